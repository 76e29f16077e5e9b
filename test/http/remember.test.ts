/** Remembered answers: only what is proved to be true still, and only complete successes. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/apollo/answer.ts';
import { Freshness } from '../../src/apollo/freshness.ts';
import { remembering } from '../../src/apollo/remember.ts';
import type { Reading } from '../../src/graph/neo4j.ts';
import { RateLimiter } from '../../src/limits/rate.ts';

/** A graph whose version a test sets; `away` lets it not answer, `slow` answers when it is told to. */
function graph() {
  const state = { version: 'one', away: false, probes: 0, gate: Promise.resolve() };
  const reading = (): Reading => ({
    statements: [],
    version: state.version,
    server: undefined,
    straddles: false,
    read: async () => {
      state.probes++;
      await state.gate;
      if (state.away) throw new Error('The database is away.');
      return [];
    },
  });
  const version = {
    get current() {
      return state.version;
    },
  };
  return { state, fresh: (interval = 0) => new Freshness({ reading, version } as never, interval) };
}

/** An engine that counts how often it is asked, and answers with that number. */
function engine(state: { version: string }, more: Partial<Answer['context']['found']> & { straddles?: boolean } = {}) {
  let asked = 0;
  const answer = async (): Promise<Answer> => {
    asked++;
    const { straddles = false, ...found } = more;
    return {
      response: {
        status: 200,
        headers: new HeaderMap([['cache-control', 'no-store']]),
        body: { kind: 'complete', string: `{"data":${asked}}` },
      },
      context: {
        found: { operationName: 'Works', became: 'ok', outcome: 'complete', ...found },
        problems: [],
        reading: { statements: ['publication'], version: state.version, straddles },
      },
      attempts: 1,
    };
  };
  return { answer, asked: () => asked };
}

const question = (body: unknown = { query: '{ a }' }, headers: [string, string][] = []): HTTPGraphQLRequest => ({
  method: 'POST',
  headers: new HeaderMap([['accept', 'application/json'], ...headers]),
  search: '',
  body,
});
const caller = { requestId: 'request-1', client: '127.0.0.1' };
const textOf = ({ response: { body } }: Answer) => (body.kind === 'complete' ? body.string : undefined);

describe('A question that was answered before', () => {
  it('is answered the same, without asking the engine again, once the version is confirmed', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh() });
    const first = await ask(question(), caller);
    expect(state.probes).toBe(0);
    const second = await ask(question(), caller);
    expect([textOf(first), textOf(second), asked(), state.probes]).toEqual(['{"data":1}', '{"data":1}', 1, 1]);
    expect(second.context.found).toMatchObject({ operationName: 'Works', became: 'ok', outcome: 'complete' });
  });

  it('is asked anew after a commit, and so is every other', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh() });
    await ask(question({ query: '{ a }' }), caller);
    await ask(question({ query: '{ b }' }), caller);
    state.version = 'two';
    expect(textOf(await ask(question({ query: '{ a }' }), caller))).toBe('{"data":3}');
    expect(textOf(await ask(question({ query: '{ b }' }), caller))).toBe('{"data":4}');
    expect(asked()).toBe(4);
  });

  it.each([
    ['variables', question({ query: '{ a }', variables: { v: 1 } })],
    ['an operation name', question({ query: '{ a }', operationName: 'A' })],
    ['extensions', question({ query: '{ a }', extensions: { cost: true } })],
    ['trust', question(undefined, [['catalograph-trust', 'source/list']])],
    ['a media type', question(undefined, [['accept', 'application/graphql-response+json']])],
    ['a method', { ...question(), method: 'GET', search: '?query={a}', body: undefined }],
  ])('is another one with other %s', async (_what, other) => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh() });
    await ask(question(), caller);
    await ask(other, caller);
    expect(asked()).toBe(2);
  });

  it('carries an ETag that changes with the version, and may be kept by who asks whether it is still true', async () => {
    const { state, fresh } = graph();
    const ask = remembering(engine(state).answer, { freshness: fresh() });
    const tags = [];
    for (const version of ['one', 'one', 'two']) {
      state.version = version;
      const { headers } = (await ask(question(), caller)).response;
      tags.push(headers.get('etag'));
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    expect(tags[0]).toMatch(/^"[\w-]{22}"$/);
    expect(tags[1]).toBe(tags[0]);
    expect(tags[2]).not.toBe(tags[0]);
  });
});

describe('What is not remembered', () => {
  it.each([
    ['a refusal', { became: 'refused' }],
    ['an answer in part', { became: 'partial' }],
    ['a failure', { became: 'internal' }],
    ['what may straddle a commit', { straddles: true }],
  ] as const)('is %s', async (_what, more) => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state, more);
    const ask = remembering(answer, { freshness: fresh() });
    const { response } = await ask(question(), caller);
    await ask(question(), caller);
    expect(asked()).toBe(2);
    expect(response.headers.has('etag')).toBe(false);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is anything where no bytes are set aside', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh(), memory: { bytes: 0, stale: 0 } });
    await ask(question(), caller);
    await ask(question(), caller);
    expect([asked(), state.probes]).toEqual([2, 0]);
  });

  it('is what was asked for least recently, when the bytes are used up', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh(), memory: { bytes: 2_500, stale: 0 } });
    const named = (name: string) => ask(question({ query: `{ ${name} }` }), caller);
    for (const name of ['a', 'b', 'c', 'd']) await named(name);
    await named('d');
    expect(asked()).toBe(4);
    await named('a');
    expect(asked()).toBe(5);
  });
});

describe('While the database is away', () => {
  it('remembered answers are not sent, unless that is allowed', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const ask = remembering(answer, { freshness: fresh() });
    await ask(question(), caller);
    state.away = true;
    await ask(question(), caller);
    expect(asked()).toBe(2);
  });

  it('they are sent for a while where it is, and say how old they are', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const freshness = fresh();
    const ask = remembering(answer, { freshness, memory: { bytes: 1_000_000, stale: 60_000 } });
    await ask(question(), caller);
    await ask(question(), caller);
    state.away = true;
    const { response } = await ask(question(), caller);
    expect([asked(), response.headers.get('age')]).toEqual([1, '1']);
    const strict = remembering(answer, { freshness, memory: { bytes: 1_000_000, stale: 0 } });
    await strict(question(), caller);
    await strict(question(), caller);
    expect(asked()).toBe(3);
  });
});

describe('A remembered answer', () => {
  it('costs a point, and is refused by the engine when none is left', async () => {
    const { state, fresh } = graph();
    const { answer, asked } = engine(state);
    const rate = new RateLimiter({ points: 1, window: 60 });
    const ask = remembering(answer, { freshness: fresh(), rate });
    await ask(question(), caller);
    const { response } = await ask(question(), caller);
    expect(response.headers.get('ratelimit')).toContain('r=0');
    expect(asked()).toBe(1);
    await ask(question(), caller);
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
    const others = [freshness.version(), freshness.version(), freshness.version()];
    expect(state.probes).toBe(1);
    open();
    await Promise.all([first, ...others]);
    expect(state.probes).toBe(2);
    await freshness.version();
    expect(state.probes).toBe(3);
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
