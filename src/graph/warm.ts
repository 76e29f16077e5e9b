/** Has the database plan every projection and list once, so that no reader waits for it: the first one costs up to a second. */
import type { Neo4jGraph } from './neo4j.ts';
import { pageParams, startOf } from './page.ts';
import type { Entity } from './projection.ts';

/** In the order given, one at a time, behind the requests of readers. Failures are left to those who ask. */
export async function warm(graph: Pick<Neo4jGraph, 'reading'>, entities: readonly Entity[]): Promise<void> {
  for (const { projection, lists } of entities) {
    await graph
      .reading()
      .read(projection.forwards, { ids: [] })
      .catch(() => undefined);
    for (const { page, statements } of Object.values(lists)) {
      const params = { page: pageParams(startOf(page, 'forwards'), 1), count: false };
      await graph
        .reading()
        .read(statements.forwards, params)
        .catch(() => undefined);
    }
  }
}
