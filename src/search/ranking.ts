/** How well things fit one word of a query (BM25, with the words that stand for it taken as one word). */
import { stem } from '../find/stem.ts';
import type { Index } from './index.ts';
import type { Match } from './lexicon.ts';

/** What a word must weigh in a thing for half of the score: as much as once in a label of the usual length. */
const half = 8;

/** Sums by the places of things, in room that is used again and again: what nothing was added to is not looked at. */
export class Sums {
  readonly #sums: Float64Array;
  readonly #places: Uint32Array;
  #count = 0;

  /** Of so many things. */
  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#places = new Uint32Array(size);
  }

  /** Those that have a sum. Not to be kept: the room is used again. */
  get places(): Uint32Array {
    return this.#places.subarray(0, this.#count);
  }

  /** 0 where nothing was added. */
  at(place: number): number {
    return this.#sums[place] ?? 0;
  }

  /** `value` is more than 0. */
  set(place: number, value: number): void {
    if (this.#sums[place] === 0) this.#places[this.#count++] = place;
    this.#sums[place] = value;
  }

  clear(): void {
    for (let i = 0; i < this.#count; i++) this.#sums[this.#places[i] ?? 0] = 0;
    this.#count = 0;
  }
}

/** Leaves in `best` what each thing is worth that holds one of the words; only those that `fits` lets in. */
export function scoreInto(
  best: Sums,
  found: Sums,
  index: Index,
  matches: readonly Match[],
  fits: (place: number) => boolean,
): void {
  best.clear();
  for (const forms of groups(matches)) {
    const [nearest] = forms;
    weighInto(found, index, forms);
    const { places } = found;
    // What few things hold says more about each of them.
    const rarity = Math.log(1 + (index.things.length - places.length + 0.5) / (places.length + 0.5));
    for (const place of places) {
      const weight = found.at(place);
      const score = (nearest?.nearness ?? 0) * rarity * (weight / (weight + half));
      if (score > best.at(place) && fits(place)) best.set(place, score);
    }
  }
}

/** Forms of one word count together, so that a rare form of a common word is no rare word; the nearest stands first. */
function groups(matches: readonly Match[]): Iterable<readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const form = stem(match.word);
    const others = groups.get(form);
    if (others) others.push(match);
    else groups.set(form, [match]);
  }
  return groups.values();
}

function weighInto(found: Sums, { entries }: Index, forms: readonly Match[]): void {
  found.clear();
  for (const { word, nearness } of forms) {
    const { places = [], weights = [] } = entries.get(word) ?? {};
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      found.set(place, found.at(place) + nearness * (weights[i] ?? 0));
    }
  }
}
