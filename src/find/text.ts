/** Works by the words of their title, other titles and summary, in any form, accents and case aside. */
import { TypedFastBitSet } from 'typedfastbitset';
import { ownTexts } from './fields.ts';
import type { Snapshot, Works } from './snapshot.ts';
import { stem } from './stem.ts';
import { soughtWords, telling, wordsOf } from './words.ts';

/** The works that hold every word of the text; none when it holds no word. `name` is the argument, for refusals. */
export function worksWithText(snapshot: Snapshot, text: string, name: string): Works {
  const [first, ...rest] = telling(soughtWords(text, name)).map(
    ({ word }) => new TypedFastBitSet(placesByStem(snapshot).get(stem(word))),
  );
  const found = first ?? new TypedFastBitSet();
  for (const works of rest) found.intersection(works);
  return found;
}

/** The works that hold a form of a word, each once and in their order. */
export function placesByStem(snapshot: Snapshot): ReadonlyMap<string, Uint32Array> {
  return snapshot.remember('places by stem', () => {
    const stems = new Map<string, string>();
    const places = new Map<string, number[]>();
    snapshot.works.forEach(({ id }, place) => {
      const thing = snapshot.things.get(id);
      const { LABEL = [], OTHER_NAMES = [], SUMMARY = [] } = thing ? ownTexts(thing) : {};
      for (const { word } of [...LABEL, ...OTHER_NAMES, ...SUMMARY].flatMap(wordsOf)) {
        const form = stems.get(word) ?? stem(word);
        stems.set(word, form);
        const found = places.get(form) ?? [];
        if (found.length === 0) places.set(form, found);
        // Works come one after the other: the last is this one, or the word is new in it.
        if (found.at(-1) !== place) found.push(place);
      }
    });
    return new Map([...places].map(([form, found]) => [form, Uint32Array.from(found)]));
  });
}
