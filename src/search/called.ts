/** Which things go by a name of certain words, in any form and order. */
import { namesOf } from '../find/fields.ts';
import { hash } from '../find/ids.ts';
import { firstFrom, Numbers, picked, range, sorted } from '../find/numbers.ts';
import type { Thing } from '../find/snapshot.ts';
import { stem } from '../find/stem.ts';
import { telling, wordsOf } from '../find/words.ts';
import type { Searched } from './things.ts';

/** Equal for names of the same words, joining words aside. */
export const nameOf = (words: readonly string[]): string => [...new Set(words.map(stem))].sort().join(' ');

/** The names of a thing, as `nameOf` says them. */
export const namesIn = (thing: Thing): string[] =>
  namesOf(thing).map((text) => nameOf(telling(wordsOf(text)).map(({ word }) => word)));

/** A number for each name instead of the name, which stands in the catalogue: eight bytes instead of hundreds. */
export class Called {
  readonly #things: Searched;
  readonly #numbers: Uint32Array;
  readonly #places: Uint32Array;

  /** By number, then by place. */
  constructor(things: Searched, numbers: Uint32Array, places: Uint32Array) {
    this.#things = things;
    this.#numbers = numbers;
    this.#places = places;
  }

  /** The places among the things that are searched. `name`: of `nameOf`. */
  by(name: string): ReadonlySet<number> {
    const number = hash(name);
    const found = new Set<number>();
    const at = (i: number) => this.#numbers[i] ?? 0;
    for (let i = firstFrom(0, this.#numbers.length, number, at); i < this.#numbers.length && at(i) === number; i++) {
      const place = this.#places[i] ?? 0;
      // Two names may have one number.
      if (namesIn(this.#things.at(place)).includes(name)) found.add(place);
    }
    return found;
  }
}

/** Notes names thing by thing, in the order of their places. */
export class Calling {
  readonly #things: Searched;
  readonly #numbers = new Numbers();
  readonly #places = new Numbers();

  constructor(things: Searched) {
    this.#things = things;
  }

  note(thing: Thing, place: number): void {
    for (const name of namesIn(thing)) {
      this.#numbers.push(hash(name));
      this.#places.push(place);
    }
  }

  /** In steps, between which others can run. */
  *called(): Generator<void, Called> {
    const numbers = this.#numbers.all();
    const order = yield* sorted(range(numbers.length), (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
    return new Called(this.#things, picked(numbers, order), picked(this.#places.all(), order));
  }
}
