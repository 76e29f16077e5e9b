/**
 * Joints of the relation types that say more of each than that it is there: a role, or a place in an order. Of all other
 * types the network knows everything. Sources are joined to works here too: they are no part of the network.
 */
import { type RelationShape, type RelationType, relations, relationTypes } from '../model.ts';
import { byKey, firstFrom, packed, range } from './numbers.ts';

const saysMore = ({ key, properties }: RelationShape) => key !== undefined || 'number' in properties;
export const toldTypes: readonly RelationType[] = relationTypes.filter(
  (type) => type === 'IN' || saysMore(relations[type]),
);

/** What a joint says of itself; empty where it says nothing. */
export interface Telling {
  readonly role: string;
  readonly order: string;
}

/** Tellings by number: few are told apart. */
export class Tellings {
  readonly #all: Telling[] = [];
  readonly #numbers = new Map<string, number>();

  add(role: string, order: string): number {
    const key = `${role}\t${order}`;
    const known = this.#numbers.get(key) ?? this.#all.push({ role, order }) - 1;
    this.#numbers.set(key, known);
    return known;
  }

  at(i: number): Telling {
    return this.#all[i] ?? nothing;
  }
}
export const nothing: Telling = { role: '', order: '' };

/** The joints of one type, by their ends as places of the network. */
export class Told {
  readonly #ends: { readonly from: Uint32Array; readonly to: Uint32Array };
  readonly #telling: Uint8Array | Uint16Array | Uint32Array;
  readonly #tellings: Tellings;
  /** The joints in the order of the ends of that side. */
  readonly #by: { readonly from: Uint32Array; readonly to: Uint32Array };

  constructor(
    { from, to }: { readonly from: Uint32Array; readonly to: Uint32Array },
    telling: Uint32Array,
    tellings: Tellings,
    size: number,
  ) {
    this.#ends = { from, to };
    this.#telling = packed(telling);
    this.#tellings = tellings;
    const all = range(from.length);
    const byFrom = byKey(byKey(all, this.#ends.to, size), this.#ends.from, size);
    this.#by = { from: byFrom, to: byKey(byFrom, this.#ends.to, size) };
  }

  /** The joints at whose `side` the place stands, in the order of their other ends. */
  *at(side: 'from' | 'to', place: number): Generator<{ readonly other: number; readonly telling: Telling }> {
    const [order, ends] = [this.#by[side], this.#ends[side]];
    const others = this.#ends[opposite[side]];
    const endOf = (i: number) => ends[order[i] ?? 0] ?? 0;
    for (let i = firstFrom(0, order.length, place, endOf); i < order.length && endOf(i) === place; i++) {
      const joint = order[i] ?? 0;
      yield { other: others[joint] ?? 0, telling: this.#tellings.at(this.#telling[joint] ?? 0) };
    }
  }
}

export const opposite = { from: 'to', to: 'from' } as const;
