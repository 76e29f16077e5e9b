/** What a server is made of: the seed and the engine, which need no database, and then the graph and the front door. */
import { answerWith } from './apollo/answer.ts';
import { Freshness } from './apollo/freshness.ts';
import { observed } from './apollo/observe.ts';
import { rehearse } from './apollo/rehearse.ts';
import { startApollo } from './apollo/server.ts';
import { boundsOf, type Config, rateOf } from './config.ts';
import { catalogue } from './entities/index.ts';
import { statements as meta } from './explore/meta.ts';
import { evidence } from './explore/relations.ts';
import { noPage } from './find/read.ts';
import { statements as snapshot } from './find/snapshot.ts';
import { Snapshots } from './find/snapshots.ts';
import { statements as trusted } from './find/trusted.ts';
import { type Address, Neo4jGraph } from './graph/neo4j.ts';
import { requireNeo4j } from './graph/require.ts';
import { RowCache } from './graph/row-cache.ts';
import { Tailor } from './graph/tailor.ts';
import { type Warm, warm, warmEntity, warmSource } from './graph/warm.ts';
import { admissionLimits } from './http/admission.ts';
import { originsFor } from './http/cors.ts';
import { Answers } from './http/remember.ts';
import { type HttpServer, startHttp } from './http/server.ts';
import { RateLimiter } from './limits/rate.ts';
import type { Log } from './log.ts';
import { createMetrics } from './observe/metrics.ts';
import { createObserver } from './observe/observe.ts';
import { metricsPage } from './observe/page.ts';
import { loadedChecksum, readCheckedSeed, seedAtStart } from './seed/start.ts';

export interface Prepared {
  /** Resolves once it listens. What has begun to run is handed to `onStop`, to be ended in the opposite order. */
  serve(database: Address, onStop: (end: () => Promise<unknown>) => void): Promise<HttpServer>;
}

/** Everything that can be done while the database is still starting. Rejects with a `SeedError`. */
export async function prepare(config: Config, log: Log, say: (line: string) => void): Promise<Prepared> {
  const seed = config.SEED === 'auto' ? readCheckedSeed() : undefined;
  const apollo = await startApollo({ bounds: boundsOf(config), introspection: config.INTROSPECTION });
  return {
    async serve(database, onStop) {
      onStop(() => apollo.stop());
      const metrics = createMetrics();
      onStop(async () => metrics.stop());
      const observer = createObserver(metrics);
      const limits = { callTimeout: config.DATABASE_TIMEOUT_MS, poolSize: config.DATABASE_POOL };
      const graph = new Neo4jGraph(database, limits, observer.statement);
      metrics.follow({ age: () => graph.version.age, poolSize: limits.poolSize });
      onStop(() => graph.close());
      await requireNeo4j(graph, database);
      if (seed) say(await seedAtStart(database, seed, await loadedChecksum(graph.reading())));
      await graph.verify();
      const snapshots = new Snapshots({
        onRead: observer.snapshotRead,
        open: () => graph.reading(performance.now() + patienceForSnapshots),
      });
      const shared = { snapshots, tailor: new Tailor(graph), rows: new RowCache(config.ROW_CACHE_BYTES) };
      const asked = limitsOf(config);
      const answer = observed(answerWith(apollo, graph, config.REQUEST_TIMEOUT_MS, shared, asked), observer);
      const answers = new Answers({
        freshness: new Freshness(graph, config.FRESHNESS_MS),
        memory: { bytes: config.ANSWER_CACHE_BYTES, stale: config.STALE_MS },
        rate: asked.rate,
      });
      const page = config.METRICS === 'off' ? {} : { metrics: metricsPage(metrics, config.METRICS) };
      await rehearse(answer, rehearsal);
      const http = await startHttp({
        host: config.HOST,
        port: config.PORT,
        answer,
        answers,
        graph,
        log,
        observer,
        ...page,
        ...frontOf(config),
        bytes: config.LIMIT_BODY_BYTES,
        proxies: config.TRUSTED_PROXIES,
        ...loadOf(config),
      });
      onStop(() => http.stop());
      void warm(graph, wanted());
      return http;
    },
  };
}

/** Milliseconds for reading all of a large catalogue, whoever waits for it. */
const patienceForSnapshots = 600_000;

/** Milliseconds for which readers are kept waiting while a database that has just started plans what they ask first. */
const rehearsal = 3_000;

/** How much one may ask for, at once and in a while. */
function limitsOf(config: Config) {
  const rate = rateOf(config);
  return { bounds: boundsOf(config), rate: rate && new RateLimiter(rate) };
}

/** How much at once, and how it ends. */
function loadOf({ DATABASE_POOL, CONCURRENCY, QUEUE, QUEUE_TIMEOUT_MS, SHUTDOWN_GRACE_MS }: Config) {
  const { concurrency, queue } = admissionLimits(DATABASE_POOL);
  const admission = { concurrency: CONCURRENCY ?? concurrency, queue: QUEUE ?? queue, queueTimeout: QUEUE_TIMEOUT_MS };
  return { admission, grace: SHUTDOWN_GRACE_MS };
}

/** How `/graphql` answers, and which other sites may ask. */
function frontOf({ HOST, CORS_ORIGINS, GRAPHQL_HTTP_PROFILE }: Config) {
  return { profile: GRAPHQL_HTTP_PROFILE, origins: originsFor(HOST, CORS_ORIGINS) };
}

/** All texts that readers may cause: those of the page of a work first, which needs every one of its own. */
function wanted(): Warm[] {
  const { Publication, Record, Instrument, ...others } = catalogue;
  return [
    ...warmEntity(Publication),
    warmSource(evidence, { ids: [] }),
    ...snapshot.map((statement) => warmSource(statement, noPage)),
    ...[Record, Instrument].flatMap(warmEntity),
    ...Object.values(others).flatMap(warmEntity),
    ...[...trusted, ...meta].map((statement) => warmSource(statement, {})),
  ];
}
