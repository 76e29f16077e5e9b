/** What stands in the address of a search. */
import type { Access, PublicationSort } from '../generated/search/graphql.ts';
import { flag, list, oneOf, type State, someOf, whole, words } from '../parts/address.ts';

/** Filters by a list of values, by their name in the address. */
export const listFilters = {
  kind: list,
  topic: list,
  region: list,
  lang: list,
  audience: list,
  institution: list,
  instrument: list,
  series: list,
  programme: list,
  source: list,
  access: someOf<Access>(['OPEN', 'ON_REQUEST', 'RESTRICTED', 'UNKNOWN']),
} as const;

export const searchShape = {
  q: words,
  ...listFilters,
  from: whole,
  to: whole,
  /** Only works that a source has an entry for. */
  held: flag,
  /** `best` is the order of a search; without words it is that of titles. */
  sort: oneOf<'best' | PublicationSort>(
    'best',
    'TITLE_ASC',
    'PUBLISHED_DESC',
    'PUBLISHED_ASC',
    'LANGUAGE_COUNT_DESC',
    'RECOMMENDED_BY_COUNT_DESC',
  ),
  mode: oneOf('STEMMED', 'FUZZY', 'EXACT'),
  after: list,
  before: words,
};

export type SearchState = State<typeof searchShape>;
export type ListFilter = keyof typeof listFilters;
