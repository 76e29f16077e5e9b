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
  const { mass, from } = walk(snapshot.network, seeds, { mostLinks });
  const places = [...mass.keys()].filter((place) => workAt[place] !== -1 && !seeds.includes(place));
  const most = Math.max(...places.map((place) => mass.get(place) ?? 0));
  const works = Uint32Array.from(places).sort();
  const amount = Float64Array.from(works, (place) => exactly((weights.WALK * (mass.get(place) ?? 0)) / most));
  const way = (work: number) => {
    const places = [work];
    for (let at = from.get(work); at !== undefined; at = from.get(at)) places.unshift(at);
    return places;
  };
  return works.length === 0 ? [] : [{ kind: 'WALK', from: seeds, types: [], works, amount, way }];
}
