import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join as path } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consoleLog } from '../../src/database/folders.ts';
import { keep } from '../../src/database/keep.ts';
import { askToStop, join, type LinkOptions } from '../../src/database/link.ts';
import { isOurs } from '../../src/database/process.ts';
import { readState, type State } from '../../src/database/state.ts';
import type { Job } from '../../src/database/wire.ts';
import { behaves, job } from './fake.ts';
import { until } from './folder.ts';

describe('the keeper', () => {
  it('tells a server when the database is ready, and writes down what runs', async () => {
    const work = await job();
    const kept = await keep(work);
    const state = stateOf(work);
    const link = await joined(state);
    expect(await link.ready).toMatchObject({ port: 7, pid: state.java });
    expect((await stat(work.stateFile)).mode & 0o777).toBe(0o600);
    expect(await isOurs(state.java, work.home)).toBe(true);
    await link.leave();
    await kept.done;
  });

  it('lets two servers share one database, and ends it when the last one leaves', async () => {
    const work = await job();
    const kept = await keep(work);
    const state = stateOf(work);
    const one = await joined(state);
    const other = await joined(state);
    expect([one.servers, other.servers]).toEqual([1, 2]);
    await Promise.all([one.ready, other.ready]);
    await one.leave();
    expect(await isOurs(state.java, work.home)).toBe(true);
    expect(stateOf(work).servers.length).toBe(1);
    await other.leave();
    expect(await isOurs(state.java, work.home)).toBe(false);
    expect(existsSync(work.stateFile)).toBe(false);
    await kept.done;
    expect(await readFile(consoleLog(work.home), 'utf8')).toContain('Stopped.');
  });

  it('notices a server that was killed', async () => {
    const work = await job();
    const kept = await keep(work);
    const state = stateOf(work);
    const hello = JSON.stringify({ say: 'join', token: state.token, pid: 1 });
    const script = `require('net').connect(${state.control}, '127.0.0.1').write(${JSON.stringify(`${hello}\n`)})`;
    const server = spawn(process.execPath, ['-e', script]);
    await until(() => readState(work.stateFile)?.servers.length === 1);
    server.kill('SIGKILL');
    await kept.done;
    expect(await isOurs(state.java, work.home)).toBe(false);
  });

  it('ends the database when no server comes at all', async () => {
    const work = await job();
    await (await keep(work, { graceMs: 100 })).done;
    expect(existsSync(work.stateFile)).toBe(false);
  });

  it('turns away whoever does not know the token, and is not ended by them', async () => {
    const work = await job();
    const kept = await keep(work);
    const state = stateOf(work);
    const link = await joined(state);
    expect(await join({ ...state, token: 'guessed' })).toBe('gone');
    expect(await askToStop({ ...state, token: 'guessed' })).toBe(false);
    const stranger = spawn(process.execPath, [
      '-e',
      `const s = require('net').connect(${state.control}, '127.0.0.1'); s.write('{"say":"leave"}\\n'); s.on('close', () => process.exit(0))`,
    ]);
    await new Promise((resolve) => stranger.once('exit', resolve));
    expect(await isOurs(state.java, work.home)).toBe(true);
    await link.leave();
    await kept.done;
  });

  it('says why Java did not start', async () => {
    const work = await job(behaves.locked);
    const kept = await keep(work);
    const link = await joined(stateOf(work));
    expect(await link.ready).toMatchObject({ kind: 'locked' });
    await kept.done;
  });

  it('tells the servers when the database ends by itself', async () => {
    const work = await job(behaves.crashesLater);
    const kept = await keep(work);
    const lost: string[] = [];
    await joined(stateOf(work), { onLost: (sentence) => lost.push(sentence) });
    await kept.done;
    await until(() => lost.length > 0);
    expect(lost).toEqual([
      'The database ended by itself. There is not enough memory: it needs about 500 MB. End other programs and start again.',
    ]);
  });

  it('stops when it is asked to by somebody with the token, and tells the servers', async () => {
    const work = await job();
    const kept = await keep(work);
    const lost: string[] = [];
    const state = stateOf(work);
    const link = await joined(state, { onLost: (sentence) => lost.push(sentence) });
    await link.ready;
    expect(await askToStop(state)).toBe(true);
    await kept.done;
    await until(() => lost.length > 0);
    expect(lost).toEqual(['The database was stopped.']);
    expect(await join(state)).toBe('gone');
  });

  it('keeps the class-data archive of a good run, and none of a bad one', async () => {
    for (const [behaviour, good] of [
      [behaves.well, true],
      [behaves.locked, false],
    ] as const) {
      const work = await job(behaviour);
      const archive = { written: path(work.home, 'a.tmp'), file: path(work.home, 'a.jsa') };
      await writeFile(archive.written, 'classes');
      const kept = await keep({ ...work, archive });
      const link = await joined(stateOf(work));
      await link.ready;
      await link.leave();
      await kept.done;
      expect(existsSync(archive.file)).toBe(good);
      expect(existsSync(archive.written)).toBe(false);
    }
  });
});

function stateOf(work: Job): State {
  const state = readState(work.stateFile);
  if (!state) throw new Error('Nothing runs.');
  return state;
}

async function joined(state: State, options: LinkOptions = {}) {
  const link = await join(state, options);
  if (link === 'gone' || link === 'ended') throw new Error(`The database is ${link}.`);
  return link;
}
