/** How much of a work one of the things it is joined to stands for. */
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiReasonKind } from '../generated/resolvers.ts';
import { kinds, rarity } from './kinds.ts';
import { placesOf, workPlaces, worksOnly } from './works.ts';

/**
 * For each work, 1 / |v|, where v are the rarities of the things of the kind that a work is joined to,
 * and |v| is taken for 1 where it is less, so that what is common stays worth little. The square of a shared thing’s
 * rarity, times this for both works, is its part of the cosine of the two lists: all that two works share of a kind
 * never adds up to more than its weight, and a work about twenty topics is not near to everything.
 */
export function focusOf(snapshot: Snapshot, kind: ApiReasonKind): Float32Array {
  return snapshot.remember(`focus ${kind}`, () => {
    const { to, along } = kinds[kind].shared ?? { to: 'Publication', along: [] };
    const ways = to === 'Publication' ? 'both' : 'from works';
    const { workAt } = workPlaces(snapshot);
    const squares = new Float32Array(snapshot.works.length);
    for (const thing of placesOf(snapshot, to)) {
      const works = worksOnly(snapshot, thing, along, ways);
      const square = rarity(works.length, snapshot.works.length) ** 2;
      for (const place of works) {
        const work = workAt[place] ?? 0;
        squares[work] = (squares[work] ?? 0) + square;
      }
    }
    return squares.map((square) => 1 / Math.max(1, Math.sqrt(square)));
  });
}
