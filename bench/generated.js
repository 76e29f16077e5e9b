// What the small measurements share: a generated catalogue of as many works as the command line says, and what is in it.
import { Neo4jGraph } from '../dist/graph/neo4j.js';
import { openData, stockOf } from './data/open.js';
import { randomOf } from './data/random.js';

export const works = Number(process.argv[2] ?? 10_000);
export const say = (line) => process.stdout.write(`${line}\n`);
export const database = await openData(works, say);
export const stock = await stockOf(database.address);
export const graph = new Neo4jGraph(database.address, { callTimeout: 30_000, poolSize: 12 });
export const random = randomOf(works, 0);
/** One of a list, the first ones far more often. */
export const skewedOne = (list) => list[Math.floor(list.length * random() ** 3)];
