/** A graph in memory for tests that need no database: answers projections from rows, and records what it was asked. */
import type { Graph } from '../../src/graph/graph.ts';
import type { Entry, NodeRow } from '../../src/graph/projection.ts';

export interface Call {
  statement: string;
  params: { [name: string]: unknown };
}

/** `joined('publication/a', 'topics')` says what a node is joined to; the page asked of it is cut to its limit. */
export function fakeGraph(
  rows: readonly NodeRow[],
  joined: (id: string, relation: string) => readonly Entry[] = () => [],
): Graph & { calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    read: async (statement, params) => {
      const asked = Object(params) as { ids: string[]; [relation: string]: unknown };
      calls.push({ statement: statement.name, params: asked });
      const found = asked.ids.flatMap((id) => rows.filter((row) => row.id === id));
      const answer: unknown[] = found.map((node) => ({ node, pages: pagesOf(node.id, asked, joined) }));
      return answer as never[];
    },
  };
}

function pagesOf(
  id: string,
  { ids: _ids, ...guards }: { ids: string[]; [relation: string]: unknown },
  joined: (id: string, relation: string) => readonly Entry[],
) {
  return new Map(
    Object.entries(guards).map(([relation, guard]) => {
      const { on, count, limit } = guard as { on: boolean; count: boolean; limit: number };
      const all = joined(id, relation);
      return [relation, [on ? all.slice(0, limit) : null, count ? all.length : null]];
    }),
  );
}
