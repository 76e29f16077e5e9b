/** The front door: one `node:http` listener, one list of routes, one line in the log for each request. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { type Reply, text } from './reply.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly requestId: string;
  /** The address of whoever asks. */
  readonly client: string;
  /** What the log line says besides method, path, status and time. */
  readonly facts: { [fact: string]: unknown };
}
export type Handler = (exchange: Exchange) => Promise<Reply> | Reply;
/** Handlers by path, then by method; `HEAD` goes where `GET` goes. */
export type Routes = { readonly [path: string]: { readonly [method: string]: Handler } };

const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

export function createListener(routes: Routes, log: Logger): Server {
  return createServer(limits, (request, response) => {
    void serve(routes, log, request, response);
  });
}

async function serve(routes: Routes, log: Logger, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  const requestId = randomUUID();
  const client = request.socket.remoteAddress ?? 'unknown';
  const facts: { [fact: string]: unknown } = {};
  const method = request.method ?? 'GET';
  const url = locate(request.url);
  let reply: Reply;
  try {
    reply = url
      ? await route(routes, { request, url, requestId, client, facts })
      : text(400, 'The address cannot be read.');
  } catch (error) {
    log.error({ requestId, err: error }, 'request failed');
    reply = text(500, `Something went wrong on our side. It is in the log under ${requestId}.`);
  }
  send(response, reply, requestId, method === 'HEAD');
  const ms = Math.round((performance.now() - started) * 10) / 10;
  // Those who watch ask every few seconds; when all is well, that is no news.
  const watched = reply.status === 200 && (url?.pathname === '/livez' || url?.pathname === '/readyz');
  log[watched ? 'debug' : 'info'](
    { requestId, method, path: url?.pathname, status: reply.status, ms, ...facts },
    'request',
  );
}

/** `undefined` for a target that is no path, which Node's parser lets through. */
function locate(target: string | undefined): URL | undefined {
  if (!target?.startsWith('/')) return undefined;
  return URL.canParse(`http://localhost${target}`) ? new URL(`http://localhost${target}`) : undefined;
}

async function route(routes: Routes, exchange: Exchange): Promise<Reply> {
  const methods = routes[exchange.url.pathname];
  if (!methods) return text(404, 'There is nothing at this address.');
  const method = exchange.request.method === 'HEAD' ? 'GET' : (exchange.request.method ?? 'GET');
  const handler = methods[method];
  if (handler) return handler(exchange);
  const allow = Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
  return { ...text(405, `Use ${allow.join(' or ')} here.`), headers: { allow: allow.join(', ') } };
}

function send(
  response: ServerResponse,
  { status, type, body, headers }: Reply,
  requestId: string,
  head: boolean,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(head ? undefined : bytes);
}
