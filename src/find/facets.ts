/** Facets: works counted by what they have in common, each value with how many a filter for it would leave. */

import { maximumPage } from '../graph/cursor.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import { byCodePoint } from '../sort-key.ts';
import {
  ofThing,
  type PublicationFilter,
  readableIn,
  thingFields,
  union,
  worksByLanguage,
  worksByYear,
} from './filter.ts';
import { languageOf } from './language.ts';
import { add, packed, startsAfter } from './numbers.ts';
import type { Snapshot, Works } from './snapshot.ts';

export const facetNames = [
  'KIND',
  'ACCESS',
  'YEAR',
  'LANGUAGE',
  'SOURCE',
  'TOPIC',
  'REGION',
  'INSTITUTION',
  'INSTRUMENT',
  'AUDIENCE',
  'SERIES',
  'PROGRAMME',
] as const;
export type Facet = (typeof facetNames)[number];

export interface FacetValueRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The id of the thing that the value is, where it is one. */
  readonly thing: string | null;
}
export interface FacetCountsRow {
  readonly facet: Facet;
  readonly values: readonly FacetValueRow[];
  readonly total: number;
  readonly unknown: number;
}

export interface FacetArguments {
  readonly of: readonly Facet[];
  readonly first: number;
  readonly exclude: 'NONE' | 'SELF';
}

/** The condition of a filter that is about the facet. */
export const conditionOf: { readonly [F in Facet]: keyof PublicationFilter } = {
  KIND: 'kinds',
  ACCESS: 'access',
  YEAR: 'years',
  LANGUAGE: 'languages',
  SOURCE: 'sources',
  TOPIC: 'topics',
  REGION: 'regions',
  INSTITUTION: 'institutions',
  INSTRUMENT: 'instruments',
  AUDIENCE: 'audiences',
  SERIES: 'series',
  PROGRAMME: 'programmes',
};

export function checkFacets(of: readonly Facet[], first: number): void {
  if (of.length === 0) throw new UserInputError('"of" is empty; name at least one facet.');
  if (new Set(of).size < of.length) throw new UserInputError('"of" names a facet twice; name each once.');
  checkRange('first', first, maximumPage);
}

/** `works` counted by one facet: the most frequent values first, at most `first` of them. */
export function countBy(snapshot: Snapshot, works: Works, facet: Facet, first: number): FacetCountsRow {
  const values = valuesOf(snapshot, facet);
  const { starts, members } = membersOf(snapshot, facet);
  const counts = new Uint32Array(values.length);
  let unknown = 0;
  works.forEach((work) => {
    const [start, end] = [starts[work] ?? 0, starts[work + 1] ?? 0];
    if (start === end) unknown++;
    for (let i = start; i < end; i++) add(counts, members[i] ?? 0);
  });
  const found = values.flatMap(({ set: _set, ...value }, i) => {
    const count = counts[i] ?? 0;
    return count > 0 ? [{ ...value, count }] : [];
  });
  found.sort((a, b) => b.count - a.count || byCodePoint(a.label, b.label) || byCodePoint(a.value, b.value));
  return { facet, values: found.slice(0, first), total: found.length, unknown };
}

/** For each work the values it counts for, by their places among `valuesOf`: those of work `i` begin at `starts[i]`. */
function membersOf(snapshot: Snapshot, facet: Facet) {
  return snapshot.remember(`members ${facet}`, () => {
    const sizes = new Uint32Array(snapshot.works.length);
    for (const { set } of valuesOf(snapshot, facet)) for (const work of set.array()) add(sizes, work);
    const starts = startsAfter(sizes);
    const members = new Uint32Array(starts[sizes.length] ?? 0);
    const next = starts.slice();
    valuesOf(snapshot, facet).forEach(({ set }, value) => {
      set.forEach((work) => {
        members[next[work] ?? 0] = value;
        add(next, work);
      });
    });
    return { starts, members: packed(members) };
  });
}

/** A value of a facet, and the works that a filter for it finds. */
export interface Value extends Omit<FacetValueRow, 'count'> {
  readonly set: Works;
}

/** The values that occur among all works of the catalogue, in no order. Their sets are shared: not to be written to. */
export function valuesOf(snapshot: Snapshot, facet: Facet): readonly Value[] {
  return snapshot.remember(`facet ${facet}`, () => {
    switch (facet) {
      case 'KIND':
        return plain(snapshot, ({ kind }) => kind);
      case 'ACCESS':
        return plain(snapshot, ({ access }) => access);
      case 'YEAR':
        return [...worksByYear(snapshot)].flatMap(([year, set]) =>
          year === null ? [] : [{ value: String(year), label: String(year), thing: null, set }],
        );
      case 'LANGUAGE':
        return [...worksByLanguage(snapshot).keys()].map((code) => ({
          value: code,
          label: languageOf(code).name,
          thing: null,
          set: readableIn(snapshot, [code], 'languages'),
        }));
      case 'SOURCE':
        return things(snapshot, ['IN']);
      default:
        return things(snapshot, thingFields[conditionOf[facet] as keyof typeof thingFields].via);
    }
  });
}

function plain(snapshot: Snapshot, of: (work: Snapshot['works'][number]) => string | null): Value[] {
  const sets = new Map<string, Works>();
  snapshot.works.forEach((work, place) => {
    const value = of(work);
    if (value === null) return;
    const set = sets.get(value) ?? union([]);
    sets.set(value, set);
    set.add(place);
  });
  return [...sets].map(([value, set]) => ({ value, label: value, thing: null, set }));
}

/** Things that works are joined to, and what is above those: a filter for it finds the works below. */
function things(
  snapshot: Snapshot,
  via: (typeof thingFields)[keyof typeof thingFields]['via'] | readonly ['IN'],
): Value[] {
  const ids = new Set(
    via.flatMap((relation) => [...snapshot.joined(relation).keys()]).flatMap((id) => snapshot.above(id)),
  );
  const type = via[0] === 'IN' ? 'Source' : Object.values(thingFields).find((field) => field.via === via)?.type;
  return [...ids].flatMap((id): Value[] => {
    const thing = snapshot.things.get(id);
    if (!thing || thing.type !== type) return [];
    return [{ value: id, label: thing.label, thing: id, set: ofThing(snapshot, via, snapshot.below(id)) }];
  });
}

/** The filter without its own conditions on a field; those in `or` and `not` stay. */
export function without(
  filter: PublicationFilter | null | undefined,
  field: keyof PublicationFilter,
): PublicationFilter | null {
  if (filter == null) return null;
  const { [field]: _left, ...rest } = filter;
  return { ...rest, ...(filter.and ? { and: filter.and.map((one) => without(one, field) ?? {}) } : {}) };
}
