/** The operation that answers a search, with its variables: both stand in the address, and nowhere else. */
import type { PublicationFilter, SearchQueryVariables, WorksQueryVariables } from '../generated/search/graphql.ts';
import { filters, type SearchState } from './address.ts';

/** Results of one page. */
export const pageSize = 20;
/** Values of a facet, before more of them are wanted. */
const values = 8;

export type Question =
  | { readonly by: 'search'; readonly variables: SearchQueryVariables }
  | { readonly by: 'works'; readonly variables: WorksQueryVariables };

/** Words are searched for, unless another order is wanted than that of a search: then works are listed that hold them. */
export function questionOf(state: SearchState): Question {
  const filter = filterOf(state);
  const facets = filters.map(([, facet]) => facet);
  const shared = {
    facets: facets.filter((facet) => !state.more.includes(facet)),
    values,
    wideFacets: [...state.more],
    widens: state.more.length > 0,
    chosen: filters.flatMap(([name]) => state[name]).filter((value) => value.includes('/')),
  };
  if (state.q !== '' && state.sort === 'best') {
    const { languages, ...anyLanguage } = filter;
    const after = state.after.at(-1);
    return {
      by: 'search',
      variables: {
        query: state.q,
        mode: state.mode,
        ...(isEmpty(filter) && !state.works ? {} : { filter }),
        ...(languages ? { anyLanguage, hides: true } : { hides: false }),
        ...shared,
        first: pageSize,
        ...(after === undefined ? {} : { after }),
      },
    };
  }
  const text = state.q === '' ? {} : { text: state.q };
  return {
    by: 'works',
    variables: {
      filter: { ...text, ...filter },
      ...(state.sort === 'best' ? {} : { sort: [state.sort] }),
      ...shared,
      ...pageOf(state),
    },
  };
}

function pageOf({ before, after }: SearchState): Partial<WorksQueryVariables> {
  if (before !== '') return { last: pageSize, before };
  const cursor = after.at(-1);
  return { first: pageSize, ...(cursor === undefined ? {} : { after: cursor }) };
}

export function filterOf(state: SearchState): PublicationFilter {
  const any = (ids: readonly string[]) => (ids.length > 0 ? { any: [...ids] } : undefined);
  const some = <T>(given: readonly T[]) => (given.length > 0 ? [...given] : undefined);
  const { from, to } = state;
  const conditions: PublicationFilter = {
    kinds: some(state.kind),
    languages: some(state.lang),
    topics: any(state.topic),
    regions: any(state.region),
    audiences: any(state.audience),
    institutions: any(state.institution),
    instruments: any(state.instrument),
    series: any(state.series),
    programmes: any(state.programme),
    sources: some(state.source),
    access: some(state.access),
    years:
      from === undefined && to === undefined
        ? undefined
        : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    held: state.held || undefined,
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, condition]) => condition !== undefined));
}

const isEmpty = (filter: PublicationFilter): boolean => Object.keys(filter).length === 0;
