/** What stands in the address of the timeline, and what it asks for. */
import { type FilterState, filterOf, filterShape } from '../charts/address.ts';
import type { TimelineQueryVariables, UndatedQueryVariables } from '../generated/timeline/graphql.ts';
import { flag, words } from '../parts/address.ts';

export const timelineShape = {
  ...filterShape,
  /** Whether the works without a year are listed. */
  undated: flag,
  after: words,
} as const;

export const timelineVariables = (state: FilterState): TimelineQueryVariables => ({ filter: filterOf(state) });

/** Every year there is: what is in none of them has none. */
const allYears = { from: 1, to: 9999 };
const page = 20;

export const undatedVariables = (state: FilterState, after: string): UndatedQueryVariables => ({
  filter: { and: [filterOf(state), { not: { years: allYears } }] },
  first: page,
  ...(after === '' ? {} : { after }),
});
