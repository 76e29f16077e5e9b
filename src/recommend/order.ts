/**
 * Scores added up over all strands, and the works in their order: the highest score first, equal ones by id. All is
 * exact: a score is a whole number of 4096ths, a total counts every work, a place every work that is ahead.
 */
import type { Snapshot, Works } from '../find/snapshot.ts';
import { unit } from './kinds.ts';
import type { Strand } from './strands.ts';
import { workPlaces } from './works.ts';

export interface Ranked {
  /** The number of the work in `snapshot.works`. */
  readonly work: number;
  readonly score: number;
}

/** Works by their numbers in the order of ids, and beside each how many 4096ths its score is below the best. */
interface Sorted {
  readonly works: Uint32Array;
  readonly below: Uint32Array;
}

export class Order implements Iterable<Ranked> {
  readonly #snapshot: Snapshot;
  readonly #best: number;
  readonly #sorted: Sorted;

  constructor(snapshot: Snapshot, best: number, sorted: Sorted) {
    this.#snapshot = snapshot;
    this.#best = best;
    this.#sorted = sorted;
  }

  get length(): number {
    return this.#sorted.works.length;
  }

  at(i: number): Ranked {
    const { works, below } = this.#sorted;
    const work = workPlaces(this.#snapshot).workById[works[i] ?? 0] ?? 0;
    return { work, score: this.#best - (below[i] ?? 0) / unit };
  }

  *[Symbol.iterator](): Generator<Ranked> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** The place, from 1, that a work of the order would have with a lower score. */
  placeWith({ work, score }: Ranked, lower: number): number {
    const ahead = this.#ahead(work, lower);
    // Where it stands now, further ahead, it is not ahead of itself.
    return lower < score ? ahead : ahead + 1;
  }

  /** How many works of the order stand before where a work with a score would. */
  #ahead(work: number, score: number): number {
    const { works, below } = this.#sorted;
    const own = (this.#best - score) * unit;
    const number = workPlaces(this.#snapshot).idOrder[work] ?? 0;
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = below[middle] ?? 0;
      if (other < own || (other === own && (works[middle] ?? 0) < number)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** `among`: the works that may be recommended, all when it is left out; `out`: places that are left out of them. */
export function addUp(
  snapshot: Snapshot,
  strands: readonly Strand[],
  among: Works | undefined,
  out: ReadonlySet<number>,
): Order {
  const { orderAt, workById } = workPlaces(snapshot);
  const { scores, found, spare } = scratchOf(snapshot);
  for (const strand of strands) add(strand, orderAt, scores);
  for (const place of out) scores[orderAt[place] ?? -1] = 0;
  let [size, best] = [0, 0];
  // To look at every work takes less time than to note which have a score: most questions lead to many.
  for (let work = 0; work < scores.length; work++) {
    const amount = scores[work] ?? 0;
    if (amount === 0) continue;
    scores[work] = 0;
    if (amount < 0 || (among !== undefined && !among.has(workById[work] ?? -1))) continue;
    found.works[size] = work;
    found.below[size++] = amount;
    if (amount > best) best = amount;
  }
  for (let i = 0; i < size; i++) found.below[i] = best - (found.below[i] ?? 0);
  const { works, below } = sorted(found, spare, size, best);
  return new Order(snapshot, best / unit, { works: works.slice(0, size), below: below.slice(0, size) });
}

/**
 * A score for each work by the order of ids, in 4096ths; and lists to sort them in. Made once, for to make them anew
 * takes longer than most questions; whoever adds to them sets them back to 0.
 */
const scratchOf = (snapshot: Snapshot) =>
  snapshot.remember('scores', () => ({
    scores: new Int32Array(snapshot.works.length),
    found: listOf(snapshot.works.length),
    spare: listOf(snapshot.works.length),
  }));

const listOf = (size: number): Sorted => ({ works: new Uint32Array(size), below: new Uint32Array(size) });

/** One loop for each form of amounts, so that none asks at each work which it is. A share of nothing, no number, adds nothing. */
function add({ works, amount }: Strand, orderAt: Int32Array, scores: Int32Array): void {
  if (typeof amount === 'number') {
    const more = amount * unit;
    if (more === 0) return;
    for (let i = 0; i < works.length; i++) put(scores, orderAt[works[i] ?? 0] ?? 0, more);
  } else if ('most' in amount) {
    const most = amount.most * unit;
    const { shares } = amount;
    for (let i = 0; i < works.length; i++) {
      const work = orderAt[works[i] ?? 0] ?? 0;
      put(scores, work, Math.round(most * (shares[work] ?? 1)));
    }
  } else for (let i = 0; i < works.length; i++) put(scores, orderAt[works[i] ?? 0] ?? 0, (amount[i] ?? 0) * unit);
}

function put(scores: Int32Array, work: number, more: number): void {
  scores[work] = (scores[work] ?? 0) + more;
}

/** Bits of a number that one pass sorts by. With 11 or 16 it is no faster, and small catalogues clear more counts. */
const digit = 8;

/**
 * By what they are below the best, from the last digit to the first (LSD radix sort); each pass leaves equal ones as they
 * were, so that they stay in the order of ids. `most` is no less than any of them, and below 2³²: no more than 28 kinds
 * of a weight of 100 for each of 20 things, in 4096ths, are 2²⁸.
 */
function sorted(list: Sorted, spare: Sorted, size: number, most: number): Sorted {
  let [from, to] = [list, spare];
  for (let shift = 0; shift < 32 && most >= 2 ** shift; shift += digit) {
    distribute(from, to, size, shift);
    [from, to] = [to, from];
  }
  return from;
}

function distribute(from: Sorted, to: Sorted, size: number, shift: number): void {
  const mask = (1 << digit) - 1;
  const starts = new Uint32Array(1 << digit);
  for (let i = 0; i < size; i++) {
    const own = ((from.below[i] ?? 0) >>> shift) & mask;
    starts[own] = (starts[own] ?? 0) + 1;
  }
  let next = 0;
  for (let i = 0; i <= mask; i++) {
    const count = starts[i] ?? 0;
    starts[i] = next;
    next += count;
  }
  for (let i = 0; i < size; i++) {
    const value = from.below[i] ?? 0;
    const own = (value >>> shift) & mask;
    const place = starts[own] ?? 0;
    starts[own] = place + 1;
    to.works[place] = from.works[i] ?? 0;
    to.below[place] = value;
  }
}
