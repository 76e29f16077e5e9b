/** Scores added up over all strands, and the works in their order: the highest score first, equal ones by id. */
import type { Snapshot, Works } from '../find/snapshot.ts';
import type { Strand } from './strands.ts';
import { workPlaces } from './works.ts';

export interface Ranked {
  /** The number of the work in `snapshot.works`. */
  readonly work: number;
  readonly score: number;
}

export class Order implements Iterable<Ranked> {
  readonly #snapshot: Snapshot;
  readonly #best: number;
  /**
   * A number for each work: how far its score is below the best, in 4096ths, and then its place in the order of ids.
   * Such numbers sort many times as fast as objects, and few of them are ever looked at.
   */
  readonly #keys: Float64Array;

  constructor(snapshot: Snapshot, best: number, keys: Float64Array) {
    this.#snapshot = snapshot;
    this.#best = best;
    this.#keys = keys.sort();
  }

  get length(): number {
    return this.#keys.length;
  }

  at(i: number): Ranked {
    const key = this.#keys[i] ?? 0;
    const below = Math.floor(key / this.#snapshot.works.length);
    const { workById } = workPlaces(this.#snapshot);
    return { work: workById[key - below * this.#snapshot.works.length] ?? 0, score: this.#best - below / 4096 };
  }

  *[Symbol.iterator](): Generator<Ranked> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** The place, from 1, that a work of the order would have with a lower score. */
  placeWith({ work, score }: Ranked, lower: number): number {
    const own = this.#key(work, score);
    const key = this.#key(work, lower);
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    // Where it stands now, further ahead, it is not ahead of itself.
    return own < key ? low : low + 1;
  }

  #key(work: number, score: number): number {
    const { idOrder } = workPlaces(this.#snapshot);
    return (this.#best - score) * 4096 * this.#snapshot.works.length + (idOrder[work] ?? 0);
  }
}

/** `among`: the works that may be recommended, all when it is left out; `out`: places that are left out of them. */
export function addUp(
  snapshot: Snapshot,
  strands: readonly Strand[],
  among: Works | undefined,
  out: ReadonlySet<number>,
): Order {
  const { workAt, idOrder } = workPlaces(snapshot);
  // Made once, for to make it anew takes longer than most questions; whoever adds to it sets it back to 0.
  const scores = snapshot.remember('scores', () => new Float64Array(snapshot.network.ids.length));
  const places: number[] = [];
  for (const { works, amount } of strands) {
    const amounts = typeof amount === 'number' ? undefined : amount;
    const same = typeof amount === 'number' ? amount : 0;
    for (let i = 0; i < works.length; i++) {
      const place = works[i] ?? 0;
      const more = amounts?.[i] ?? same;
      // What rounds to nothing leads nowhere; a place that counts nothing yet is new.
      if (more === 0) continue;
      const before = scores[place] ?? 0;
      if (before === 0) places.push(place);
      scores[place] = before + more;
    }
  }
  const fitting = places.filter((place) => isFitting(place) && !out.has(place));
  let best = 0;
  for (const place of fitting) best = Math.max(best, scores[place] ?? 0);
  const keys = new Float64Array(fitting.length);
  fitting.forEach((place, i) => {
    keys[i] = (best - (scores[place] ?? 0)) * 4096 * snapshot.works.length + (idOrder[workAt[place] ?? 0] ?? 0);
  });
  for (const place of places) scores[place] = 0;
  return new Order(snapshot, best, keys);

  function isFitting(place: number): boolean {
    return (scores[place] ?? 0) > 0 && (among === undefined || among.has(workAt[place] ?? -1));
  }
}
