/**
 * What pages of other sites may read. A browser asks before it sends them JSON (a preflight), and shows a page no answer
 * without these headers. No cookie is ever read here, so that no answer says `access-control-allow-credentials`.
 */
import type { IncomingMessage } from 'node:http';
import type { Handler, Routes } from './listener.ts';

/** Where Apollo's Sandbox and Explorer run; the one that `/sandbox` embeds asks through our own page, and needs nothing. */
const apolloOrigins: readonly string[] = ['https://studio.apollographql.com'];

/** Who may ask: whoever is named, and on this machine alone Apollo's own Sandbox when nobody is. */
export function originsFor(host: string, named: readonly string[] | undefined): readonly string[] {
  const local = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
  return named ?? (local ? apolloOrigins : []);
}

/** What pages of other sites may be let in to; the pages of this server are for themselves. */
const isShared = (path: string) => path === '/graphql' || path.startsWith('/export/');

const allowedHeaders = [
  'accept',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'catalograph-trust',
  'content-type',
  'traceparent',
  'tracestate',
];
const exposedHeaders = ['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'];
/** Seconds for which a browser need not ask again: as long as any browser keeps to. */
const preflightAge = 7_200;

export interface CrossOrigin {
  /** The headers of whatever is answered to a request for this path; none for an origin that is not let in. */
  headersFor(request: IncomingMessage, path: string): { readonly [name: string]: string };
}

export const noOrigins: CrossOrigin = { headersFor: () => ({}) };

/** `origins` are compared as they stand, letter by letter; `*` lets in every site. */
export function crossOrigin(origins: readonly string[]): CrossOrigin {
  if (origins.length === 0) return noOrigins;
  const [every, allowed] = [origins.includes('*'), new Set(origins)];
  return {
    headersFor(request, path) {
      if (!isShared(path)) return {};
      // With a list the answer differs by who asks, and a cache has to know, also of those that are not let in.
      const vary = every ? {} : { vary: 'Origin' };
      const { origin } = request.headers;
      if (!every && (origin === undefined || !allowed.has(origin))) return vary;
      return {
        ...vary,
        'access-control-allow-origin': every ? '*' : String(origin),
        'access-control-expose-headers': exposedHeaders.join(', '),
        ...(request.method === 'OPTIONS' ? preflight(path) : {}),
      };
    },
  };
}

/** Queries by GET are refused for pages of other sites, so that only POST is offered to them. */
const preflight = (path: string) => ({
  'access-control-allow-methods': path === '/graphql' ? 'POST' : 'GET, HEAD',
  'access-control-allow-headers': allowedHeaders.join(', '),
  'access-control-max-age': String(preflightAge),
});

/** The same routes, each of which can be asked what it takes. */
export function withOptions(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([path, methods]) => {
      const offered = { ...methods, OPTIONS: answerOptions(Object.keys(methods)) };
      return [path, offered];
    }),
  );
}

function answerOptions(methods: readonly string[]): Handler {
  const allow = [...methods.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])), 'OPTIONS'].join(', ');
  return () => ({ status: 204, type: '', body: '', headers: { allow } });
}
