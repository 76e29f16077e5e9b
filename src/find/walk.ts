/**
 * Walks that start again and again from the same things: how often they come by each other thing (personalised
 * PageRank), worked out by pushing probability onwards from where it lies (Andersen, Chung and Lang 2006, “Local graph
 * partitioning using PageRank vectors”), so that the cost depends on what lies near and not on the size of the graph.
 */
import type { Network } from './network.ts';

export interface WalkOptions {
  /** The probability of starting again at each step. */
  readonly restart?: number;
  /** What is less than this for each link of a thing is not pushed on: the walk misses at most that. */
  readonly precision?: number;
  /** Walks do not go on from things with more links than this: what is joined to so much says little. */
  readonly mostLinks?: number;
}

export class Walk {
  /** The things that the walks come by, by their places, in order. */
  readonly places: Uint32Array;
  /** How often the walks come by each of them: at most 1 in all. */
  readonly often: Float64Array;
  /** Whence each of them was first reached; -1 for the starts. */
  readonly #whence: Int32Array;

  constructor(places: Uint32Array, often: Float64Array, whence: Int32Array) {
    this.places = places;
    this.often = often;
    this.#whence = whence;
  }

  /** For each thing that the walks come by, by its place, how often. */
  get mass(): ReadonlyMap<number, number> {
    return new Map(Array.from(this.places, (place, i) => [place, this.often[i] ?? 0]));
  }

  /** Whence each of them was first reached; the starts themselves from nowhere. */
  get from(): ReadonlyMap<number, number> {
    const all = Array.from(this.places, (place, i) => [place, this.#whence[i] ?? -1] as const);
    return new Map(all.filter(([, whence]) => whence !== -1));
  }

  /** From a start to a thing that the walks come by, both included. */
  wayTo(place: number): number[] {
    const way = [place];
    for (let at = this.#before(place); at !== -1; at = this.#before(at)) way.push(at);
    return way.reverse();
  }

  #before(place: number): number {
    return this.#whence[this.places.indexOf(place)] ?? -1;
  }
}

/**
 * Walks along all relations but `asideTypes`, whatever their direction. It looks at no more than
 * 1 / (restart × precision) links, 333,000 by default.
 */
export function walk(
  network: Network,
  starts: readonly number[],
  { restart = 0.15, precision = 2e-5, mostLinks = 1_000 }: WalkOptions = {},
): Walk {
  const { mass, waiting, from, links, queue, queued, isStart } = scratchOf(network);
  const size = queue.length;
  const distinct = new Set(starts);
  const seen = [...distinct];
  // A thing is queued once at a time, so that a ring of so many places never runs full.
  let [next, end, length] = [0, 0, 0];
  const enqueue = (place: number) => {
    queued[place] = 1;
    queue[end] = place;
    end = end + 1 === size ? 0 : end + 1;
    length++;
  };
  for (const start of distinct) {
    waiting[start] = 1 / distinct.size;
    isStart[start] = 1;
    enqueue(start);
  }
  while (length > 0) {
    const place = queue[next] ?? 0;
    next = next + 1 === size ? 0 : next + 1;
    length--;
    queued[place] = 0;
    const here = waiting[place] ?? 0;
    let count = links[place] ?? 0;
    if (count === -1) {
      count = network.walked(place);
      links[place] = count;
    }
    const stays = count === 0 || (count > mostLinks && isStart[place] === 0);
    if (here <= precision * (stays ? 1 : count)) continue;
    waiting[place] = 0;
    mass[place] = (mass[place] ?? 0) + (stays ? here : restart * here);
    if (stays) continue;
    const share = ((1 - restart) * here) / count;
    const first = network.firstLink(place);
    for (let link = first; link < first + count; link++) {
      const other = network.otherEnd(link);
      waiting[other] = (waiting[other] ?? 0) + share;
      if (queued[other] === 1) continue;
      // What was never reached is not queued.
      if (from[other] === -1 && isStart[other] === 0) {
        from[other] = place;
        seen.push(other);
      }
      enqueue(other);
    }
  }
  const places = Uint32Array.from(seen.filter((place) => (mass[place] ?? 0) > 0)).sort();
  const found = new Walk(
    places,
    Float64Array.from(places, (place) => mass[place] ?? 0),
    Int32Array.from(places, (place) => from[place] ?? -1),
  );
  for (const place of seen) {
    mass[place] = 0;
    waiting[place] = 0;
    from[place] = -1;
    isStart[place] = 0;
  }
  return found;
}

/** Made once for a network, for to make them anew takes longer than most walks; each walk leaves them as it found them. */
const scratches = new WeakMap<Network, ReturnType<typeof newScratch>>();

function scratchOf(network: Network) {
  const scratch = scratches.get(network) ?? newScratch(network.ids.length);
  scratches.set(network, scratch);
  return scratch;
}

const newScratch = (size: number) => ({
  mass: new Float64Array(size),
  waiting: new Float64Array(size),
  from: new Int32Array(size).fill(-1),
  /** How many links are walked along from each thing, once one has come there; -1 before. */
  links: new Int32Array(size).fill(-1),
  queue: new Uint32Array(size),
  queued: new Uint8Array(size),
  isStart: new Uint8Array(size),
});
