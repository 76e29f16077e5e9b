/** How little it says that something is joined to a thing: the more is joined to it, the less. */
import type { Network } from '../find/network.ts';

/** Counted once for each network. */
const degrees = new WeakMap<Network, Uint32Array>();

/** How many links a thing has, versions and what is kept apart not counted, and how many things lie further below it. */
export function degree(network: Network, place: number): number {
  let all = degrees.get(network);
  if (!all) {
    all = Uint32Array.from(network.ids, (_id, one) => network.walked(one) + furtherBelow(network, one));
    degrees.set(network, all);
  }
  return all[place] ?? 0;
}

/** What lies below a topic or a region, but not right below: that both lie in the world says nothing. */
function furtherBelow(network: Network, place: number): number {
  const below = (thing: number) => [
    ...network.along(thing, 'WITHIN', false),
    ...network.along(thing, 'BROADER', false),
  ];
  const found = new Set(below(place));
  const direct = found.size;
  for (const one of found) for (const other of below(one)) found.add(other);
  return found.size - direct;
}

/** Costs are whole numbers of this part of a bit, so that their sums are exact and equal ones are equal. */
export const grain = 4096;

/**
 * What it costs to pass a thing, in bits / 4096: log2(1 + degree), the information it takes to say which of its links
 * was followed.
 */
export function passing(network: Network, place: number): number {
  return Math.round(grain * Math.log2(1 + degree(network, place)));
}

/** Things with more links than this join what has little to do with each other. */
export const hub = 500;

/** The same for paths, where a small catalogue has hubs of its own: what half the works are joined to, if it is 50 at least. */
export const hubOf = (works: number) => Math.min(hub, Math.max(50, works / 2));
