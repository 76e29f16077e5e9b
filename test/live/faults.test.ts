/** A database that hangs, is cut off or goes away; a commit in the middle of an answer; a write where only reads go. */
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { GraphFailure } from '../../src/graph/graph.ts';
import { Neo4jGraph } from '../../src/graph/neo4j.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { requireNeo4j } from '../../src/graph/require.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { type FaultyProxy, startProxy } from '../support/proxy.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

const statement = (text: string): Statement<{ n?: number }, { one: unknown }> => ({
  name: 'test',
  summary: '',
  text,
  params: z.object({ n: z.number().exactOptional() }),
  row: z.object({ one: z.unknown() }),
  columns: ['one'],
});

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

/** The database plans a text once; here it has done so before deadlines get short. */
beforeAll(async () => {
  const server = await startServer();
  expect((await server.ask(question)).status).toBe(200);
  await server.stop();
});

async function through(callTimeout: number): Promise<{ proxy: FaultyProxy; server: TestServer }> {
  const proxy = await startProxy(inject('address'));
  ends.push(() => proxy.close());
  const server = await startServer(proxy.address, { callTimeout, poolSize: 4 }, 2_000);
  ends.push(() => server.stop());
  return { proxy, server };
}

const timed = async <T>(work: Promise<T>): Promise<{ result: T; ms: number }> => {
  const started = performance.now();
  const result = await work;
  return { result, ms: performance.now() - started };
};
const question = '{ publication(id: "publication/toolkit-to-combat-smuggling-of-migrants") { title } }';

describe('A database that hangs', () => {
  it('is answered for by the deadline, with 503, and is back at once when it answers again', async () => {
    const { proxy, server } = await through(400);
    expect((await server.ask(question)).status).toBe(200);
    proxy.hang();
    const asked = await timed(Promise.all([server.ask(question), server.ask(question), server.ask(question)]));
    expect(asked.ms).toBeLessThan(400 + 400);
    for (const { status, errors } of asked.result) {
      expect(status).toBe(503);
      expect(errors).toMatchObject([
        {
          message: 'The database did not answer in time; try again, or ask for less.',
          extensions: { code: 'DATABASE_TIMEOUT' },
        },
      ]);
    }
    proxy.heal();
    const again = await timed(server.ask(question));
    expect(again.result.status).toBe(200);
    expect(again.ms).toBeLessThan(2_000);
  });

  it('does not gather connections while it hangs', async () => {
    const { proxy, server } = await through(150);
    proxy.hang();
    for (let i = 0; i < 5; i++) await server.ask(question);
    const during = proxy.opened;
    proxy.heal();
    expect((await server.ask(question)).status).toBe(200);
    expect(during).toBeLessThanOrEqual(2 * 5 + 2);
  });
});

describe('A connection that is cut', () => {
  it('in between is not noticed by who asks next', async () => {
    const { proxy, server } = await through(1_000);
    await server.ask(question);
    proxy.cut();
    expect((await server.ask(question)).status).toBe(200);
  });

  it('for good is 503 with Retry-After, on /readyz as well, while /livez stays well', async () => {
    const { proxy, server } = await through(500);
    proxy.refuse();
    const { ms, result } = await timed(server.ask(question));
    expect(result).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(ms).toBeLessThan(2_500);
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(question)}`);
    expect(response.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});

describe('One answer', () => {
  it('is from one version: what a commit came into is asked again, and then is from the new one', async () => {
    const server = await startServer();
    ends.push(() => server.stop());
    expect((await server.ask(question)).attempts).toBe(1);
    const writer = openWriter(inject('address'));
    ends.push(() => writer.close());
    await writer.transaction((run) => run('MERGE (c:Catalogue {id: "test"}) SET c.count = coalesce(c.count, 0) + 1'));
    ends.push(() => writer.transaction((run) => run('MATCH (c:Catalogue {id: "test"}) DELETE c')));
    const { attempts, extensions } = await server.ask(question);
    expect(attempts).toBe(2);
    expect(extensions).toBeUndefined();
    expect((await server.ask(question)).attempts).toBe(1);
  });

  it('says that it may straddle a commit when commits do not end', async () => {
    const server = await startServer(undefined, undefined, undefined, anyPrice);
    const writer = openWriter(inject('address'));
    ends.push(
      () => writer.close(),
      () => writer.transaction((run) => run('MATCH (c:Catalogue {id: "test"}) DELETE c')),
      () => server.stop(),
    );
    let writing = true;
    const commits = (async () => {
      while (writing)
        await writer.transaction((run) =>
          run('MERGE (c:Catalogue {id: "test"}) SET c.count = coalesce(c.count, 0) + 1'),
        );
    })();
    const long =
      '{ publications(first: 100) { nodes { topics { nodes { publications { nodes { audiences { nodes { label } } } } } } } } }';
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push(await server.ask(long));
    writing = false;
    await commits;
    const straddling = answers.filter(({ extensions }) => extensions !== undefined);
    expect(straddling.length).toBeGreaterThan(0);
    for (const { extensions, attempts, status } of straddling) {
      expect(extensions).toEqual({ graph: { mayStraddleCommit: true } });
      expect(attempts).toBe(3);
      expect(status).toBe(200);
    }
  });

  it('has the same version before and after a read, and another after a commit', async () => {
    const graph = new Neo4jGraph(inject('address'));
    const writer = openWriter(inject('address'));
    ends.push(
      () => writer.close(),
      () => writer.transaction((run) => run('MATCH (c:Catalogue {id: "test"}) DELETE c')),
      () => graph.close(),
    );
    await graph.verify();
    const [first] = [graph.version.current];
    await graph.reading().read(statement('MATCH (n:Publication) RETURN count(n) AS one'), {});
    expect(graph.version.current).toBe(first);
    await writer.transaction((run) => run('MATCH (n:Nothing) RETURN n'));
    await graph.verify();
    expect(graph.version.current).toBe(first);
    await writer.transaction((run) => run('MERGE (c:Catalogue {id: "test"}) SET c.count = 1'));
    await graph.verify();
    expect(graph.version.current).not.toBe(first);
  });
});

describe('The door to the database', () => {
  it('lets no write through', async () => {
    const graph = new Neo4jGraph(inject('address'));
    ends.push(() => graph.close());
    await expect(graph.reading().read(statement('CREATE (n:Topic) RETURN 1 AS one'), {})).rejects.toMatchObject({
      reason: 'BROKEN',
      statement: 'test',
    });
  });

  it('sends whole numbers as integers and reads them back as numbers', async () => {
    const graph = new Neo4jGraph(inject('address'));
    ends.push(() => graph.close());
    const rows = await graph
      .reading()
      .read(statement('UNWIND range(1, 5) AS n RETURN [n, valueType($in.n)] AS one LIMIT $in.n'), { n: 2 });
    expect(rows).toEqual([{ one: [1, 'INTEGER NOT NULL'] }, { one: [2, 'INTEGER NOT NULL'] }]);
  });

  it('refuses rows that are not as declared, and parameters that are not', async () => {
    const graph = new Neo4jGraph(inject('address'));
    ends.push(() => graph.close());
    const wrong = { ...statement('RETURN "text" AS one'), row: z.object({ one: z.number() }) };
    await expect(graph.reading().read(wrong, {})).rejects.toThrow(z.ZodError);
    await expect(graph.reading().read(statement('RETURN 1 AS one'), JSON.parse('{"n": "1"}'))).rejects.toThrow(
      z.ZodError,
    );
  });

  it('ends a reading whose deadline has passed without asking', async () => {
    const graph = new Neo4jGraph(inject('address'));
    ends.push(() => graph.close());
    const late = graph.reading(performance.now() - 1).read(statement('RETURN 1 AS one'), {});
    await expect(late).rejects.toThrow(new GraphFailure('TIMEOUT', 'test', 'No time was left to run test.'));
  });

  it('names the statement in the database’s own list of queries', async () => {
    const graph = new Neo4jGraph(inject('address'));
    ends.push(() => graph.close());
    const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'test' RETURN metaData AS one";
    const [row] = await graph.reading().read(statement(text), {});
    expect(row?.one).toEqual({ app: 'catalograph', statement: 'test' });
  });
});

describe('At the start', () => {
  it('a database that nobody answers for has a sentence of its own', async () => {
    const graph = new Neo4jGraph({ ...inject('address'), uri: 'bolt://127.0.0.1:9' });
    ends.push(() => graph.close());
    await expect(requireNeo4j(graph, { uri: 'bolt://127.0.0.1:9', username: 'neo4j' })).rejects.toThrow(
      'No database answers at bolt://127.0.0.1:9. Check NEO4J_URI, and that Neo4j runs there.',
    );
  });

  it.each([
    ['Neo4j/4.4.30', false],
    ['Neo4j/5.25.9', false],
    ['Neo4j/5.26.0', true],
    ['Neo4j/2026.09.0', true],
    ['Memgraph/2.1', false],
  ])('%s is taken: %s', async (agent, taken) => {
    const asked = requireNeo4j({ verify: async () => agent }, { uri: 'bolt://x', username: 'neo4j' });
    if (taken) await expect(asked).resolves.toBeUndefined();
    else await expect(asked).rejects.toThrow('is too old: Catalograph needs Neo4j 5.26 or newer.');
  });

  it('a wrong password has a sentence of its own', async () => {
    const refused = async () => {
      throw new GraphFailure('UNAUTHORIZED', 'verify', 'unauthorized');
    };
    await expect(requireNeo4j({ verify: refused }, { uri: 'bolt://x', username: 'someone' })).rejects.toThrow(
      'The database at bolt://x refuses the user "someone" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  });
});
