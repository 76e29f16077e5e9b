/** One answer, one version of the graph; and what the log is told of it. */
import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../src/graph/graph.ts';
import { engine, oneTopic, row, topic } from './engine.ts';

const question = 'query Crime { topic(id: "topic/crime") { id label } }';

describe('an answer', () => {
  it('from one version is asked for once and says nothing of versions', async () => {
    const { ask, asked } = await engine({ database: oneTopic });
    const answer = await ask(question);
    expect(answer.text).toBe('{"data":{"topic":{"id":"topic/crime","label":"Crime"}}}\n');
    expect([answer.attempts, asked.length]).toEqual([1, 1]);
  });

  it('between whose statements a commit came is asked for again, and the second answer is sent', async () => {
    const { ask } = await engine({
      straddles: [true, false],
      database: (_asked, statement, attempt) => [row(statement, { ...topic, label: `Label ${attempt}` })],
    });
    const answer = await ask(question);
    expect(answer.data).toEqual({ topic: { id: 'topic/crime', label: 'Label 2' } });
    expect(answer.attempts).toBe(2);
    expect(answer.extensions).toBeUndefined();
  });

  it('is asked for again at most twice, and then says that it may straddle a commit', async () => {
    const { ask, asked } = await engine({ database: oneTopic, straddles: [true, true, true, true] });
    const answer = await ask(question);
    expect(answer.data).toEqual({ topic: { id: 'topic/crime', label: 'Crime' } });
    expect([answer.attempts, asked.length]).toEqual([3, 3]);
    expect(answer.extensions).toEqual({ graph: { mayStraddleCommit: true } });
  });

  it('that is from one version at the last attempt does not say so', async () => {
    const answer = await (await engine({ database: oneTopic, straddles: [true, true, false] })).ask(question);
    expect(answer.attempts).toBe(3);
    expect(answer.extensions).toBeUndefined();
  });

  it('has one deadline for all its attempts', async () => {
    const { ask, deadlines } = await engine({ database: oneTopic, straddles: [true, true, true] });
    const before = performance.now();
    await ask(question);
    expect(deadlines).toHaveLength(3);
    expect(new Set(deadlines).size).toBe(1);
    expect(deadlines[0]).toBeGreaterThanOrEqual(before + 10_000);
    expect(deadlines[0]).toBeLessThanOrEqual(performance.now() + 10_000);
  });

  it('says of a failure and a commit at once both', async () => {
    const { ask } = await engine({
      straddles: [true, true, true],
      database: () => {
        throw new GraphFailure('BUSY', 'topic', 'no connection');
      },
    });
    const answer = await ask(question);
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'DATABASE_BUSY' });
    expect(answer.extensions).toEqual({ graph: { mayStraddleCommit: true } });
  });

  it('takes nothing over from an attempt that was given up', async () => {
    const { ask } = await engine({
      straddles: [true, false],
      database: (asked, statement, attempt) => {
        if (attempt === 1) throw new Error('in between');
        return oneTopic(asked, statement, attempt);
      },
    });
    const answer = await ask(question);
    expect([answer.status, answer.errors, answer.context.problems]).toEqual([200, undefined, []]);
    expect(answer.context.reading.statements).toEqual(['topic']);
  });
});

describe('the log is told', () => {
  it('the name of the operation', async () => {
    expect((await (await engine({ database: oneTopic })).ask(question)).context.found.operationName).toBe('Crime');
  });

  it('which of several operations was asked for', async () => {
    const { ask } = await engine({ database: oneTopic });
    const two = `query One { __typename } query Two { topic(id: "topic/crime") { id } }`;
    expect((await ask(two, {}, 'Two')).context.found.operationName).toBe('Two');
  });

  it('no name when there is none', async () => {
    expect((await (await engine()).ask('{ __typename }')).context.found.operationName).toBeUndefined();
  });

  it('every statement that the answer cost', async () => {
    const { ask } = await engine({ database: oneTopic });
    const answer = await ask('{ topic(id: "topic/crime") { id } region(id: "region/asia") { id } }');
    expect(answer.context.reading.statements.toSorted()).toEqual(['region', 'topic']);
  });
});

describe('over HTTP', () => {
  it('a question can be asked by GET', async () => {
    const { send } = await engine({ database: oneTopic });
    const search = `?query=${encodeURIComponent(question)}`;
    const answer = await send({ method: 'GET', search, body: undefined });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      200,
      { data: { topic: { id: 'topic/crime', label: 'Crime' } } },
    ]);
  });

  it('a list of questions is refused', async () => {
    const { send, asked } = await engine({ database: oneTopic });
    const answer = await send({ body: [{ query: question }, { query: question }] });
    expect(answer.status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('the schema can be asked for, as code generators do', async () => {
    const answer = await (await engine()).ask('{ __schema { queryType { name } } __type(name: "Topic") { name } }');
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Topic' } });
  });
});
