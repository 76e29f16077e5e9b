/** What is covered and what is not: two facets at once, and the cells that are empty. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageQuestion, coverage } from '../../src/explore/coverage.ts';
import { reasonOf } from '../../src/explore/gaps/advice.ts';
import { conditionOf, type Facet, facetNames } from '../../src/find/facets.ts';
import { type PublicationFilter, worksFor } from '../../src/find/filter.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { onTheShelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const seed = snapshotOf(readCheckedSeed());
const matrix = (
  question: Pick<CoverageQuestion, 'rows' | 'columns'> & Partial<CoverageQuestion>,
  of: Snapshot = onTheShelf,
) => coverage(of, { rowsFirst: 50, columnsFirst: 50, ...question });
const counted = (values: readonly { label: string; count: number }[]) =>
  values.map(({ label, count }) => `${label} ${count}`);

describe('A matrix of kinds and topics', () => {
  const found = matrix({ rows: 'KIND', columns: 'TOPIC' });

  it('has the values as the facets count them, most works first, with what is below', () => {
    expect(counted(found.rows)).toEqual(['MANUAL 3', 'REPORT 1', 'TOOLKIT 1']);
    expect(counted(found.columns)).toEqual(['Crime 3', 'Smuggling 3', 'By air 1', 'Law 1']);
  });

  it('counts the works that have both', () => {
    expect(found.counts).toEqual([
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [1, 1, 0, 1],
    ]);
  });

  it('says how many works there are, and how many stand in no row or no column', () => {
    expect(found).toMatchObject({ total: 5, withoutRow: 0, withoutColumn: 2, rowsTotal: 3, columnsTotal: 4 });
  });

  it('lists its empty cells row by row', () => {
    const { edges, totalCount } = found.empty({});
    expect(edges.map(({ item: { row, column } }) => `${row.label} × ${column.label}`)).toEqual([
      'MANUAL × Law',
      'REPORT × By air',
      'REPORT × Law',
      'TOOLKIT × By air',
    ]);
    expect([found.emptyCount, totalCount]).toEqual([4, 4]);
  });

  it('gives its empty cells page by page', () => {
    const first = found.empty({ first: 3 });
    const rest = found.empty({ first: 3, after: first.pageInfo.endCursor });
    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(rest.edges.map(({ item: { row } }) => row.label)).toEqual(['TOOLKIT']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});

describe('A matrix under a filter', () => {
  it('shows the values that occur elsewhere too, after those with works: an empty column is what is looked for', () => {
    const found = matrix({ rows: 'KIND', columns: 'TOPIC', filter: { topics: { any: ['topic/law'] } } });
    expect(counted(found.rows)).toEqual(['TOOLKIT 1', 'MANUAL 0', 'REPORT 0']);
    expect(counted(found.columns)).toEqual(['Crime 1', 'Law 1', 'Smuggling 1', 'By air 0']);
    expect(found.counts).toEqual([
      [1, 1, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect([found.total, found.emptyCount]).toEqual([1, 9]);
  });

  it('says how many values there are where it is cut, and counts only the empty cells that it shows', () => {
    const found = matrix({ rows: 'KIND', columns: 'TOPIC', rowsFirst: 1, columnsFirst: 2 });
    expect([found.counts, found.rowsTotal, found.columnsTotal, found.emptyCount]).toEqual([[[1, 1]], 3, 4, 0]);
  });
});

describe('A matrix is refused', () => {
  it.each([
    [{ rows: 'TOPIC', columns: 'TOPIC' }, '"rows" and "columns" are both TOPIC; name two facets.'],
    [{ rows: 'TOPIC', columns: 'KIND', rowsFirst: 0 }, '"rowsFirst" must be between 1 and 100; it is 0.'],
    [{ rows: 'TOPIC', columns: 'KIND', columnsFirst: 101 }, '"columnsFirst" must be between 1 and 100; it is 101.'],
    [
      { rows: 'TOPIC', columns: 'KIND', filter: { topics: { any: ['topic/none'] } } },
      '"filter.topics.any": there is no Topic "topic/none".',
    ],
  ] as const)('for %j', (question, message) => {
    expect(() => matrix(question)).toThrow(message);
  });

  it('for a page that is none, and for a cursor of another matrix', () => {
    const found = matrix({ rows: 'KIND', columns: 'TOPIC' });
    expect(() => found.empty({ first: 101 })).toThrow('"first" must be between 1 and 100; it is 101.');
    const cursor = matrix({ rows: 'TOPIC', columns: 'KIND' }).empty({ first: 1 }).pageInfo.endCursor;
    expect(() => found.empty({ after: cursor })).toThrow('belongs to the same list under another filter or order');
  });
});

/** A filter for one value of a facet, as a client would write it. */
function filterFor(facet: Facet, value: string): PublicationFilter {
  if (facet === 'YEAR') return { years: { from: Number(value), to: Number(value) } };
  const listed = ['KIND', 'ACCESS', 'LANGUAGE', 'SOURCE'].includes(facet);
  return { [conditionOf[facet]]: listed ? [value] : { any: [value] } };
}

const facets = fc.constantFrom(...facetNames);
const topics = [...seed.things.values()].filter(({ type }) => type === 'Topic').map(({ id }) => id);
const filters: fc.Arbitrary<PublicationFilter> = fc.oneof(
  fc.constant({}),
  fc.record({ languages: fc.constantFrom(['en'], ['ar', 'fr'], ['ru']) }),
  fc.record({ kinds: fc.constantFrom(['REPORT' as const], ['TOOLKIT' as const, 'MANUAL' as const]) }),
  fc.record({ topics: fc.record({ any: fc.subarray(topics, { minLength: 1, maxLength: 4 }) }) }),
  fc.record({ held: fc.boolean() }),
  fc.record({ not: fc.record({ years: fc.record({ from: fc.integer({ min: 2002, max: 2018 }) }) }) }),
);
const questions = fc
  .record({ rows: facets, columns: facets, filter: filters })
  .filter(({ rows, columns }) => rows !== columns);

describe('In the catalogue, whatever the facets and the filter', () => {
  it('a count is the number of works that a filter for both values finds', () => {
    fc.assert(
      fc.property(questions, fc.nat(), fc.nat(), (question, i, j) => {
        const found = matrix(question, seed);
        const [row, column] = [found.rows[i % found.rows.length], found.columns[j % found.columns.length]];
        if (!row || !column) throw new Error('The catalogue has values of every facet.');
        const both = [filterFor(question.rows, row.value), filterFor(question.columns, column.value)];
        const works = worksFor(seed, { and: [question.filter, ...both] });
        expect(found.counts[i % found.rows.length]?.[j % found.columns.length]).toBe(works.size());
        expect(row.count).toBe(worksFor(seed, { and: [question.filter, ...both.slice(0, 1)] }).size());
      }),
    );
  });

  it.each(['KIND', 'ACCESS'] as const)('the rows of %s, of which each work has one, add up to the columns', (rows) => {
    fc.assert(
      fc.property(facets, filters, (columns, filter) => {
        fc.pre(columns !== rows);
        const found = matrix({ rows, columns, filter }, seed);
        const sums = found.columns.map((_column, j) => found.counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
        expect(sums).toEqual(found.columns.map(({ count }) => count));
        expect(found.rows.reduce((sum, { count }) => sum + count, 0)).toBe(found.total);
      }),
    );
  });

  it('the work that is nearest to an empty cell fits the filter and has exactly one of its two values', () => {
    fc.assert(
      fc.property(questions, fc.nat(), (question, i) => {
        const found = matrix(question, seed);
        fc.pre(found.emptyCount > 0);
        const [edge] = found.empty({ first: 1, ...afterCell(found, i % found.emptyCount) }).edges;
        if (!edge) throw new Error('There is an empty cell.');
        const { row, column, found: look } = edge.item;
        const sides = [filterFor(question.rows, row.value), filterFor(question.columns, column.value)].map((side) =>
          worksFor(seed, { and: [question.filter, side] }),
        );
        const nearest = look();
        if (nearest === null) expect(sides.map((works) => works.size())).toEqual([0, 0]);
        else expect(sides.filter((works) => works.has(nearest.work))).toHaveLength(1);
        expect(reasonOf(seed, nearest)).toMatch(/^\S.*\.$/s);
      }),
    );
  });

  it('a work has no value of the rows exactly when no row finds it', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = matrix({ ...question, rowsFirst: 100 }, seed);
        fc.pre(found.rows.length === found.rowsTotal);
        const any = { or: found.rows.map(({ value }) => filterFor(question.rows, value)) };
        expect(found.withoutRow).toBe(worksFor(seed, { and: [question.filter, { not: any }] }).size());
      }),
    );
  });
});

/** The place before the cell with this number. */
function afterCell(found: ReturnType<typeof matrix>, number: number) {
  let after: string | null = null;
  for (let left = number; left > 0; left -= 100)
    after = found.empty({ first: Math.min(left, 100), after }).pageInfo.endCursor;
  return { after };
}
