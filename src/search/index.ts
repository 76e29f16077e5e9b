/** Everything that can be searched, indexed once for each version of the graph, when it is first searched. */
import { namesOf, type SearchField, searchFields, textsOf } from '../find/fields.ts';
import type { Snapshot, Thing } from '../find/snapshot.ts';
import { stem } from '../find/stem.ts';
import { telling, wordsOf } from '../find/words.ts';
import { kindOfType } from './kinds.ts';
import { Lexicon } from './lexicon.ts';

/** What a thing is called says what it is; a work that only is joined to a thing of that name comes far below. */
const weights: { readonly [F in SearchField]: number } = {
  LABEL: 8,
  ACRONYM: 8,
  OTHER_NAMES: 5,
  YEAR: 2,
  SUMMARY: 1,
  INSTITUTIONS: 1,
  TOPICS: 1,
  REGIONS: 1,
  AUDIENCES: 1,
};
/** How far the length of a text takes from what one word in it weighs; the usual value of BM25. */
const lengthCounts = 0.75;

/** One word of the catalogue. */
export interface Entry {
  /** As it first stands there, in small letters. */
  readonly written: string;
  /** The things that it stands in, by their places, and how much it weighs in each. */
  readonly places: number[];
  readonly weights: number[];
}

export interface Index {
  readonly things: readonly Thing[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lexicon: Lexicon;
  /** The places of the things that go by a name of just these words, in any form and order. */
  readonly called: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Equal for names of the same words, joining words aside. */
export const nameOf = (words: readonly string[]) => [...new Set(words.map(stem))].sort().join(' ');

export function indexOf(snapshot: Snapshot): Index {
  return snapshot.remember('search', () => {
    const things = [...snapshot.things.values()].filter(({ type }) => kindOfType.has(type));
    const names = new Map<string, WrittenWords>();
    const entries = entriesOf(things.map((thing) => readThing(snapshot, thing, names)));
    return { things, entries, lexicon: new Lexicon(entries), called: calledOf(things) };
  });
}

type WrittenWords = readonly (readonly [word: string, written: string])[];
type Read = { readonly [F in SearchField]?: WrittenWords };

function readThing(snapshot: Snapshot, thing: Thing, names: Map<string, WrittenWords>): Read {
  const fields = Object.entries(textsOf(snapshot, thing)).map(([field, texts]) => [
    field,
    texts.flatMap((text) => readText(text, names)),
  ]);
  return Object.fromEntries(fields);
}

/** Short texts are names, which many works are joined to: they are read once. */
const shortText = 80;

function readText(text: string, names: Map<string, WrittenWords>): WrittenWords {
  const before = names.get(text);
  if (before) return before;
  const read = wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)] as const);
  if (text.length <= shortText) names.set(text, read);
  return read;
}

/** BM25F: a word weighs by its fields, more where the field is shorter than usual. */
function entriesOf(read: readonly Read[]): Map<string, Entry> {
  const usual = Object.fromEntries(searchFields.map((field) => [field, usualLength(read, field)]));
  const entries = new Map<string, Entry>();
  read.forEach((fields, place) => {
    for (const field of searchFields) {
      const words = fields[field] ?? [];
      const weight = weights[field] / (1 - lengthCounts + (lengthCounts * words.length) / (usual[field] ?? 1));
      for (const [word, written] of words) {
        const entry = entries.get(word) ?? { written: written.toLowerCase(), places: [], weights: [] };
        if (entry.places.length === 0) entries.set(word, entry);
        // Things come one after the other: the last place is this one, or the word is new in it.
        const last = entry.places.length - 1;
        if (entry.places[last] === place) entry.weights[last] = (entry.weights[last] ?? 0) + weight;
        else {
          entry.places.push(place);
          entry.weights.push(weight);
        }
      }
    }
  });
  return entries;
}

function usualLength(read: readonly Read[], field: SearchField): number {
  const lengths = read.map((fields) => fields[field]?.length ?? 0).filter((length) => length > 0);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

function calledOf(things: readonly Thing[]): Map<string, Set<number>> {
  const called = new Map<string, Set<number>>();
  things.forEach((thing, place) => {
    for (const text of namesOf(thing)) {
      const name = nameOf(telling(wordsOf(text)).map(({ word }) => word));
      called.set(name, (called.get(name) ?? new Set()).add(place));
    }
  });
  return called;
}
