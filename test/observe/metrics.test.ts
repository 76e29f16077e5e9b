/** What is counted: in the format of Prometheus, by bounded names, and as often as it happened. */
import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../src/graph/graph.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createObserver } from '../../src/observe/observe.ts';
import { oneTopic } from '../apollo/engine.ts';
import { readExposition, sample } from './exposition.ts';
import { front } from './front.ts';

const topic = '{ topic(id: "topic/crime") { label } }';
const failing = (error: unknown) => () => {
  throw error;
};

describe('metrics', () => {
  it('are text that Prometheus reads, each with a description', async () => {
    const { ask, get } = await front({ database: oneTopic });
    await ask(`query Crime ${topic}`);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const families = readExposition(await response.text());
    expect(families.size).toBeGreaterThan(20);
  });

  it('say what runs, what the process uses and how late the event loop is', async () => {
    const families = await (await front()).measured();
    const build = families.get('catalograph_build_info')?.samples;
    expect(build).toMatchObject([
      { labels: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), node: process.version } },
    ]);
    const resident = sample(families, 'process_resident_memory_bytes') ?? 0;
    expect(Math.abs(resident - process.memoryUsage.rss())).toBeLessThan(100e6);
    expect(sample(families, 'process_cpu_seconds_total')).toBeGreaterThan(0.1);
  });

  it('show how late the event loop was since they were last read', async () => {
    const metrics = createMetrics();
    const late = async () =>
      sample(readExposition(await metrics.text()), 'catalograph_event_loop_delay_seconds', { quantile: '1' }) ?? -1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await late();
    // The first look after a reading only sets the clock.
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const until = performance.now() + 200; performance.now() < until; );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await late()).toBeGreaterThan(0.1);
    metrics.stop();
  });

  it('of one server know nothing of another', async () => {
    const [one, two] = [await front({ database: oneTopic }), await front()];
    await one.ask(topic);
    expect(sample(await one.measured(), 'catalograph_requests_total')).toBe(1);
    expect(sample(await two.measured(), 'catalograph_requests_total')).toBeUndefined();
  });
});

describe('a question', () => {
  it('counts by its name and what became of it', async () => {
    const { ask, measured } = await front({ database: oneTopic });
    await ask(`query Crime ${topic}`);
    await ask(`query Crime ${topic}`);
    await ask(topic);
    const families = await measured();
    expect(sample(families, 'catalograph_requests_total', { operation: 'Crime', outcome: 'ok' })).toBe(2);
    expect(sample(families, 'catalograph_requests_total', { operation: 'anonymous', outcome: 'ok' })).toBe(1);
    expect(sample(families, 'catalograph_request_duration_seconds_count', { operation: 'Crime' })).toBe(2);
    expect(sample(families, 'catalograph_requests_in_flight')).toBe(0);
  });

  it.each([
    ['refused', '{ wings }', oneTopic],
    ['refused', '{ topic(', oneTopic],
    ['refused', '{ topic(id: "region/asia") { id } }', oneTopic],
    ['partial', '{ topic(id: "topic/crime") { label } region(id: "topic/crime") { id } }', oneTopic],
    ['unavailable', topic, failing(new GraphFailure('UNAVAILABLE', 'topic', 'away'))],
    ['unavailable', topic, failing(new GraphFailure('TIMEOUT', 'topic', 'late'))],
    ['internal', topic, failing(new Error('a bug'))],
  ])('becomes %s: %s', async (outcome, query, database) => {
    const { ask, measured } = await front({ database });
    await ask(query);
    const counted = (await measured()).get('catalograph_requests_total')?.samples;
    expect(counted?.map(({ labels, value }) => [labels.outcome, value])).toEqual([[outcome, 1]]);
  });

  it('that is no JSON is refused, too', async () => {
    const { get, measured } = await front();
    await get('/graphql', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    expect(sample(await measured(), 'catalograph_requests_total', { outcome: 'refused' })).toBe(1);
  });

  it('that was asked again because of a commit counts once, and how often it was repeated', async () => {
    const { ask, measured } = await front({ database: oneTopic, straddles: [true, true, false] });
    await ask(topic);
    expect(sample(await measured(), 'catalograph_requests_total')).toBe(1);
    expect(sample(await measured(), 'catalograph_request_repeats_total')).toBe(2);
  });
});

describe('an answer', () => {
  it('counts by route and status; files of pages together, what is nowhere without its address', async () => {
    const { get, measured } = await front();
    for (const path of ['/', '/web/sandbox.js', '/nowhere', '/elsewhere', '/livez']) await get(path);
    await get('/graphql', { method: 'PUT' });
    const families = await measured();
    const count = (route: string, status: string) =>
      sample(families, 'catalograph_http_responses_total', { route, status });
    expect(count('/', '200')).toBe(1);
    expect(count('/web/*', '200')).toBe(1);
    expect(count('none', '404')).toBe(2);
    expect(count('/livez', '200')).toBe(1);
    expect(count('/graphql', '405')).toBe(1);
  });
});

describe('the database', () => {
  it('is told by statement: how many, how long, how many rows', async () => {
    const { ask, measured } = await front({ database: oneTopic });
    await ask(topic);
    await ask(topic);
    const families = await measured();
    expect(sample(families, 'catalograph_statement_duration_seconds_count', { statement: 'topic' })).toBe(2);
    expect(sample(families, 'catalograph_statement_rows_total', { statement: 'topic' })).toBe(2);
    expect(sample(families, 'catalograph_database_duration_seconds_count')).toBe(2);
    expect(sample(families, 'catalograph_database_up')).toBe(1);
    expect(sample(families, 'catalograph_database_calls_in_flight')).toBe(0);
  });

  it.each([
    [new GraphFailure('UNAVAILABLE', 'topic', 'away'), 'unavailable', 0],
    [new GraphFailure('TIMEOUT', 'topic', 'late'), 'timeout', 0],
    [new GraphFailure('BUSY', 'topic', 'busy'), 'busy', 1],
    [new GraphFailure('BROKEN', 'topic', 'broken'), 'broken', 1],
    [new TypeError('a bug'), 'unexpected', 1],
  ])('that fails is told by reason, and whether it is there (%s)', async (error, reason, up) => {
    const metrics = createMetrics();
    const { statement } = createObserver(metrics);
    await statement(
      'topic',
      async () => [1],
      (rows) => rows.length,
    );
    await expect(
      statement(
        'topic',
        () => Promise.reject(error),
        () => 0,
      ),
    ).rejects.toBe(error);
    const families = readExposition(await metrics.text());
    expect(sample(families, 'catalograph_statement_failures_total', { statement: 'topic', reason })).toBe(1);
    expect(sample(families, 'catalograph_database_up')).toBe(up);
    expect(sample(families, 'catalograph_database_calls_in_flight')).toBe(0);
    metrics.stop();
  });

  it('shows the age of the newest version and the bound of the pool where they are known', async () => {
    const metrics = createMetrics();
    metrics.follow({ age: () => 12.5, poolSize: 7 });
    const families = readExposition(await metrics.text());
    expect(sample(families, 'catalograph_graph_age_seconds')).toBe(12.5);
    expect(sample(families, 'catalograph_database_pool_size')).toBe(7);
    metrics.stop();
  });
});

describe('what clients choose', () => {
  it('does not make metrics grow: ten thousand names are a hundred, and the rest together', async () => {
    const metrics = createMetrics();
    const { request } = createObserver(metrics);
    for (let i = 0; i < 10_000; i++) {
      const route = i % 2 ? '/graphql' : undefined;
      const facts = { operation: `Name${i}"\n\\`, outcome: 'ok' };
      request({ method: 'POST', route: '/graphql', headers: {} }).end({ status: 200, ms: 1, facts });
      request({ method: `M${i}`, route, headers: {} }).end({ status: 404, ms: 1, facts: {} });
    }
    const families = readExposition(await metrics.text());
    const samples = families.get('catalograph_requests_total')?.samples ?? [];
    expect(samples.filter(({ labels }) => labels.outcome === 'ok')).toHaveLength(101);
    expect(sample(families, 'catalograph_requests_total', { operation: 'other', outcome: 'ok' })).toBe(9_900);
    expect([...families.values()].flatMap((family) => family.samples).length).toBeLessThan(2_500);
    metrics.stop();
  });

  it('takes no place when it was refused, or is longer than a name', async () => {
    const { ask, measured } = await front({ database: oneTopic });
    await ask('query Wrong { topic(id: "region/asia") { id } }');
    await ask(`query ${'x'.repeat(65)} ${topic}`);
    const names = (await measured()).get('catalograph_requests_total')?.samples.map(({ labels }) => labels.operation);
    expect(new Set(names)).toEqual(new Set(['other']));
  });
});
