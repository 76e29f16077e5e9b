/** What lies around a thing, and how near. */
import type { Network } from '../find/network.ts';
import { walk } from '../find/walk.ts';
import { byCodePoint } from '../sort-key.ts';
import { Queue } from './queue.ts';
import { degree, hub } from './rarity.ts';
import type { Work } from './work.ts';

/** Whether a thing, by its place, may be shown. */
export type Shown = (place: number) => boolean;

/** The things that a step leads to, each once; what a curator wants kept apart is none. */
function neighbours(network: Network, place: number, shown: Shown): number[] {
  const others = new Set<number>();
  for (const { type, other } of network.links(place))
    if (type !== 'NOT_RECOMMENDED_WITH' && !others.has(other) && shown(other)) others.add(other);
  return [...others];
}

/**
 * How many steps each thing is from the center, as far as `depth`. Hubs are reached, but nothing beyond them, unless one
 * is the center. Throws a `UserInputError` when it is too much work.
 */
export function within(network: Network, center: number, depth: number, shown: Shown, work: Work): Map<number, number> {
  const found = new Map([[center, 0]]);
  for (const [place, distance] of found) {
    if (distance === depth || !leadsOn(network, place, center)) continue;
    work.spend(network.degree(place));
    for (const other of neighbours(network, place, shown)) if (!found.has(other)) found.set(other, distance + 1);
  }
  return found;
}

const leadsOn = (network: Network, place: number, center: number) => place === center || degree(network, place) <= hub;

/**
 * How near things are to the center: how often walks from there come by them, times the root of the center's links over
 * theirs. Where no hub stops a walk, that is the same from either side. How often alone would put first what everything is
 * joined to, and how often for each link what is joined to nothing else; this is the geometric mean of the two.
 */
export function nearness(network: Network, center: number): (place: number) => number {
  const { mass } = walk(network, [center], { precision: 1e-5, mostLinks: hub });
  const links = (place: number) => Math.max(1, degree(network, place));
  return (place) => (mass.get(place) ?? 0) * Math.sqrt(links(center) / links(place));
}

/**
 * The center and the nearest of the things found, the nearest first among those that are joined to one before them which
 * is a step nearer to the center: so what is shown hangs together.
 */
export function nearest(
  network: Network,
  center: number,
  distances: ReadonlyMap<number, number>,
  near: (place: number) => number,
  budget: number,
): number[] {
  const queue = new Queue<number>((a, b) => near(b) - near(a) || byCodePoint(network.idOf(a), network.idOf(b)));
  const waiting = new Set([center]);
  const chosen: number[] = [];
  for (let place: number | undefined = center; place !== undefined && chosen.length < budget; place = queue.take()) {
    chosen.push(place);
    if (!leadsOn(network, place, center)) continue;
    const next = (distances.get(place) ?? 0) + 1;
    for (const other of neighbours(network, place, (one) => distances.get(one) === next)) {
      if (waiting.has(other)) continue;
      waiting.add(other);
      queue.add(other);
    }
  }
  return chosen;
}
