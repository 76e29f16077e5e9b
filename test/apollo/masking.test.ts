/** Whatever goes wrong inside, an answer shows one sentence and the id of its request: nothing of what it was. */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { answerWith } from '../../src/apollo/answer.ts';
import type { RequestContext } from '../../src/apollo/context.ts';
import { formatError } from '../../src/apollo/errors.ts';
import { outcome } from '../../src/apollo/outcome.ts';
import { type FailureReason, GraphFailure } from '../../src/graph/graph.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { engine, row } from './engine.ts';

const host = 'graph-7.internal.example';
const cypher = 'MATCH (p:Publication {id: $in.id}) RETURN p';
const path = '/srv/catalograph/src/graph/neo4j.ts:120:14';
const all = `could not run "${cypher}" at bolt://neo4j:hunter2@${host}:7687 (${path})`;

/** What no answer may hold: credentials, hosts, Cypher, files, frames of a stack. */
const telling = [
  /hunter2/,
  /internal\.example/,
  /MATCH \(/,
  /\.[jt]s:\d/,
  /\bat \S+ \(/,
  /node_modules/,
  /stack/i,
  /Zod/i,
];
function expectMasked(text: string): void {
  for (const pattern of telling) expect(text).not.toMatch(pattern);
  expect(text.length).toBeLessThan(2_000);
}

const sentence = 'Something went wrong on our side. It is in the log under request-7.';
const masked = { message: sentence, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' } };

/** An engine like ours whose only field falls over in a way that the test says. */
async function falling(resolve: () => unknown, plugin: ApolloServerPlugin<RequestContext> = {}) {
  const server = new ApolloServer<RequestContext>({
    typeDefs: 'type Query { field: String other: String asked(text: String, number: Int): String }',
    resolvers: { Query: { field: resolve, other: () => 'fine', asked: () => 'fine' } },
    formatError,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    plugins: [outcome, plugin],
  });
  await server.start();
  onTestFinished(() => server.stop());
  const reading = () => ({
    statements: [],
    version: 'one',
    straddles: false,
    read: async () => [],
    confirm: async () => {},
  });
  const answer = answerWith(server, { reading }, 1_000);
  return async (query = '{ field other }', variables: object = {}) => {
    const { response, context } = await answer(
      {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      { requestId: 'request-7', client: '127.0.0.1' },
    );
    if (response.body.kind !== 'complete') throw new Error('The answer came in parts.');
    const text = response.body.string;
    return { status: response.status ?? 200, text, problems: context.problems, ...JSON.parse(text) };
  };
}

const thrower = (thrown: unknown) => () => {
  throw thrown;
};
const with_ = (error: Error, own: object) => Object.assign(error, own);
const circular: { self?: unknown; detail: string } = { detail: all };
circular.self = circular;

class Unprintable extends Error {
  override toString(): string {
    throw new Error(all);
  }
}
class Unreadable extends Error {
  override get message(): string {
    throw new Error(all);
  }
}

const bugs: [how: string, resolve: () => unknown][] = [
  ['throws an error that tells everything', thrower(new Error(all))],
  ['throws an error of the language', () => (undefined as unknown as { readonly x: string }).x],
  ['throws a string', thrower(all)],
  ['throws nothing at all', thrower(undefined)],
  ['throws an object', thrower({ message: all, stack: all })],
  ['throws an object that cannot be shown', thrower({ toJSON: thrower(new Error(all)) })],
  ['throws an object without a prototype', thrower(Object.create(null))],
  ['rejects', () => Promise.reject(new Error(all))],
  ['rejects with a message of a million characters', () => Promise.reject(new Error(all.repeat(10_000)))],
  ['rejects with several errors', () => Promise.reject(new AggregateError([new Error(all)], all))],
  ['throws an error with a cause', thrower(new Error(all, { cause: new Error(all) }))],
  ['throws an error that throws when it is printed', thrower(new Unprintable(all))],
  ['throws an error whose message throws', thrower(new Unreadable())],
  ['throws an error with circular extensions', thrower(with_(new Error(all), { extensions: circular }))],
  [
    'throws an error of GraphQL with circular extensions',
    thrower(new GraphQLError(all, { extensions: circular as object as { [name: string]: unknown } })),
  ],
  ['throws an error of GraphQL around another', thrower(new GraphQLError(all, { originalError: new Error(all) }))],
  [
    'throws an error with a code of its own',
    thrower(with_(new Error(all), { extensions: { code: 'BAD_USER_INPUT' } })),
  ],
  ['returns what is no text', () => ({ detail: all })],
  ['returns an error', () => new Error(all)],
];

describe('a bug of ours', () => {
  it.each(bugs)('that %s leaves as one sentence, and is in the log', async (_how, resolve) => {
    const answer = await (await falling(resolve))();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]).toMatchObject(masked);
    expect(Object.keys(answer.errors[0].extensions)).toEqual(['code', 'requestId']);
    expectMasked(answer.text);
    expect(answer.problems).toHaveLength(1);
  });

  it('spoils no other field', async () => {
    expect((await (await falling(thrower(new Error(all))))()).data).toEqual({ field: null, other: 'fine' });
  });

  it.each(['didResolveOperation', 'responseForOperation', 'executionDidStart'] as const)(
    'in a plugin, in %s, is masked as well',
    async (hook) => {
      const plugin = { requestDidStart: async () => ({ [hook]: async () => thrower(new Error(all))() }) };
      const answer = await (await falling(() => 'fine', plugin))();
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0].message).toMatch(/^(Something went wrong on our side\.|Internal server error)/);
      expectMasked(answer.text);
    },
  );
});

describe('a failure of the database', () => {
  const reasons: FailureReason[] = ['UNAVAILABLE', 'TIMEOUT', 'BUSY', 'UNAUTHORIZED', 'BROKEN'];
  it.each(reasons)('that is %s shows nothing of the database', async (reason) => {
    const failure = new GraphFailure(reason, 'publication/list', all, new Error(all));
    const { ask } = await engine({ database: thrower(failure) });
    const answer = await ask('{ topic(id: "topic/crime") { id } }');
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message).toMatch(/^(The database |Something went wrong on our side\.)/);
    expect(answer.text).not.toContain('publication/list');
    expectMasked(answer.text);
  });

  it.each(['a row that does not fit', 'a parameter that does not fit'])('by %s shows nothing of it', async (how) => {
    const { ask } = await engine({
      database: (_asked, statement) => {
        if (how.startsWith('a row'))
          return [row(statement, { id: 'topic/crime', label: all.repeat(100), bad: circular })];
        return [z.object({ detail: z.literal('x') }).parse({ detail: all })];
      },
    });
    const answer = await ask('{ topic(id: "topic/crime") { id } }');
    expect(answer.errors?.[0]?.message).toBe('Something went wrong on our side. It is in the log under request-1.');
    expect(answer.context.problems).toHaveLength(1);
    expectMasked(answer.text);
  });
});

describe('what the client did wrong', () => {
  const long = 'x'.repeat(100_000);

  it.each([
    ['a value for a variable', 'query ($n: Int) { asked(number: $n) }', { n: long }],
    ['a value in the text', `{ asked(number: "${long}") }`, {}],
    ['the name of a field', `{ ${long} }`, {}],
    ['the name of a variable', `query ($${long}: Int) { other }`, {}],
    ['the name of an operation', `query ${long} { field( }`, {}],
  ])('is said in at most a thousand characters, however long %s is', async (_what, query, variables) => {
    const answer = await (await falling(() => 'fine'))(query, variables);
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const { message } of answer.errors) expect(message.length).toBeLessThanOrEqual(1_001);
    expect(answer.problems).toEqual([]);
    expect(answer.errors[0].extensions.requestId).toBeUndefined();
  });

  it('is cut where it is our own sentence, too, and whole where it is short', async () => {
    const told = async (message: string) => (await (await falling(thrower(new UserInputError(message))))()).errors[0];
    expect((await told(`"id" is ${long}.`)).message).toBe(`${`"id" is ${long}`.slice(0, 1_000)}…`);
    expect(await told('"first" must be between 1 and 100; it is 0.')).toMatchObject({
      message: '"first" must be between 1 and 100; it is 0.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
