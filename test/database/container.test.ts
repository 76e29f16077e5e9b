import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContainer } from '../../src/database/container.ts';
import { folder, program, write } from './folder.ts';

/** A Docker that notes what it is asked and answers as the script says. */
async function docker(script: string) {
  const root = await folder();
  await write(join(root, 'docker-compose.yml'), 'services: {}');
  const version = 'case "$*" in "compose version --short") echo 2.26.1; exit 0;; esac';
  await program(
    join(root, 'bin', 'docker'),
    `echo "$*" >> '${root}/calls'\n${script.startsWith('[') || script === 'exit 1' || script.startsWith('OLD') ? '' : version}\n${script.replace('OLD', '')}`,
  );
  const said: string[] = [];
  const open = () => openContainer({ root, report: (line) => said.push(line) }, { PATH: join(root, 'bin') });
  const calls = async () => (await readFile(join(root, 'calls'), 'utf8')).trim().split('\n');
  return { root, open, calls, said };
}

describe('a database in a container', () => {
  it('is started by Docker Compose and stopped when we started it', async () => {
    const { open, calls, said } = await docker('exit 0');
    const database = await open();
    if (!('uri' in database)) throw new Error(database.missing);
    expect(database).toMatchObject({ uri: 'neo4j://127.0.0.1:7687', username: 'neo4j', password: 'catalograph-local' });
    expect(database.how).toBe('Neo4j in a container, started by docker compose.');
    await database.stop();
    await database.stop();
    expect((await calls()).slice(3)).toEqual([
      'compose ps --status running -q neo4j',
      'compose up -d --wait neo4j',
      'compose stop neo4j',
    ]);
    expect(said.length).toBe(1);
  });

  it('stays when it was running before', async () => {
    const { open, calls } = await docker('case "$*" in *" ps "*) echo 0123456789abcdef;; esac');
    const database = await open();
    if (!('uri' in database)) throw new Error(database.missing);
    expect(database.how).toBe('Neo4j in a container, which was running already by docker compose.');
    await database.stop();
    expect(await calls()).not.toContain('compose stop neo4j');
  });

  it('that does not come up is a problem, in the words of Docker', async () => {
    const { open } = await docker('case "$*" in *" up "*) echo "port is already allocated"; exit 1;; esac');
    await expect(open()).rejects.toThrow(
      'Docker Compose could not start Neo4j. It said: port is already allocated "docker compose logs neo4j" says more;',
    );
  });

  it.each([
    ['the engine is not running', 'exit 1', 'Docker is installed, but its engine does not answer.'],
    [
      'its Compose is of version 1',
      'OLD case "$*" in *short*) echo 1.29.2;; esac',
      'Docker answers, but its Compose is older than version 2.',
    ],
    ['there is no Compose', '[ "$1" = version ]', 'Docker answers, but Docker Compose is not installed.'],
  ])('is not to be had when %s', async (_case, script, missing) => {
    expect(await (await docker(script)).open()).toEqual({ missing });
  });

  it('is not to be had without Docker', async () => {
    const { root } = await docker('exit 0');
    const answer = await openContainer({ root, report: () => {} }, { PATH: join(root, 'empty') });
    expect(answer).toEqual({ missing: 'Docker is not installed (no "docker" on PATH).' });
  });
});
