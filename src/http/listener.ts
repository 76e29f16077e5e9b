/** The front door: one `node:http` listener, one list of routes, one line in the log for each request. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { clientOf, noProxies, type Proxies } from '../limits/client.ts';
import { nobody, type Observer, type Watched } from '../observe/observer.ts';
import { callersId } from '../observe/request-id.ts';
import { cutWhoDoesNotRead, enter, isLast, keepUntilFetched, mostConnections } from './connections.ts';
import { type CrossOrigin, noOrigins } from './cors.ts';
import { protective, refuseUnreadable } from './refusals.ts';
import { type Reply, text } from './reply.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly requestId: string;
  /** The address of whoever asks. */
  readonly client: string;
  /** A signal that aborts when the client is gone before it has its answer. */
  left(): AbortSignal;
  /** The trace it belongs to, for the log. */
  readonly trace: Watched['trace'];
  /** What the log line says besides method, path, status and time. */
  readonly facts: { [fact: string]: unknown };
}
export type Handler = (exchange: Exchange) => Promise<Reply> | Reply;
/** Handlers by path, then by method; `HEAD` goes where `GET` goes. `/topic/*` is every path with one more part. */
export type Routes = { readonly [path: string]: { readonly [method: string]: Handler } };

const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};
/** Characters of an address. Longer questions go by POST. */
const longestTarget = 8_192;
/** Characters of a path in the log. */
const longestPath = 200;

export interface ListenerOptions {
  /** Whether connections are to end with the answers under way. */
  readonly isStopping?: () => boolean;
  /** What pages of other sites may read; nothing, unless told otherwise. */
  readonly crossOrigin?: CrossOrigin;
  /** Is told of every request and what became of it. */
  readonly observer?: Observer;
  /** Whose `X-Forwarded-For` is believed; nobody's, unless told otherwise. */
  readonly proxies?: Proxies | undefined;
}

export function createListener(
  routes: Routes,
  log: Logger,
  { crossOrigin = noOrigins, observer = nobody, proxies = noProxies, isStopping = () => false }: ListenerOptions = {},
): Server {
  const front: Front = { routes, urls: urlsOf(routes), log, crossOrigin, observer, proxies, isStopping };
  const server = createServer(limits, (request, response) => void serve(front, request, response));
  server.maxConnections = mostConnections;
  keepUntilFetched(server);
  // Without a listener, a connection that cannot be taken (no file descriptor is left) would end the process.
  server.on('error', (error) => server.listening && log.error({ err: error }, 'the listener failed'));
  return server.on('clientError', (error: Error & { readonly code?: string }, socket) => {
    const status = refuseUnreadable(error, socket);
    if (status !== undefined) log.debug({ status, reason: error.code }, 'a request could not be read');
  });
}

const crowd: Reply = {
  ...text(503, 'These are too many requests at once for one connection.'),
  headers: { 'retry-after': '1' },
};

/** What serves every request. */
interface Front extends Required<Omit<ListenerOptions, 'proxies'>> {
  readonly proxies: Proxies;
  readonly routes: Routes;
  /** The addresses of the routes without more, read once. */
  readonly urls: ReadonlyMap<string, URL>;
  readonly log: Logger;
}

const urlsOf = (routes: Routes) =>
  new Map(Object.keys(routes).map((path) => [path, new URL(`http://localhost${path}`)]));

async function serve(
  { routes, urls, log, crossOrigin, observer, proxies, isStopping }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const client = clientOf(request.socket.remoteAddress, request.headers['x-forwarded-for'], proxies);
  const { crowded, left } = enter(request, response);
  const requestId = randomUUID();
  const facts: { [fact: string]: unknown } = callersId(request.headers);
  const method = request.method ?? 'GET';
  const url = urls.get(request.url ?? '') ?? locate(request.url);
  const known = url && routeOf(routes, url.pathname);
  const watched = observer.request({ method, route: known, headers: request.headers });
  const { trace } = watched;
  let reply: Reply;
  try {
    if ((request.url?.length ?? 0) > longestTarget)
      reply = text(414, `The address is longer than ${longestTarget} characters; send what is long by POST.`);
    else if (!url) reply = text(400, 'The address cannot be read.');
    else if (crowded) reply = crowd;
    else reply = await watched.run(() => route(routes, { request, url, requestId, client, left, trace, facts }));
  } catch (error) {
    log.error({ requestId, ...trace, err: error }, 'request failed');
    reply = text(500, `Something went wrong on our side. It is in the log under ${requestId}.`);
  }
  if (isStopping() && isLast(request)) response.shouldKeepAlive = false;
  send(response, shared(reply, url ? crossOrigin.headersFor(request, url.pathname) : {}), requestId, method === 'HEAD');
  cutWhoDoesNotRead(request, response, Buffer.byteLength(reply.body));
  const ms = Math.round((performance.now() - started) * 10) / 10;
  watched.end({ status: reply.status, ms, facts });
  // Those who watch ask every few seconds; when all is well, that is no news.
  const routine = reply.status === 200 && (known === '/livez' || known === '/readyz' || known === '/metrics');
  log[routine ? 'debug' : 'info'](
    { requestId, ...trace, method, path: url?.pathname.slice(0, longestPath), status: reply.status, ms, ...facts },
    'request',
  );
}

/** `undefined` for a target that is no path, which Node's parser lets through. */
function locate(target: string | undefined): URL | undefined {
  if (!target?.startsWith('/') || !isDecodable(target)) return undefined;
  return URL.canParse(`http://localhost${target}`) ? new URL(`http://localhost${target}`) : undefined;
}

/** Whether every `%` begins a byte, and the bytes are UTF-8. */
function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}

/** An answer may depend on more than who asks. */
function shared(reply: Reply, headers: { readonly [name: string]: string }): Reply {
  const vary = [reply.headers?.vary, headers.vary].filter((names) => names !== undefined).join(', ');
  return { ...reply, headers: { ...reply.headers, ...headers, ...(vary ? { vary } : {}) } };
}

/** The path by which the routes know this one. */
function routeOf(routes: Routes, path: string): string | undefined {
  if (routes[path]) return path;
  const family = path.replace(/[^/]+$/, '*');
  return routes[family] ? family : undefined;
}

async function route(routes: Routes, exchange: Exchange): Promise<Reply> {
  const methods = routes[routeOf(routes, exchange.url.pathname) ?? ''];
  if (!methods) return text(404, 'There is nothing at this address.');
  const method = exchange.request.method === 'HEAD' ? 'GET' : (exchange.request.method ?? 'GET');
  const handler = methods[method];
  if (handler) return handler(exchange);
  const allow = Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
  const useful = allow.filter((name) => name !== 'OPTIONS');
  return { ...text(405, `Use ${useful.join(' or ')} here.`), headers: { allow: allow.join(', ') } };
}

function send(
  response: ServerResponse,
  { status, type, body, headers }: Reply,
  requestId: string,
  head: boolean,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...(status === 204 || status === 304 ? {} : { 'content-type': type, 'content-length': bytes.length }),
    'x-request-id': requestId,
    'cache-control': 'no-store',
    ...protective,
    ...headers,
  });
  response.end(head ? undefined : bytes);
}
