/** Pages and their files: read once at start, served from memory, with a content policy each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Routes } from './listener.ts';

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
};

const self =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const policies: { readonly [path: string]: string } = {
  '/': `${self}; style-src 'self'`,
  // Apollo's script, and the frame it opens.
  '/sandbox': `${self.replace("script-src 'self'", "script-src 'self' https://embeddable-sandbox.cdn.apollographql.com")}; style-src 'self' 'unsafe-inline'; frame-src https://sandbox.embed.apollographql.com`,
  // GraphiQL sets styles from its script.
  '/graphiql': `${self}; style-src 'self' 'unsafe-inline'; font-src 'self' data:`,
};

/** Where `npm run build` puts GraphiQL, so that it is there without its packages. */
export const graphiqlFolder = join(root, 'dist', 'graphiql');

export function pageRoutes(): Routes {
  const web = join(root, 'web');
  const served: [path: string, file: string][] = [
    ['/', join(web, 'index.html')],
    ['/sandbox', join(web, 'sandbox.html')],
    ['/graphiql', join(web, 'graphiql.html')],
    ...filesOf(web, '/web', /\.(css|js)$/),
    ...filesOf(join(web, 'examples'), '/examples', /\.graphql$/),
    ...filesOf(graphiqlFolder, '/graphiql', /\.(css|js)$/),
  ];
  return Object.fromEntries(
    served.map(([path, file]) => {
      const body = readFileSync(file);
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      const policy = policies[path];
      const headers = {
        'cache-control': 'no-cache',
        ...(policy ? { 'content-security-policy': policy } : {}),
        // Apollo's frame opens a window to log in, which has to answer it.
        ...(path === '/sandbox' ? { 'cross-origin-opener-policy': 'same-origin-allow-popups' } : {}),
      };
      return [path, { GET: () => ({ status: 200, type, body, headers }) }];
    }),
  );
}

function filesOf(folder: string, path: string, kind: RegExp): [path: string, file: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => [`${path}/${name}`, join(folder, name)]);
}
