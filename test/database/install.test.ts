import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { install } from '../../src/database/install.ts';
import { readInstallation } from '../../src/database/installation.ts';
import { folder, mainJar, program, write } from './folder.ts';

const release = { version: '9.9.9', jars: 2, megabytes: 1 };

/** A Maven that notes each call and then does what the script says; $lib is the folder for the jars. */
async function prepared(script = copyAll) {
  const at = await folder();
  const jar = await write(join(at, 'main.jar'), mainJar('org.example.Main'));
  const begin = `lib=$(printf '%s\\n' "$@" | sed -n 's/^-DoutputDirectory=//p'); mkdir -p "$lib"; echo run >> '${at}/calls'`;
  const mvn = await program(join(at, 'mvn'), `${begin}\n${script.replaceAll('MAIN', jar)}`);
  const said: string[] = [];
  const cache = join(at, 'cache');
  const run = () =>
    install({
      release,
      cache,
      mvn,
      javaHome: '/jdk',
      env: process.env,
      report: (line) => said.push(line),
      progress: { show: (line) => said.push(line), end() {} },
    });
  return { at, cache, mvn, run, said, place: join(cache, release.version) };
}

const copyAll = `cp MAIN "$lib/neo4j-9.9.9.jar"; echo data > "$lib/other-1.jar"
echo "Downloaded from x: y (2 MB at 1 MB/s)"`;

describe('installing Neo4j', () => {
  it('fetches it once, reads its main class, and keeps it', async () => {
    const { run, said, place, cache, at } = await prepared();
    expect(await run()).toEqual({ version: '9.9.9', folder: place, mainClass: 'org.example.Main' });
    expect(said.join('\n')).toContain('2 MB of about 1 MB');
    await run();
    expect((await readLines(join(at, 'calls'))).length).toBe(1);
    expect(await readdir(cache)).toEqual(['9.9.9']);
  });

  it('counts for nothing when Maven breaks off, and works at the next try', async () => {
    const broken = `echo data > "$lib/other-1.jar"\nif [ ! -e again ] && [ "$(wc -l < ../../calls)" -lt 2 ]; then echo '[ERROR] Connection reset'; exit 1; fi\n`;
    const { run, cache, place } = await prepared(broken + copyAll);
    await expect(run()).rejects.toThrow(
      'Maven could not download Neo4j 9.9.9. It said: Connection reset. Check the network',
    );
    expect(await readdir(cache)).toEqual([]);
    await run();
    expect(await readInstallation(place)).toBeDefined();
  });

  it.each([
    ['the main jar is missing', 'echo data > "$lib/other-1.jar"', 'neo4j-9.9.9.jar is missing'],
    ['a jar is empty', 'cp MAIN "$lib/neo4j-9.9.9.jar"; : > "$lib/other-1.jar"', 'other-1.jar is empty'],
    [
      'the main jar is damaged',
      'echo damaged > "$lib/neo4j-9.9.9.jar"',
      'neo4j-9.9.9.jar does not name its main class',
    ],
  ])('refuses a download in which %s', async (_case, script, sentence) => {
    const { run, cache } = await prepared(script);
    await expect(run()).rejects.toThrow(`The download of Neo4j 9.9.9 is not usable: ${sentence}.`);
    expect(await readdir(cache)).toEqual([]);
  });

  it.each([
    ['a jar is gone', (lib: string) => rm(join(lib, 'other-1.jar'))],
    ['a jar is shorter', (lib: string) => truncate(join(lib, 'neo4j-9.9.9.jar'), 10)],
    ['a jar is too many', (lib: string) => writeFile(join(lib, 'stray.jar'), 'x')],
    ['the manifest is damaged', (lib: string) => writeFile(join(lib, '..', 'manifest.json'), '{')],
  ])('fetches it again when %s', async (_case, damage) => {
    const { run, place, said } = await prepared();
    await run();
    await damage(join(place, 'lib'));
    expect(await readInstallation(place)).toBeUndefined();
    expect((await run()).mainClass).toBe('org.example.Main');
    expect(said).toContain(`The jars in ${place} are not complete any more; fetching them again.`);
  });

  it('is done once when two ask at the same time', async () => {
    const { run, at } = await prepared(`sleep 0.2\n${copyAll}`);
    const [one, other] = await Promise.all([run(), run()]);
    expect(one).toEqual(other);
    expect((await readLines(join(at, 'calls'))).length).toBe(1);
  });

  it('removes what crashed downloads left more than an hour ago, and nothing younger', async () => {
    const { run, cache } = await prepared();
    await mkdir(join(cache, '.unfinished-old'), { recursive: true });
    await mkdir(join(cache, '.unfinished-young'));
    const before = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(cache, '.unfinished-old'), before, before);
    await run();
    expect(existsSync(join(cache, '.unfinished-old'))).toBe(false);
    expect(existsSync(join(cache, '.unfinished-young'))).toBe(true);
  });
});

async function readLines(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).trim().split('\n');
}
