/** Works counted by two facets at once, and what would fill the cells that are empty. */

import { entityOf } from '../find/entity.ts';
import { countBy, type Facet, type FacetValueRow, valuesOf } from '../find/facets.ts';
import { type PublicationFilter, worksFor } from '../find/filter.ts';
import { compareBy } from '../find/order.ts';
import { type Found, pageOf } from '../find/page.ts';
import type { Snapshot, Works } from '../find/snapshot.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { maximumPage, type PageArguments } from '../graph/cursor.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import { byCodePoint } from '../sort-key.ts';
import { adviceOn, reasonOf } from './gaps/advice.ts';
import { connectionOf } from './gaps/connection.ts';
import { type Nearest, nearest, once, type Side, sideOf } from './nearest.ts';

export interface CoverageQuestion {
  readonly rows: Facet;
  readonly columns: Facet;
  readonly filter?: PublicationFilter | null | undefined;
  readonly rowsFirst: number;
  readonly columnsFirst: number;
}
export interface CoverageMatrixRow {
  readonly rows: readonly FacetValueRow[];
  readonly columns: readonly FacetValueRow[];
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  readonly rowsTotal: number;
  readonly columnsTotal: number;
  readonly withoutRow: number;
  readonly withoutColumn: number;
  readonly emptyCount: number;
  empty(page: PageArguments): Found<EmptyCellRow>;
}
export interface EmptyCellRow {
  readonly row: FacetValueRow;
  readonly column: FacetValueRow;
  /** Looked for when it is first asked for. */
  found(): Nearest | null;
}

/** Throws a `UserInputError` for one facet twice, and for what the filter and the bounds refuse. */
export function coverage(snapshot: Snapshot, question: CoverageQuestion): CoverageMatrixRow {
  const { rows, columns, filter, rowsFirst, columnsFirst } = question;
  if (rows === columns) throw new UserInputError(`"rows" and "columns" are both ${rows}; name two facets.`);
  checkRange('rowsFirst', rowsFirst, maximumPage);
  checkRange('columnsFirst', columnsFirst, maximumPage);
  const works = worksFor(snapshot, filter);
  const across = axis(snapshot, works, columns, columnsFirst);
  const down = axis(snapshot, works, rows, rowsFirst);
  const counts = down.shown.map(({ side }) => {
    const own = side.works();
    return across.shown.map(({ set }) => set.intersection_size(own));
  });
  const cells = counts.flatMap((row, i) =>
    row.flatMap((count, j) => (count === 0 ? [{ item: [i, j], keys: [i, j] }] : [])),
  );
  return {
    rows: down.shown.map(({ row }) => row),
    columns: across.shown.map(({ row }) => row),
    counts,
    total: works.size(),
    rowsTotal: down.total,
    columnsTotal: across.total,
    withoutRow: down.without,
    withoutColumn: across.without,
    emptyCount: cells.length,
    empty: (page) => {
      const asked = [rows, columns, filter, rowsFirst, columnsFirst];
      const { edges, ...rest } = pageOf(cells, compareBy([]), page, { list: 'coverage/empty', asked });
      const cellAt = ([i = 0, j = 0]: readonly number[]) => {
        const [row, column] = [down.shown[i], across.shown[j]];
        return row && column
          ? [{ row: row.row, column: column.row, found: once(() => nearest(snapshot, row.side, column.side)) }]
          : [];
      };
      return {
        edges: edges.flatMap(({ cursor, item }) => cellAt(item).map((cell) => ({ cursor, item: cell }))),
        ...rest,
      };
    },
  };
}

interface Shown {
  readonly row: FacetValueRow;
  readonly set: Works;
  readonly side: Side;
}

/** The values with works, most first, then those that occur elsewhere in the catalogue; and how many there are. */
function axis(snapshot: Snapshot, works: Works, facet: Facet, first: number) {
  const { values, unknown } = countBy(snapshot, works, facet, Number.POSITIVE_INFINITY);
  const all = new Map(valuesOf(snapshot, facet).map((value) => [value.value, value]));
  const occurring = new Set(values.map(({ value }) => value));
  const others = [...all.values()]
    .filter(({ value }) => !occurring.has(value))
    .sort((a, b) => byCodePoint(a.label, b.label) || byCodePoint(a.value, b.value))
    .map(({ set: _set, ...value }) => ({ ...value, count: 0 }));
  const shown = [...values, ...others].slice(0, first).flatMap((row): Shown[] => {
    const value = all.get(row.value);
    return value ? [{ row, set: value.set, side: sideOf(snapshot, facet, value, works) }] : [];
  });
  return { shown, total: all.size, without: unknown };
}

export const resolvers = {
  Query: { coverage: async (_root, question, { find }) => coverage(await find(), question) },
  CoverageMatrix: {
    empty: ({ empty }, page) => connectionOf(empty(page)),
  },
  EmptyCell: {
    nearest: async ({ found }, _args, { load, find }, info) => {
      const id = (await find()).works[found()?.work ?? -1]?.id;
      return id === undefined ? null : load.one('Publication', id, info);
    },
    advice: ({ found }) => {
      const nearest = found();
      return nearest && adviceOn(nearest);
    },
    reason: async ({ found }, { language }, { find }) => reasonOf(await find(), found(), language),
    shares: ({ found }, _args, { load }, info) =>
      Promise.all((found()?.shares ?? []).map((id) => entityOf(load, id, info))),
  },
} satisfies ApiResolvers;
