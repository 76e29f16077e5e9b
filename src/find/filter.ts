/**
 * Filters: which works fit. Each condition is a set of works, read from the snapshot; `and`, `or` and `not` join sets.
 * What cannot be meant (an unknown id, an empty list, a range that ends before it begins) is a `UserInputError` that
 * names the place in the filter and the value.
 */
import { LRUCache } from 'lru-cache';
import { TypedFastBitSet } from 'typedfastbitset';
import { UserInputError } from '../graph/input.ts';
import { type EntityType, isCanonicalTag, type PublicationRow, type RelationType } from '../model.ts';
import { isWhole, type Snapshot, type Works } from './snapshot.ts';
import { worksWithText } from './text.ts';

type Maybe<T> = T | null | undefined;

export interface EntityFilter {
  readonly any?: Maybe<readonly string[]>;
  readonly all?: Maybe<readonly string[]>;
  readonly none?: Maybe<readonly string[]>;
  readonly exact?: Maybe<boolean>;
}
export interface YearRange {
  readonly from?: Maybe<number>;
  readonly to?: Maybe<number>;
  readonly includeUnknown?: Maybe<boolean>;
}
export type PublicationFilter = {
  readonly text?: Maybe<string>;
  readonly ids?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly PublicationRow['kind'][]>;
  readonly access?: Maybe<readonly PublicationRow['access'][]>;
  readonly held?: Maybe<boolean>;
  readonly languages?: Maybe<readonly string[]>;
  readonly years?: Maybe<YearRange>;
  readonly sources?: Maybe<readonly string[]>;
  readonly and?: Maybe<readonly PublicationFilter[]>;
  readonly or?: Maybe<readonly PublicationFilter[]>;
  readonly not?: Maybe<PublicationFilter>;
} & { readonly [F in ThingField]?: Maybe<EntityFilter> };

/** What a work is joined to, under the name of its field in a filter: the type, and by which relations. */
export const thingFields = {
  topics: { type: 'Topic', via: ['ABOUT'] },
  regions: { type: 'Region', via: ['COVERS'] },
  institutions: { type: 'Institution', via: ['PUBLISHED_BY'] },
  instruments: {
    type: 'Instrument',
    via: ['IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF', 'MANDATED_BY', 'RESPONDS_TO'],
  },
  concepts: { type: 'Concept', via: ['EXPLAINS'] },
  audiences: { type: 'Audience', via: ['FOR'] },
  series: { type: 'Series', via: ['IN_SERIES'] },
  programmes: { type: 'Programme', via: ['PRODUCED_UNDER', 'REFERENCES'] },
  events: { type: 'Event', via: ['PART_OF', 'OCCASIONED_BY', 'SUMMARIZES'] },
  persons: { type: 'Person', via: ['CONTRIBUTED_BY'] },
} as const satisfies { [field: string]: { type: EntityType; via: readonly RelationType[] } };
export type ThingField = keyof typeof thingFields;
const thingFieldNames = Object.keys(thingFields) as ThingField[];

/** Bounds of a filter as a whole: its conditions, and how deep `and`, `or` and `not` stand in one another. */
export const maximumConditions = 200;
export const maximumDepth = 5;

/** `name` is the name of the argument, for refusals. */
export function worksFor(snapshot: Snapshot, filter: Maybe<PublicationFilter>, name = 'filter'): Works {
  if (filter == null) return snapshot.all();
  const conditions = count(filter, 1, name);
  if (conditions > maximumConditions)
    throw new UserInputError(`"${name}" holds at most ${maximumConditions} conditions; it has ${conditions}.`);
  return fitting(snapshot, filter, name);
}

function count(filter: PublicationFilter, depth: number, name: string): number {
  if (depth > maximumDepth)
    throw new UserInputError(`"${name}" may stand ${maximumDepth} levels deep in "and", "or" and "not"; it is deeper.`);
  const { and, or, not, ...own } = filter;
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  const conditions = Object.values(own).filter((condition) => condition != null).length;
  // An empty one is a condition too: it has to be looked at.
  return inner.reduce((sum, one) => sum + Math.max(1, count(one, depth + 1, name)), conditions);
}

function fitting(snapshot: Snapshot, filter: PublicationFilter, name: string): Works {
  const found = snapshot.all();
  for (const set of conditions(snapshot, filter, name)) found.intersection(set);
  return found;
}

/** Each condition of one level as a set of works. */
function* conditions(snapshot: Snapshot, filter: PublicationFilter, name: string): Generator<Works> {
  const { text, ids, kinds, access, held, languages, years, sources, and, or, not } = filter;
  const at = (field: string) => `${name}.${field}`;
  if (text != null) yield worksWithText(snapshot, text, at('text'));
  if (ids != null) yield ofIds(snapshot, listed(ids, at('ids')), at('ids'));
  if (kinds != null) yield among(snapshot, 'kind', listed(kinds, at('kinds')));
  if (access != null) yield among(snapshot, 'access', listed(access, at('access')));
  if (held != null) yield among(snapshot, 'held', [held]);
  if (languages != null) yield readableIn(snapshot, languages, at('languages'));
  if (years != null) yield inYears(snapshot, years, at('years'));
  if (sources != null) {
    const known = listed(sources, at('sources')).map((id) => thing(snapshot, id, 'Source', at('sources')));
    yield union(known.map((id) => ofThing(snapshot, ['IN'], [id])));
  }
  for (const field of thingFieldNames) {
    const condition = filter[field];
    if (condition != null) yield ofThings(snapshot, field, condition, at(field));
  }
  if (and != null)
    for (const [i, one] of listed(and, at('and')).entries()) yield fitting(snapshot, one, `${at('and')}.${i}`);
  if (or != null) yield union(listed(or, at('or')).map((one, i) => fitting(snapshot, one, `${at('or')}.${i}`)));
  if (not != null) yield snapshot.all().difference(fitting(snapshot, not, at('not')));
}

/** The works that are joined to one of the things by one of the relations. */
export function ofThing(snapshot: Snapshot, via: readonly RelationType[], things: readonly string[]): Works {
  const sets = setsOf(snapshot);
  const key = `${via} ${things.join()}`;
  const known = sets.get(key);
  if (known) return known;
  const works = new TypedFastBitSet();
  for (const relation of via)
    for (const id of things) for (const { work } of snapshot.joints(relation, 'from', id)) works.add(work);
  sets.set(key, works);
  return works;
}

/** Bytes: which things are filtered by is the clients' to choose, and a set takes up to two bits for each work. */
const mostOfSets = 2 ** 26;

/** Sets of works by what they are joined to; the one that was not asked for the longest is given up. */
const setsOf = (snapshot: Snapshot) =>
  snapshot.remember(
    'sets of works',
    () =>
      new LRUCache<string, Works>({
        maxSize: mostOfSets,
        sizeCalculation: (_set, key) => Math.ceil(snapshot.works.length / 4) + 2 * key.length + 200,
      }),
  );

function ofThings(snapshot: Snapshot, field: ThingField, { any, all, none, exact }: EntityFilter, name: string): Works {
  const { type, via } = thingFields[field];
  if (any == null && all == null && none == null) throw new UserInputError(`"${name}" needs "any", "all" or "none".`);
  const sets = (ids: Maybe<readonly string[]>, word: string) =>
    ids == null
      ? undefined
      : listed(ids, `${name}.${word}`).map((id) => {
          const known = thing(snapshot, id, type, `${name}.${word}`);
          return ofThing(snapshot, via, exact === true ? [known] : snapshot.below(known));
        });
  const found = snapshot.all();
  const some = sets(any, 'any');
  if (some) found.intersection(union(some));
  for (const set of sets(all, 'all') ?? []) found.intersection(set);
  for (const set of sets(none, 'none') ?? []) found.difference(set);
  return found;
}

/**
 * The works of which a whole version is in one of the languages: `pt` finds `pt-BR` too (RFC 4647, basic filtering).
 */
export function readableIn(snapshot: Snapshot, languages: readonly string[], name: string): Works {
  const wanted = listed(languages, name);
  for (const tag of wanted)
    if (!isCanonicalTag(tag))
      throw new UserInputError(
        `"${name}" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "${tag.slice(0, 100)}" is none.`,
      );
  const fits = ([tag]: readonly [string, Works]) =>
    wanted.some((range) => tag === range || tag.startsWith(`${range}-`));
  return union([...worksByLanguage(snapshot)].filter(fits).map(([, works]) => works));
}

/** For each language the works that can be read, seen or heard in it as a whole. */
export function worksByLanguage(snapshot: Snapshot): ReadonlyMap<string, Works> {
  return snapshot.remember('languages', () => {
    const languages = new Map<string, Works>();
    for (const [id, joints] of snapshot.joined('HAS_VERSION')) {
      const version = snapshot.things.get(id)?.row;
      if (version === undefined || !('language' in version) || !isWhole(version) || version.language === null) continue;
      const works = languages.get(version.language) ?? new TypedFastBitSet();
      languages.set(version.language, works);
      for (const { work } of joints) works.add(work);
    }
    return languages;
  });
}

function inYears(snapshot: Snapshot, { from, to, includeUnknown }: YearRange, name: string): Works {
  if (from == null && to == null) throw new UserInputError(`"${name}" needs "from" or "to".`);
  if (from != null && to != null && from > to)
    throw new UserInputError(`"${name}" ends before it begins: from ${from} to ${to}.`);
  const [first, last] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  const fits = ([year]: readonly [number | null, Works]) =>
    year === null ? includeUnknown === true : year >= first && year <= last;
  return union([...worksByYear(snapshot)].filter(fits).map(([, works]) => works));
}

/** For each year the works of it, for `null` those of which no year is known. Not to be written to. */
export function worksByYear(snapshot: Snapshot): ReadonlyMap<number | null, Works> {
  return snapshot.remember('years', () => {
    const years = new Map<number | null, Works>();
    snapshot.works.forEach(({ year }, work) => {
      const works = years.get(year) ?? new TypedFastBitSet();
      years.set(year, works);
      works.add(work);
    });
    return years;
  });
}

function ofIds(snapshot: Snapshot, ids: readonly string[], name: string): Works {
  return new TypedFastBitSet(
    ids.map((id) => {
      const place = snapshot.place(id);
      if (place === undefined) throw unknown(id, 'Publication', name);
      return place;
    }),
  );
}

function among<P extends 'kind' | 'access' | 'held'>(
  snapshot: Snapshot,
  property: P,
  values: readonly PublicationRow[P][],
): Works {
  return union(
    values.map((value) =>
      snapshot.remember(`${property} ${value}`, () => where(snapshot, (work) => work[property] === value)),
    ),
  );
}

function where(snapshot: Snapshot, fits: (work: PublicationRow) => boolean): Works {
  const works = new TypedFastBitSet();
  snapshot.works.forEach((work, place) => {
    if (fits(work)) works.add(place);
  });
  return works;
}

export function union(sets: readonly Works[]): Works {
  const all = new TypedFastBitSet();
  for (const set of sets) all.union(set);
  return all;
}

function listed<T>(list: readonly T[], name: string): readonly T[] {
  if (list.length === 0) throw new UserInputError(`"${name}" is empty; leave it out, or name at least one.`);
  return list;
}

function thing(snapshot: Snapshot, id: string, type: EntityType, name: string): string {
  if (snapshot.things.get(id)?.type !== type) throw unknown(id, type, name);
  return id;
}

const unknown = (id: string, type: EntityType, name: string) =>
  new UserInputError(`"${name}": there is no ${type} "${id.slice(0, 100)}".`);
