/** Works of the same kind: a toolkit for who has read a toolkit. */

import type { Snapshot } from '../find/snapshot.ts';
import { exactly, rarity } from './kinds.ts';
import type { Asked, Strand } from './strands.ts';
import { workPlaces } from './works.ts';

/** One strand for each kind of the works asked for: the rarer the kind, the more it counts. */
export function kindStrands({ snapshot, seeds, weights }: Asked): Strand[] {
  const { workAt } = workPlaces(snapshot);
  const starts = new Map<string, number[]>();
  for (const seed of seeds) {
    const kind = snapshot.works[workAt[seed] ?? -1]?.kind;
    if (kind !== undefined) starts.set(kind, [...(starts.get(kind) ?? []), seed]);
  }
  return [...starts].flatMap(([kind, from]): Strand[] => {
    const works = worksOfKind(snapshot).get(kind) ?? new Uint32Array();
    const amount = exactly(weights.SAME_KIND * rarity(works.length, snapshot.works.length));
    return amount === 0 ? [] : [{ kind: 'SAME_KIND', from, types: [], sharedBy: works.length, works, amount }];
  });
}

function worksOfKind(snapshot: Snapshot): ReadonlyMap<string, Uint32Array> {
  return snapshot.remember('works of a kind', () => {
    const { placeOf } = workPlaces(snapshot);
    const places = new Map<string, number[]>();
    // Works stand in the order of their places.
    snapshot.works.forEach(({ kind }, work) => {
      const same = places.get(kind) ?? [];
      places.set(kind, same);
      same.push(placeOf[work] ?? 0);
    });
    return new Map([...places].map(([kind, works]) => [kind, Uint32Array.from(works)]));
  });
}
