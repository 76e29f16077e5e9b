/** Pages and their files: read once at start, served from memory, with a content policy each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { encodingOf, Forms, thorough } from './encoding.ts';
import type { Handler, Routes } from './listener.ts';

/** Addresses at which the explorer page shows something of its own: one for each view in `web/src/routes.tsx`. */
const views = ['/', '/search', '/graph', '/paths', '/coverage', '/timeline', '/map'];
/** Things have their own id as their address: `/publication/toolkit-to-combat-smuggling-of-migrants`. */
const things = [
  'audience',
  'concept',
  'event',
  'institution',
  'instrument',
  'person',
  'programme',
  'publication',
  'region',
  'series',
  'source',
  'topic',
];

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
};

const self =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const strict = `${self}; style-src 'self'`;
// Apollo's script, and the frame it opens.
const sandbox = `${self.replace("script-src 'self'", "script-src 'self' https://embeddable-sandbox.cdn.apollographql.com")}; style-src 'self' 'unsafe-inline'; frame-src https://sandbox.embed.apollographql.com`;
// GraphiQL sets styles from its script.
const graphiql = `${self}; style-src 'self' 'unsafe-inline'; font-src 'self' data:`;

/** `no-cache` keeps a copy and asks each time; the name of an asset holds a hash of what is in it. */
const fresh = { 'cache-control': 'no-cache' };
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };

interface Headers {
  readonly [name: string]: string;
}

export function pageRoutes(): Routes {
  const web = join(root, 'web');
  // Where `npm run build` puts what Vite makes of the pages with packages in them.
  const built = join(root, 'dist', 'web');
  return Object.fromEntries([
    ...pages([...views, ...things.map((type) => `/${type}/*`)], join(built, 'index.html'), strict),
    ...pages(['/graphiql'], join(built, 'graphiql.html'), graphiql),
    ...pages(['/examples'], join(web, 'examples.html'), strict),
    // Apollo's frame opens a window to log in, which has to answer it.
    ...pages(['/sandbox'], join(web, 'sandbox.html'), sandbox, {
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    }),
    ...files(web, '/web', /\.(css|js)$/, fresh),
    ...files(join(web, 'examples'), '/examples', /\.graphql$/, fresh),
    ...files(join(built, 'assets'), '/assets', /./, forEver),
  ]);
}

type Entry = readonly [path: string, methods: { readonly GET: Handler }];

/** One page at each of these addresses; none before it is built. */
function pages(paths: readonly string[], file: string, policy: string, more: Headers = {}): Entry[] {
  if (!existsSync(file)) return [];
  const handler = served(file, { ...fresh, 'content-security-policy': policy, ...more });
  return paths.map((path) => [path, { GET: handler }]);
}

function files(folder: string, path: string, kind: RegExp, headers: Headers): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => [`${path}/${name}`, { GET: served(join(folder, name), headers) }]);
}

function served(file: string, headers: Headers): Handler {
  const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const forms = new Forms(readFileSync(file), thorough);
  return async ({ request }) => {
    const encoding = encodingOf(request.headers['accept-encoding']);
    const compressed = await forms.in(encoding);
    return {
      status: 200,
      type,
      body: compressed ?? forms.plain,
      headers: {
        ...headers,
        vary: 'Accept-Encoding',
        ...(compressed && encoding ? { 'content-encoding': encoding } : {}),
      },
    };
  };
}
