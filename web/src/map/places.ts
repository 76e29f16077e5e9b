/** What the API counts, sorted into countries, which are drawn, and everything else, which is listed. */
import type { PlacesQuery, RegionKind } from '../generated/map/graphql.ts';
import type { Locale } from '../words/locale.ts';
import { placeName } from './names.ts';

type Value = PlacesQuery['publications']['facets'][number]['values'][number];

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly m49: string | null;
  readonly kind: RegionKind;
  readonly count: number;
}

export function placesOf(values: readonly Value[], locale: Locale): Place[] {
  return values.flatMap(({ value, label, count, entity }) =>
    entity?.__typename === 'Region'
      ? [{ id: value, name: placeName(entity.m49, label, locale) ?? label, m49: entity.m49, kind: entity.kind, count }]
      : [],
  );
}

/** The lists of places that are no countries. */
export const groups = [
  { name: 'm49', kinds: ['WORLD', 'REGION', 'SUBREGION'] },
  { name: 'groupings', kinds: ['GROUPING'] },
  { name: 'parts', kinds: ['SUBDIVISION'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly RegionKind[] }[];

export const ofKinds = (places: readonly Place[], kinds: readonly RegionKind[]): Place[] =>
  places.filter(({ kind }) => kinds.includes(kind));

/** Most works first, as the API gives them, or by name as the language sorts. */
export function sorted(places: readonly Place[], by: 'COUNT' | 'NAME', locale: Locale): Place[] {
  const { compare } = new Intl.Collator(locale);
  return [...places].sort((a, b) => (by === 'COUNT' ? b.count - a.count : 0) || compare(a.name, b.name));
}
