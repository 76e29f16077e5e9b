/** Who may know whom. Dependencies point one way: a newcomer reads down this list. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../src/root.ts';

const everywhere = ['model.ts', 'sort-key.ts', 'printed.ts', 'root.ts', 'problem.ts'];

/** A room of `src/` and the rooms it may import from, besides `model.ts` and `root.ts`. */
const mayImport: { readonly [room: string]: readonly string[] } = {
  'main.ts': ['config.ts', 'log.ts', 'database', 'serve.ts', 'graph'],
  'serve.ts': [
    'config.ts',
    'log.ts',
    'seed',
    'http',
    'apollo',
    'find',
    'explore',
    'entities',
    'observe',
    'limits',
    'graph',
  ],
  'cypher.ts': ['entities', 'find', 'search', 'explore', 'seed', 'transfer', 'graph'],
  'licences.ts': [],
  'sbom.ts': [],
  'supply.ts': ['licences.ts', 'sbom.ts'],
  'log.ts': ['config.ts', 'observe'],
  'config.ts': ['limits'],
  http: ['apollo', 'observe', 'limits', 'graph'],
  apollo: ['entities', 'find', 'search', 'export', 'recommend', 'explore', 'observe', 'limits', 'graph'],
  // Needs nobody: what one may ask for is said before anything is done.
  limits: [],
  entities: ['find', 'graph', 'generated'],
  find: ['graph'],
  search: ['find', 'graph', 'generated'],
  export: ['find', 'graph', 'generated'],
  explore: ['find', 'graph', 'generated'],
  recommend: ['explore', 'find', 'graph', 'generated'],
  evaluate: ['recommend', 'find', 'seed'],
  // Types only: the rows that resolvers start from.
  generated: ['entities', 'find', 'search', 'recommend', 'explore', 'graph'],
  graph: [],
  // `find` for a type: what was read into memory.
  observe: ['find', 'graph'],
  seed: ['graph', 'database', 'config.ts'],
  transfer: ['seed', 'graph', 'database', 'config.ts'],
  database: [],
  'model.ts': [],
  'sort-key.ts': [],
  'printed.ts': [],
  'root.ts': [],
  'problem.ts': [],
};

/** Files that only some may know, whatever room those are in. */
const guarded: { readonly [file: string]: readonly string[] } = {
  'neo4j-driver': ['graph/neo4j.ts', 'graph/neo4j-writer.ts'],
  'graph/neo4j-writer.ts': [
    'seed/load.ts',
    'seed/start.ts',
    'seed/command.ts',
    'transfer/command.ts',
    'transfer/transfer.ts',
  ],
  'database/index.ts': ['main.ts', 'seed/command.ts', 'transfer/command.ts'],
  '@apollo/server': [
    'apollo/answer.ts',
    'apollo/limits.ts',
    'apollo/outcome.ts',
    'apollo/rehearse.ts',
    'apollo/server.ts',
    'apollo/status.ts',
    'apollo/trust.ts',
    'http/export.ts',
    'http/graphql.ts',
  ],
  '@opentelemetry/api': ['observe/traceparent.ts', 'observe/tracing.ts'],
  'rate-limiter-flexible': ['limits/rate.ts'],
  'prom-client': ['observe/metrics.ts', 'observe/process.ts'],
  pino: ['log.ts', 'observe/discreet.ts', 'http/export.ts', 'http/graphql.ts', 'http/listener.ts', 'http/server.ts'],
  yaml: ['seed/files.ts'],
};

const src = join(root, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const roomOf = (file: string) => file.split('/')[0] ?? file;

/** What a file imports, statically or not: files of `src/` by their path below it, packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from |import\(|^import )'([^']+)'/gm)].map(([, name = '']) =>
    name.startsWith('.') ? relative(src, resolve(dirname(join(src, file)), name)).replaceAll('\\', '/') : name,
  );
}

describe('Dependencies', () => {
  it('know every room of src/', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it.each(sources)('of %s point downwards only', (file) => {
    const own = roomOf(file);
    const rooms = importsOf(file)
      .filter((name) => sources.includes(name))
      .map(roomOf)
      .filter((room) => room !== own && !everywhere.includes(room));
    expect([...new Set(rooms)].filter((room) => !mayImport[own]?.includes(room))).toEqual([]);
  });

  it.each(Object.entries(guarded))('on %s are those that are listed', (name, allowed) => {
    const users = sources.filter((file) => importsOf(file).includes(name));
    expect(users).toEqual([...allowed].sort());
  });

  it('find every file that is imported, so that none escapes the rules', () => {
    const missing = sources.flatMap((file) =>
      importsOf(file).filter((name) => name.endsWith('.ts') && !sources.includes(name)),
    );
    expect(missing).toEqual([]);
  });
});
