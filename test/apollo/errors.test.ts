/** What leaves the process when something goes wrong, kind by kind. */
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatError, isOurs, retryStatus } from '../../src/apollo/errors.ts';
import { type FailureReason, GraphFailure } from '../../src/graph/graph.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { type Database, engine, oneTopic, row } from './engine.ts';

const place = { locations: [{ line: 1, column: 3 }], path: ['topic'] };
const secret = 'bolt://neo4j:hunter2@10.0.0.7:7687';
const thrown = (error: Error) => new GraphQLError(error.message, { path: ['topic'], originalError: error });
/** As the engine hands an error over: with a stack and whatever else it found. */
const formatted = (error: Error) => ({
  message: error.message,
  ...place,
  extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [error.stack ?? ''], detail: secret },
});
const leaving = (error: Error) => formatError(formatted(error), thrown(error));

const failures: [FailureReason, code: string, message: string, again: boolean][] = [
  ['UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'The database is not available; try again shortly.', true],
  ['TIMEOUT', 'DATABASE_TIMEOUT', 'The database did not answer in time; try again, or ask for less.', true],
  ['BUSY', 'DATABASE_BUSY', 'The database is busy; try again shortly.', true],
  ['UNAUTHORIZED', 'DATABASE_UNAVAILABLE', 'The database is not available; try again shortly.', true],
  ['BROKEN', 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', false],
];

describe('an error that goes out', () => {
  it('is what the client did wrong, as written', () => {
    const error = new UserInputError('"first" must be between 1 and 100; it is 0.');
    expect(leaving(error)).toEqual({ message: error.message, ...place, extensions: { code: 'BAD_USER_INPUT' } });
    expect(isOurs(thrown(error))).toBe(false);
    expect(retryStatus(thrown(error))).toBeUndefined();
  });

  it.each(failures)('is one sentence for a database that is %s', (reason, code, message, again) => {
    const error = new GraphFailure(reason, 'topic', `topic: connection to ${secret} failed`, new Error(secret));
    expect(leaving(error)).toEqual({ message, ...place, extensions: { code } });
    expect(isOurs(thrown(error))).toBe(true);
    expect(retryStatus(thrown(error))).toBe(again ? 503 : undefined);
  });

  it('is one sentence for anything else, without a detail', () => {
    const error = new TypeError(`cannot read ${secret}`);
    const sent = leaving(error);
    expect(sent).toEqual({
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(isOurs(thrown(error))).toBe(true);
    expect(retryStatus(thrown(error))).toBeUndefined();
  });

  it('is one sentence even for something thrown that is no error', () => {
    const sent = formatError({ message: secret }, secret);
    expect(sent).toEqual({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(isOurs(secret)).toBe(true);
  });

  it('is what GraphQL says of the question, with its code and nothing else', () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const sent = formatError(
      { message: error.message, ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', detail: secret } },
      error,
    );
    expect(sent).toEqual({ message: error.message, ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(isOurs(error)).toBe(false);
  });
});

describe('a question that does not fit', () => {
  it.each([
    ['that is no GraphQL', '{ topic(', 400, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    [
      'for a field there is not',
      '{ topics { wings } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /^Cannot query field "wings"/,
    ],
    [
      'for an id of another type',
      '{ topic(id: "region/asia") { id } }',
      200,
      'BAD_USER_INPUT',
      /^"id" must begin with "topic\/"/,
    ],
    [
      'for too many',
      '{ topics(first: 101) { nodes { id } } }',
      200,
      'BAD_USER_INPUT',
      /^"first" must be between 1 and 100; it is 101\.$/,
    ],
  ])('%s is told so, and is no problem of ours', async (_how, query, status, code, message) => {
    const answer = await (await engine({ database: oneTopic })).ask(query);
    expect(answer.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.extensions).toEqual({ code });
    expect(answer.context.problems).toEqual([]);
  });

  it('with variables of the wrong type is told which', async () => {
    const answer = await (await engine()).ask('query ($id: ID!) { topic(id: $id) { id } }', { id: null });
    expect(answer.errors?.[0]?.message).toMatch(/^Variable "\$id" of non-null type "ID!" must not be null/);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('a failure while a question is answered', () => {
  const failing = (error: Error) =>
    engine({
      database: () => {
        throw error;
      },
    });
  const question = '{ topic(id: "topic/crime") { id } }';

  it.each(failures.filter(([, , , again]) => again))(
    'of a database that is %s is answered with 503 and when to come back',
    async (reason, code, message) => {
      const error = new GraphFailure(reason, 'topic', secret);
      const answer = await (await failing(error)).ask(question);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(JSON.parse(answer.text)).not.toHaveProperty('data');
      expect(answer.errors).toEqual([
        { message, locations: [{ line: 1, column: 3 }], path: ['topic'], extensions: { code } },
      ]);
      expect(answer.text).not.toContain('hunter2');
      expect(answer.context.problems).toMatchObject([{ originalError: error }]);
    },
  );

  it('of ours is masked, with the id under which the log has it', async () => {
    const error = new Error(`cannot read ${secret}`);
    const answer = await (await failing(error)).ask(question);
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. It is in the log under request-1.',
        locations: [{ line: 1, column: 3 }],
        path: ['topic'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ]);
    expect(answer.text).not.toContain('hunter2');
    expect(answer.context.problems).toMatchObject([{ originalError: error }]);
    expect(answer.headers.get('retry-after')).toBeUndefined();
  });

  it('of a row that is not as the model says is masked: the engine never sees it', async () => {
    const { ask } = await engine({
      database: (_asked, statement) => [row(statement, { id: 'topic/crime', label: secret })],
    });
    const answer = await ask(question);
    expect(answer.data).toEqual({ topic: null });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
    expect(answer.text).not.toContain('hunter2');
  });

  it('of a value that GraphQL cannot show is ours: it is masked and in the log', async () => {
    const work = {
      id: 'publication/p',
      title: 'P',
      alternativeTitles: [],
      kind: 'MANUAL',
      year: 3_000_000_000,
      held: true,
      access: 'OPEN',
    };
    const { ask } = await engine({ database: (_asked, statement) => [row(statement, work)] });
    const answer = await ask('{ publication(id: "publication/p") { year } }');
    expect(answer.context.problems).toHaveLength(1);
    expect(answer.errors?.[0]?.message).toBe('Something went wrong on our side. It is in the log under request-1.');
  });

  const withoutRegions: Database = (asked, statement, attempt) => {
    if (asked.name === 'region') throw new GraphFailure('TIMEOUT', 'region', secret);
    return oneTopic(asked, statement, attempt);
  };

  it('of the database in one field is answered with what could be read, which is a success', async () => {
    const { ask } = await engine({ database: withoutRegions });
    const answer = await ask('{ topic(id: "topic/crime") { label } region(id: "region/asia") { name } }');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, undefined]);
    expect(answer.context.found).toMatchObject({ became: 'unavailable', outcome: 'partial' });
    expect(answer.data).toEqual({ topic: { label: 'Crime' }, region: null });
    expect(answer.errors).toMatchObject([{ path: ['region'], extensions: { code: 'DATABASE_TIMEOUT' } }]);
  });

  it('of the database without which nothing is there is answered with 503 and no data', async () => {
    const { ask } = await engine({ database: withoutRegions });
    const answer = await ask(
      '{ a: region(id: "region/asia") { name } b: region(id: "region/x") { name } none: topic(id: "topic/none") { label } }',
    );
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(JSON.parse(answer.text)).not.toHaveProperty('data');
    expect(answer.errors?.map(({ path }) => path)).toEqual([['a'], ['b']]);
    expect(answer.context.found).toMatchObject({ became: 'unavailable', outcome: 'refused' });
  });

  it('of one field leaves the others, and each error its own place', async () => {
    const { ask } = await engine({
      database: (asked, statement, attempt) => {
        if (asked.name === 'region') throw new Error(secret);
        return oneTopic(asked, statement, attempt);
      },
    });
    const answer = await ask(
      '{ topic(id: "topic/crime") { label } region(id: "region/asia") { name } again: region(id: "region/x") { name } }',
    );
    expect(answer.data).toEqual({ topic: { label: 'Crime' }, region: null, again: null });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['region'], ['again']]);
    for (const { message } of answer.errors ?? []) expect(message).toContain('It is in the log under request-1.');
  });
});

describe('errors that go out together', () => {
  it('stand in the order of the question, whatever failed first', async () => {
    const { ask } = await engine({ database: oneTopic });
    const { errors } = await ask(`{
      found: topic(id: "topic/crime") { publications(first: 1000) { totalCount } }
      other: topic(id: "region/none") { id }
    }`);
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['found.publications', 'other']);
  });
  it('end with what is of no place in the question', async () => {
    const { ask } = await engine({ database: oneTopic });
    const { errors } = await ask(`{ ${Array.from({ length: 15 }, (_, i) => `x${i}`).join(' ')} }`);
    expect(errors?.map(({ message }) => message.slice(0, 23))).toEqual([
      ...['x0', 'x1', 'x2', 'x3'].map((name) => `Cannot query field "${name}"`),
      'Too many validation err',
    ]);
  });
});
