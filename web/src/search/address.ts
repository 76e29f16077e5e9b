/** What stands in the address of a search. */
import type { Access, Facet, PublicationKind, PublicationSort } from '../generated/search/graphql.ts';
import { flag, list, oneOf, type State, someOf, whole, words } from '../parts/address.ts';
import { accessWords } from '../words/access.ts';
import { facetWords } from '../words/facets.ts';
import { kindWords } from '../words/kinds.ts';

// The words have the keys of the enums, and nothing else.
const keysOf = <K extends string>(words: { readonly [key in K]: string }) => Object.keys(words) as K[];

export const orders = [
  'TITLE_ASC',
  'PUBLISHED_DESC',
  'PUBLISHED_ASC',
  'LANGUAGE_COUNT_DESC',
  'RECOMMENDED_BY_COUNT_DESC',
] as const satisfies PublicationSort[];

/** Filters by a list of values, by their name in the address. */
export const listFilters = {
  kind: someOf<PublicationKind>(keysOf(kindWords.en)),
  lang: list,
  topic: list,
  region: list,
  audience: list,
  institution: list,
  instrument: list,
  series: list,
  programme: list,
  source: list,
  access: someOf<Access>(keysOf(accessWords.en)),
} as const;

export const searchShape = {
  q: words,
  ...listFilters,
  from: whole,
  to: whole,
  /** Only works that a source has an entry for. */
  held: flag,
  /** Only works, under whatever filter; words alone find things of all kinds. */
  works: flag,
  /** `best` is how well the words fit; without words it is by title. */
  sort: oneOf('best', ...orders),
  mode: oneOf('STEMMED', 'FUZZY', 'EXACT'),
  /** Where the pages before this one ended, and where it begins. */
  after: list,
  before: words,
  /** Facets of which all values are shown. */
  more: someOf<Facet>(keysOf(facetWords.en)),
};

export type SearchState = State<typeof searchShape>;

/** What the filters by a list of values are counted by, in the order in which they are offered. */
export const filters = [
  ['kind', 'KIND'],
  ['lang', 'LANGUAGE'],
  ['topic', 'TOPIC'],
  ['region', 'REGION'],
  ['audience', 'AUDIENCE'],
  ['institution', 'INSTITUTION'],
  ['instrument', 'INSTRUMENT'],
  ['series', 'SERIES'],
  ['programme', 'PROGRAMME'],
  ['source', 'SOURCE'],
  ['access', 'ACCESS'],
] as const satisfies (readonly [keyof SearchState, Facet])[];
export type FilterName = (typeof filters)[number][0];

/** A search that begins anew at its first page. */
export const firstPage = { after: [], before: '' } as const;

/** The same filter with one value more, or without it. */
export function toggled(state: SearchState, name: FilterName, value: string): Partial<SearchState> {
  const values: readonly string[] = state[name];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...firstPage, [name]: next };
}

/** Nothing but the words. */
export const unfiltered: Partial<SearchState> = {
  ...firstPage,
  ...Object.fromEntries(filters.map(([name]) => [name, []])),
  from: undefined,
  to: undefined,
  held: false,
  works: false,
};

export const isFiltered = (state: SearchState): boolean =>
  filters.some(([name]) => state[name].length > 0) ||
  state.from !== undefined ||
  state.to !== undefined ||
  state.held ||
  state.works;
