import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classPath, type Installation } from './installation.ts';
import type { Java } from './java.ts';
import { DatabaseProblem } from './problem.ts';
import { run } from './run.ts';

/** The user that Neo4j creates at its first start. */
export const USERNAME = 'neo4j';

/** Makes the home folder as Neo4j wants to find it: an empty configuration file, a folder for logs. */
export async function prepareHome(home: string): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), '', { flag: 'a' });
}

/**
 * The password of the database in this home. Before the very first start a random one is made and given to Neo4j,
 * by file, so that it is in no list of processes; afterwards it is read.
 */
export async function passwordOf(home: string, java: Java, installation: Installation): Promise<string> {
  const file = join(home, 'password');
  if (await isThere(join(home, 'data', 'databases', 'system'))) return readPassword(home);
  const known = (await readFile(file, 'utf8').catch(() => '')).trim();
  const password = known === '' ? randomBytes(16).toString('hex') : known;
  await writeFile(file, password, { mode: 0o600 });
  // A first start that broke off before the store was made may have left one.
  await rm(join(home, 'data', 'dbms', 'auth.ini'), { force: true });
  const { code, lines } = await run(
    java.program,
    [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m', '-cp', classPath(installation.folder)],
      ...['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', `@${file}`],
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, timeout: 60_000 },
  );
  if (code === 0 && (await isThere(join(home, 'data', 'dbms', 'auth.ini')))) return password;
  const said = lines.findLast((line) => line.trim() !== '' && !line.startsWith('\tat ')) ?? 'nothing';
  throw new DatabaseProblem(
    `Neo4j ${installation.version} could not be given its first password. It said: ${said.slice(0, 300)} Check that ${home} is writable and the disk is not full, then start again.`,
  );
}

/** The password that was set before the first start. */
export async function readPassword(home: string): Promise<string> {
  const password = (await readFile(join(home, 'password'), 'utf8').catch(() => '')).trim();
  if (password !== '') return password;
  throw new DatabaseProblem(
    `The password of the database in ${home} is lost (the file "password" is gone). "npm run db -- reset" removes this database; the next start makes a new one.`,
  );
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
