/** What a question finds: things that hold every word of it, or a word that stands for it, the best first. */
import { type PublicationFilter, worksFor } from '../find/filter.ts';
import type { Snapshot } from '../find/snapshot.ts';
import { soughtWords, telling } from '../find/words.ts';
import type { ApiEntityKind, ApiSearchMode } from '../generated/resolvers.ts';
import { UserInputError } from '../graph/input.ts';
import { nameOf } from './called.ts';
import { type Index, indexOf } from './index.ts';
import { typesIn } from './kinds.ts';
import type { Match } from './lexicon.ts';
import { scoreInto } from './ranking.ts';

export interface Question {
  readonly query: string;
  readonly mode: ApiSearchMode;
  readonly in?: readonly ApiEntityKind[] | null | undefined;
  readonly filter?: PublicationFilter | null | undefined;
}

/** A word of a query, as written and as it compares, and what stands for it in the catalogue. */
export interface Sought {
  readonly written: string;
  readonly word: string;
  readonly matches: readonly Match[];
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** In the order of the query. Throws a `UserInputError` when the query is too long. */
export function soughtIn(snapshot: Snapshot, { query, mode }: Question): readonly Sought[] {
  const { lexicon } = indexOf(snapshot);
  const words = soughtWords(query, 'query');
  return (mode === 'EXACT' ? words : telling(words)).map(({ word, start, end }) => ({
    written: query.slice(start, end),
    word,
    matches: lexicon.matches(word, mode),
  }));
}

/** A thing that is called just as the query says counts this many times as much. */
const calledSo = 2;

/** What was found; it is put in order when it is looked at. */
export class Hits {
  readonly #index: Index;
  readonly #places: Uint32Array;
  /** What each is worth, in ten-thousandths. */
  readonly #points: Float64Array;
  #sorted: Float64Array | undefined;

  constructor(index: Index, places: Uint32Array, points: Float64Array) {
    this.#index = index;
    this.#places = places;
    this.#points = points;
  }

  get length(): number {
    return this.#places.length;
  }

  /** The best first, those that are worth the same by id. */
  at(i: number): Hit {
    const { things, byId } = this.#index;
    this.#sorted ??= this.#sort();
    const key = this.#sorted[i] ?? 0;
    const place = byId.places[key % things.length] ?? 0;
    return { id: things.at(place).id, score: (mostPoints - Math.floor(key / things.length)) / tenThousand };
  }

  /** The works among them, by their places. */
  works(): number[] {
    return Array.from(this.#places, (place) => this.#index.works[place] ?? -1).filter((work) => work !== -1);
  }

  /** Both keys in one number, since numbers are sorted many times as fast as anything that has to be compared. */
  #sort(): Float64Array {
    const { things, byId } = this.#index;
    const key = (place: number, i: number) =>
      (mostPoints - (this.#points[i] ?? 0)) * things.length + (byId.rank[place] ?? 0);
    return Float64Array.from(this.#places, key).sort();
  }
}

const tenThousand = 1e4;
/** More than any thing can be worth: words of a query, times the most that one word weighs, twice. */
const mostPoints = 2 ** 26;

/** Throws a `UserInputError` that names the argument. */
export function hitsFor(snapshot: Snapshot, question: Question): Hits {
  const index = indexOf(snapshot);
  const sought = soughtIn(snapshot, question);
  const fits = fitting(snapshot, question);
  const [best, weights, ...totals] = index.room;
  let [found, others] = totals;
  found.clear();
  // With every word, fewer things are left, and their scores add up.
  sought.forEach(({ matches }, i) => {
    const before = found;
    scoreInto(best, weights, index, matches, i === 0 ? fits : (place) => before.at(place) > 0);
    others.clear();
    for (const place of best.places) others.set(place, best.at(place) + before.at(place));
    [found, others] = [others, before];
  });
  const name = nameOf(telling(sought).map(({ word, matches }) => matches[0]?.word ?? word));
  const names = index.called.by(name);
  const places = found.places.slice();
  const points = Float64Array.from(places, (place) => {
    const score = found.at(place);
    return Math.round((names.has(place) ? score * calledSo : score) * tenThousand);
  });
  return new Hits(index, places, points);
}

/** Whether a thing, by its place in the index, is of the kinds that are asked for, and fits the filter. */
function fitting(snapshot: Snapshot, { in: kinds, filter }: Question): (place: number) => boolean {
  const { things, works } = indexOf(snapshot);
  const types = typesIn(kinds);
  if (filter == null) return (place) => types.has(things.at(place).type);
  if (!types.has('Publication'))
    throw new UserInputError('"filter" is of works; "in" must name PUBLICATION too, or be left out.');
  const fit = worksFor(snapshot, filter);
  return (place) => {
    const work = works[place] ?? -1;
    return work !== -1 && fit.has(work);
  };
}
