/** The managed database as its users meet it: shared by the servers of a folder, and gone with the last of them. */

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choose } from '../../src/database/choose.ts';
import { cacheFolder } from '../../src/database/folders.ts';
import { root } from '../../src/root.ts';
import { isAlive, type Program, start } from '../support/program.ts';
import { totalOfWorks } from '../support/seed.ts';

/** A clone of the project: what `git clone` and `npm install` give, built. */
let clone: string;
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'catalograph-clone-'));
  for (const folder of ['dist', 'cypher', 'schema', 'seed', 'web', 'package.json'])
    await cp(join(root, folder), join(clone, folder), { recursive: true });
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rm(clone, { recursive: true, force: true }));

const served: Program[] = [];
function serve(): Program {
  const program = start(join(clone, 'dist', 'main.js'), { CATALOGRAPH_DATABASE: 'managed', PORT: '0' });
  served.push(program);
  return program;
}
// A test that fails half-way leaves none of its servers behind; the database ends with the last of them.
afterEach(async () => {
  for (const { child, ended } of served.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

const ready = async (program: Program) => (await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/graphql/))[1] ?? '';
const totalCount = z.object({ data: z.object({ publications: z.object({ totalCount: z.int() }) }) });
const works = async (url: string) => {
  const response = await fetch(`${url}/graphql?query={publications{totalCount}}`);
  return totalCount.parse(await response.json()).data.publications.totalCount;
};
const processes = () => {
  const state = z.object({ java: z.number(), keeper: z.number() });
  return state.parse(JSON.parse(readFileSync(join(clone, '.catalograph', 'database.json'), 'utf8')));
};
const gone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 20_000, interval: 50 }).toBe(false);

const choice = await choose(process.env, cacheFolder(process.env), () => undefined);
/** Said in the output as skipped, with the reason, where there is nothing to manage a database with. */
const why = 'missing' in choice ? ` (not tried: ${choice.missing})` : '';

describe.skipIf(why)(`A managed database${why}`, { timeout: 300_000 }, () => {
  it('is shared by two servers, outlives the one that is killed, and ends with the last', async () => {
    const first = serve();
    const url = await ready(first);
    expect(first.output()).toMatch(/Neo4j Community (5\.26|2026)\S* on Java \d+/);
    const { java, keeper } = processes();

    const second = serve();
    const other = await ready(second);
    expect(second.output()).toContain('shared with 1 other server');
    expect(processes()).toEqual({ java, keeper });
    expect(await Promise.all([works(url), works(other)])).toEqual([totalOfWorks, totalOfWorks]);

    first.child.kill('SIGKILL');
    await first.ended;
    expect(await works(other)).toBe(totalOfWorks);
    expect(isAlive(java)).toBe(true);

    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await gone(java);
    await gone(keeper);
  });

  it('does not outlive a server that was killed, and has kept its data at the next start', async () => {
    const program = serve();
    await ready(program);
    expect(program.output()).toContain('The catalogue is loaded:');
    const { java, keeper } = processes();
    program.child.kill('SIGKILL');
    await program.ended;
    await gone(java);
    await gone(keeper);
  });

  it('is looked at, ended and removed by npm run db', async () => {
    const db = async (...words: string[]) => {
      const program = start(join(clone, 'dist', 'database', 'command.js'), {}, ...words);
      return { code: await program.ended, output: program.output() };
    };
    const server = serve();
    const url = await ready(server);
    const status = await db('status');
    expect(status.output).toMatch(/^Running since .*: Neo4j \S+ at neo4j:\/\/127\.0\.0\.1:\d+$/m);
    expect(status.output).toContain(`In use by:   1 server (process ${server.child.pid})`);
    expect(await db('reset', '--yes')).toMatchObject({
      code: 1,
      output: expect.stringContaining('nothing was removed'),
    });
    expect(await works(url)).toBe(totalOfWorks);

    expect(await db('stop')).toMatchObject({ code: 0, output: expect.stringContaining('Stopped.') });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);

    expect((await db('status')).output).toMatch(/^Not running\.$/m);
    expect(await db('reset')).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no terminal to ask on'),
    });
    expect(await db('reset', '--yes')).toMatchObject({ code: 0, output: expect.stringMatching(/^Removed .*neo4j-/) });
    expect((await db('reset', '--yes')).output).toContain('There is no database');
  });
});
