/** Part of `npm run build`: puts GraphiQL's own files beside the compiled server, which then needs no package of it. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { graphiqlFolder } from './pages.ts';

const require = createRequire(import.meta.url);
const files = [
  ['graphiql', 'graphiql.min.js'],
  ['graphiql', 'graphiql.min.css'],
  ['react', 'umd/react.production.min.js'],
  ['react-dom', 'umd/react-dom.production.min.js'],
] as const;

mkdirSync(graphiqlFolder, { recursive: true });
for (const [name, file] of files)
  copyFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), join(graphiqlFolder, basename(file)));
