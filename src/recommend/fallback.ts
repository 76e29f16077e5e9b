/** What is recommended where no relation leads to a work: named as what it is, in three steps. */

import { ownTexts } from '../find/fields.ts';
import type { Snapshot } from '../find/snapshot.ts';
import { stem } from '../find/stem.ts';
import { placesByStem } from '../find/text.ts';
import { telling, wordsOf } from '../find/words.ts';
import { exactly } from './kinds.ts';
import { strandsAbove } from './nearby.ts';
import type { Asked, Strand } from './strands.ts';
import { workPlaces } from './works.ts';

/** From the best to the last: each is asked only when those before it lead nowhere. */
export const fallbacks: readonly ((asked: Asked) => Strand[])[] = [
  (asked) => strandsAbove(asked, 'BROADER_TOPIC'),
  textStrands,
  otherStrands,
];

/** Words that more than a quarter of all works have tell nothing. */
const commonShare = 1 / 4;

/**
 * Works that share words of title and summary with those asked for: a word counts by how rare it is (logarithm of the
 * works to those that have it), and all words of the things asked for together count 1.
 */
function textStrands({ snapshot, seeds, weights }: Asked): Strand[] {
  if (weights.SIMILAR_TEXT === 0) return [];
  const { placeOf } = workPlaces(snapshot);
  const all = snapshot.works.length;
  const stems = tellingStems(snapshot, seeds);
  const idf = (having: number) => Math.log(all / having);
  const found = new Map<number, number>();
  let most = 0;
  for (const form of stems) {
    const having = placesByStem(snapshot).get(form);
    if (!having || having.length > Math.max(2, all * commonShare)) continue;
    most += idf(having.length);
    for (const work of having) {
      const place = placeOf[work] ?? 0;
      found.set(place, (found.get(place) ?? 0) + idf(having.length));
    }
  }
  const works = Uint32Array.from(found.keys()).sort();
  const amount = Float64Array.from(works, (place) => exactly((weights.SIMILAR_TEXT * (found.get(place) ?? 0)) / most));
  return works.length === 0 ? [] : [{ kind: 'SIMILAR_TEXT', from: seeds, types: [], works, amount }];
}

/** The stems of the telling words of titles and summaries. */
function tellingStems(snapshot: Snapshot, places: readonly number[]): Set<string> {
  const texts = places.flatMap((place) => {
    const thing = snapshot.thingAt(place);
    const { LABEL = [], OTHER_NAMES = [], SUMMARY = [] } = ownTexts(thing);
    return [...LABEL, ...OTHER_NAMES, ...SUMMARY];
  });
  return new Set(telling(texts.flatMap(wordsOf)).map(({ word }) => stem(word)));
}

/** All works, those with most relations first; one that has none counts the smallest amount there is. */
function otherStrands({ snapshot, weights, seeds }: Asked): Strand[] {
  const works = workPlaces(snapshot).placeOf.toSorted();
  const places = Uint32Array.from(works);
  const most = places.reduce((degree, place) => Math.max(degree, snapshot.network.degree(place)), 1);
  const amount = Float64Array.from(places, (place) =>
    Math.max(1 / 4096, exactly((weights.OTHER_WORK * snapshot.network.degree(place)) / most)),
  );
  return weights.OTHER_WORK === 0 ? [] : [{ kind: 'OTHER_WORK', from: seeds, types: [], works: places, amount }];
}
