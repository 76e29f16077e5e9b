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

/** As many groups of neighbouring scores as this at least, where there are as many scores; less than twice as many. */
const groups = 1_024;

/**
 * Of what is ranked the first few are looked at, as a rule. So the works only lie in groups of neighbouring scores, the
 * best first, and a group is put in order when somebody looks at it. And the lists in which they lie are lent: lists of
 * its own would be more than all else that a question leaves behind. Who finds them lent to another adds up again.
 */
export class Order implements Iterable<Ranked> {
  readonly length: number;
  readonly #snapshot: Snapshot;
  readonly #lists: Lists;
  readonly #addUp: () => Found;
  readonly #best: number;
  /** What all scores of a group have in common is left when so many bits are taken off. */
  readonly #shift: number;
  /** Where each group begins, and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #sorted = new Set<number>();

  /** `among`: the works that may be recommended, all when it is left out; `out`: places that are left out of them. */
  constructor(snapshot: Snapshot, strands: readonly Strand[], among: Works | undefined, out: ReadonlySet<number>) {
    this.#snapshot = snapshot;
    this.#lists = listsOf(snapshot);
    this.#addUp = () => addUp(snapshot, this.#lists, strands, among, out);
    const { size, best } = this.#addUp();
    this.length = size;
    this.#best = best;
    this.#shift = Math.max(0, Math.floor(Math.log2(best / groups)));
    this.#starts = new Uint32Array((best >>> this.#shift) + 2);
    this.#count();
    this.#distribute();
  }

  at(i: number): Ranked {
    const { ranked, below } = this.#own();
    this.#sort(this.#groupOf(below[i] ?? 0));
    return { work: ranked[i] ?? 0, score: (this.#best - (below[i] ?? 0)) / unit };
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

  /** How many works of the order stand before where a work with a score, above 0, would. */
  #ahead(work: number, score: number): number {
    const { idOrder } = workPlaces(this.#snapshot);
    const { ranked, below } = this.#own();
    const own = this.#best - score * unit;
    const group = this.#groupOf(own);
    const end = this.#starts[group + 1] ?? 0;
    const start = this.#starts[group] ?? 0;
    let ahead = start;
    for (let i = start; i < end; i++) {
      const other = below[i] ?? 0;
      const isEqual = other === own;
      if (other < own || (isEqual && (idOrder[ranked[i] ?? 0] ?? 0) < (idOrder[work] ?? 0))) ahead++;
    }
    return ahead;
  }

  #groupOf(below: number): number {
    return below >>> this.#shift;
  }

  /** The lists as this order has filled them. */
  #own(): Lists {
    if (this.#lists.lentTo !== this) {
      this.#addUp();
      this.#distribute();
    }
    return this.#lists;
  }

  #count(): void {
    const { amounts } = this.#lists;
    const starts = this.#starts;
    for (let i = 0; i < this.length; i++) {
      const next = this.#groupOf(this.#best - (amounts[i] ?? 0)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let group = 1; group < starts.length; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }

  #distribute(): void {
    const lists = this.#lists;
    lists.lentTo = this;
    this.#sorted.clear();
    const { works, amounts, ranked, below } = lists;
    const free = this.#starts.slice();
    for (let i = 0; i < this.length; i++) {
      const own = this.#best - (amounts[i] ?? 0);
      const group = this.#groupOf(own);
      const place = free[group] ?? 0;
      free[group] = place + 1;
      ranked[place] = works[i] ?? 0;
      below[place] = own;
    }
  }

  /** By score, and by id where it is the same: both in one number, which has room for 2²¹ works with any score. */
  #sort(group: number): void {
    if (this.#sorted.has(group)) return;
    this.#sorted.add(group);
    const { idOrder, workById } = workPlaces(this.#snapshot);
    const { ranked, below } = this.#lists;
    const [start = 0, end = 0] = this.#starts.subarray(group, group + 2);
    const size = workById.length;
    const keys = new Float64Array(end - start);
    for (let i = start; i < end; i++) keys[i - start] = (below[i] ?? 0) * size + (idOrder[ranked[i] ?? 0] ?? 0);
    keys.sort().forEach((key, i) => {
      ranked[start + i] = workById[key % size] ?? 0;
      below[start + i] = Math.floor(key / size);
    });
  }
}

interface Found {
  readonly size: number;
  readonly best: number;
}

/** Made once, for to make them anew takes longer than most questions. */
interface Lists {
  /** Of every work, in 4096ths; whoever adds to them sets them back to 0. */
  readonly scores: Int32Array;
  /** The works that have a score, and beside each its score. */
  readonly works: Uint32Array;
  readonly amounts: Uint32Array;
  /** The same in groups, and beside each how far its score is below the best. */
  readonly ranked: Uint32Array;
  readonly below: Uint32Array;
  /** Whose groups those are. */
  lentTo?: Order;
}

const listsOf = (snapshot: Snapshot): Lists =>
  snapshot.remember('scores', () => ({
    scores: new Int32Array(snapshot.works.length),
    works: new Uint32Array(snapshot.works.length),
    amounts: new Uint32Array(snapshot.works.length),
    ranked: new Uint32Array(snapshot.works.length),
    below: new Uint32Array(snapshot.works.length),
  }));

function addUp(
  snapshot: Snapshot,
  { scores, works, amounts }: Lists,
  strands: readonly Strand[],
  among: Works | undefined,
  out: ReadonlySet<number>,
): Found {
  const { workAt } = workPlaces(snapshot);
  for (const strand of strands) add(strand, workAt, scores);
  for (const place of out) scores[workAt[place] ?? -1] = 0;
  if (among) for (let work = 0; work < scores.length; work++) if (!among.has(work)) scores[work] = 0;
  let [size, best] = [0, 0];
  // To look at every work takes less time than to note which have a score: most questions lead to many.
  for (let work = 0; work < scores.length; work++) {
    const amount = scores[work] ?? 0;
    works[size] = work;
    amounts[size] = amount;
    // 1 above 0: a branch that goes either way by chance takes more than twice as long.
    size += -amount >>> 31;
    if (amount > best) best = amount;
  }
  scores.fill(0);
  return { size, best };
}

/** One loop for each form of amounts, so that none asks at each work which it is. A share of nothing, no number, adds nothing. */
function add({ works, amount }: Strand, workAt: Int32Array, scores: Int32Array): void {
  if (typeof amount === 'number') {
    const more = amount * unit;
    if (more === 0) return;
    for (let i = 0; i < works.length; i++) put(scores, workAt[works[i] ?? 0] ?? 0, more);
  } else if ('most' in amount) {
    const most = amount.most * unit;
    const { shares } = amount;
    for (let i = 0; i < works.length; i++) {
      const work = workAt[works[i] ?? 0] ?? 0;
      put(scores, work, Math.round(most * (shares[work] ?? 1)));
    }
  } else for (let i = 0; i < works.length; i++) put(scores, workAt[works[i] ?? 0] ?? 0, (amount[i] ?? 0) * unit);
}

function put(scores: Int32Array, work: number, more: number): void {
  scores[work] = (scores[work] ?? 0) + more;
}
