/**
 * What leads from the things asked for to works: one strand for each kind of path and each thing that is shared. A
 * strand names all works it leads to, and what it adds to each; adding up is left to `order.ts`.
 */

import type { Snapshot } from '../find/snapshot.ts';
import type { ApiReasonKind, ApiRelationType } from '../generated/resolvers.ts';
import { focusOf } from './focus.ts';
import { exactly, kinds, rarity, reasonKinds } from './kinds.ts';
import { nearness } from './series.ts';
import { merged, workPlaces, worksOnly } from './works.ts';

/** Of all works alike, of each in the order of the strand’s works, or a share of the most: one for each work. */
export type Amount = number | Float64Array | { readonly most: number; readonly shares: Float32Array };

export interface Strand {
  readonly kind: ApiReasonKind;
  /** The things asked for that it starts from, as places of the network. */
  readonly from: readonly number[];
  /** The shared thing, where there is one that was not asked for itself. */
  readonly via?: number | undefined;
  /** The relations that it runs along. */
  readonly types: readonly ApiRelationType[];
  /** How many works share the thing; undefined where nothing is shared. */
  readonly sharedBy?: number | undefined;
  /** The works it leads to, by their places in the network, in order. */
  readonly works: Uint32Array;
  /** What it adds to the score. */
  readonly amount: Amount;
  /** The places on the way to a work, both ends included, where the strand itself knows it. */
  readonly way?: (work: number) => readonly number[];
}

/** What a strand adds to the score of a work: the one at `i` of its works. */
export function amountOf({ amount }: Strand, i: number, work: number): number {
  if (typeof amount === 'number') return amount;
  return 'most' in amount ? exactly(amount.most * (amount.shares[work] ?? 1)) : (amount[i] ?? 0);
}

/** How much each kind counts in one question. */
export type Weights = { readonly [K in ApiReasonKind]: number };

export interface Asked {
  readonly snapshot: Snapshot;
  /** What recommendations are for, as places of the network. */
  readonly seeds: readonly number[];
  readonly weights: Weights;
}

/** These have strands of their own making. */
const apart: readonly ApiReasonKind[] = ['NEARBY_REGION', 'BROADER_TOPIC'];

/** Everything that relations of one or two steps lead to; things that say nothing have no strand. */
export function strandsOf(asked: Asked): Strand[] {
  return reasonKinds
    .filter((kind) => !apart.includes(kind) && asked.weights[kind] > 0)
    .flatMap((kind) => [...directStrands(asked, kind), ...sharedStrands(asked, kind)]);
}

function directStrands({ snapshot, seeds, weights }: Asked, kind: ApiReasonKind): Strand[] {
  const types = kinds[kind].direct ?? [];
  return seeds.flatMap((seed): Strand[] => {
    if (workPlaces(snapshot).workAt[seed] === -1) return [];
    const works = worksOnly(snapshot, seed, types, 'both');
    return works.length === 0 ? [] : [{ kind, from: [seed], types, works, amount: exactly(weights[kind]) }];
  });
}

/** Works that share a thing with a work asked for, and works that are joined to a thing asked for. */
function sharedStrands({ snapshot, seeds, weights }: Asked, kind: ApiReasonKind): Strand[] {
  const { shared } = kinds[kind];
  if (!shared) return [];
  const types = shared.along;
  const ways = shared.to === 'Publication' ? 'both' : 'from works';
  return [...sharedThings(snapshot, seeds, kind)].flatMap(([thing, from]): Strand[] => {
    const isAsked = from.includes(thing);
    // Whoever asks for a topic or a region asks for what lies below it.
    const works = isAsked ? worksBelow(snapshot, thing, types) : worksOnly(snapshot, thing, types, ways);
    const rare = isAsked ? 1 : rarity(works.length, snapshot.works.length);
    if (works.length === 0 || exactly(weights[kind] * rare) === 0) return [];
    if (isAsked) return [{ kind, from, types, sharedBy: works.length, works, amount: exactly(weights[kind]) }];
    const { workAt } = workPlaces(snapshot);
    const shares = focusOf(snapshot, kind);
    const share = (place: number) => shares[workAt[place] ?? -1] ?? 1;
    const most = weights[kind] * rare ** 2 * Math.max(...from.map(share));
    // No share is above 1, and no nearness: then it rounds to nothing for every work.
    if (exactly(most) === 0) return [];
    const near = kind === 'SAME_SERIES' ? nearness(snapshot, thing, from) : undefined;
    const amount: Amount = near
      ? Float64Array.from(works, (place) => exactly(most * share(place) * near(place)))
      : { most, shares };
    return [{ kind, from, via: thing, types, sharedBy: works.length, works, amount }];
  });
}

/** The things of the kind that works asked for are joined to, or that were asked for themselves, with whence. */
export function sharedThings(
  snapshot: Snapshot,
  seeds: readonly number[],
  kind: ApiReasonKind,
): ReadonlyMap<number, readonly number[]> {
  const { network } = snapshot;
  const { workAt } = workPlaces(snapshot);
  const { to, along } = kinds[kind].shared ?? { to: 'Publication', along: [] };
  const prefix = `${to.toLowerCase()}/`;
  const isOf = (place: number) => network.idOf(place).startsWith(prefix);
  const found = new Map<number, number[]>();
  for (const seed of seeds) {
    if (workAt[seed] === -1) {
      if (isOf(seed)) found.set(seed, [seed]);
      continue;
    }
    const ways = to === 'Publication' ? [true, false] : [true];
    for (const forwards of ways)
      for (const type of along)
        for (const thing of network.along(seed, type, forwards)) {
          const from = found.get(thing) ?? [];
          if (isOf(thing) && !from.includes(seed)) found.set(thing, [...from, seed]);
        }
  }
  return found;
}

/** The thing and what lies below it, as places; worked out once. */
function belowOf(snapshot: Snapshot, thing: number): readonly number[] {
  const { network } = snapshot;
  return snapshot.remember(`below ${thing}`, () =>
    snapshot.below(network.idOf(thing)).flatMap((id) => network.place(id) ?? []),
  );
}

/** The works that are joined to any of the things. */
export function allWorks(
  snapshot: Snapshot,
  things: readonly number[],
  types: readonly ApiRelationType[],
): Uint32Array {
  return merged(
    snapshot,
    things.map((thing) => worksOnly(snapshot, thing, types, 'from works')),
  );
}

/** The works that are joined to a thing or to what lies below it; worked out once. */
export function worksBelow(snapshot: Snapshot, thing: number, types: readonly ApiRelationType[]): Uint32Array {
  const things = belowOf(snapshot, thing);
  if (things.length === 1) return worksOnly(snapshot, thing, types, 'from works');
  return snapshot.remember(`works below ${thing} ${types}`, () => allWorks(snapshot, things, types));
}
