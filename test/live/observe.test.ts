/** What those who watch see of the real server: its statements, the catalogue in memory, a database that goes away. */
import { pino } from 'pino';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { answerWith } from '../../src/apollo/answer.ts';
import { observed } from '../../src/apollo/observe.ts';
import { startApollo } from '../../src/apollo/server.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import { type Address, Neo4jGraph } from '../../src/graph/neo4j.ts';
import { startHttp } from '../../src/http/server.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createObserver } from '../../src/observe/observe.ts';
import { metricsPage } from '../../src/observe/page.ts';
import { readExposition, sample } from '../observe/exposition.ts';
import { recordSpans } from '../observe/spans.ts';
import { startProxy } from '../support/proxy.ts';
import { totalOfWorks } from '../support/seed.ts';

/** The whole server as `src/serve.ts` puts it together, and watched as it is there. */
async function watchedServer(address: Address = inject('address'), callTimeout = 5_000) {
  const metrics = createMetrics();
  const observer = createObserver(metrics);
  const graph = new Neo4jGraph(address, { callTimeout, poolSize: 4 }, observer.statement);
  metrics.follow({ age: () => graph.version.age, poolSize: 4 });
  await graph.verify();
  const apollo = await startApollo();
  const snapshots = new Snapshots({ onRead: observer.snapshotRead });
  const answer = observed(answerWith(apollo, graph, 10_000, { snapshots }), observer);
  const log = pino({ level: 'silent' });
  const page = metricsPage(metrics, 'local');
  const http = await startHttp({ host: '127.0.0.1', port: 0, answer, graph, log, observer, metrics: page });
  onTestFinished(async () => {
    await http.stop();
    await apollo.stop();
    await graph.close();
    metrics.stop();
  });
  const ask = (query: string, path = '/graphql') =>
    fetch(http.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  const measured = async () => readExposition(await (await fetch(`${http.url}/metrics`)).text());
  return { ask, measured };
}

const titles = 'query Titles { publications(first: 3) { nodes { title companions { nodes { title } } } } }';

describe('The real server', () => {
  it('tells its statements, what the catalogue in memory holds, and how old the graph is', async () => {
    const { ask, measured } = await watchedServer();
    for (let i = 0; i < 3; i++) expect((await ask(titles)).status).toBe(200);
    await ask('query Counted { publications(filter: { kinds: [MANUAL] }) { totalCount } }');
    const families = await measured();
    expect(sample(families, 'catalograph_requests_total', { operation: 'Titles', outcome: 'ok' })).toBe(3);
    expect(sample(families, 'catalograph_statement_duration_seconds_count', { statement: 'verify' })).toBe(1);
    expect(sample(families, 'catalograph_statement_rows_total', { statement: 'publication/list' })).toBeGreaterThan(0);
    expect(sample(families, 'catalograph_snapshot_read_seconds_count')).toBe(1);
    expect(sample(families, 'catalograph_snapshot_read_seconds_sum')).toBeGreaterThan(0);
    expect(sample(families, 'catalograph_snapshot_size', { what: 'works' })).toBe(totalOfWorks);
    expect(sample(families, 'catalograph_snapshot_size', { what: 'things' })).toBeGreaterThan(totalOfWorks);
    expect(sample(families, 'catalograph_database_up')).toBe(1);
    expect(sample(families, 'catalograph_database_calls_in_flight')).toBe(0);
    expect(sample(families, 'catalograph_graph_age_seconds')).toBeGreaterThan(0);
    expect(sample(families, 'catalograph_graph_age_seconds')).toBeLessThan(60);
  });

  it('has every statement of a request in its trace, those of loaders, of the catalogue in memory, of questions at the same time', async () => {
    const { ask } = await watchedServer();
    const spans = recordSpans();
    const counted = 'query Counted { publications(filter: { kinds: [MANUAL] }) { totalCount nodes { title } } }';
    await Promise.all([ask(titles), ask(counted), ask(titles)]);
    const requests = spans.filter(({ parent }) => parent === undefined);
    expect(requests.map(({ name }) => name)).toEqual(['POST /graphql', 'POST /graphql', 'POST /graphql']);
    const operations = requests.map(({ context }) => spans.filter(({ parent }) => parent === context.spanId));
    expect(operations.map((each) => each.map(({ name }) => name))).toEqual([['query'], ['query'], ['query']]);
    const statements = operations.map(([operation]) =>
      spans.filter(({ parent }) => parent === operation?.context.spanId),
    );
    for (const each of statements) expect(each.length).toBeGreaterThan(0);
    expect(statements.flat().length + 6).toBe(spans.length);
    expect(statements.flat().map(({ name }) => name)).toContain('find/nodes');
    for (const { ended } of spans) expect(ended).toBe(1);
  });
});

describe('A database that hangs', () => {
  it('is seen to be away, and to be back', async () => {
    const proxy = await startProxy(inject('address'));
    onTestFinished(() => proxy.close());
    const { ask, measured } = await watchedServer(proxy.address, 400);
    proxy.hang();
    expect((await ask(titles)).status).toBe(503);
    const away = await measured();
    expect(sample(away, 'catalograph_database_up')).toBe(0);
    expect(sample(away, 'catalograph_requests_total', { operation: 'other', outcome: 'unavailable' })).toBe(1);
    const failures = away.get('catalograph_statement_failures_total')?.samples ?? [];
    expect(failures.map(({ labels }) => labels.reason)).toContain('timeout');
    proxy.heal();
    await expect.poll(async () => (await ask(titles)).status, { timeout: 5_000 }).toBe(200);
    expect(sample(await measured(), 'catalograph_database_up')).toBe(1);
  });
});
