/** Works on places near by, and works on broader topics: those that lie below the same thing higher up. */

import type { Snapshot } from '../find/snapshot.ts';
import type { ApiReasonKind } from '../generated/resolvers.ts';
import { exactly, kinds, rarity } from './kinds.ts';
import { type Asked, type Strand, sharedThings, worksBelow } from './strands.ts';
import { inTurn, worksOnly } from './works.ts';

/**
 * One strand for each thing that what the works asked for are joined to lies below, or is. A work is in one of them only:
 * in that of the rarest, which is the nearest, and in none when it shares the thing itself.
 */
export function strandsAbove({ snapshot, seeds, weights }: Asked, kind: ApiReasonKind): Strand[] {
  const { shared } = kinds[kind];
  if (!shared || weights[kind] === 0) return [];
  const own = sharedThings(snapshot, seeds, kind);
  const types = shared.along;
  const shares = [...own].map(([thing, from]) =>
    from.includes(thing) ? worksBelow(snapshot, thing, types) : worksOnly(snapshot, thing, types, 'from works'),
  );
  const above = [...thingsAbove(snapshot, own)]
    .map(([thing, from]) => {
      const works = worksBelow(snapshot, thing, types);
      return { thing, from, works, amount: exactly(weights[kind] * rarity(works.length, snapshot.works.length)) };
    })
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.works.length - b.works.length || a.thing - b.thing);
  const lists = inTurn(
    snapshot,
    shares,
    above.map(({ works }) => works),
  );
  return above.flatMap(({ thing, from, works: { length: sharedBy }, amount }, i): Strand[] => {
    const works = lists[i] ?? none;
    return works.length === 0 ? [] : [{ kind, from, via: thing, types, sharedBy, works, amount }];
  });
}

const none = new Uint32Array();

/** The things and what lies above them, with the works they are reached from. */
function thingsAbove(snapshot: Snapshot, own: ReadonlyMap<number, readonly number[]>): Map<number, readonly number[]> {
  const above = new Map<number, readonly number[]>();
  for (const [thing, from] of own)
    for (const id of snapshot.above(snapshot.network.idOf(thing))) {
      const place = snapshot.network.place(id);
      if (place === undefined) continue;
      above.set(place, [...new Set([...(above.get(place) ?? []), ...from])]);
    }
  return above;
}
