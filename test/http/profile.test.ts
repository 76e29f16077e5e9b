/** Which status and which media type an answer has: both profiles, both media types, case by case. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../src/graph/graph.ts';
import { acceptedType, headOf } from '../../src/http/profile.ts';
import { type Database, row, topic } from '../apollo/engine.ts';
import { serveEngine } from './engine.ts';

const [plain, own] = ['application/json', 'application/graphql-response+json'] as const;
const body = (query: string, variables?: unknown) => JSON.stringify({ query, variables });

const partly = '{ __typename topic(id: "topic/crime") { publications(first: 0) { totalCount } } }';

const aliases = Array.from({ length: 40 }, (_none, i) => `a${i}: __typename`).join(' ');

/** The status under `stable` for plain JSON and for the own media type, and under `draft`, where both are alike. */
const cases: [what: string, body: string, stablePlain: number, stableOwn: number, draft: number][] = [
  ['a body that is not JSON', '{"query":', 400, 400, 400],
  ['a document that does not parse', body('{'), 200, 400, 400],
  ['a request whose "query" is misspelt', '{"qeury":"{__typename}"}', 400, 400, 422],
  ['variables that are a list', body('{ __typename }', [7]), 400, 400, 422],
  ['a list of requests', `[${body('{ __typename }')}]`, 400, 400, 422],
  ['a document that does not validate', body('{ nothing }'), 200, 400, 422],
  ['an operation that cannot be determined', body('query A { __typename } query B { __typename }'), 200, 400, 422],
  ['a variable that does not fit', body('query ($id: ID!) { topic(id: $id) { id } }', { id: null }), 200, 400, 422],
  ['a mutation, of which there is none', body('mutation { __typename }'), 200, 400, 422],
  ['a subscription, of which there is none', body('subscription { __typename }'), 200, 400, 422],
  ['a document that asks for more than one may', body(`{ ${aliases} }`), 400, 400, 400],
  ['an answer', body('{ topic(id: "topic/crime") { label } }'), 200, 200, 200],
  ['an answer of which a part failed', body(partly), 200, 200, 294],
  ['an answer that failed as a whole', body('{ publications(first: 0) { totalCount } }'), 200, 200, 294],
];

const post = (accept: string) => ({ 'content-type': 'application/json', accept });

describe.each(cases)('%s', (_what, sent, stablePlain, stableOwn, draft) => {
  it.each([
    ['stable', plain, stablePlain],
    ['stable', own, stableOwn],
    ['draft', plain, draft],
    ['draft', own, draft],
  ] as const)('has its status under %s for %s: %i', async (profile, accept, status) => {
    const served = await serveEngine({ profile });
    const response = await served.get('/graphql', { method: 'POST', body: sent, headers: post(accept) });
    expect(response.status).toBe(status);
    const type = profile === 'draft' && status >= 400 ? own : accept;
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    const { data, errors } = JSON.parse(await response.text());
    // Without data only failures; with the own media type, or under the draft, never a success without data.
    if (status >= 400) expect(data).toBeUndefined();
    if (data === undefined) expect(errors.length).toBeGreaterThan(0);
    if (data === undefined && (profile === 'draft' || accept === own)) expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe.each(['stable', 'draft'] as const)('Under %s, whatever the client accepts,', (profile) => {
  const types = [plain, own] as const;

  it.each(types)('a mutation by GET is 405 with what is allowed (%s)', async (accept) => {
    for (const kind of ['mutation', 'subscription']) {
      const served = await serveEngine({ profile });
      const query = encodeURIComponent(`${kind} { __typename }`);
      const response = await served.get(`/graphql?query=${query}`, { headers: { accept } });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.text()).toContain(`not ${kind} operations`);
    }
  });

  it.each(types)('another media type of the request is 415 (%s)', async (accept) => {
    const served = await serveEngine({ profile });
    const headers = { 'content-type': 'text/plain', accept };
    expect((await served.get('/graphql', { method: 'POST', body: body('{x}'), headers })).status).toBe(415);
  });

  it.each(types)('a body that is too large is 413 (%s)', async (accept) => {
    const served = await serveEngine({ profile });
    const response = await served.get('/graphql', { method: 'POST', body: 'x'.repeat(300_000), headers: post(accept) });
    expect(response.status).toBe(413);
  });

  it.each(types)('a database that is away is 503 with when to come back (%s)', async (accept) => {
    const database = () => {
      throw new GraphFailure('UNAVAILABLE', 'topic', 'gone');
    };
    const served = await serveEngine({ profile, database });
    const question = body('{ topic(id: "topic/crime") { label } }');
    const response = await served.get('/graphql', { method: 'POST', body: question, headers: post(accept) });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(JSON.parse(await response.text())).not.toHaveProperty('data');
  });

  it.each(types)('a database that is away for a part of a question is no 503 (%s)', async (accept) => {
    const database: Database = ({ name }, statement) => {
      if (name === 'region') throw new GraphFailure('UNAVAILABLE', name, 'gone');
      return [row(statement, topic)];
    };
    const served = await serveEngine({ profile, database });
    const question = body('{ topic(id: "topic/crime") { label } region(id: "region/asia") { name } }');
    const response = await served.get('/graphql', { method: 'POST', body: question, headers: post(accept) });
    expect([response.status, response.headers.get('retry-after')]).toEqual([profile === 'draft' ? 294 : 200, null]);
    expect(JSON.parse(await response.text()).data).toEqual({ topic: { label: 'Crime' }, region: null });
  });

  it.each(types)('an order of trust that cannot be meant is 400 (%s)', async (accept) => {
    const served = await serveEngine({ profile });
    const headers = { ...post(accept), 'catalograph-trust': '' };
    const response = await served.get('/graphql', { method: 'POST', body: body('{ __typename }'), headers });
    expect(response.status).toBe(400);
  });

  it('an answer that nobody accepts is 406, and the database is not asked for it', async () => {
    const asked: string[] = [];
    const database: Database = ({ name }, statement) => {
      asked.push(name);
      return name === 'topic' ? [row(statement, topic)] : [];
    };
    const served = await serveEngine({ profile, database });
    const question = body('{ topic(id: "topic/crime") { label } }');
    const response = await served.get('/graphql', { method: 'POST', body: question, headers: post('text/html') });
    expect(response.status).toBe(406);
    expect(await response.text()).toContain('Answers are application/json or application/graphql-response+json.');
    expect(asked).toEqual([]);
  });
});

describe('The media type of an answer', () => {
  it.each([
    [undefined, plain],
    ['', plain],
    ['*/*', plain],
    ['application/*', plain],
    [plain, plain],
    [own, own],
    [`${own}, ${plain}`, own],
    [`${plain}, ${own}`, plain],
    [`${own}, ${plain};q=0.9`, own],
    [`${own};q=0.5, ${plain};q=0.9`, plain],
    [`${own}; charset=utf-8, ${plain}; charset=utf-8`, own],
    [`${own.toUpperCase()}`, own],
    [`${own}, */*;q=0.1`, own],
    [`text/html, ${own};q=0.2`, own],
    [`*/*, ${plain};q=0`, own],
    ['application/graphql-response+json;q=0, */*', plain],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', plain],
    ['text/html', undefined],
    ['multipart/mixed', undefined],
    [`${plain};q=0`, undefined],
    [`${plain}; charset=utf-16`, undefined],
    ['application/jsonp', undefined],
    [',;,;q=', undefined],
  ])('for %j is %s', (accept, type) => {
    expect(acceptedType(accept)).toBe(type);
  });

  it('is found for any text, however odd', () => {
    fc.assert(fc.property(fc.string(), (accept) => [plain, own, undefined].includes(acceptedType(accept))));
  });

  it('never turns a failure of ours into anything else, under any profile', () => {
    const results = ['complete', 'partial', 'unreadable', 'unfit', 'refused', 'malformed', undefined] as const;
    for (const profile of ['stable', 'draft'] as const)
      for (const accepted of [plain, own])
        for (const result of results)
          for (const status of [401, 403, 405, 406, 413, 415, 429, 500, 503])
            expect(headOf(profile, accepted, result, status).status).toBe(status);
  });
});
