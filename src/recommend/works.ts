/** Works as places of the network, and as the numbers they have among the works. */
import type { Snapshot } from '../find/snapshot.ts';
import type { RelationType } from '../model.ts';
import { byCodePoint } from '../sort-key.ts';

export interface WorkPlaces {
  /** The number of the work at a place of the network; -1 for other things. */
  readonly workAt: Int32Array;
  /** The place of each work. */
  readonly placeOf: Int32Array;
  /** Where the id of each work stands in the order of ids. */
  readonly idOrder: Int32Array;
  /** The works in the order of their ids. */
  readonly workById: Int32Array;
}

export function workPlaces(snapshot: Snapshot): WorkPlaces {
  return snapshot.remember('places of works', () => {
    const workAt = new Int32Array(snapshot.network.ids.length).fill(-1);
    const placeOf = new Int32Array(snapshot.works.length);
    snapshot.works.forEach(({ id }, work) => {
      const place = snapshot.network.place(id) ?? 0;
      workAt[place] = work;
      placeOf[work] = place;
    });
    const idOrder = new Int32Array(snapshot.works.length);
    const workById = Int32Array.from(snapshot.works, (_, work) => work);
    const idOf = (work: number) => snapshot.works[work]?.id ?? '';
    workById.sort((a, b) => byCodePoint(idOf(a), idOf(b)));
    workById.forEach((work, i) => {
      idOrder[work] = i;
    });
    return { workAt, placeOf, idOrder, workById };
  });
}

/** The works that are joined to a thing by one of the relations, each once, by place. */
export function worksOnly(
  snapshot: Snapshot,
  thing: number,
  types: readonly RelationType[],
  ways: 'from works' | 'both',
): Uint32Array {
  const { workAt } = workPlaces(snapshot);
  const found = types.flatMap((type) => [
    snapshot.network.along(thing, type, false),
    ...(ways === 'both' ? [snapshot.network.along(thing, type, true)] : []),
  ]);
  return merged(snapshot, found).filter((place) => workAt[place] !== -1);
}

/** One mark for each place; whoever sets some takes them off again before anyone else can look. */
const marks = (snapshot: Snapshot) => snapshot.remember('marks', () => new Uint8Array(snapshot.network.ids.length));

/** Places that stand in any of the lists, each once and in order. */
export function merged(snapshot: Snapshot, lists: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const seen = marks(snapshot);
  const found = new Uint32Array(others.reduce((sum, { length }) => sum + length, first.length));
  let size = 0;
  for (const list of [first, ...others])
    for (const place of list) {
      if (seen[place] === 1) continue;
      seen[place] = 1;
      found[size++] = place;
    }
  const all = found.subarray(0, size);
  for (const place of all) seen[place] = 0;
  return all.sort();
}

/** The places of one list that do not stand in the other. */
export function without(snapshot: Snapshot, places: Uint32Array, others: Uint32Array): Uint32Array {
  const seen = marks(snapshot);
  for (const place of others) seen[place] = 1;
  const left = places.filter((place) => seen[place] !== 1);
  for (const place of others) seen[place] = 0;
  return left;
}

/** Where a place stands in a list that is in order; -1 when it is not in it. */
export function indexIn(places: Uint32Array, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place ? low : -1;
}
