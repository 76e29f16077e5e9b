/** Everything that can be searched, indexed once for each version of the graph, when it is first searched. */
import {
  type JoinedField,
  joinedFields,
  joinedTo,
  namesOf,
  ownTexts,
  type SearchField,
  searchFields,
} from '../find/fields.ts';
import { atOnce } from '../find/network.ts';
import { add, Numbers, placesIn, range, sorted, startsAfter } from '../find/numbers.ts';
import type { Snapshot, Thing } from '../find/snapshot.ts';
import { wordsOf } from '../find/words.ts';
import { byCodePoint } from '../sort-key.ts';
import { type Called, Calling } from './called.ts';
import { Lexicon } from './lexicon.ts';
import { Sums } from './ranking.ts';
import { type Searched, searchedIn } from './things.ts';

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
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

export interface Index {
  readonly things: Searched;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lexicon: Lexicon;
  readonly called: Called;
  /** For each thing the place of the work that it is, or -1. */
  readonly works: Int32Array;
  /** The things in the order of their ids, and where in it each of them stands. */
  readonly byId: { readonly places: Uint32Array; readonly rank: Uint32Array };
  /** Room to work things out in. */
  readonly room: readonly [Sums, Sums, Sums, Sums];
}

export const indexOf = (snapshot: Snapshot): Index => snapshot.remember('search', () => atOnce(indexing(snapshot)));

/** Resolves when the index is there; it is made in steps, between which others are answered. */
export const indexed = (snapshot: Snapshot): Promise<Index> => snapshot.prepared('search', () => indexing(snapshot));

/** Things that are read in one step: some milliseconds. */
const atATime = 500;

function* indexing(snapshot: Snapshot): Generator<void, Index> {
  const things = searchedIn(snapshot);
  yield;
  const calling = new Calling(things);
  const reading = new Reading(snapshot);
  for (let place = 0; place < things.length; place++) {
    const thing = things.at(place);
    reading.read(thing);
    calling.note(thing, place);
    if (place % atATime === 0) yield;
  }
  const called = yield* calling.called();
  const entries = yield* entriesOf(reading);
  const lexicon = new Lexicon(entries);
  yield;
  const ids = Array.from(things, ({ id }) => id);
  const places = yield* sorted(range(ids.length), (a, b) => byCodePoint(ids[a] ?? '', ids[b] ?? ''));
  yield;
  const works = Int32Array.from(ids, (id) => snapshot.place(id) ?? -1);
  const sums = () => new Sums(things.length);
  const room = [sums(), sums(), sums(), sums()] as const;
  return { things, entries, lexicon, called, works, byId: { places, rank: placesIn(places) }, room };
}

/** All that is written in things, as numbers of words: four bytes for each word that is read, not an object. */
class Reading {
  /** The words in the order in which they are first met, each as it is written there. */
  readonly words: { readonly word: string; readonly written: string }[] = [];
  readonly #numbers = new Map<string, number>();
  /** Thing by thing, field by field in the order of `searchFields`: the words, and how many there are. */
  readonly tokens = new Numbers();
  readonly lengths = new Numbers();
  readonly #snapshot: Snapshot;
  /** Of what works are joined to: read once. */
  readonly #names = new Map<string, readonly number[]>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  read(thing: Thing): void {
    const texts = ownTexts(thing);
    for (const field of searchFields) {
      const before = this.tokens.length;
      for (const text of texts[field] ?? []) for (const word of this.#wordsIn(text)) this.tokens.push(word);
      if (isJoined(field))
        for (const other of joinedTo(this.#snapshot, field, thing))
          for (const word of this.#namesOf(other)) this.tokens.push(word);
      this.lengths.push(this.tokens.length - before);
    }
  }

  #namesOf(thing: Thing): readonly number[] {
    const read = this.#names.get(thing.id) ?? namesOf(thing).flatMap((text) => this.#wordsIn(text));
    this.#names.set(thing.id, read);
    return read;
  }

  #wordsIn(text: string): number[] {
    return wordsOf(text).map(({ word, start, end }) => {
      const known = this.#numbers.get(word);
      if (known !== undefined) return known;
      const number = this.words.push({ word, written: text.slice(start, end).toLowerCase() }) - 1;
      this.#numbers.set(word, number);
      return number;
    });
  }

  /** Calls `visit` for each word of each thing, in the order in which they were read; in steps. */
  *each(visit: (word: number, place: number, field: number, length: number) => void): Generator<void, void> {
    let token = 0;
    for (let i = 0; i < this.lengths.length; i++) {
      const length = this.lengths.at(i);
      const [place, field] = [Math.floor(i / searchFields.length), i % searchFields.length];
      for (const end = token + length; token < end; token++) visit(this.tokens.at(token), place, field, length);
      if (field === 0 && place % (10 * atATime) === 0) yield;
    }
  }
}

const isJoined = (field: SearchField): field is JoinedField => (joinedFields as readonly SearchField[]).includes(field);

/** BM25F: a word weighs by its fields, more where the field is shorter than usual. */
function* entriesOf(reading: Reading): Generator<void, Map<string, Entry>> {
  const { words } = reading;
  const usual = usualLengths(reading);
  // Things come one after the other: a word is new in one when it was last seen in another.
  const lastIn = new Int32Array(words.length).fill(-1);
  const counts = new Uint32Array(words.length);
  yield* reading.each((word, place) => {
    if (lastIn[word] !== place) add(counts, word);
    lastIn[word] = place;
  });
  const starts = startsAfter(counts);
  const places = new Uint32Array(starts[words.length] ?? 0);
  const found = new Float32Array(places.length);
  const next = starts.slice(0, words.length);
  lastIn.fill(-1);
  yield* reading.each((word, place, field, length) => {
    if (lastIn[word] !== place) {
      places[next[word] ?? 0] = place;
      add(next, word);
      lastIn[word] = place;
    }
    const own = weights[searchFields[field] ?? 'LABEL'];
    const weight = own / (1 - lengthCounts + (lengthCounts * length) / (usual[field] ?? 1));
    const last = (next[word] ?? 0) - 1;
    found[last] = (found[last] ?? 0) + weight;
  });
  return new Map(
    words.map(({ word, written }, i) => {
      const [start, end] = [starts[i], starts[i + 1]];
      return [word, { written, places: places.subarray(start, end), weights: found.subarray(start, end) }];
    }),
  );
}

/** For each field, how many words it has where it has any. */
function usualLengths({ lengths }: Reading): number[] {
  const sums = searchFields.map(() => ({ words: 0, things: 0 }));
  for (let i = 0; i < lengths.length; i++) {
    const [length, sum] = [lengths.at(i), sums[i % searchFields.length]];
    if (!sum || length === 0) continue;
    sum.words += length;
    sum.things++;
  }
  return sums.map(({ words, things }) => words / Math.max(1, things));
}
