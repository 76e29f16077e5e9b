/** What the matrix and the list of its empty cells are asked with. */
import { type FilterState, filterOf, setAside } from '../charts/address.ts';
import type {
  CoverageQueryVariables,
  EmptyCellsQueryVariables,
  GapsQueryVariables,
} from '../generated/coverage/graphql.ts';
import type { Locale } from '../words/locale.ts';
import { type Axes, axesOf, type CoverageState } from './address.ts';

/** Rows and columns that a reader can take in; whoever wants all has as many as the API gives. */
const few = 25;
const most = 100;

export interface Asked {
  readonly axes: Axes;
  /** What the works are narrowed to beside the axes. */
  readonly filter: FilterState;
  readonly variables: CoverageQueryVariables;
}

export function askedOf(state: CoverageState): Asked {
  const axes = axesOf(state);
  const filter = setAside(state, [axes.rows, axes.columns]);
  const first = state.all ? most : few;
  return { axes, filter, variables: { ...axes, filter: filterOf(filter), rowsFirst: first, columnsFirst: first } };
}

/** Cells of one page of the list. */
const page = 20;

export const emptyVariables = ({ variables }: Asked, after: string, language: Locale): EmptyCellsQueryVariables => ({
  ...variables,
  first: page,
  ...(after === '' ? {} : { after }),
  language,
});

export const gapVariables = ({ gap, after }: CoverageState, language: Locale): GapsQueryVariables => ({
  kind: gap,
  first: page,
  ...(after === '' ? {} : { after }),
  language,
});
