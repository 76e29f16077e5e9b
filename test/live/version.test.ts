/** The version that a graph says it is at: the newest, as soon as a commit has been acknowledged to whoever made it. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { GraphFailure } from '../../src/graph/graph.ts';
import { defaultLimits, Neo4jGraph } from '../../src/graph/neo4j.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { startProxy } from '../support/proxy.ts';

const address = inject('address');
const writer = openWriter(address);
const graph = new Neo4jGraph(address);

/** A number of the writer’s own, which a reader can tell the age of an answer by. */
const commit = (number: number) =>
  writer.transaction((run) =>
    run('MERGE (n:Touched {id: "touched"}) SET n.number = $in.number RETURN n.number AS number', { number }),
  );

const number: Statement<object, { number: number }> = {
  name: 'number',
  summary: 'The number of the last commit.',
  text: 'MATCH (n:Touched) RETURN n.number AS number',
  params: z.object({}),
  row: z.object({ number: z.number() }),
  columns: ['number'],
};

async function numberNow(): Promise<number> {
  const [row] = await graph.reading().read(number, {});
  return row?.number ?? 0;
}

beforeAll(() => commit(0));
afterAll(async () => {
  await writer.transaction((run) => run('MATCH (n:Touched) DELETE n'));
  await Promise.all([writer.close(), graph.close()]);
});

describe('A version', () => {
  it('is confirmed by a transaction in which nothing is asked', async () => {
    await graph.verify();
    const reading = graph.reading();
    await reading.confirm();
    expect(reading).toMatchObject({ confirmed: true, straddles: false, statements: ['empty transaction'] });
  });

  it('is not the newest any more once something was committed', async () => {
    await graph.verify();
    const before = graph.version.current;
    const reading = graph.reading();
    await commit(1);
    await reading.confirm();
    expect(reading).toMatchObject({ confirmed: false, straddles: true });
    expect(graph.version.current).not.toBe(before);
  });

  it('is the same whether something is read or not', async () => {
    await commit(2);
    await graph.reading().confirm();
    const confirmed = graph.version.current;
    await numberNow();
    expect(graph.version.current).toBe(confirmed);
  });

  it('is never confirmed when a commit was acknowledged before, while commits follow one another', async () => {
    let acknowledged = 2;
    let ended = false;
    const writing = (async () => {
      while (!ended) {
        await commit(acknowledged + 1);
        acknowledged++;
      }
    })();
    const outcomes = { confirmed: 0, refuted: 0 };
    for (let i = 0; i < 300; i++) {
      const least = acknowledged;
      // What is read now is of the version of this reading, where it says so.
      const reading = graph.reading();
      const [row] = await reading.read(number, {});
      const later = graph.reading();
      const known = acknowledged;
      await later.confirm();
      expect(row?.number).toBeGreaterThanOrEqual(least);
      if (later.confirmed && later.version === reading.version) expect(row?.number).toBeGreaterThanOrEqual(known);
      outcomes[later.confirmed ? 'confirmed' : 'refuted']++;
    }
    ended = true;
    await writing;
    expect(outcomes.refuted).toBeGreaterThan(0);
  });

  it('that was not confirmed in the little time that was left says nothing about the connection', async () => {
    const proxy = await startProxy(address);
    const behind = new Neo4jGraph(proxy.address);
    try {
      await behind.reading().confirm();
      proxy.slow(150);
      const hurried = behind.reading(performance.now() + 20).confirm();
      await expect(hurried).rejects.toMatchObject({ reason: 'TIMEOUT' });
      proxy.slow(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await behind.reading().confirm();
      expect(proxy.opened).toBe(1);
    } finally {
      await behind.close();
      await proxy.close();
    }
  });

  it('is not confirmed by a database that is away, or hangs, which is said within the time that was given', async () => {
    const proxy = await startProxy(address);
    const behind = new Neo4jGraph(proxy.address, { ...defaultLimits, callTimeout: 300 });
    try {
      await behind.reading().confirm();
      proxy.hang();
      await expect(behind.reading().confirm()).rejects.toMatchObject({
        reason: 'TIMEOUT',
        statement: 'empty transaction',
      });
      proxy.heal();
      await behind.reading().confirm();
      proxy.refuse();
      await expect(behind.reading().confirm()).rejects.toBeInstanceOf(GraphFailure);
    } finally {
      await behind.close();
      await proxy.close();
    }
  });
});
