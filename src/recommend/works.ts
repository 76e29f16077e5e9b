/** Works as places of the network, and as the numbers they have among the works. */
import type { Snapshot } from '../find/snapshot.ts';
import type { NodeType, RelationType } from '../model.ts';
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

/** The places of all things of a type, in order. */
export function placesOf(snapshot: Snapshot, type: NodeType): readonly number[] {
  const places = snapshot.remember('places of types', () => {
    const found = new Map<string, number[]>();
    snapshot.network.ids.forEach((id, place) => {
      const prefix = id.slice(0, id.indexOf('/'));
      const same = found.get(prefix);
      if (same) same.push(place);
      else found.set(prefix, [place]);
    });
    return found;
  });
  return places.get(type.toLowerCase()) ?? [];
}

/** Lists of so many works are put together once for a snapshot: what has them is asked for again and again. */
const long = 1_000;

/** The works that are joined to a thing by one of the relations, each once, by place. */
export function worksOnly(
  snapshot: Snapshot,
  thing: number,
  types: readonly RelationType[],
  ways: 'from works' | 'both',
): Uint32Array {
  const found: Uint32Array[] = [];
  let size = 0;
  for (const type of types)
    for (const forwards of ways === 'both' ? [false, true] : [false]) {
      const list = snapshot.network.along(thing, type, forwards);
      if (list.length === 0) continue;
      found.push(list);
      size += list.length;
    }
  const works = () => thoseOf(merged(snapshot, found), workPlaces(snapshot).workAt);
  return size < long ? works() : snapshot.remember(`works of ${thing} ${types} ${ways}`, works);
}

/** The places at which there is a work; the list itself, not copied, where that is all of them. */
function thoseOf(places: Uint32Array, workAt: Int32Array): Uint32Array {
  let others = 0;
  for (let i = 0; i < places.length; i++) if (workAt[places[i] ?? 0] === -1) others++;
  return others === 0 ? places : places.filter((place) => workAt[place] !== -1);
}

/** One bit for each place; whoever sets some takes them off again before anyone else can look. */
const marks = (snapshot: Snapshot) =>
  snapshot.remember('marks', () => new Int32Array((snapshot.network.ids.length >> 5) + 1));

/** Places that stand in any of the lists, each once and in order. */
export function merged(snapshot: Snapshot, lists: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  if (lists.reduce((sum, { length }) => sum + length, 0) < long) return mergedFew([first, ...others]);
  const bits = marks(snapshot);
  for (const list of [first, ...others]) set(bits, list);
  const all = new Uint32Array(count(bits));
  take(bits, all);
  return all;
}

/** The same for so few that sorting them takes less time than looking for them among all places. */
function mergedFew(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    all.set(list, size);
    size += list.length;
  }
  all.sort();
  size = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[size - 1]) all[size++] = all[i] ?? 0;
  return all.slice(0, size);
}

/** Of each list the places that stand neither in a list before it nor in any that is `taken`. */
export function inTurn(
  snapshot: Snapshot,
  taken: readonly Uint32Array[],
  lists: readonly Uint32Array[],
): readonly Uint32Array[] {
  const bits = marks(snapshot);
  for (const list of taken) set(bits, list);
  const left = lists.map((list) => {
    const own = new Uint32Array(list.length);
    let size = 0;
    for (let i = 0; i < list.length; i++) {
      const place = list[i] ?? 0;
      const word = bits[place >> 5] ?? 0;
      const bit = 1 << (place & 31);
      if ((word & bit) !== 0) continue;
      bits[place >> 5] = word | bit;
      own[size++] = place;
    }
    return own.slice(0, size);
  });
  bits.fill(0);
  return left;
}

function set(bits: Int32Array, numbers: Uint32Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  }
}

/** Writes the numbers whose bits are set into a list, in order, and says how many; afterwards none is set. */
function take(bits: Int32Array, into: Uint32Array): number {
  let size = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0;
    if (word === 0) continue;
    for (; word !== 0; word &= word - 1) into[size++] = i * 32 + 31 - Math.clz32(word & -word);
    bits[i] = 0;
  }
  return size;
}

function count(bits: Int32Array): number {
  let size = 0;
  for (let i = 0; i < bits.length; i++) size += ones(bits[i] ?? 0);
  return size;
}

/** How many bits of a word are set: added up in pairs, then in fours, then in bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
