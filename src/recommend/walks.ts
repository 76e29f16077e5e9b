/** What lies several steps away: works that walks from the things asked for often come by. */
import { walk } from '../find/walk.ts';
import { exactly } from './kinds.ts';
import type { Asked, Strand } from './strands.ts';
import { workPlaces } from './works.ts';

/**
 * One strand to all works that the walks come by. The work they come by most often gets the whole weight, the others
 * in proportion: a personalised PageRank with the restart, the precision and the bound on hubs of `find/walk.ts`.
 */
export function walkStrands({ snapshot, seeds, weights }: Asked): Strand[] {
  if (weights.WALK === 0) return [];
  const { workAt } = workPlaces(snapshot);
  // What every second work is joined to says nothing, and walks over it neither.
  const mostLinks = Math.min(1_000, snapshot.works.length / 2);
  const found = walk(snapshot.network, seeds, { mostLinks });
  const works = new Uint32Array(found.places.length);
  const often = new Float64Array(found.places.length);
  let [size, most] = [0, 0];
  for (let i = 0; i < works.length; i++) {
    const place = found.places[i] ?? 0;
    if (workAt[place] === -1 || seeds.includes(place)) continue;
    works[size] = place;
    often[size] = found.often[i] ?? 0;
    most = Math.max(most, often[size++] ?? 0);
  }
  if (size === 0) return [];
  const amount = often.slice(0, size);
  for (let i = 0; i < size; i++) amount[i] = exactly((weights.WALK * (amount[i] ?? 0)) / most);
  const way = (work: number) => found.wayTo(work);
  return [{ kind: 'WALK', from: seeds, types: [], works: works.slice(0, size), amount, way }];
}
