/** How alike the words of works are: the cosine of their titles and summaries, each word by how rare it is (TF-IDF). */
import type { Snapshot } from '../find/snapshot.ts';
import { stem } from '../find/stem.ts';
import { telling, wordsOf } from '../find/words.ts';

type Vector = ReadonlyMap<string, number>;

export function textScores(snapshot: Snapshot, from: number): number[] {
  const vectors = snapshot.remember('evaluate words', () => vectorsOf(snapshot));
  const own = vectors[from] ?? new Map();
  return vectors.map((other, place) => (place === from ? 0 : product(own, other)));
}

/** For each work its stems, each by how often it occurs times ln(works / works with it), to the length of 1. */
function vectorsOf({ works }: Snapshot): Vector[] {
  const counts = works.map(({ title, summary }) => {
    const count = new Map<string, number>();
    for (const { word } of telling(wordsOf(`${title}\n${summary ?? ''}`)))
      count.set(stem(word), (count.get(stem(word)) ?? 0) + 1);
    return count;
  });
  const holding = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const weighted = [...count].map(([word, times]): [string, number] => [
      word,
      times * Math.log(works.length / (holding.get(word) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    return new Map(weighted.map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
  });
}

function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
