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
  const left = Array.from({ length: Math.min(mostDiverse, order.length) }, (_, i) => order.at(i)).map((ranked) => ({
    ranked,
    things: thingsOf(snapshot, ranked.work),
    like: 0,
  }));
  const best = order.at(0).score;
  const chosen: Ranked[] = [];
  while (left.length > 0) {
    const worth = ({ ranked, like }: (typeof left)[number]) =>
      (1 - diversity) * (ranked.score / best) - diversity * like;
    let next = 0;
    // The first of equals: the order by score and id decides between them.
    left.forEach((one, i) => {
      if (i > 0 && worth(one) > worth(left[next] ?? one)) next = i;
    });
    const [taken] = left.splice(next, 1);
    if (!taken) break;
    chosen.push(taken.ranked);
    for (const one of left) one.like = Math.max(one.like, likeness(taken.things, one.things));
  }
  return { length: order.length, at: (i) => chosen[i] ?? order.at(i) };
}

type Things = ReadonlyMap<number, number>;

/** What a work is joined to, with how rare each is; the work itself too, so that it is like what it is joined to. */
function thingsOf(snapshot: Snapshot, work: number): Things {
  const { network, works } = snapshot;
  const place = workPlaces(snapshot).placeOf[work] ?? 0;
  const things = new Map<number, number>([[place, 1]]);
  for (const { type, other } of network.links(place))
    if (!asideTypes.includes(type)) things.set(other, rarity(network.degree(other), works.length));
  return things;
}

/** The rarity of what both are joined to, as a share of that of what either is (weighted Jaccard, Ruzicka): 0 to 1. */
function likeness(a: Things, b: Things): number {
  let both = 0;
  let all = 0;
  for (const [thing, rare] of a) {
    both += Math.min(rare, b.get(thing) ?? 0);
    all += Math.max(rare, b.get(thing) ?? 0);
  }
  for (const [thing, rare] of b) if (!a.has(thing)) all += rare;
  return all === 0 ? 0 : both / all;
}
