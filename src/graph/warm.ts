/** Has the database plan its texts before readers ask: on a database that has just started, one takes up to seconds. */
import type { Neo4jGraph } from './neo4j.ts';
import { pageParams, startOf } from './page.ts';
import type { Entity } from './projection.ts';
import type { Statement } from './statement.ts';

export type Warm = (graph: Pick<Neo4jGraph, 'reading'>) => Promise<unknown>;

/** The first projection of a type, its lists, and its other projections, asked for nothing. */
export function warmEntity({ projections, lists }: Entity): Warm[] {
  const [first, ...others] = projections.map(({ forwards }) => warmSource(forwards, { ids: [] }));
  return [
    ...(first ? [first] : []),
    ...Object.values(lists).map(({ page, args, statements }) => {
      const own = Object.fromEntries(Object.keys(args).map((arg) => [arg, null]));
      const params = { page: pageParams(startOf(page, 'forwards'), 1), count: false, ...own };
      return warmSource(statements.forwards, params);
    }),
    ...others,
  ];
}

export function warmSource<In, Row>(statement: Statement<In, Row>, params: In): Warm {
  return (graph) => graph.reading(performance.now() + patience, patience).read(statement, params);
}

const patience = 30_000;
/** What one question needs is planned side by side; more would keep readers from the database. */
const atATime = 2;

/** In the order given. What fails is left to those who ask for it. */
export async function warm(graph: Pick<Neo4jGraph, 'reading'>, texts: readonly Warm[]): Promise<void> {
  const queue = [...texts];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next(graph).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}
