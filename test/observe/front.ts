/** The front door and the real engine over a pretended database, watched, with the log in a list as it is written. */
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { answerWith } from '../../src/apollo/answer.ts';
import { observed } from '../../src/apollo/observe.ts';
import { startApollo } from '../../src/apollo/server.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import type { Reading, Watch } from '../../src/graph/neo4j.ts';
import { startHttp } from '../../src/http/server.ts';
import { discreet } from '../../src/observe/discreet.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createObserver } from '../../src/observe/observe.ts';
import { type Audience, metricsPage } from '../../src/observe/page.ts';
import type { Database } from '../apollo/engine.ts';
import { readExposition } from './exposition.ts';

/** A graph that is read as the real one is: each statement under the eyes of whoever watches. */
export function pretended(database: Database, watch: Watch, straddles: readonly boolean[] = []) {
  let attempt = 0;
  return (): Reading => {
    attempt++;
    const own = attempt;
    const statements: string[] = [];
    return {
      statements,
      version: 'one',
      straddles: straddles[own - 1] ?? false,
      read: (statement, params) => {
        statements.push(statement.name);
        const run = async () =>
          database({ name: statement.name, params }, statement, own).map((value) => statement.row.parse(value));
        return watch(statement.name, run, (rows) => rows.length);
      },
      confirm: async () => {
        statements.push('empty transaction');
      },
    };
  };
}

export async function front({
  database = () => [],
  straddles = [],
  audience = 'local',
  level = 'info',
}: {
  database?: Database;
  straddles?: readonly boolean[];
  audience?: Audience;
  level?: string;
} = {}) {
  const metrics = createMetrics();
  const observer = createObserver(metrics);
  const apollo = await startApollo();
  const lines: string[] = [];
  const log = pino({ ...discreet, level, base: null }, { write: (line) => void lines.push(line) });
  const reading = pretended(database, observer.statement, straddles);
  const answer = observed(
    answerWith(apollo, { reading }, 5_000, { snapshots: new Snapshots({ onRead: observer.snapshotRead }) }),
    observer,
  );
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    answer,
    graph: { verify: async () => 'Neo4j/5.26.0' },
    log,
    observer,
    metrics: metricsPage(metrics, audience),
  });
  onTestFinished(async () => {
    await http.stop();
    await apollo.stop();
    metrics.stop();
  });
  const get = (path: string, init: RequestInit = {}) =>
    fetch(http.url + path, { ...init, headers: { connection: 'close', ...init.headers } });
  const ask = (query: string, variables: object = {}, headers: { readonly [name: string]: string } = {}) =>
    get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const measured = async () => readExposition(await metrics.text());
  const events = () => lines.map((line): { [name: string]: unknown } => JSON.parse(line));
  return { url: http.url, get, ask, measured, lines, events };
}
