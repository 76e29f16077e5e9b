/** Remembered answers: only what is proved to be true still, and only complete successes. */

import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerRequest } from '../../src/apollo/answer.ts';
import { Freshness } from '../../src/apollo/freshness.ts';
import type { Reading } from '../../src/graph/neo4j.ts';
import { Answers, type Remembering } from '../../src/http/remember.ts';
import { RateLimiter } from '../../src/limits/rate.ts';
import { answered, type Served, serve } from './serve.ts';

/** A graph whose version a test sets; `away` lets it not answer, `slow` answers when it is told to. */
function graph() {
  const state = { version: 'one', away: false, probes: 0, gate: Promise.resolve() };
  const reading = (): Reading => ({
    statements: [],
    version: state.version,
    server: undefined,
    straddles: false,
    read: async () => [],
    confirm: async () => {
      state.probes++;
      await state.gate;
      if (state.away) throw new Error('The database is away.');
    },
  });
  const version = {
    get current() {
      return state.version;
    },
  };
  return { state, fresh: (interval = 0) => new Freshness({ reading, version } as never, interval) };
}

type Change = Partial<Answer['context']['found']> & { straddles?: boolean };

/** A server that remembers, over an engine that answers with how often it was asked. */
async function remembering(change: Change = {}, given: Partial<Remembering> = {}, padding = '') {
  const { state, fresh } = graph();
  let asked = 0;
  const answer: AnswerRequest = async (_request, { requestId }) => {
    asked++;
    const { straddles = false, ...found } = change;
    const { context, response, attempts } = answered(requestId);
    Object.assign(context.found, { became: 'ok', outcome: 'complete', ...found });
    const reading = { statements: ['publication'], version: state.version, straddles };
    const body = { kind: 'complete', string: `{"data":${asked}}${padding}` } as const;
    return { attempts, context: { ...context, reading }, response: { ...response, body } };
  };
  const served = await serve({ answer, answers: new Answers({ freshness: fresh(), ...given }) });
  return { served, state, asked: () => asked };
}

const ask = (served: Served, body: unknown = { query: '{ a }' }, headers: { [name: string]: string } = {}) =>
  served.post(JSON.stringify(body), headers);
const text = async (response: Promise<Response>) => (await response).text();

describe('A question that was answered before', () => {
  it('is answered the same, without asking the engine again, once the version is confirmed', async () => {
    const { served, state, asked } = await remembering();
    expect(await text(ask(served))).toBe('{"data":1}');
    expect(state.probes).toBe(0);
    const second = await ask(served);
    expect([second.status, await second.text(), asked(), state.probes]).toEqual([200, '{"data":1}', 1, 1]);
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('is in the log under its name, as one that cost no statement', async () => {
    const { served } = await remembering();
    await text(ask(served));
    await text(ask(served));
    const lines = served.log.filter(({ path }) => path === '/graphql');
    expect(lines).toMatchObject([
      { operation: 'Titles', outcome: 'ok', statements: 1 },
      { operation: 'Titles', outcome: 'ok', statements: 0, remembered: true },
    ]);
  });

  it('is asked anew after a commit, and so is every other', async () => {
    const { served, state, asked } = await remembering();
    await text(ask(served, { query: '{ a }' }));
    await text(ask(served, { query: '{ b }' }));
    state.version = 'two';
    expect(await text(ask(served, { query: '{ a }' }))).toBe('{"data":3}');
    expect(await text(ask(served, { query: '{ b }' }))).toBe('{"data":4}');
    expect(asked()).toBe(4);
  });

  const own = { accept: 'application/graphql-response+json' };
  it.each<[string, unknown, { [name: string]: string }]>([
    ['variables', { query: '{ a }', variables: { v: 1 } }, {}],
    ['an operation name', { query: '{ a }', operationName: 'A' }, {}],
    ['extensions', { query: '{ a }', extensions: { cost: true } }, {}],
    ['trust', { query: '{ a }' }, { 'catalograph-trust': 'source/list' }],
    ['a media type', { query: '{ a }' }, own],
  ])('is another one with other %s', async (_what, body, headers) => {
    const { served, asked } = await remembering();
    await text(ask(served));
    await text(ask(served, body, headers));
    expect(asked()).toBe(2);
  });

  it('is another one under an order of trust that is called as what is not there', async () => {
    const { served, asked } = await remembering();
    await text(ask(served));
    await text(ask(served, undefined, { 'catalograph-trust': 'undefined' }));
    expect(asked()).toBe(2);
  });

  it('is another one by GET', async () => {
    const { served, asked } = await remembering();
    await text(ask(served));
    for (let i = 0; i < 2; i++) await text(served.get('/graphql?query={a}'));
    expect(asked()).toBe(2);
  });

  it('carries an ETag that changes with the version, and may be kept by who asks whether it is still true', async () => {
    const { served, state } = await remembering();
    const tags = [];
    for (const version of ['one', 'one', 'two']) {
      state.version = version;
      const { headers } = await ask(served);
      tags.push(headers.get('etag'));
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    expect(tags[0]).toMatch(/^W\/"[\w-]{22}"$/);
    expect(tags[1]).toBe(tags[0]);
    expect(tags[2]).not.toBe(tags[0]);
  });

  it('by GET of a client that has the answer is answered with that word alone, until something is committed', async () => {
    const { served, state } = await remembering();
    const first = await served.get('/graphql?query={a}');
    const known = { headers: { 'if-none-match': `"other", ${first.headers.get('etag')}` } };
    const second = await served.get('/graphql?query={a}', known);
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect(second.headers.has('content-length')).toBe(false);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    state.version = 'two';
    expect((await served.get('/graphql?query={a}', known)).status).toBe(200);
  });

  it('by POST is answered in full, whatever the client says it has', async () => {
    const { served } = await remembering();
    const first = await ask(served);
    expect((await ask(served, undefined, { 'if-none-match': String(first.headers.get('etag')) })).status).toBe(200);
  });
});

describe('The form of an answer', () => {
  const long = ' '.repeat(20_000);
  /** Bytes as they come over the wire. */
  const bytes = (served: Served, accepted: string) =>
    new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve, reject) => {
      const { hostname, port } = new URL(served.url);
      const headers = { 'content-type': 'application/json', 'accept-encoding': accepted, connection: 'close' };
      request({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        const { 'content-encoding': encoding, vary } = response.headers;
        response.on('end', () => resolve({ encoding, vary, body: Buffer.concat(parts) }));
      })
        .on('error', reject)
        .end('{"query":"{ a }"}');
    });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br;q=1.0', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ] as const)('for a client that takes %s is %s, the first time and after', async (accepted, encoding, decompress) => {
    const { served } = await remembering({}, {}, long);
    for (let i = 0; i < 2; i++) {
      const got = await bytes(served, accepted);
      expect(got.encoding).toBe(encoding);
      expect(got.vary).toContain('Accept-Encoding');
      expect(got.body.length).toBeLessThan(1_000);
      expect(decompress(got.body).toString()).toBe(`{"data":1}${long}`);
    }
  });

  it.each([['identity'], ['deflate'], ['br;q=0, gzip;q=0.0'], ['']])(
    'is the text itself for one that takes %j',
    async (accepted) => {
      const { served } = await remembering({}, {}, long);
      const got = await bytes(served, accepted);
      expect([got.encoding, got.body.toString()]).toEqual([undefined, `{"data":1}${long}`]);
    },
  );

  it('is the text itself when it is short', async () => {
    const { served } = await remembering();
    expect(await bytes(served, 'br')).toMatchObject({ encoding: undefined });
  });
});

describe('What is not remembered', () => {
  it.each<[string, Change]>([
    ['a refusal', { became: 'refused' }],
    ['an answer in part', { became: 'partial' }],
    ['a failure', { became: 'internal' }],
    ['what may straddle a commit', { straddles: true }],
  ])('is %s', async (_what, change) => {
    const { served, asked } = await remembering(change);
    const { headers } = await ask(served);
    await text(ask(served));
    expect(asked()).toBe(2);
    expect(headers.has('etag')).toBe(false);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is anything where no bytes are set aside', async () => {
    const { served, state, asked } = await remembering({}, { memory: { bytes: 0, stale: 0 } });
    await text(ask(served));
    await text(ask(served));
    expect([asked(), state.probes]).toEqual([2, 0]);
  });

  it('is what was asked for least recently, when the bytes are used up', async () => {
    const { served, asked } = await remembering({}, { memory: { bytes: 4_000, stale: 0 } });
    const named = (name: string) => text(ask(served, { query: `{ ${name} }` }));
    for (const name of ['a', 'b', 'c', 'd']) await named(name);
    await named('d');
    expect(asked()).toBe(4);
    await named('a');
    expect(asked()).toBe(5);
  });
});

describe('While the database is away', () => {
  it('remembered answers are not sent, unless that is allowed', async () => {
    const { served, state, asked } = await remembering();
    await text(ask(served));
    state.away = true;
    await text(ask(served));
    expect(asked()).toBe(2);
  });

  it('they are sent for a while where it is, and say how old they are', async () => {
    const { served, state, asked } = await remembering({}, { memory: { bytes: 1_000_000, stale: 60_000 } });
    await text(ask(served));
    await text(ask(served));
    state.away = true;
    const { headers } = await ask(served);
    expect([asked(), headers.get('age')]).toEqual([1, '1']);
  });

  it('none of them is sent that was known to be outdated before', async () => {
    const { served, state, asked } = await remembering({}, { memory: { bytes: 1_000_000, stale: 60_000 } });
    await text(ask(served, { query: '{ a }' }));
    state.version = 'two';
    await text(ask(served, { query: '{ b }' }));
    await text(ask(served, { query: '{ b }' }));
    state.away = true;
    expect((await ask(served, { query: '{ b }' })).headers.get('age')).toBe('1');
    expect(asked()).toBe(2);
    expect((await ask(served, { query: '{ a }' })).headers.has('age')).toBe(false);
    expect(asked()).toBe(3);
  });

  it('they are not sent when they are older than that', async () => {
    const { served, state, asked } = await remembering({}, { memory: { bytes: 1_000_000, stale: 1 } });
    await text(ask(served));
    await text(ask(served));
    state.away = true;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await text(ask(served));
    expect(asked()).toBe(2);
  });
});

describe('A remembered answer', () => {
  it('costs a point, and is refused by the engine when none is left', async () => {
    const rate = new RateLimiter({ points: 1, window: 60 });
    const { served, asked } = await remembering({}, { rate });
    await text(ask(served));
    const { headers } = await ask(served);
    expect(headers.get('ratelimit')).toContain('r=0');
    expect(asked()).toBe(1);
    await text(ask(served));
    expect(asked()).toBe(2);
  });

  it('costs one too while the database is away', async () => {
    const rate = new RateLimiter({ points: 2, window: 60 });
    const { served, state, asked } = await remembering({}, { rate, memory: { bytes: 1_000_000, stale: 60_000 } });
    await text(ask(served));
    await text(ask(served));
    state.away = true;
    const { headers } = await ask(served);
    expect([headers.get('age'), headers.get('ratelimit')]).toEqual(['1', expect.stringContaining('r=0')]);
    await text(ask(served));
    expect(asked()).toBe(2);
  });
});

describe('A proof', () => {
  it('that was on its way when a question came does not serve it; those that come meanwhile share the next one', async () => {
    const { state, fresh } = graph();
    const freshness = fresh();
    let open = () => {};
    state.gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = freshness.version();
    await setImmediate();
    const others = [freshness.version(), freshness.version(), freshness.version()];
    await setImmediate();
    expect(state.probes).toBe(1);
    open();
    await Promise.all([first, ...others]);
    expect(state.probes).toBe(2);
    await freshness.version();
    expect(state.probes).toBe(3);
  });

  it('serves all questions that came in one turn of the loop', async () => {
    const { state, fresh } = graph();
    const freshness = fresh();
    await Promise.all([freshness.version(), freshness.version(), freshness.version()]);
    expect(state.probes).toBe(1);
  });

  it('serves for as long as it is told to', async () => {
    const { state, fresh } = graph();
    const freshness = fresh(60_000);
    for (let i = 0; i < 5; i++) await freshness.version();
    expect(state.probes).toBe(1);
  });

  it('that failed is followed by another', async () => {
    const { state, fresh } = graph();
    const freshness = fresh();
    state.away = true;
    await expect(freshness.version()).rejects.toThrow('away');
    state.away = false;
    await expect(freshness.version()).resolves.toBe('one');
  });
});
