// What was measured, and on what.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const ours = ['@apollo/server', 'graphql', 'neo4j-driver'];
const theirs = ['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver', 'undici', 'hdr-histogram-js'];

/** `how` is what opening the database said, which names a folder that is nobody's business. */
export function versionsOf({ how, neo4j }) {
  const [{ model }] = cpus();
  return {
    machine: `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release().split('-')[0]}`,
    Node: process.version,
    database: `${neo4j}; ${how.replace(/ \(\/[^)]*\)/, '').replace(/\.$/, '')}`,
    Catalograph: `${versionIn(new URL('package.json', root))}${commit()}, with ${packages('', ours)}`,
    peers: packages('bench/', theirs),
  };
}

const versionIn = (file) => JSON.parse(readFileSync(file, 'utf8')).version;
const packages = (folder, names) =>
  names.map((name) => `${name} ${versionIn(new URL(`${folder}node_modules/${name}/package.json`, root))}`).join(', ');

function commit() {
  try {
    const options = { cwd: fileURLToPath(root), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const git = (...args) => execFileSync('git', args, options).trim();
    return ` at ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '.', ':!bench/results') ? ' with changes' : ''}`;
  } catch {
    return '';
  }
}
