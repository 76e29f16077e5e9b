/** The password of the database is changed under a server that runs, and changed back; and a start with the wrong one. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { keeperIn } from '../../src/database/keeper-start.ts';
import { defaultLimits } from '../../src/graph/neo4j.ts';
import { root } from '../../src/root.ts';
import { type Asked, get } from '../support/asked.ts';
import { type Program, start } from '../support/program.ts';
import { type FaultyProxy, startProxy } from '../support/proxy.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const question = '{ publication(id: "publication/toolkit-to-combat-smuggling-of-migrants") { title } }';
const sentence = 'The database is not available; try again shortly.';
/** A name that is part of nothing else that a log may say. */
const username = 'wardress';
const [password, another] = [randomUUID(), randomUUID()];
/** What Neo4j and its driver say of a login that is refused, and for how long it refuses all after the third. */
const theirs = /[Uu]nauthorized|authentication|credential|too many times/;
const lock = 5_000;

const ends: (() => Promise<unknown>)[] = [];
let proxy: FaultyProxy;
let uri: string;
/** The user itself, who stays logged in whatever becomes of the password. */
let inside: Driver;

const driverOf = (user: string, secret: string) =>
  neo4j.driver(uri, neo4j.auth.basic(user, secret), { maxTransactionRetryTime: 0 });

/** A Neo4j that asks for a password, which `npm start` would run, in a folder that is gone afterwards. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'catalograph-password-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const database = await openDatabase(
    { root: folder, only: 'managed', report: () => undefined },
    { startKeeper: keeperIn(root) },
  );
  ends.push(() => database.stop());
  uri = database.uri.replace('neo4j://', 'bolt://');
  const first = driverOf(database.username, database.password ?? '');
  await first.executeQuery(`CREATE USER ${username} SET PASSWORD $password CHANGE NOT REQUIRED`, { password });
  await first.close();
  inside = driverOf(username, password);
  ends.push(() => inside.close());
  await inside.verifyConnectivity();
  proxy = await startProxy({ uri, username, password, database: undefined });
  ends.push(() => proxy.close());
}, 120_000);
afterAll(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

const change = (from: string, to: string) =>
  inside.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to }, { database: 'system' });

const serve = (secret: string): Program =>
  start(join(root, 'dist', 'main.js'), {
    ...{ NEO4J_URI: proxy.address.uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: secret },
    ...{ PORT: '0', LOG_FORMAT: 'json' },
  });

/** Asks 25 times a second until told to stop; then resolves with all answers. */
function asking(url: string) {
  const paths = { question: `/graphql?query=${encodeURIComponent(question)}`, ready: '/readyz', alive: '/livez' };
  const sent = { question: [], ready: [], alive: [] } as { [name in keyof typeof paths]: Promise<Asked>[] };
  const beat = setInterval(() => {
    for (const name of ['question', 'ready', 'alive'] as const) sent[name].push(get(url + paths[name]));
  }, 40);
  return async () => {
    clearInterval(beat);
    const [questions, ready, alive] = await Promise.all(Object.values(sent).map((all) => Promise.all(all)));
    return { questions: questions ?? [], ready: ready ?? [], alive: alive ?? [] };
  };
}

/** Whether the database lets in whoever says this. */
async function opens(secret: string): Promise<boolean> {
  const driver = driverOf(username, secret);
  const isIn = await driver.verifyConnectivity().then(
    () => true,
    () => false,
  );
  await driver.close();
  return isIn;
}

/** Tries ten times a second, and resolves with the moment at which it was let in. */
async function letIn(secret: string): Promise<number> {
  while (!(await opens(secret))) await pause(100);
  return performance.now();
}

/** Milliseconds from then to the first of these answers that is a success. */
const firstAfter = (then: number, answers: readonly Asked[]) =>
  Math.min(
    ...answers.filter(({ at, ms, status }) => status === 200 && at + ms > then).map(({ at, ms }) => at + ms - then),
  );
const between = (answers: readonly Asked[], from: number, to: number) =>
  answers.filter(({ at, ms }) => at > from && at + ms < to);

describe('A password', () => {
  it('that is changed is said as 503, leaves others room to log in, and serves again when it is changed back', {
    timeout: 120_000,
  }, async () => {
    const program = serve(password);
    ends.push(async () => {
      program.child.kill('SIGTERM');
      await program.ended;
    });
    const [, url = ''] = await program.says(/Open\\n\s+(http:\/\/127\.0\.0\.1:\d+)\//);
    const asked = `${url}/graphql?query=${encodeURIComponent(question)}`;
    await expect.poll(async () => (await get(asked)).ms, { timeout: 30_000 }).toBeLessThan(50);
    const stop = asking(url);
    await pause(500);

    await change(password, another);
    const changed = performance.now();
    await pause(1_000);
    const [before, cut] = [proxy.opened, performance.now()];
    proxy.cut();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, proxy.open);
    }, 10);
    // Whoever knows the new one gets in, although the server tries the old one again and again.
    const others = (await letIn(another)) - cut;
    // That set Neo4j's count of wrong ones back; meanwhile there may be three more, and then nobody is let in for a while.
    await pause(6_000);
    const isLocked = !(await opens(another));
    await change(another, password);
    const back = performance.now();
    const attempts = proxy.opened - before;
    const open = await letIn(password);
    await pause(3_000);

    // Somebody else says a wrong one three times, and the connections go: the right one is of no use for a while.
    const healthy = performance.now();
    for (let i = 0; i < 3; i++) await opens(another);
    proxy.cut();
    const locked = performance.now();
    const unlocked = await letIn(password);
    await pause(3_000);
    const over = performance.now();
    clearInterval(watch);
    const { questions, ready, alive } = await stop();

    const first = firstAfter(open, between(questions, back, over));
    const readyAgain = firstAfter(open, between(ready, back, over));
    const firstUnlocked = firstAfter(unlocked, between(questions, locked, over));
    const failed = questions.filter(({ status }) => status !== 200);
    const slowest = Math.max(...questions.map(({ ms }) => ms));
    say(
      `password: ${questions.length} questions, ${failed.length} × 503, slowest ${Math.round(slowest)} ms; ${attempts} connections in ${Math.round((back - cut) / 100) / 10} s, at most ${most} at once, ${proxy.open} in the end; the new password was let in after ${Math.round(others)} ms; changed back${isLocked ? ' while locked' : ''}, the database lets in after ${Math.round(open - back)} ms, first success ${Math.round(first)} ms and ready ${Math.round(readyAgain)} ms after that; locked by others for ${Math.round(unlocked - locked)} ms, first success ${Math.round(firstUnlocked)} ms after that`,
    );

    // Connections that were logged in stay so.
    const logged = between(questions, changed, cut);
    expect(logged.length).toBeGreaterThan(10);
    for (const { status } of logged) expect(status).toBe(200);

    const during = between(questions, cut + 100, back);
    expect(during.length).toBeGreaterThan(50);
    for (const { status, retryAfter, body } of during) {
      expect([status, retryAfter]).toEqual([503, '1']);
      expect(JSON.parse(body).errors.map(({ message }: { message: string }) => message)).toEqual([sentence]);
    }
    expect(slowest).toBeLessThan(10_000 + 500);
    const unready = between(ready, cut + 2_000, back);
    expect(unready.length).toBeGreaterThan(50);
    for (const { status, retryAfter } of unready) expect([status, retryAfter]).toEqual([503, '1']);
    for (const { status } of alive) expect(status).toBe(200);
    expect(program.child.exitCode).toBeNull();

    // Who was asking when the connections went may each have tried once; afterwards one tries for all.
    expect(attempts).toBeLessThanOrEqual(defaultLimits.poolSize + 1 + (back - cut) / 1_000);
    expect(most).toBeLessThanOrEqual(defaultLimits.poolSize + 2);
    expect(others).toBeLessThan(2 * lock);

    expect(open - back).toBeLessThan(lock + 500);
    expect(first).toBeLessThan(2_000);
    expect(readyAgain).toBeLessThan(2_000 + 1_000);
    const after = between(questions, open + 2_000, healthy);
    expect(after.length).toBeGreaterThan(10);
    for (const { status } of after) expect(status).toBe(200);

    expect(unlocked - locked).toBeGreaterThan(lock - 1_000);
    expect(unlocked - locked).toBeLessThan(lock + 500);
    const shut = between(questions, locked + 100, unlocked - 500);
    expect(shut.length).toBeGreaterThan(50);
    for (const { status, retryAfter } of shut) expect([status, retryAfter]).toEqual([503, '1']);
    expect(firstUnlocked).toBeLessThan(2_000);
    const well = between(questions, unlocked + 2_000, over);
    expect(well.length).toBeGreaterThan(10);
    for (const { status } of well) expect(status).toBe(200);
    expect(proxy.open).toBeLessThanOrEqual(defaultLimits.poolSize);

    const told = [program.output(), ...[...questions, ...ready, ...alive].map(({ body }) => body)].join('\n');
    for (const secret of [password, another, username]) expect(told).not.toContain(secret);
    expect(told).not.toMatch(theirs);
    expect(program.output()).toContain('"reason":"UNAUTHORIZED"');
  });

  it('that is wrong at the start ends it with what to look at', async () => {
    const wrong = randomUUID();
    const program = serve(wrong);
    expect(await program.ended).toBe(1);
    const said = program.output();
    expect(said).toContain(
      `The database at ${proxy.address.uri} refuses the user "${username}" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
    for (const secret of [wrong, password]) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
