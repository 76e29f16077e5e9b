/** How near two works of a series stand to each other. */
import type { Snapshot } from '../find/snapshot.ts';

/** What works without a number count: as much as those two numbers away. */
const unnumbered = 1 / 2;

/**
 * For a series and the works in it that are asked for: 1 for their neighbours, 1/2 for those two numbers away, 1/n for
 * those n away; by the nearest of the works asked for. Works are places of the network.
 */
export function nearness(snapshot: Snapshot, series: number, seeds: readonly number[]): (place: number) => number {
  const { network } = snapshot;
  const numbers = numbersOf(snapshot, network.idOf(series));
  const starts = seeds.flatMap((seed) => numbers.get(network.idOf(seed)) ?? []);
  return (place) => {
    const number = numbers.get(network.idOf(place));
    if (number === undefined || starts.length === 0) return unnumbered;
    const distance = Math.min(...starts.map((start) => Math.abs(start - number)));
    return 1 / Math.max(1, distance);
  };
}

/** The numbers that works have in a series, where all of them have one; else none. */
export function numbersIn(snapshot: Snapshot, series: string, works: readonly string[]): number[] {
  const numbers = numbersOf(snapshot, series);
  const found = works.flatMap((work) => numbers.get(work) ?? []);
  return found.length === works.length ? found : [];
}

/** By the ids of works. A relation's own order is its number, padded, or words. */
function numbersOf(snapshot: Snapshot, series: string): ReadonlyMap<string, number> {
  return snapshot.remember(`numbers of ${series}`, () => {
    const joints = snapshot.joints('IN_SERIES', 'from', series);
    return new Map(
      joints.flatMap(({ work, order }) => {
        const id = snapshot.works[work]?.id;
        return id !== undefined && /^\d+/.test(order) ? [[id, Number.parseInt(order, 10)] as const] : [];
      }),
    );
  });
}
