/**
 * What is counted and measured, in a registry of its own. Labels are bounded: whatever a client can choose is folded
 * (`names.ts`), and what an address, a version or a question is stands in no label.
 */
import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { SnapshotRead } from '../find/snapshots.ts';
import { Names } from './names.ts';
import type { Answered, Outcome } from './observer.ts';
import { isOutcome, outcomeOfStatus } from './outcome.ts';
import { watchProcess } from './process.ts';
import { version } from './version.ts';

/** Seconds: what is in memory takes milliseconds, a page of rows some tens, and a request is given up at ten seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Routes at which the engine is asked. */
const asksTheEngine = (route: string | undefined) => route === '/graphql' || route?.startsWith('/export/') === true;
/** Pages have many files. */
const folded = (route: string | undefined) => route?.replace(/^\/(web|examples|assets)\/.+$/, '/$1/*') ?? 'none';

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const names = new Names();
  const stop = watchProcess(registry);

  new Gauge({
    name: 'catalograph_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1);
  const requests = new Counter({
    name: 'catalograph_requests_total',
    help: 'Questions for the engine, by the name of the operation and what became of them.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'catalograph_request_duration_seconds',
    help: 'How long a question took, from the request line to the answer.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const repeats = new Counter({
    name: 'catalograph_request_repeats_total',
    help: 'Questions that were asked again because a commit came in between.',
    registers,
  });
  const inFlight = new Gauge({
    name: 'catalograph_requests_in_flight',
    help: 'Requests that are not answered yet.',
    registers,
  });
  const http = new Counter({
    name: 'catalograph_http_responses_total',
    help: 'Answers, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const statement = new Summary({
    name: 'catalograph_statement_duration_seconds',
    help: 'What statements took that were answered, by the name of the text.',
    labelNames: ['statement'],
    percentiles: [],
    registers,
  });
  const database = new Histogram({
    name: 'catalograph_database_duration_seconds',
    help: 'How long the database took for a statement, answered or not.',
    buckets,
    registers,
  });
  const rows = new Counter({
    name: 'catalograph_statement_rows_total',
    help: 'Rows that statements returned.',
    labelNames: ['statement'],
    registers,
  });
  const failures = new Counter({
    name: 'catalograph_statement_failures_total',
    help: 'Statements that failed, and why.',
    labelNames: ['statement', 'reason'],
    registers,
  });
  const calls = new Gauge({
    name: 'catalograph_database_calls_in_flight',
    help: 'Statements under way; each holds a connection, or waits for one.',
    registers,
  });
  const up = new Gauge({
    name: 'catalograph_database_up',
    help: '1 when the last statement was answered, 0 when the database did not answer it.',
    registers,
  });
  const pool = new Gauge({
    name: 'catalograph_database_pool_size',
    help: 'How many connections there may be.',
    registers,
  });
  const reads = new Summary({
    name: 'catalograph_snapshot_read_seconds',
    help: 'How long it took to read the catalogue into memory.',
    percentiles: [],
    registers,
  });
  const size = new Gauge({
    name: 'catalograph_snapshot_size',
    help: 'What the catalogue in memory holds.',
    labelNames: ['what'],
    registers,
  });
  let age: () => number | undefined = () => undefined;
  new Gauge({
    name: 'catalograph_graph_age_seconds',
    help: 'How long ago the newest version of the graph was first seen.',
    registers,
    collect() {
      this.set(age() ?? 0);
    },
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    stop,
    began: () => inFlight.inc(),
    answered(route: string | undefined, { status, ms, facts }: Answered): void {
      inFlight.dec();
      http.inc({ route: folded(route), status });
      if (!asksTheEngine(route)) return;
      const outcome: Outcome = isOutcome(facts.outcome) ? facts.outcome : outcomeOfStatus(status);
      const operation = names.of(facts.operation, outcome === 'ok' || outcome === 'partial');
      requests.inc({ operation, outcome });
      seconds.observe({ operation }, ms / 1e3);
      if (typeof facts.attempts === 'number' && facts.attempts > 1) repeats.inc(facts.attempts - 1);
    },
    called: () => calls.inc(),
    returned(name: string, ms: number, count: number): void {
      calls.dec();
      database.observe(ms / 1e3);
      statement.observe({ statement: name }, ms / 1e3);
      rows.inc({ statement: name }, count);
      up.set(1);
    },
    /** `away` when the database did not answer at all. */
    failed(name: string, ms: number, reason: string, away: boolean): void {
      calls.dec();
      database.observe(ms / 1e3);
      failures.inc({ statement: name, reason });
      if (away) up.set(0);
    },
    snapshotRead({ ms, works, things }: SnapshotRead): void {
      reads.observe(ms / 1e3);
      size.set({ what: 'works' }, works);
      size.set({ what: 'things' }, things);
    },
    /** Where to look for what is not told: seconds since the newest version was first seen; the bound of the pool. */
    follow(graph: { readonly age: () => number | undefined; readonly poolSize: number }): void {
      age = graph.age;
      pool.set(graph.poolSize);
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
