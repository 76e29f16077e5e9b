/** What a server is made of: the seed and the engine, which need no database, and then the graph and the front door. */
import { answerWith } from './apollo/answer.ts';
import { startApollo } from './apollo/server.ts';
import type { Config } from './config.ts';
import { catalogue } from './entities/index.ts';
import { statements as meta } from './explore/meta.ts';
import { evidence } from './explore/relations.ts';
import { statements as snapshot } from './find/snapshot.ts';
import { statements as trusted } from './find/trusted.ts';
import { type Address, Neo4jGraph } from './graph/neo4j.ts';
import { requireNeo4j } from './graph/require.ts';
import { type Warm, warm, warmEntity, warmSource } from './graph/warm.ts';
import { type HttpServer, startHttp } from './http/server.ts';
import type { Log } from './log.ts';
import { loadedChecksum, readCheckedSeed, seedAtStart } from './seed/start.ts';

export interface Prepared {
  /** Resolves once it listens. What has begun to run is handed to `onStop`, to be ended in the opposite order. */
  serve(database: Address, onStop: (end: () => Promise<unknown>) => void): Promise<HttpServer>;
}

/** Everything that can be done while the database is still starting. Rejects with a `SeedError`. */
export async function prepare(config: Config, log: Log, say: (line: string) => void): Promise<Prepared> {
  const seed = config.SEED === 'auto' ? readCheckedSeed() : undefined;
  const apollo = await startApollo();
  return {
    async serve(database, onStop) {
      onStop(() => apollo.stop());
      const limits = { callTimeout: config.DATABASE_TIMEOUT_MS, poolSize: config.DATABASE_POOL };
      const graph = new Neo4jGraph(database, limits);
      onStop(() => graph.close());
      await requireNeo4j(graph, database);
      if (seed) say(await seedAtStart(database, seed, await loadedChecksum(graph.reading())));
      await graph.verify();
      const answer = answerWith(apollo, graph, config.REQUEST_TIMEOUT_MS);
      const http = await startHttp({ host: config.HOST, port: config.PORT, answer, graph, log });
      onStop(() => http.stop());
      void warm(graph, wanted());
      return http;
    },
  };
}

/** All texts that readers may cause, those that the example questions need first. */
function wanted(): Warm[] {
  const { Publication, Record, Instrument, ...others } = catalogue;
  const [publication, ...seldom] = warmEntity(Publication);
  return [
    ...(publication ? [publication] : []),
    warmSource(evidence, { ids: [] }),
    ...snapshot.map((statement) => warmSource(statement, {})),
    ...[Record, Instrument].flatMap(warmEntity),
    ...seldom,
    ...Object.values(others).flatMap(warmEntity),
    ...[...trusted, ...meta].map((statement) => warmSource(statement, {})),
  ];
}
