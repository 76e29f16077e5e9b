/** What a question finds: things that hold every word of it, or a word that stands for it, the best first. */
import { type PublicationFilter, worksFor } from '../find/filter.ts';
import type { Snapshot } from '../find/snapshot.ts';
import { soughtWords, telling } from '../find/words.ts';
import type { ApiEntityKind, ApiSearchMode } from '../generated/resolvers.ts';
import { UserInputError } from '../graph/input.ts';
import { indexOf, nameOf } from './index.ts';
import { typesIn } from './kinds.ts';
import type { Match } from './lexicon.ts';
import { scoresFor } from './ranking.ts';

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

/** In no order. Throws a `UserInputError` that names the argument. */
export function hitsFor(snapshot: Snapshot, question: Question): readonly Hit[] {
  const index = indexOf(snapshot);
  const sought = soughtIn(snapshot, question);
  const fits = fitting(snapshot, question);
  if (sought.length === 0) return [];
  // With every word, fewer things are left, and their scores add up.
  let found: ReadonlyMap<number, number> | undefined;
  for (const { matches } of sought) {
    const before = found;
    const scores = scoresFor(index, matches, before ? (place) => before.has(place) : fits);
    found = new Map([...scores].map(([place, score]) => [place, score + (before?.get(place) ?? 0)]));
  }
  const name = nameOf(telling(sought).map(({ word, matches }) => matches[0]?.word ?? word));
  const names = new Set(index.called.get(name));
  return [...(found ?? [])].flatMap(([place, score]) => {
    const id = index.things[place]?.id;
    const whole = names.has(place) ? score * calledSo : score;
    return id === undefined ? [] : [{ id, score: Math.round(whole * 1e4) / 1e4 }];
  });
}

/** Whether a thing, by its place in the index, is of the kinds that are asked for, and fits the filter. */
function fitting(snapshot: Snapshot, { in: kinds, filter }: Question): (place: number) => boolean {
  const { things } = indexOf(snapshot);
  const types = typesIn(kinds);
  if (filter == null) return (place) => types.has(things[place]?.type ?? 'Version');
  if (!types.has('Publication'))
    throw new UserInputError('"filter" is of works; "in" must name PUBLICATION too, or be left out.');
  const works = worksFor(snapshot, filter);
  return (place) => {
    const work = snapshot.place(things[place]?.id ?? '');
    return work !== undefined && works.has(work);
  };
}
