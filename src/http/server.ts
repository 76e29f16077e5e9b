/** Everything that is served, at which address, and how it ends. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { AnswerRequest } from '../apollo/answer.ts';
import type { Neo4jGraph } from '../graph/neo4j.ts';
import { maximumBytes } from '../limits/bounds.ts';
import type { Proxies } from '../limits/client.ts';
import { nobody, type Observer } from '../observe/observer.ts';
import type { metricsPage } from '../observe/page.ts';
import { type AdmissionLimits, admissionLimits, admitting } from './admission.ts';
import { crossOrigin, withOptions } from './cors.ts';
import { exportRoutes } from './export.ts';
import { graphqlHandlers } from './graphql.ts';
import { healthRoutes } from './health.ts';
import { createListener } from './listener.ts';
import { metricsRoutes } from './metrics.ts';
import { pageRoutes } from './pages.ts';
import type { Profile } from './profile.ts';
import type { Answers } from './remember.ts';

/** Milliseconds for requests under way when the listener closes; then their connections are cut. */
const patience = 8_000;

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Not ready any more; requests on their way are answered, then every connection is closed. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  /** How many questions at once; what a database with 12 connections is worth, unless told otherwise. */
  readonly admission?: AdmissionLimits;
  /** Milliseconds for which it goes on after it says that it is not ready any more; none, unless told otherwise. */
  readonly grace?: number;
  readonly host: string;
  readonly port: number;
  readonly answer: AnswerRequest;
  /** What was answered before; nothing is remembered unless told otherwise. */
  readonly answers?: Answers | undefined;
  readonly graph: Pick<Neo4jGraph, 'verify'>;
  readonly log: Logger;
  /** Which statuses `/graphql` answers with; `stable` unless told otherwise. */
  readonly profile?: Profile;
  /** The sites whose pages may ask, or `*`; none unless told otherwise. */
  readonly origins?: readonly string[];
  /** Is told of every request; nobody is, unless told otherwise. */
  readonly observer?: Observer;
  /** What `/metrics` answers; there is no such address unless told otherwise. */
  readonly metrics?: ReturnType<typeof metricsPage>;
  /** How large the body of a question may be; 256 KiB unless told otherwise. */
  readonly bytes?: number;
  /** Whose `X-Forwarded-For` is believed; nobody's, unless told otherwise. */
  readonly proxies?: Proxies | undefined;
}

/** Resolves once it listens; rejects with Node's error (`EADDRINUSE`, `EACCES` …) when it cannot. */
export async function startHttp({
  host,
  port,
  answer,
  answers,
  graph,
  log,
  profile = 'stable',
  origins = [],
  observer = nobody,
  metrics,
  bytes = maximumBytes,
  proxies,
  admission = admissionLimits(12),
  grace = 0,
}: HttpOptions): Promise<HttpServer> {
  let stopping = false;
  const admitted = admitting(answer, admission);
  const routes = {
    ...pageRoutes(),
    ...withOptions({
      '/graphql': graphqlHandlers(admitted, log, { profile, bytes, answers }),
      ...exportRoutes(admitted, log),
    }),
    ...metricsRoutes(metrics),
    ...healthRoutes(graph, () => stopping),
  };
  const server = createListener(routes, log, {
    crossOrigin: crossOrigin(origins),
    observer,
    proxies,
    isStopping: () => stopping,
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const shown = ['0.0.0.0', '[::]'].includes(name) ? 'localhost' : name;
  return {
    url: `http://${shown}:${address.port}`,
    async stop() {
      stopping = true;
      // Whoever watches `/readyz` has time to see it and send its requests elsewhere; until then they are answered.
      if (grace > 0) await pause(grace);
      const closed = once(server, 'close');
      // A connection that a client keeps open ends after the last answer on it.
      const settle = setInterval(() => server.closeIdleConnections(), 50);
      server.close();
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(impatient);
      clearInterval(settle);
    },
  };
}
