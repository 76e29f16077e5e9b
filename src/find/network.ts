/**
 * What the things of a snapshot are joined by, as a graph of small numbers: a thing is its place in the order of labels,
 * and its links lie side by side, sorted by type, direction and other end. Two things that are joined twice by one type
 * (an institution that published a work and paid for it) have one link of that type.
 */
import { type RelationType, relationTypes } from '../model.ts';

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

export class Network {
  readonly ids: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  /** The links of place `i` are those from `#starts[i]` to before `#starts[i + 1]`. */
  readonly #starts: Uint32Array;
  readonly #others: Uint32Array;
  readonly #codes: Uint8Array;

  constructor(ids: readonly string[], relations: readonly Pairs[]) {
    this.ids = ids;
    this.#places = new Map(ids.map((id, place) => [id, place]));
    const groups = relations
      .flatMap(({ type, pairs }) => [
        { code: codeOf(type, true), keys: distinct(ids.length, pairs) },
        {
          code: codeOf(type, false),
          keys: distinct(
            ids.length,
            pairs.map(([from, to]) => [to, from]),
          ),
        },
      ])
      .sort((a, b) => a.code - b.code);
    this.#starts = new Uint32Array(ids.length + 1);
    const total = groups.reduce((sum, { keys }) => sum + keys.length, 0);
    this.#others = new Uint32Array(total);
    this.#codes = new Uint8Array(total);
    const next = new Uint32Array(ids.length + 1);
    for (const { keys } of groups) for (const key of keys) add(next, Math.floor(key / ids.length) + 1, 1);
    for (let i = 0; i < ids.length; i++) add(next, i + 1, at(next, i));
    this.#starts.set(next);
    for (const { code, keys } of groups)
      for (const key of keys) {
        const place = Math.floor(key / ids.length);
        this.#others[at(next, place)] = key % ids.length;
        this.#codes[at(next, place)] = code;
        add(next, place, 1);
      }
  }

  /** The place of a thing; undefined when there is none of that id. */
  place(id: string): number | undefined {
    return this.#places.get(id);
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

  /** The other ends of all links of a thing, each as often as there are links to it. Not to be written to. */
  others(place: number): Uint32Array {
    return this.#others.subarray(at(this.#starts, place), at(this.#starts, place + 1));
  }

  /** The same without the links of `asideTypes`. */
  walked(place: number): Uint32Array {
    const [start, end] = [at(this.#starts, place), at(this.#starts, place + 1)];
    return this.#others.subarray(start, this.#first(start, end, firstAside));
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
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#codes, middle) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const at = (numbers: Uint32Array | Uint8Array, i: number) => numbers[i] ?? 0;
const add = (numbers: Uint32Array, i: number, n: number) => {
  numbers[i] = at(numbers, i) + n;
};
const codeOf = (type: RelationType, forwards: boolean) => order.indexOf(type) * 2 + (forwards ? 0 : 1);

/** Each pair once, as one number, in order. */
function distinct(size: number, pairs: readonly (readonly [number, number])[]): Float64Array {
  const keys = new Float64Array(pairs.length);
  pairs.forEach(([from, to], i) => {
    keys[i] = from * size + to;
  });
  keys.sort();
  return keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
}

export interface RelationInput {
  readonly type: string;
  readonly joints: readonly (readonly [from: string, to: string, role: string, order: string])[];
}

/** All relations between the things of these ids; that a source describes a work is none of them. */
export function networkOf(ids: readonly string[], relations: readonly RelationInput[]): Network {
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = relations.flatMap(({ type: name, joints }) => {
    const type = relationTypes.find((one) => one === name && one !== 'IN');
    if (!type) return [];
    const pairs = joints.flatMap(([from, to]): [number, number][] => {
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
    return [{ type, pairs }];
  });
  return new Network(ids, known);
}
