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

export interface Walk {
  /** For each thing that the walks come by, by its place, how often: at most 1 in all. */
  readonly mass: ReadonlyMap<number, number>;
  /** Whence each of them was first reached; the starts themselves from nowhere. */
  readonly from: ReadonlyMap<number, number>;
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
  const { mass, waiting, from, queued, isStart } = scratchOf(network);
  const queue = [...new Set(starts)];
  const seen = [...queue];
  for (const start of queue) {
    waiting[start] = 1 / queue.length;
    queued[start] = 1;
    isStart[start] = 1;
  }
  for (const place of queue) {
    queued[place] = 0;
    const here = waiting[place] ?? 0;
    const others = network.walked(place);
    const stays = others.length === 0 || (others.length > mostLinks && isStart[place] === 0);
    if (here <= precision * (stays ? 1 : others.length)) continue;
    waiting[place] = 0;
    mass[place] = (mass[place] ?? 0) + (stays ? here : restart * here);
    if (stays) continue;
    const share = ((1 - restart) * here) / others.length;
    for (const other of others) {
      if (from[other] === -1 && isStart[other] === 0) {
        from[other] = place;
        seen.push(other);
      }
      waiting[other] = (waiting[other] ?? 0) + share;
      if (queued[other] === 1) continue;
      queued[other] = 1;
      queue.push(other);
    }
  }
  const met = seen.filter((place) => (mass[place] ?? 0) > 0);
  const walk = {
    mass: new Map(met.map((place) => [place, mass[place] ?? 0])),
    from: new Map(met.filter((place) => isStart[place] === 0).map((place) => [place, from[place] ?? -1])),
  };
  for (const place of seen) {
    mass[place] = 0;
    waiting[place] = 0;
    from[place] = -1;
    isStart[place] = 0;
  }
  return walk;
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
  queued: new Uint8Array(size),
  isStart: new Uint8Array(size),
});
