/** `npm run seed:check`, `npm run seed:report` (no database) and `npm run seed` (all or nothing; says what it did). */
import { databaseOptions, readConfig } from '../config.ts';
import { openDatabase } from '../database/index.ts';
import { GraphFailure } from '../graph/graph.ts';
import { Neo4jGraph } from '../graph/neo4j.ts';
import { openWriter } from '../graph/neo4j-writer.ts';
import { requireNeo4j } from '../graph/require.ts';
import { Problem } from '../problem.ts';
import { reportOf } from './counts.ts';
import { loadSeed } from './load.ts';
import { table } from './report.ts';
import { readCheckedSeed } from './start.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function seed(): Promise<void> {
  const catalogue = readCheckedSeed();
  const database = await openDatabase({ ...databaseOptions(readConfig(process.env)), report: say });
  const graph = new Neo4jGraph(database);
  const writer = openWriter(database);
  try {
    await requireNeo4j(graph, database);
    say(table(await loadSeed(writer, catalogue)));
  } finally {
    await Promise.allSettled([graph.close(), writer.close()]);
    await database.stop();
  }
}

async function command(word: string | undefined): Promise<void> {
  if (word === 'load') return seed();
  const catalogue = readCheckedSeed();
  if (word === 'report') return void process.stdout.write(reportOf(catalogue));
  const { nodes, relations } = catalogue;
  say(`The seed is in order: ${nodes.length} nodes, ${relations.length} relations.`);
}

command(process.argv[2]).catch((error: unknown) => {
  process.exitCode = 1;
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error instanceof Problem || error instanceof GraphFailure ? error.message : error.stack}\n`);
});
