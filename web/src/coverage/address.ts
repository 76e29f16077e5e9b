/** What stands in the address of the coverage. */
import { filterShape } from '../charts/address.ts';
import type { Facet, GapKind } from '../generated/coverage/graphql.ts';
import { flag, list, oneOf, type State, words } from '../parts/address.ts';

export const facets = [
  'TOPIC',
  'LANGUAGE',
  'KIND',
  'REGION',
  'INSTRUMENT',
  'AUDIENCE',
  'YEAR',
  'INSTITUTION',
  'SERIES',
  'PROGRAMME',
  'ACCESS',
  'SOURCE',
] as const satisfies readonly Facet[];
const [, ...otherThanTopic] = facets;
const columns = facets.filter((facet) => facet !== 'LANGUAGE');

export const gapKinds = [
  'NOT_HELD',
  'SERIES_NUMBER',
  'SERIES_COUNT',
  'INSTRUMENT_UNEXPLAINED',
  'LANGUAGE_OF_TOPIC',
  'LANGUAGE_OF_REGION',
  'LANGUAGE_OF_AUDIENCE',
] as const satisfies readonly GapKind[];
const [, ...otherGaps] = gapKinds;

export const coverageShape = {
  ...filterShape,
  show: oneOf('matrix', 'empty', 'gaps'),
  rows: oneOf<Facet>('TOPIC', ...otherThanTopic),
  columns: oneOf<Facet>('LANGUAGE', ...columns),
  /** Everything that there is room for, not only the first. */
  all: flag,
  /** The empty cell that is looked at: the value of its row, and that of its column. */
  cell: list,
  gap: oneOf<GapKind>('NOT_HELD', ...otherGaps),
  after: words,
} as const;

export type CoverageState = State<typeof coverageShape>;
export interface Axes {
  readonly rows: Facet;
  readonly columns: Facet;
}

/** The axes of an address; a damaged one may name one facet twice, which no matrix has. */
export function axesOf({ rows, columns }: Axes): Axes {
  if (rows !== columns) return { rows, columns };
  return { rows, columns: rows === 'LANGUAGE' ? 'TOPIC' : 'LANGUAGE' };
}

/** Puts a facet on an axis; where the other axis has it, the two change places. */
export function put(axes: Axes, axis: keyof Axes, facet: Facet): Axes {
  const other = axis === 'rows' ? 'columns' : 'rows';
  const changed = { ...axes, [axis]: facet };
  return axes[other] === facet ? { ...changed, [other]: axes[axis] } : changed;
}
