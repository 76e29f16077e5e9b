/** What clients may ask for, over HTTP: refusals that name the limit, prices that are never too low, and accounts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildASTSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { typeDefs } from '../../src/apollo/schema.ts';
import { type Bounds, defaultBounds } from '../../src/limits/bounds.ts';
import { proxiesOf } from '../../src/limits/client.ts';
import { RateLimiter } from '../../src/limits/rate.ts';
import { root } from '../../src/root.ts';
import { operations } from '../limits/operations.ts';
import { type Front, startServer, type TestServer } from '../support/server.ts';

const answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).optional(),
  extensions: z.object({ cost: z.object({ estimated: z.number(), actual: z.number(), limit: z.number() }) }).optional(),
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A server of its own until the test is over. */
async function serving(front: Front): Promise<TestServer> {
  const own = await startServer(undefined, undefined, undefined, front);
  onTestFinished(() => own.stop());
  return own;
}

async function post({ url }: TestServer, body: object, headers: { readonly [name: string]: string } = {}) {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // Whoever takes this is told of what does not fit by a status as well.
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  const { status, headers: sent } = response;
  return { status, headers: sent, ...answer.parse(await response.json()), ms: performance.now() - started };
}

const many = (times: number, text: (i: number) => string) => Array.from({ length: times }, (_, i) => text(i)).join(' ');
const deep = `{ publication(id: "x") ${'{ predecessor '.repeat(15)} { title } ${'}'.repeat(15)} }`;
const page = 'first: 100) { nodes { title';

/** More than each limit lets pass, and by how much. */
const tooMuch: readonly (readonly [limit: keyof Bounds, body: { query: string; variables?: object }, found: number])[] =
  [
    ['characters', { query: `{ __typename } #${'x'.repeat(40_000)}` }, 40_016],
    ['tokens', { query: `{ ${'__typename '.repeat(2_000)} }` }, 2_001],
    ['nesting', { query: `${'{ a '.repeat(65)}` }, 65],
    [
      'variableDepth',
      { query: '{ __typename }', variables: JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) },
      33,
    ],
    ['variableValues', { query: '{ __typename }', variables: { a: Array(4_000).fill(1) } }, 4_001],
    ['depth', { query: deep }, 17],
    ['rootFields', { query: `{ ${'__typename '.repeat(21)} }` }, 21],
    ['aliases', { query: `{ meta { ${many(31, (i) => `x${i}: __typename`)} } }` }, 31],
    ['directives', { query: `{ __typename ${'@include(if: true) '.repeat(21)} }` }, 21],
    [
      'recursiveSelections',
      { query: `{ ...F ...F ...F } fragment F on Query { meta { ${'__typename '.repeat(700)} } }` },
      2_106,
    ],
    ['cost', { query: `{ publications(${page} topics(${page.replace('title', 'label')} } } } } }` }, 10_100],
  ];

describe('A question that asks for too much', () => {
  it.each(tooMuch.filter(([limit]) => limit !== 'cost'))('is refused: %s', async (limit, body, found) => {
    const { status, data, errors } = await post(server, body);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    const bound = defaultBounds[limit];
    const refusal = errors?.find(({ extensions }) => extensions.limit === limit);
    expect(refusal?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, bound, found });
    expect(refusal?.message).toMatch(new RegExp(`at most ${bound} are allowed\\.$`));
  });

  it('is refused when it costs too much', async () => {
    const query =
      '{ publications(first: 100) { nodes { topics(first: 100) { nodes { label } } regions(first: 100) { nodes { name } } } } }';
    const { status, errors } = await post(server, { query });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message:
          'The operation may cost 20100 points; at most 20000 are allowed. Ask for smaller pages, or for fewer levels of them.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', bound: 20_000, found: 20_100 },
      },
    ]);
  });

  it('is refused by GET as well', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{a'.repeat(70))}`);
    expect(response.status).toBe(400);
    expect(answer.parse(await response.json()).errors?.[0]?.message).toBe(
      'The document opens more than 64 brackets within each other; at most 64 are allowed.',
    );
    const variables = encodeURIComponent(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`);
    const deepOnes = await fetch(`${server.url}/graphql?query={__typename}&variables=${variables}`);
    expect(deepOnes.status).toBe(400);
    expect(await deepOnes.text()).toContain('"limit":"variableDepth"');
  });

  it('is allowed where the bounds say so, and less is refused where they do', async () => {
    const wide = await serving({ bounds: { ...defaultBounds, depth: 20, rootFields: 2 } });
    expect((await post(wide, { query: deep })).status).toBe(200);
    expect((await post(wide, { query: '{ a: __typename b: __typename c: __typename }' })).errors?.[0]?.message).toBe(
      'The operation asks for 3 fields at once; at most 2 are allowed.',
    );
  });

  it('is refused in less than 50 ms, whatever was thought of', async () => {
    const twice = (i: number) => `fragment F${i + 1} on Publication{a:predecessor{...F${i}}b:predecessor{...F${i}}}`;
    const doubling = `{publication(id:"x"){...F30}}fragment F0 on Publication{id}${many(30, twice)}`;
    expect(doubling.length).toBeLessThan(2_500);
    const same = (i: number) => `fragment F${i + 1} on Query { ...F${i} ...F${i} }`;
    const questions = {
      'fragments that double': doubling,
      'fragments that double in one place': `{ ...F30 } fragment F0 on Query { ${'x '.repeat(30)} } ${many(30, same)}`,
      'fragments in a circle': '{ ...A } fragment A on Query { ...B meta { x } } fragment B on Query { ...A ...A }',
      'a document of 105 kB': `{ ${'meta { __typename } '.repeat(5_250)} }`,
      'the same field very often': `{ ${'__typename '.repeat(1_900)} }`,
      'fields that might conflict': `{ ${many(240, (i) => `meta { x${i}: api { version } }`)} }`,
      'brackets alone': '{'.repeat(30_000),
      'lists within lists': `{ publications(filter: ${'['.repeat(1_000)}`,
      'names nobody knows': `{ ${many(1_900, (i) => `x${i}`)} }`,
      'fragments nobody uses': `{ x } ${many(240, (i) => `fragment F${i} on Query { x }`)}`,
      'variables nobody uses': `query (${many(450, (i) => `$v${i}: Int`)}) { x }`,
    };
    for (const [name, query] of Object.entries(questions)) {
      const times = [];
      for (let round = 0; round < 3; round++) {
        // The engine has seen none of them before.
        const { status, errors, ms } = await post(server, { query: `${query}${' '.repeat(round)}` });
        expect(status, name).toBe(400);
        expect(errors?.length, name).toBeLessThanOrEqual(5);
        times.push(ms);
      }
      expect(Math.min(...times), name).toBeLessThan(50);
    }
  });

  it('names four errors at most, and says that there are more', async () => {
    const { errors } = await post(server, { query: `{ ${many(15, (i) => `x${i}`)} }` });
    expect(errors?.map(({ message }) => message)).toEqual([
      ...[0, 1, 2, 3].map((i) => expect.stringContaining(`Cannot query field "x${i}"`)),
      'Too many validation errors, error limit reached. Validation aborted.',
    ]);
    const kinds = Array.from({ length: 50 }, (_, i) => `X${i}`);
    const wrong = await post(server, {
      query: 'query ($kinds: [GapKind!]) { gaps(kinds: $kinds) { totalCount } }',
      variables: { kinds },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.errors).toHaveLength(5);
    expect(wrong.errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toBe(true);
  });

  it('may be a body of another size where the server is told so', async () => {
    const small = await serving({ bytes: 100 });
    expect((await post(small, { query: '{ __typename }' })).status).toBe(200);
    const { status, errors } = await post(small, { query: `{ __typename } #${'x'.repeat(100)}` });
    expect([status, errors?.[0]?.message]).toEqual([413, 'The request is larger than 100 bytes.']);
  });
});

describe('The price of a question', () => {
  const examples = readdirSync(join(root, 'web', 'examples'));

  it.each([...examples])('of %s is within the limit, and told when it is asked for', async (name) => {
    const query = readFileSync(join(root, 'web', 'examples', name), 'utf8');
    const { status, errors, extensions } = await post(server, { query, extensions: { cost: true } });
    expect([status, errors]).toEqual([200, undefined]);
    expect(extensions?.cost.limit).toBe(20_000);
    expect(extensions?.cost.actual).toBeGreaterThan(0);
    expect(extensions?.cost.estimated).toBeGreaterThanOrEqual(extensions?.cost.actual ?? Number.POSITIVE_INFINITY);
    expect((await post(server, { query })).extensions).toBeUndefined();
  });

  it('is told with a refusal as well, and by GET', async () => {
    const query = '{ publications(first: 101) { nodes { title } } }';
    const limit = 20_000;
    const { extensions } = await post(server, { query, extensions: { cost: true } });
    expect(extensions?.cost).toEqual({ estimated: 100, actual: 0, limit });
    const asked = `query={meta{api{version}}}&extensions=${encodeURIComponent('{"cost":true}')}`;
    const response = await fetch(`${server.url}/graphql?${asked}`);
    expect(answer.parse(await response.json()).extensions?.cost).toEqual({ estimated: 17, actual: 2, limit });
  });

  it('is never less than what comes, for any question that is within the limits of depth and length', async () => {
    const generous = { ...defaultBounds, cost: 1_000_000_000, selections: 2_000 };
    const any = await serving({ bounds: generous });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(operations(buildASTSchema(typeDefs()), 7), async (query) => {
        const { data, extensions } = await post(any, { query, extensions: { cost: true } });
        const things = count(data);
        if (things > 0) answered += 1;
        expect(extensions?.cost.actual).toBe(things);
        expect(extensions?.cost.estimated).toBeGreaterThanOrEqual(things);
      }),
      { numRuns: 250, seed: 42, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
    expect(answered).toBeGreaterThan(60);
  }, 45_000);

  /** Things of an answer in which every object says its type. */
  function count(value: unknown): number {
    if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + count(one), 0);
    if (typeof value !== 'object' || value === null) return 0;
    const { __typename: type, ...fields } = { __typename: undefined, ...value };
    const own = type === undefined || /(Connection|Edge|^PageInfo)$/.test(String(type)) ? 0 : 1;
    return Object.values(fields).reduce((sum: number, field) => sum + count(field), own);
  }
});

describe('Questions about the schema', () => {
  it('are answered in full where introspection is open', async () => {
    const { status, data, extensions } = await post(server, {
      query: getIntrospectionQuery(),
      extensions: { cost: true },
    });
    expect(status).toBe(200);
    expect(JSON.stringify(data)).toContain('"recommendations"');
    expect(extensions?.cost.estimated).toBe(50);
  });

  it('are refused where it is closed, and everything else is answered', async () => {
    const closed = await serving({ introspection: 'closed' });
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Publication") { name } }', '{ _service { sdl } }']) {
      const { status, data, errors } = await post(closed, { query });
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors?.[0]).toMatchObject({
        message: 'Introspection is closed on this server.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
    expect((await post(closed, { query: '{ publicatons { x } }' })).errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "publicatons".',
    ]);
    expect((await post(closed, { query: '{ publications { totalCount } }' })).status).toBe(200);
  });
});

describe('An account', () => {
  const query = '{ publications(first: 10) { nodes { title } } }';
  const left = (headers: Headers) => headers.get('ratelimit');

  it('is told on every answer, and what a question costs is taken from it', async () => {
    const own = await serving({ rate: new RateLimiter({ points: 25, window: 60 }) });
    const first = await post(own, { query });
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"points";q=25;w=60']);
    expect(left(first.headers)).toBe('"points";r=15;t=60');
    // What cannot be parsed, and what is refused by a limit, costs one point.
    expect(left((await post(own, { query: '{' })).headers)).toMatch(/^"points";r=14;t=\d+$/);
    expect(left((await post(own, { query: '{'.repeat(100) })).headers)).toMatch(/^"points";r=13;t=\d+$/);
    expect(left((await post(own, { query })).headers)).toMatch(/^"points";r=3;t=\d+$/);
    const refused = await post(own, { query });
    expect(refused.status).toBe(429);
    expect(refused.data).toBeUndefined();
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
    expect(refused.errors?.[0]?.message).toMatch(
      /^This request costs 10 points; 2 of 25 are left\. Try again in \d+ seconds\.$/,
    );
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
  });

  it('is full again when the window is over', async () => {
    const own = await serving({ rate: new RateLimiter({ points: 10, window: 1 }) });
    expect((await post(own, { query })).status).toBe(200);
    expect((await post(own, { query })).status).toBe(429);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await post(own, { query })).status).toBe(200);
  });

  it('pays for files as well', async () => {
    const own = await serving({ rate: new RateLimiter({ points: 600, window: 60 }) });
    const address = `${own.url}/export/ris?topic=topic/extradition`;
    const first = await fetch(address);
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"points";q=600;w=60']);
    expect(left(first.headers)).toBe('"points";r=99;t=60');
    const refused = await fetch(address);
    expect([refused.status, await refused.text()]).toEqual([
      429,
      expect.stringMatching(/^This request costs 501 points/),
    ]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(left(refused.headers)).toMatch(/^"points";r=98;t=\d+$/);
    expect(refused.headers.get('ratelimit-policy')).toBe('"points";q=600;w=60');
  });

  it('cannot be had anew by making up addresses', async () => {
    const own = await serving({ rate: new RateLimiter({ points: 10, window: 60 }) });
    expect((await post(own, { query }, { 'x-forwarded-for': '198.51.100.1' })).status).toBe(200);
    expect((await post(own, { query }, { 'x-forwarded-for': '198.51.100.2' })).status).toBe(429);
  });

  it('belongs to whoever stands behind a proxy that is trusted', async () => {
    const rate = new RateLimiter({ points: 10, window: 60 });
    const own = await serving({ rate, proxies: proxiesOf(['127.0.0.0/8', '10.0.0.0/8']) });
    const from = async (addresses: string) => (await post(own, { query }, { 'x-forwarded-for': addresses })).status;
    expect(await from('198.51.100.1')).toBe(200);
    expect(await from('198.51.100.2, 10.0.0.1')).toBe(200);
    expect(await from('203.0.113.9, 198.51.100.1')).toBe(429);
    expect(await from('2001:db8::1')).toBe(200);
    expect(await from('2001:db8::ffff')).toBe(429);
  });

  it('is kept by none where there is no limit', async () => {
    const { headers } = await post(server, { query });
    expect([left(headers), headers.get('ratelimit-policy')]).toEqual([null, null]);
  });
});
