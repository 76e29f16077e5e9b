/** `npm run export:graph -- <file>` and `npm run import:graph -- <file>`: the graph as a file, packed if it ends in `.gz`. */
import { databaseOptions, readConfig } from '../config.ts';
import { openDatabase } from '../database/index.ts';
import { GraphFailure } from '../graph/graph.ts';
import { Neo4jGraph } from '../graph/neo4j.ts';
import { openWriter } from '../graph/neo4j-writer.ts';
import { requireNeo4j } from '../graph/require.ts';
import { Problem } from '../problem.ts';
import { describe } from '../seed/report.ts';
import { TransferProblem } from './format.ts';
import { exportGraph, importGraph } from './transfer.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function command([word, file, ...more]: string[]): Promise<void> {
  if ((word !== 'export' && word !== 'import') || file === undefined || more.length > 0)
    throw new TransferProblem('Name one file: npm run export:graph -- <file>, or npm run import:graph -- <file>.');
  const database = await openDatabase({ ...databaseOptions(readConfig(process.env)), report: say });
  const graph = new Neo4jGraph(database);
  try {
    await requireNeo4j(graph, database);
    if (word === 'export') {
      const { nodes, relations, sha256 } = await exportGraph(graph, file);
      return say(`${file} holds ${nodes} nodes and ${relations} relations. Its checksum is ${sha256}.`);
    }
    const writer = openWriter(database);
    try {
      say(`The graph is what ${file} says: ${describe(await importGraph(writer, file))}.`);
    } finally {
      await writer.close();
    }
  } finally {
    await graph.close();
    await database.stop();
  }
}

command(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error instanceof Problem || error instanceof GraphFailure ? error.message : error.stack}\n`);
});
