/** The matrix as it is shown: names of its rows and columns, and the order they stand in. */
import type { AxisFragment, CoverageQuery } from '../generated/coverage/graphql.ts';
import type { Locale } from '../words/locale.ts';
import { valueName } from '../words/values.ts';

export type Counted = CoverageQuery['coverage'];

/** One row or column. */
export interface Heading {
  /** Where it stands in what the API gave. */
  readonly at: number;
  readonly value: string;
  readonly name: string;
  /** A shorter one, where it has one that people use. */
  readonly short: string;
  readonly count: number;
}

/** As the API gave them, but years one after the other. */
export function headingsOf(facet: string, values: readonly AxisFragment[], locale: Locale): Heading[] {
  const headings = values.map((value, at) => {
    const name = valueName(facet, value, locale);
    return { at, value: value.value, name, short: shortOf(value) ?? name, count: value.count };
  });
  return facet === 'YEAR' ? headings.sort((a, b) => Number(a.value) - Number(b.value)) : headings;
}

function shortOf({ entity }: AxisFragment): string | null {
  if (entity?.__typename === 'Instrument') return entity.shortTitle;
  if (entity?.__typename === 'Institution') return entity.acronym;
  return null;
}

/** Whether names are set upright, so that many columns stay near each other. */
export function standsUpright(columns: readonly Heading[]): boolean {
  const longest = Math.max(0, ...columns.map(({ short }) => short.length));
  return longest > 14 || (longest > 5 && columns.length > 10);
}

/** The empty cells above and before a cell, in the part of the matrix that ends with it. */
export function emptyBefore(counts: readonly (readonly number[])[], row: number, column: number): number {
  const part = counts.slice(0, row + 1).map((one) => one.slice(0, column + 1));
  return part.flat().filter((count) => count === 0).length - 1;
}
