/** The database goes, in every way it can, while questions keep coming; what they are answered with, and how soon it is over. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { readState } from '../../src/database/state.ts';
import { type Address, defaultLimits } from '../../src/graph/neo4j.ts';
import { root } from '../../src/root.ts';
import { type Asked, get } from '../support/asked.ts';
import { startProxy } from '../support/proxy.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

const say = (line: string) => process.stdout.write(`${line}\n`);
const question = '{ publication(id: "publication/toolkit-to-combat-smuggling-of-migrants") { title } }';

/** What clients and those who watch may be told; nothing else may be said. */
const sentences = [
  'The database is not available; try again shortly.',
  'The database did not answer in time; try again, or ask for less.',
  'The database is busy; try again shortly.',
  'The server is busy; try again shortly.',
];

/** Asks 25 times a second, whatever comes of it, until told to stop; then resolves with all answers. */
function asking({ url }: TestServer) {
  const sent: Promise<{ question: Asked; ready: Asked; alive: Asked }>[] = [];
  const ask = async () => {
    const [asked, ready, alive] = await Promise.all([
      get(`${url}/graphql?query=${encodeURIComponent(question)}`),
      get(`${url}/readyz`),
      get(`${url}/livez`),
    ]);
    return { question: asked, ready, alive };
  };
  const beat = setInterval(() => sent.push(ask()), 40);
  return async () => {
    clearInterval(beat);
    return Promise.all(sent);
  };
}

interface Fault {
  readonly name: string;
  /** Milliseconds that it lasts. */
  readonly lasts: number;
  begin(): unknown;
  end(): unknown;
}

/** Lets questions come before, during and after a fault, and holds the server to what it promises for each. */
async function weather(server: TestServer, { name, lasts, begin, end }: Fault, sockets: () => number) {
  const stop = asking(server);
  await pause(500);
  begin();
  const began = performance.now();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, sockets());
  }, 20);
  try {
    await pause(lasts);
  } finally {
    await end();
  }
  const over = performance.now();
  await pause(3_000);
  const answers = await stop();
  clearInterval(watch);
  const questions = answers.map((answer) => answer.question);
  const back = questions.filter(({ at, ms, status }) => status === 200 && at + ms > over);
  const first = Math.min(...back.map(({ at, ms }) => at + ms - over));
  const late = questions.filter(({ at, status }) => status !== 200 && at > over).map(({ at }) => at - over);
  const slowest = Math.max(...questions.map(({ ms }) => ms));
  const ready = answers.map((answer) => answer.ready);
  const readyAgain = Math.min(
    ...ready.filter(({ at, ms, status }) => status === 200 && at + ms > over).map(({ at, ms }) => at + ms - over),
  );
  const failed = questions.filter(({ status }) => status !== 200);
  const live = Math.max(...answers.map(({ alive }) => alive.ms));
  await pause(500);
  say(
    `${name}: ${questions.length} questions, ${failed.length} × 503, slowest ${Math.round(slowest)} ms, first success ${Math.round(first)} ms after, last refused was asked ${Math.round(Math.max(0, ...late))} ms after, ready ${Math.round(readyAgain)} ms after, slowest /livez ${Math.round(live)} ms, at most ${most} sockets, ${sockets()} in the end; ${[...new Set(failed.map(({ body }) => JSON.parse(body).errors[0].extensions.code))]}`,
  );
  return { questions, failed, began, over, first, slowest, ready, readyAgain, most, live, late };
}

async function proxied(target: Address = inject('address')) {
  const proxy = await startProxy(target);
  ends.push(() => proxy.close());
  const server = await startServer(proxy.address);
  ends.push(() => server.stop());
  expect((await server.ask(question)).status).toBe(200);
  return { proxy, server };
}

/** What holds in every weather. */
function promised(seen: Awaited<ReturnType<typeof weather>>) {
  expect(seen.slowest).toBeLessThan(10_000 + 500);
  for (const { status, retryAfter, body } of seen.failed) {
    expect(status).toBe(503);
    expect(retryAfter).toBe('1');
    expect(sentences).toContain(JSON.parse(body).errors[0].message);
  }
  expect(seen.failed.length).toBeGreaterThan(0);
  expect(seen.first).toBeLessThan(2_000);
  expect(seen.readyAgain).toBeLessThan(2_000);
  expect(Math.max(0, ...seen.late)).toBeLessThan(2_000);
  expect(seen.live).toBeLessThan(1_000);
  expect(seen.ready.some(({ status, at }) => status === 503 && at > seen.began)).toBe(true);
}

describe('A database', () => {
  it('that says nothing for 6 s, on connections old and new, some of which stay dead', async () => {
    const { proxy, server } = await proxied();
    const seen = await weather(
      server,
      { name: 'silent', lasts: 6_000, begin: () => proxy.hang(), end: () => proxy.heal() },
      () => proxy.open,
    );
    promised(seen);
    expect(proxy.open).toBeLessThanOrEqual(2 * defaultLimits.poolSize + 2);
  });

  it('that refuses connections', async () => {
    const { proxy, server } = await proxied();
    const seen = await weather(
      server,
      { name: 'refused', lasts: 3_000, begin: () => proxy.refuse(), end: () => proxy.heal() },
      () => proxy.open,
    );
    promised(seen);
    expect(proxy.open).toBeLessThanOrEqual(defaultLimits.poolSize + 2);
  });

  it('whose answers are cut in the middle', async () => {
    const { proxy, server } = await proxied();
    const seen = await weather(
      server,
      { name: 'cut in the middle', lasts: 3_000, begin: () => proxy.cutAfter(100), end: () => proxy.heal() },
      () => proxy.open,
    );
    promised(seen);
    for (const { status, body } of seen.questions)
      if (status === 200)
        expect(JSON.parse(body).data.publication.title).toBe('Toolkit to Combat Smuggling of Migrants');
  });

  it('that is slow is waited for, and keeps its connections', async () => {
    const { proxy, server } = await proxied();
    const before = proxy.opened;
    const seen = await weather(
      server,
      { name: 'slow', lasts: 4_000, begin: () => proxy.slow(400), end: () => proxy.heal() },
      () => proxy.open,
    );
    for (const { status, retryAfter } of seen.failed) expect([status, retryAfter]).toEqual([503, '1']);
    expect(seen.slowest).toBeLessThan(5_000);
    expect(seen.first).toBeLessThan(2_000);
    expect(seen.questions.filter(({ status }) => status === 200).length).toBeGreaterThan(60);
    expect(proxy.opened - before).toBeLessThanOrEqual(defaultLimits.poolSize + 1);
  });
});

/** A database that only this test uses, with the number of its Java process. */
async function own() {
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'catalograph-outage-'));
  const database = await openDatabase({ root, report: () => undefined, throwaway: true }, { temporaryFolder });
  ends.push(async () => {
    await database.stop();
    await rm(temporaryFolder, { recursive: true, force: true });
  });
  const files = await readdir(temporaryFolder, { recursive: true });
  const state = readState(join(temporaryFolder, files.find((file) => file.endsWith('database.json')) ?? ''));
  if (!state) throw new Error('There is no record of the database.');
  const { uri, username, password, database: name } = database;
  return { address: { uri, username, password, database: name }, java: state.java, database };
}

describe('A database of its own', () => {
  it('that is stopped like a process is and goes on, and then ends, with another one in its place', {
    timeout: 60_000,
  }, async () => {
    const { address, java, database } = await own();
    const { proxy, server } = await proxied(address);
    const seen = await weather(
      server,
      {
        name: 'SIGSTOP',
        lasts: 6_000,
        begin: () => process.kill(java, 'SIGSTOP'),
        end: () => process.kill(java, 'SIGCONT'),
      },
      () => proxy.open,
    );
    promised(seen);

    const gone = await weather(
      server,
      {
        name: 'restart',
        lasts: 6_000,
        begin: () => database.stop(),
        end: () => proxy.leadTo(inject('address')),
      },
      () => proxy.open,
    );
    promised(gone);
    const { status, data } = await server.ask(question);
    expect([status, data.publication.title]).toEqual([200, 'Toolkit to Combat Smuggling of Migrants']);
  });
});
