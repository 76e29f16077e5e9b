/** What a search that found nothing could give up, as changes of its address. */
import type { SearchQuery } from '../generated/search/graphql.ts';
import { firstPage, isFiltered, type SearchState } from './address.ts';

export type Relaxation = SearchQuery['search']['relaxations'][number];

/** Conditions of a filter by the names that the API has for them. */
const cleared: { readonly [condition: string]: Partial<SearchState> } = {
  kinds: { kind: [] },
  languages: { lang: [] },
  topics: { topic: [] },
  regions: { region: [] },
  audiences: { audience: [] },
  institutions: { institution: [] },
  instruments: { instrument: [] },
  series: { series: [] },
  programmes: { programme: [] },
  sources: { source: [] },
  access: { access: [] },
  years: { from: undefined, to: undefined },
  held: { held: false },
};

/** What would be found is counted among works where there was a filter, so that it goes on being works that are looked for. */
export function relaxed({ query, mode, withoutCondition }: Relaxation, state: SearchState): Partial<SearchState> {
  const less = { ...firstPage, q: query, mode, ...(withoutCondition ? cleared[withoutCondition] : {}) };
  return isFiltered(state) && !isFiltered({ ...state, ...less }) ? { ...less, works: true } : less;
}

/** The words that are in the one and not in the other, as they were typed. */
export function dropped(from: string, to: string): string {
  const kept = to.split(/\s+/);
  const gone = from.split(/\s+/).filter((word) => {
    const place = kept.indexOf(word);
    if (place >= 0) kept.splice(place, 1);
    return place < 0;
  });
  return gone.join(' ');
}
