/** A graph in memory for tests that need no database: answers projections from rows, and records what it was asked. */
import type { Graph } from '../../src/graph/graph.ts';
import { briefColumns, type Entry, type NodeRow } from '../../src/graph/rows.ts';
import { typeOfId } from '../../src/model.ts';

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
      const answer: unknown[] = found.map((node) => ({
        node: asked.brief === true ? briefly(node) : node,
        pages: pagesOf(node.id, asked, joined),
      }));
      return answer as never[];
    },
  };
}

function pagesOf(
  id: string,
  { ids: _ids, brief: _brief, ...guards }: { ids: string[]; [relation: string]: unknown },
  joined: (id: string, relation: string) => readonly Entry[],
) {
  return new Map(
    Object.entries(guards).map(([relation, guard]) => {
      const { on, count, limit, brief, bare } = guard as Guard;
      const all = joined(id, relation);
      const page = all
        .slice(0, limit)
        .map(([keys, node, said]): Entry => [keys, brief ? briefly(node) : node, bare ? {} : said]);
      return [relation, [on ? page : null, count ? all.length : null]];
    }),
  );
}

interface Guard {
  readonly on: boolean;
  readonly count: boolean;
  readonly limit: number;
  readonly brief?: boolean;
  readonly bare?: boolean;
}

/** No more than the database would say: whoever takes it for the whole row is found out. */
function briefly(node: NodeRow): NodeRow {
  const type = typeOfId(node.id);
  const known = type ? briefColumns(type) : ['id'];
  const all: { readonly [column: string]: unknown } = Object(node);
  return Object.assign({ id: node.id }, Object.fromEntries(known.map((column) => [column, all[column]])));
}
