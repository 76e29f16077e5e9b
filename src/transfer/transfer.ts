/** From a graph to a file and back: whole, or not at all. */
import type { Neo4jGraph } from '../graph/neo4j.ts';
import type { Writer } from '../graph/neo4j-writer.ts';
import { checksum } from '../seed/catalogue.ts';
import { type LoadReport, loadSeed } from '../seed/load.ts';
import { readFile, writeFile } from './file.ts';
import { GraphChanged, TransferProblem } from './format.ts';
import { graphLines, type Written } from './write.ts';

/** Milliseconds for one page; a page takes a few. */
const pageTimeout = 60_000;
const attempts = 3;

/** Begins again when the graph was written to meanwhile; the third time is a `TransferProblem`. */
export async function exportGraph(graph: Neo4jGraph, file: string): Promise<Written> {
  for (let attempt = 1; ; attempt++) {
    await graph.verify();
    try {
      return await writeFile(file, graphLines(graph.reading(Number.POSITIVE_INFINITY, pageTimeout)));
    } catch (error) {
      if (!(error instanceof GraphChanged)) throw error;
      if (attempt === attempts)
        throw new TransferProblem(`${error.message} This happened ${attempts} times: stop what writes to it first.`);
    }
  }
}

/**
 * Brings the graph to what the file says, in one transaction, writing only what differs. Everything is checked before
 * the first write. Rejects with a `TransferProblem` or a `ForeignDataError`; the graph is then as it was.
 */
export async function importGraph(writer: Writer, file: string): Promise<LoadReport> {
  const { catalogue, seed } = await readFile(file);
  return loadSeed(writer, catalogue, seed ?? checksum(catalogue));
}
