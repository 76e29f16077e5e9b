/**
 * What the things of a snapshot are joined by, as a graph of small numbers: a thing is its place in the order of labels,
 * and its links lie side by side, sorted by type, direction and other end. Two things that are joined twice by one type
 * (an institution that published a work and paid for it) have one link of that type.
 */
import { type RelationType, relationTypes } from '../model.ts';
import { Ids } from './ids.ts';
import { byKey, firstFrom, picked, range, startsOf } from './numbers.ts';

/**
 * What only hangs on a thing, and is not walked along: versions, of which a work may have many without being related to
 * more, and what a curator wants kept apart.
 */
export const asideTypes: readonly RelationType[] = ['HAS_VERSION', 'NOT_RECOMMENDED_WITH'];

/** In the order in which the links of a thing lie: those that are walked along first. */
const order = [...relationTypes.filter((type) => !asideTypes.includes(type)), ...asideTypes];
const firstAside = 2 * (order.length - asideTypes.length);

export interface Link {
  readonly type: RelationType;
  /** True when the relation goes from the thing that was asked to the other. */
  readonly forwards: boolean;
  /** The place of the other thing. */
  readonly other: number;
}

export interface Pairs {
  readonly type: RelationType;
  /** `[from, to]`, as places. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** The links of place `i` are those from `starts[i]` to before `starts[i + 1]`. */
interface Links {
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly codes: Uint8Array;
}

export class Network {
  readonly ids: readonly string[];
  readonly #ids: Ids;
  readonly #starts: Uint32Array;
  readonly #others: Uint32Array;
  readonly #codes: Uint8Array;

  constructor(ids: Ids | readonly string[], links: Links | readonly Pairs[]) {
    this.#ids = ids instanceof Ids ? ids : new Ids(ids);
    this.ids = this.#ids.all;
    const { starts, others, codes } = 'starts' in links ? links : atOnce(linksOf(this.ids.length, joinsOf(links)));
    this.#starts = starts;
    this.#others = others;
    this.#codes = codes;
  }

  /** The place of a thing; undefined when there is none of that id. */
  place(id: string): number | undefined {
    return this.#ids.numberOf(id);
  }

  idOf(place: number): string {
    return this.ids[place] ?? '';
  }

  /** How many links a thing has. */
  degree(place: number): number {
    return at(this.#starts, place + 1) - at(this.#starts, place);
  }

  /** The links of a thing, by type, direction and other end. */
  *links(place: number): Generator<Link> {
    for (let i = at(this.#starts, place); i < at(this.#starts, place + 1); i++) {
      const code = at(this.#codes, i);
      const type = order[code >> 1];
      if (type) yield { type, forwards: (code & 1) === 0, other: at(this.#others, i) };
    }
  }

  /** Calls `visit` with the other end of each link of a thing that is of a type among `codes`, of `codesOf`. */
  visit(place: number, codes: Uint8Array, visit: (other: number) => void): void {
    const end = at(this.#starts, place + 1);
    for (let i = at(this.#starts, place); i < end; i++)
      if (at(codes, at(this.#codes, i)) === 1) visit(at(this.#others, i));
  }

  /** The other ends of all links of a thing, each as often as there are links to it. Not to be written to. */
  others(place: number): Uint32Array {
    return this.#others.subarray(at(this.#starts, place), at(this.#starts, place + 1));
  }

  /** How many links of a thing are walked along, all but those of `asideTypes`: they are its first ones. */
  walked(place: number): number {
    const start = this.firstLink(place);
    return this.#first(start, this.firstLink(place + 1), firstAside) - start;
  }

  /** The number of the first link of a thing; its others follow. */
  firstLink(place: number): number {
    return at(this.#starts, place);
  }

  /** Where a link leads to, by its number: for loops in which a list of their own for each thing takes too long. */
  otherEnd(link: number): number {
    return at(this.#others, link);
  }

  /** The other ends of the links of one type and direction, in the order of labels. Not to be written to. */
  along(place: number, type: RelationType, forwards: boolean): Uint32Array {
    const code = codeOf(type, forwards);
    const [start, end] = [at(this.#starts, place), at(this.#starts, place + 1)];
    const from = this.#first(start, end, code);
    return this.#others.subarray(from, this.#first(from, end, code + 1));
  }

  /** The first of the links from `low` to before `high` whose code is at least `code`. */
  #first(low: number, high: number, code: number): number {
    return firstFrom(low, high, code, (i) => at(this.#codes, i));
  }
}

/** 1 at each code of a type, in either direction, that is among those given. */
export const codesOf = (types: ReadonlySet<RelationType>): Uint8Array =>
  Uint8Array.from({ length: 2 * order.length }, (_, code) => (types.has(order[code >> 1] ?? 'IN') ? 1 : 0));

const at = (numbers: Uint32Array | Uint8Array, i: number) => numbers[i] ?? 0;
const codeOf = (type: RelationType, forwards: boolean) => order.indexOf(type) * 2 + (forwards ? 0 : 1);

/** Relations as they are gathered: the type of each by its number in `relationTypes`, its ends as places. */
export interface Joins {
  readonly types: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

function joinsOf(relations: readonly Pairs[]): Joins {
  const all = relations.flatMap(({ type, pairs }) =>
    pairs.map(([from, to]) => ({ type: relationTypes.indexOf(type), from, to })),
  );
  return {
    types: Uint32Array.from(all, ({ type }) => type),
    from: Uint32Array.from(all, ({ from }) => from),
    to: Uint32Array.from(all, ({ to }) => to),
  };
}

/** The links between so many things, each from both its ends; in steps, between which others can run. */
export function* linksOf(size: number, { types, from, to }: Joins): Generator<void, Links> {
  const count = types.length;
  const places = joined(from, to);
  const others = joined(to, from);
  const codes = new Uint8Array(2 * count);
  const forwards = Uint8Array.from(relationTypes, (type) => codeOf(type, true));
  for (let i = 0; i < count; i++) {
    codes[i] = at(forwards, at(types, i));
    codes[count + i] = at(codes, i) + 1;
  }
  yield;
  // What is sorted by its last key first, and by its first key last, stands in the order of all of them.
  let sorted = byKey(range(2 * count), others, size);
  yield;
  sorted = byKey(sorted, codes, 2 * order.length);
  yield;
  sorted = byKey(sorted, places, size);
  yield;
  sorted = sorted.subarray(0, distinct(sorted, places, codes, others));
  yield;
  return {
    starts: startsOf(picked(places, sorted), size),
    others: picked(others, sorted),
    codes: Uint8Array.from(picked(codes, sorted)),
  };
}

/** Leaves each link once, at the beginning: so many. Those that are the same stand side by side. */
function distinct(sorted: Uint32Array, places: Uint32Array, codes: Uint8Array, others: Uint32Array): number {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const link = at(sorted, i);
    const before = at(sorted, kept - 1);
    const isAgain =
      kept > 0 && others[link] === others[before] && codes[link] === codes[before] && places[link] === places[before];
    if (!isAgain) sorted[kept++] = link;
  }
  return kept;
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The result of something that is done in steps, without a pause. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
