import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { type Kept, keep } from '../../src/database/keep.ts';
import type { Job } from '../../src/database/wire.ts';
import { folder, jdk, mainJar, program, write } from './folder.ts';

/** What the pretended Neo4j does when it is started; `home` and `args` are there. */
export const behaves = {
  well: `process.on('SIGTERM', () => { console.log('INFO  Stopped.'); process.exit(0); }); setInterval(() => {}, 1000);
    console.log('INFO  Starting...'); console.log('INFO  Started.');`,
  slowly: `setTimeout(() => console.log('INFO  Started.'), 300);
    process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`,
  crashesLater: `console.log('INFO  Started.'); setTimeout(() => { console.error('java.lang.OutOfMemoryError: heap'); process.exit(3); }, 200);`,
  locked: `console.error('Caused by: org.neo4j.io.locker.FileLockException: locked'); process.exit(1);`,
  silent: `process.exit(7);`,
  portTakenOnce: `import { existsSync, writeFileSync } from 'node:fs';
    if (!existsSync(home + '/once')) { writeFileSync(home + '/once', ''); console.error('Caused by: x.PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7'); process.exit(1); }
    console.log('INFO  Started.'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`,
  hatesArchives: `if (args.some((arg) => arg.includes('SharedArchiveFile'))) process.exit(134);
    console.log('INFO  Started.'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`,
};

/** A Java whose Neo4j is a few lines of JavaScript. */
export async function fakeJava(home: string, version: string, behaviour: string): Promise<string> {
  const script = await write(
    join(home, 'fake.mjs'),
    `import { mkdirSync as mkdir, writeFileSync as file } from 'node:fs';
    const args = process.argv.slice(2);
    if (args.includes('set-initial-password')) {
      mkdir(process.env.NEO4J_HOME + '/data/dbms', { recursive: true });
      file(process.env.NEO4J_HOME + '/data/dbms/auth.ini', args.at(-1));
      process.exit(0);
    }
    const home = args.find((arg) => arg.startsWith('--home-dir=')).slice('--home-dir='.length);
    mkdir(home + '/data/databases/system', { recursive: true });
    await import('./behaviour.mjs').then((that) => that.default(home, args));`,
  );
  const imports = behaviour.startsWith('import') ? behaviour.slice(0, behaviour.indexOf('\n')) : '';
  const body = behaviour.slice(imports.length);
  await write(join(home, 'behaviour.mjs'), `${imports}\nexport default (home, args) => {${body}};`);
  return jdk(home, version, `exec '${process.execPath}' '${script}' "$@"`);
}

/** A job for the keeper, with a pretended Java. */
export async function job(behaviour = behaves.well): Promise<Job> {
  const at = await folder();
  const java = await fakeJava(join(at, 'jdk'), '17.0.15', behaviour);
  const home = join(at, 'home');
  await mkdir(home);
  return {
    home,
    stateFile: join(at, 'database.json'),
    version: '5.26.31',
    javaHome: java,
    javaVersion: '17.0.15',
    program: join(java, 'bin', 'java'),
    args: [`--home-dir=${home}`],
    port: 7,
  };
}

/** A project folder and a machine with one pretended Java and its jars; the keeper runs inside the test. */
export async function machine(behaviour = behaves.well, version = '17.0.15') {
  const root = await folder();
  const release = version.startsWith('17') ? '5.26.31' : '2026.09.0';
  const java = await fakeJava(join(root, 'jdk'), version, behaviour);
  const cache = join(root, 'cache', 'catalograph', 'neo4j', release);
  const jar = mainJar('org.example.Main');
  await write(join(cache, 'lib', `neo4j-${release}.jar`), jar);
  const jars = [{ name: `neo4j-${release}.jar`, size: jar.length }];
  await writeFile(
    join(cache, 'manifest.json'),
    JSON.stringify({ version: release, mainClass: 'org.example.Main', jars }),
  );
  const kept: Kept[] = [];
  onTestFinished(async () => {
    for (const one of kept) one.stop();
    await Promise.all(kept.map((one) => one.done));
  });
  const env: NodeJS.ProcessEnv = {
    HOME: root,
    XDG_CACHE_HOME: join(root, 'cache'),
    JAVA_HOME: java,
    PATH: join(root, 'bin'),
  };
  const said: string[] = [];
  const lost: string[] = [];
  const open = (more: Partial<Parameters<typeof openDatabase>[0]> = {}) =>
    openDatabase(
      { root, env, report: (line) => said.push(line), onLost: (line) => lost.push(line), only: 'managed', ...more },
      {
        javaFolders: [],
        temporaryFolder: root,
        startKeeper: async (work) => {
          kept.push(await keep(work, { graceMs: 3000 }));
        },
      },
    );
  return {
    root,
    env,
    java,
    cache,
    open,
    said,
    lost,
    kept,
    state: join(root, '.catalograph', 'database.json'),
    home: join(root, '.catalograph', `neo4j-${release}`),
    running: () => existsSync(join(root, '.catalograph', 'database.json')),
    tool: (name: string, script: string) => program(join(root, 'bin', name), script),
  };
}
