/** Everything that is served, at which address, and how it ends. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { AnswerRequest } from '../apollo/answer.ts';
import type { Neo4jGraph } from '../graph/neo4j.ts';
import { exportRoutes } from './export.ts';
import { graphqlHandlers } from './graphql.ts';
import { healthRoutes } from './health.ts';
import { createListener } from './listener.ts';
import { pageRoutes } from './pages.ts';

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Not ready any more; requests on their way are answered, then every connection is closed. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly answer: AnswerRequest;
  readonly graph: Pick<Neo4jGraph, 'verify'>;
  readonly log: Logger;
}

/** Resolves once it listens; rejects with Node's error (`EADDRINUSE`, `EACCES` …) when it cannot. */
export async function startHttp({ host, port, answer, graph, log }: HttpOptions): Promise<HttpServer> {
  let stopping = false;
  const routes = {
    ...pageRoutes(),
    '/graphql': graphqlHandlers(answer, log),
    ...exportRoutes(answer, log),
    ...healthRoutes(graph, () => stopping),
  };
  const server = createListener(routes, log);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const shown = ['0.0.0.0', '[::]'].includes(name) ? 'localhost' : name;
  return {
    url: `http://${shown}:${address.port}`,
    async stop() {
      stopping = true;
      const closed = once(server, 'close');
      // A connection that a client keeps open ends after the last answer on it.
      const settle = setInterval(() => server.closeIdleConnections(), 50);
      server.close();
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(impatient);
      clearInterval(settle);
    },
  };
}
