/**
 * Walks that start again and again from the same things: how often they come by each other thing (personalised
 * PageRank), worked out by pushing probability onwards from where it lies (Andersen, Chung and Lang 2006, “Local graph
 * partitioning using PageRank vectors”), so that the cost depends on what lies near and not on the size of the graph.
 */
import type { RelationType } from '../model.ts';
import type { Network } from './network.ts';

/**
 * What is not walked along: versions, of which a work may have many without being related to more, and what a curator
 * wants kept apart.
 */
export const asideTypes: readonly RelationType[] = ['HAS_VERSION', 'NOT_RECOMMENDED_WITH'];

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
  const mass = new Map<number, number>();
  const waiting = new Map<number, number>(starts.map((start) => [start, 1 / starts.length]));
  const from = new Map<number, number>();
  const queue = [...waiting.keys()];
  const queued = new Set(queue);
  const isStart = new Set(queue);
  for (const place of queue) {
    queued.delete(place);
    const here = waiting.get(place) ?? 0;
    const others = network.others(place);
    const aside = asideAt(network, place);
    const links = others.length - aside.reduce((sum, [start, end]) => sum + end - start, 0);
    const stays = links === 0 || (links > mostLinks && !isStart.has(place));
    if (here <= precision * (stays ? 1 : links)) continue;
    waiting.set(place, 0);
    mass.set(place, (mass.get(place) ?? 0) + (stays ? here : restart * here));
    if (stays) continue;
    const share = ((1 - restart) * here) / links;
    let next = 0;
    for (let i = 0; i < others.length; i++) {
      // Nothing is aside twice, and all of it is in order.
      while (i === aside[next]?.[0]) i = aside[next++]?.[1] ?? i;
      const other = others[i];
      if (other === undefined) break;
      if (!from.has(other) && !isStart.has(other)) from.set(other, place);
      waiting.set(other, (waiting.get(other) ?? 0) + share);
      if (queued.has(other)) continue;
      queued.add(other);
      queue.push(other);
    }
  }
  return { mass, from };
}

/** The links of a thing that are not walked along, as ranges of its links, none of them empty. */
function asideAt(network: Network, place: number): (readonly [start: number, end: number])[] {
  const { byteOffset, BYTES_PER_ELEMENT } = network.others(place);
  return asideTypes
    .flatMap((type) => [network.along(place, type, true), network.along(place, type, false)])
    .filter(({ length }) => length > 0)
    .map((part) => {
      const start = (part.byteOffset - byteOffset) / BYTES_PER_ELEMENT;
      return [start, start + part.length] as const;
    })
    .sort(([a], [b]) => a - b);
}
