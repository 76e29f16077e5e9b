/** Orders of works: what they are sorted by, and how two of them compare. */
import { LRUCache } from 'lru-cache';
import type { SortBy } from '../graph/sorted.ts';
import type { PublicationRow } from '../model.ts';
import { byCodePoint } from '../sort-key.ts';
import { union, worksByLanguage } from './filter.ts';
import { byKey, placesIn, range } from './numbers.ts';
import type { Snapshot } from './snapshot.ts';

export const sortFields = [
  'TITLE',
  'PUBLISHED',
  'YEAR',
  'KIND',
  'VERSION_COUNT',
  'LANGUAGE_COUNT',
  'RECOMMENDED_BY_COUNT',
] as const;
type SortField = (typeof sortFields)[number];
export type PublicationSort = `${SortField}_${'ASC' | 'DESC'}`;

export type Key = string | number | null;

/** What a work is sorted by, one key for each part of the order; `null` where it has no value. */
export function keysOf(snapshot: Snapshot, sort: readonly PublicationSort[], work: number): Key[] {
  const row = snapshot.works[work];
  return row ? sort.map((part) => values[fieldOf(part)](snapshot, row, work)) : [];
}

/** By the parts of the order, nulls last in either direction, then by the keys that follow, from the smallest on. */
export function compareBy(sort: readonly `${string}_${'ASC' | 'DESC'}`[]) {
  return (a: readonly Key[], b: readonly Key[]): number => {
    for (let i = 0; i < a.length; i++) {
      const [x = null, y = null] = [a[i], b[i]];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = typeof x === 'string' && typeof y === 'string' ? byCodePoint(x, y) : x < y ? -1 : 1;
      return order * (sort[i]?.endsWith('_DESC') ? -1 : 1);
    }
    return 0;
  };
}

/** All works in an order, those that are equal in it by their titles; and for each work where it stands. */
export interface Order {
  readonly works: Uint32Array;
  readonly placeOf: Uint32Array;
}

/** Each takes eight bytes for each work: the one that was not asked for the longest is given up. */
const mostOrders = 8;

/** Worked out once for this version of the graph: a page is then found without looking at the works on others. */
export function orderOf(snapshot: Snapshot, sort: readonly PublicationSort[]): Order {
  const orders = snapshot.remember('orders', () => new LRUCache<string, Order>({ max: mostOrders }));
  const key = sort.join();
  const known = orders.get(key);
  if (known) return known;
  const size = snapshot.works.length;
  // Sorted by the last part first, each time keeping what was equal as it was.
  const works = sort.reduceRight((order, part) => byKey(order, ranksOf(snapshot, part), size), range(size));
  const order = { works, placeOf: placesIn(works) };
  orders.set(key, order);
  return order;
}

/** For each work how many values stand before its own. */
function ranksOf(snapshot: Snapshot, part: PublicationSort): Uint32Array {
  const compare = compareBy([part]);
  const field = fieldOf(part);
  // They stand in the order of their titles already.
  const keys = snapshot.works.map((row, work) => (field === 'TITLE' ? work : values[field](snapshot, row, work)));
  const distinct = [...new Set(keys)].sort((a, b) => compare([a], [b]));
  const ranks = new Map(distinct.map((key, rank) => [key, rank]));
  return Uint32Array.from(keys, (key) => ranks.get(key) ?? 0);
}

/** The property that works are sorted by, where the graph holds it; undefined for what has to be counted. */
export function sortedBy(part: PublicationSort): SortBy | undefined {
  const property = stored[fieldOf(part)];
  return property === undefined ? undefined : { property, descending: part.endsWith('_DESC') };
}
const stored: { readonly [F in SortField]?: string } = {
  TITLE: 'sortKey',
  PUBLISHED: 'published',
  YEAR: 'year',
  KIND: 'kind',
};

const fieldOf = (part: PublicationSort) => part.replace(/_(ASC|DESC)$/, '') as SortField;

const values: { readonly [F in SortField]: (snapshot: Snapshot, row: PublicationRow, work: number) => Key } = {
  TITLE: (snapshot, { id }) => snapshot.things.get(id)?.sortKey ?? null,
  PUBLISHED: (_snapshot, { published }) => published,
  YEAR: (_snapshot, { year }) => year,
  KIND: (_snapshot, { kind }) => kind,
  VERSION_COUNT: (snapshot, { id }) => versions(snapshot).get(id) ?? 0,
  LANGUAGE_COUNT: (snapshot, _row, work) =>
    [...worksByLanguage(snapshot).values()].filter((works) => works.has(work)).length,
  RECOMMENDED_BY_COUNT: (snapshot, _row, work) => recommendedBy(snapshot)[work] ?? 0,
};

function versions(snapshot: Snapshot): ReadonlyMap<string, number> {
  return snapshot.remember('version counts', () => {
    const counts = new Map<string, number>();
    for (const joints of snapshot.joined('HAS_VERSION').values())
      for (const { work } of joints) {
        const id = snapshot.works[work]?.id ?? '';
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    return counts;
  });
}

/** The relations along which works most often lead to one another. */
const shared = [['ABOUT'], ['COVERS'], ['FOR'], ['IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF']] as const;

/** For each work how many others it shares something with, or is a companion of: a recommendation goes both ways. */
function recommendedBy(snapshot: Snapshot): readonly number[] {
  return snapshot.remember('recommended by', () => {
    // One set for each thing that works share, and one at a time for what a work leads to: one for each work would be as
    // many bits as there are pairs of works.
    const sharedBy = snapshot.works.map((): ReturnType<typeof union>[] => []);
    for (const via of shared)
      for (const works of sharing(snapshot, via)) for (const work of works.array()) sharedBy[work]?.push(works);
    const companions = snapshot.works.map((): number[] => []);
    for (const [companion, joints] of snapshot.joined('COMPANION_TO'))
      for (const { work } of joints) {
        const other = snapshot.place(companion);
        if (other === undefined) continue;
        companions[work]?.push(other);
        companions[other]?.push(work);
      }
    return sharedBy.map((sets, work) => {
      const related = union(sets);
      for (const companion of companions[work] ?? []) related.add(companion);
      return related.size() - (related.has(work) ? 1 : 0);
    });
  });
}

function sharing(snapshot: Snapshot, via: (typeof shared)[number]) {
  const things = new Map<string, ReturnType<typeof union>>();
  for (const relation of via)
    for (const [thing, joints] of snapshot.joined(relation)) {
      if (relation === 'EXPLAINS' && snapshot.things.get(thing)?.type !== 'Instrument') continue;
      const works = things.get(thing) ?? union([]);
      things.set(thing, works);
      for (const { work } of joints) works.add(work);
    }
  return things.values();
}
