/** The seed as a server needs it: read, checked, and loaded where the graph does not hold it yet. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import type { Address } from '../graph/neo4j.ts';
import { openWriter } from '../graph/neo4j-writer.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { Problem } from '../problem.ts';
import { root } from '../root.ts';
import { checksum, type SeedCatalogue } from './catalogue.ts';
import { checkSeed } from './check.ts';
import { type Finding, readSeed } from './files.ts';
import { loadSeed } from './load.ts';
import { describe } from './report.ts';

/** The seed files do not pass the check; nothing was loaded. The message lists every problem. */
export class SeedError extends Problem {}

export const seedFolder = join(root, 'seed');

/** Throws a `SeedError` that names file, line and remedy of every problem. */
export function readCheckedSeed(folder: string = seedFolder): SeedCatalogue {
  const { catalogue, problems } = checkSeed(readSeed(folder));
  if (problems.length > 0) throw new SeedError(sayProblems(problems));
  return catalogue;
}

export function sayProblems(problems: readonly Finding[]): string {
  const lines = problems.map(({ file, line, message }) => `seed/${file}:${line}: ${message}`);
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the seed; nothing was loaded.`;
}

const remembered = source('seed/checksum', { params: z.object({}), row: { checksum: z.string().nullable() } });
export const statements: AnyStatement[] = [remembered];

/** The checksum of the seed that the graph was loaded from; undefined when it never was. */
export async function loadedChecksum(graph: Graph): Promise<string | undefined> {
  const [row] = await graph.read(remembered, {});
  return row?.checksum ?? undefined;
}

/** Resolves with one sentence: what was loaded, or that nothing had to be. */
export async function seedAtStart(
  address: Address,
  catalogue: SeedCatalogue,
  loaded: string | undefined,
): Promise<string> {
  const size = `${catalogue.nodes.length} nodes and ${catalogue.relations.length} relations`;
  if (loaded === checksum(catalogue)) return `The catalogue is loaded: ${size}.`;
  const writer = openWriter(address);
  try {
    const started = performance.now();
    const report = await loadSeed(writer, catalogue);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    return `The catalogue was loaded in ${seconds} s: ${size}; ${describe(report)}.`;
  } finally {
    await writer.close();
  }
}
