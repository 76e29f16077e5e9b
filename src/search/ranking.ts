/** How well things fit one word of a query (BM25, with the words that stand for it taken as one word). */
import { stem } from '../find/stem.ts';
import type { Index } from './index.ts';
import type { Match } from './lexicon.ts';

/** What a word must weigh in a thing for half of the score: as much as once in a label of the usual length. */
const half = 8;

/** By the places of the things; only those that `fits` lets in. */
export function scoresFor(
  index: Index,
  matches: readonly Match[],
  fits: (place: number) => boolean,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const forms of groups(matches)) {
    const [nearest] = forms;
    const found = weightsOf(index, forms);
    // What few things hold says more about each of them.
    const rarity = Math.log(1 + (index.things.length - found.size + 0.5) / (found.size + 0.5));
    for (const [place, weight] of found) {
      const score = (nearest?.nearness ?? 0) * rarity * (weight / (weight + half));
      if (fits(place) && score > (best.get(place) ?? 0)) best.set(place, score);
    }
  }
  return best;
}

/** Forms of one word count together, so that a rare form of a common word is no rare word; the nearest stands first. */
function groups(matches: readonly Match[]): Iterable<readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const form = stem(match.word);
    const others = groups.get(form);
    if (others) others.push(match);
    else groups.set(form, [match]);
  }
  return groups.values();
}

function weightsOf({ entries }: Index, forms: readonly Match[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { word, nearness } of forms) {
    const entry = entries.get(word);
    entry?.places.forEach((place, i) => {
      found.set(place, (found.get(place) ?? 0) + nearness * (entry.weights[i] ?? 0));
    });
  }
  return found;
}
