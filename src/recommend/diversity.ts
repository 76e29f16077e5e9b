/**
 * Variety: maximal marginal relevance (Carbonell and Goldstein 1998, “The use of MMR”). The next work is always the one
 * with the most of (1 − diversity) × score − diversity × likeness, the score as a share of the best one, the likeness
 * to that of the works before it which is most like it.
 */

import { asideTypes } from '../find/network.ts';
import type { Snapshot } from '../find/snapshot.ts';
import { rarity } from './kinds.ts';
import type { Order, Ranked } from './order.ts';
import { workPlaces } from './works.ts';

/** How many of the best are put into another order; the others follow by score. */
export const mostDiverse = 200;

export function diversified(snapshot: Snapshot, order: Order, diversity: number): Pick<Order, 'length' | 'at'> {
  if (diversity === 0) return order;
  const numbers = new Map<number, number>();
  const left = Array.from({ length: Math.min(mostDiverse, order.length) }, (_, i) => order.at(i)).map((ranked) => ({
    ranked,
    things: thingsOf(snapshot, ranked.work, numbers),
    like: 0,
  }));
  const likeness = likenessOf(numbers.size);
  const best = order.at(0).score;
  const chosen: Ranked[] = [];
  while (left.length > 0) {
    let [next, most] = [0, Number.NEGATIVE_INFINITY];
    // The first of equals: the order by score and id decides between them.
    left.forEach(({ ranked, like }, i) => {
      const worth = (1 - diversity) * (ranked.score / best) - diversity * like;
      if (worth > most) [next, most] = [i, worth];
    });
    const [taken] = left.splice(next, 1);
    if (!taken) break;
    chosen.push(taken.ranked);
    for (const one of left) one.like = Math.max(one.like, likeness(taken.things, one.things));
  }
  return { length: order.length, at: (i) => chosen[i] ?? order.at(i) };
}

/** Things by the numbers they have in one question, and beside each how rare it is. */
interface Things {
  readonly numbers: Uint32Array;
  readonly rare: Float64Array;
}

/** What a work is joined to, with how rare each is; the work itself too, so that it is like what it is joined to. */
function thingsOf(snapshot: Snapshot, work: number, numbers: Map<number, number>): Things {
  const { network, works } = snapshot;
  const place = workPlaces(snapshot).placeOf[work] ?? 0;
  const things = new Map<number, number>([[place, 1]]);
  for (const { type, other } of network.links(place))
    if (!asideTypes.includes(type)) things.set(other, rarity(network.degree(other), works.length));
  for (const thing of things.keys()) if (!numbers.has(thing)) numbers.set(thing, numbers.size);
  return {
    numbers: Uint32Array.from(things.keys(), (thing) => numbers.get(thing) ?? 0),
    rare: Float64Array.from(things.values()),
  };
}

/** The rarity of what both are joined to, as a share of that of what either is (weighted Jaccard, Ruzicka): 0 to 1. */
function likenessOf(size: number): (a: Things, b: Things) => number {
  // How rare each thing is to the one and to the other, by its number; -1 where they do not have it.
  const [toA, toB] = [new Float64Array(size).fill(-1), new Float64Array(size).fill(-1)];
  return (a, b) => {
    set(toA, a);
    set(toB, b);
    let [both, all] = [0, 0];
    for (let i = 0; i < a.numbers.length; i++) {
      const rare = a.rare[i] ?? 0;
      const other = Math.max(0, toB[a.numbers[i] ?? 0] ?? 0);
      both += Math.min(rare, other);
      all += Math.max(rare, other);
    }
    for (let i = 0; i < b.numbers.length; i++) if (toA[b.numbers[i] ?? 0] === -1) all += b.rare[i] ?? 0;
    for (const { numbers } of [a, b])
      for (let i = 0; i < numbers.length; i++) {
        toA[numbers[i] ?? 0] = -1;
        toB[numbers[i] ?? 0] = -1;
      }
    return all === 0 ? 0 : both / all;
  };
}

function set(to: Float64Array, { numbers, rare }: Things): void {
  for (let i = 0; i < numbers.length; i++) to[numbers[i] ?? 0] = rare[i] ?? 0;
}
