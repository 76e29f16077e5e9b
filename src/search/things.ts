/** What is searched: the things of the catalogue that have a kind, in the order of their labels. */
import type { Snapshot, Thing } from '../find/snapshot.ts';
import { kindOfType } from './kinds.ts';

/** Places in the network; a thing is made when it is looked at. */
export class Searched {
  readonly #snapshot: Snapshot;
  readonly #places: Uint32Array;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    const places = Uint32Array.from(snapshot.network.ids.keys());
    this.#places = places.filter((place) => kindOfType.has(snapshot.thingAt(place).type));
  }

  get length(): number {
    return this.#places.length;
  }

  at(i: number): Thing {
    const place = this.#places[i];
    if (place === undefined) throw new Error(`There is no searched thing at ${i}.`);
    return this.#snapshot.thingAt(place);
  }

  *[Symbol.iterator](): Generator<Thing> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

export const searchedIn = (snapshot: Snapshot): Searched => snapshot.remember('searched', () => new Searched(snapshot));
