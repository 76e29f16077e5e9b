/** The way from what was asked for to a recommended work, thing by thing, for one reason. */
import type { LinkRow } from '../explore/relations.ts';
import type { Network } from '../find/network.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiRelationType } from '../generated/resolvers.ts';
import type { Strand } from './strands.ts';
import { sharedThings } from './strands.ts';

/** The places from each thing that the strand starts from to the work, both included. */
export function waysOf(
  snapshot: Snapshot,
  { kind, from, via, way }: Strand,
  work: number,
): readonly (readonly number[])[] {
  if (way) return [way(work)];
  return from.map((seed) => {
    // Upwards from the things that a work is joined to; a thing that was asked for is its own.
    const up = (place: number, top: number) => climb(snapshot, [...sharedThings(snapshot, [place], kind).keys()], top);
    if (via !== undefined) return [seed, ...up(seed, via), ...up(work, via).reverse().slice(1), work];
    const below = sharedThings(snapshot, [work], kind).size > 0 ? up(work, seed).reverse() : [];
    return [seed, ...below.slice(1), work];
  });
}

/** The shortest way upwards from one of the things to the top, both included; empty when there is none. */
function climb({ network }: Snapshot, things: readonly number[], top: number): number[] {
  const from = new Map<number, number | undefined>(things.map((thing) => [thing, undefined]));
  for (const [place] of from) {
    if (place === top) {
      const way: number[] = [];
      for (let at: number | undefined = top; at !== undefined; at = from.get(at)) way.unshift(at);
      return way;
    }
    for (const type of ['BROADER', 'WITHIN'] as const)
      for (const above of network.along(place, type, true)) if (!from.has(above)) from.set(above, place);
  }
  return [];
}

/** The links along a way, each once, as the database can be asked for them. */
export function linksAlong(
  { network }: Snapshot,
  ways: readonly (readonly number[])[],
  types: readonly ApiRelationType[],
): LinkRow[] {
  const links = ways.flatMap((way) =>
    way.slice(1).flatMap((place, i) => linksBetween(network, way[i] ?? place, place, types)),
  );
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/** Those of the types, or of any when none is named; what puts things in order counts always. */
function linksBetween(network: Network, a: number, b: number, types: readonly ApiRelationType[]): LinkRow[] {
  const [near, far] = network.degree(a) <= network.degree(b) ? [a, b] : [b, a];
  const [out, back]: [ApiRelationType[], ApiRelationType[]] = [[], []];
  for (const { type, forwards, other } of network.links(near)) {
    const known = type as ApiRelationType;
    if (other !== far || !(types.length === 0 || [...types, 'BROADER', 'WITHIN'].includes(known))) continue;
    (forwards ? out : back).push(known);
  }
  const [one, other] = [network.idOf(near), network.idOf(far)];
  return [
    ...(out.length > 0 ? [{ from: one, to: other, types: out }] : []),
    ...(back.length > 0 ? [{ from: other, to: one, types: back }] : []),
  ];
}
