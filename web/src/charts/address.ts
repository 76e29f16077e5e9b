/** What the counted works are narrowed to, by the same names in the address as the search has, so that a link to it is exact. */
import type { Facet, PublicationFilter } from '../generated/charts/graphql.ts';
import { readState, type State, writeState } from '../parts/address.ts';
import { type FilterName, filters, searchShape } from '../search/address.ts';
import { filterOf as searchFilterOf } from '../search/question.ts';

const { kind, lang, topic, region, audience, institution, instrument, series, programme, source, access } = searchShape;
const { from, to, held } = searchShape;
const lists = { kind, lang, topic, region, audience, institution, instrument, series, programme, source, access };
export const filterShape = { ...lists, from, to, held } as const;
export type FilterState = State<typeof filterShape>;
export type Change = (changes: Partial<FilterState>) => void;

/** The changes that choose these values of a facet, and nothing else of it. Years are chosen by their first and last. */
export function choosing(facet: Facet, ...values: readonly string[]): Partial<FilterState> {
  if (facet === 'YEAR') return { from: Number(values.at(0)), to: Number(values.at(-1)) };
  const name = filters.find(([, one]) => one === facet)?.[0];
  return name ? { [name]: values } : {};
}

export const nothingChosen: Partial<FilterState> = {
  ...Object.fromEntries(filters.map(([name]) => [name, []])),
  from: undefined,
  to: undefined,
  held: false,
};

/** The filters that a view offers which counts by these facets. */
export const offeredBeside = (facets: readonly Facet[]): (readonly [FilterName, Facet])[] =>
  filters.filter(([, facet]) => !facets.some((one) => one === facet));

/**
 * The state without what it says of these facets. The search takes works that have any of the values chosen, so it cannot
 * ask for one value among works that are narrowed to another of the same facet. Of years it can: a work has one.
 */
export function setAside<S extends FilterState>(state: S, facets: readonly Facet[]): S {
  const aside = filters.filter(([, facet]) => facets.some((one) => one === facet)).map(([name]) => [name, []]);
  return { ...state, ...Object.fromEntries(aside) };
}

/** The filter that the search makes of the same address. */
export const filterOf = (state: FilterState): PublicationFilter =>
  searchFilterOf({ ...readState(searchShape, ''), ...onlyFilters(state) });

/** The address of the search for the works that are counted where these values meet. */
export function searchFor(state: FilterState, ...values: readonly (readonly [Facet, string])[]): string {
  const chosen = values.map(([facet, value]) => choosing(facet, value));
  return `/search${writeState(filterShape, Object.assign({}, state, ...chosen))}`;
}

function onlyFilters(state: FilterState): FilterState {
  return readState(filterShape, writeState(filterShape, state));
}
