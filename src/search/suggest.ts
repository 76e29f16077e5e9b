/** Names that go on as a prefix does, from an ordered list of all names by each of their words. */
import { namesOf } from '../find/fields.ts';
import { atOnce } from '../find/network.ts';
import { firstThat, Numbers, picked, range, sorted } from '../find/numbers.ts';
import type { Snapshot, Thing } from '../find/snapshot.ts';
import { soughtWords, wordsOf } from '../find/words.ts';
import type { ApiEntityKind } from '../generated/resolvers.ts';
import { maximumPage } from '../graph/cursor.ts';
import { checkRange } from '../graph/input.ts';
import { relationTypes } from '../model.ts';
import { kindOfType, typesIn } from './kinds.ts';
import { type Searched, searchedIn } from './things.ts';

export interface SuggestionRow {
  readonly id: string;
  readonly text: string;
  readonly kind: ApiEntityKind;
  readonly matched: string;
}

/**
 * All names, each from each of its words on, in the order of how they go on from there. Numbers instead of objects, of
 * which there would be as many as there are words in names.
 */
interface Beginnings {
  readonly things: Searched;
  /** For each thing how many works there are of it. */
  readonly works: Uint32Array;
  readonly names: readonly Name[];
  /** Of each beginning its name, and where it begins among the words of that. */
  readonly name: Uint32Array;
  readonly start: Uint32Array;
}

interface Name {
  readonly written: string;
  readonly words: string;
  /** The place of its thing, and its own among the names of that: the label is the first. */
  readonly thing: number;
  readonly order: number;
}

/** Throws a `UserInputError` that names the argument and its bound. */
export function suggest(
  snapshot: Snapshot,
  prefix: string,
  kinds: readonly ApiEntityKind[] | null | undefined,
  first: number,
): SuggestionRow[] {
  checkRange('first', first, maximumPage);
  const types = typesIn(kinds);
  soughtWords(prefix, 'prefix');
  const sought = comparable(prefix);
  if (sought === '') return [];
  const beginnings = beginningsOf(snapshot);
  const better = betterIn(beginnings);
  const best = new Map<number, number>();
  for (const i of from(beginnings, sought)) {
    const { thing } = nameAt(beginnings, i);
    const other = best.get(thing);
    if (types.has(thingAt(beginnings, thing).type) && (other === undefined || better(i, other) < 0)) best.set(thing, i);
  }
  const found = [...best.values()].sort(better).slice(0, first);
  return found.flatMap((i) => {
    const { written, thing } = nameAt(beginnings, i);
    const { id, label, type } = thingAt(beginnings, thing);
    const kind = kindOfType.get(type);
    return kind ? [{ id, text: label, kind, matched: written }] : [];
  });
}

const nameAt = ({ names, name }: Beginnings, i: number) => names[name[i] ?? 0] as Name;
const thingAt = ({ things }: Beginnings, i: number) => things.at(i);

/** Names that begin so come first, then what there are most works of; things stand in the order of their labels. */
function betterIn(beginnings: Beginnings): (a: number, b: number) => number {
  const { works, start } = beginnings;
  return (a, b) => {
    const [one, other] = [nameAt(beginnings, a), nameAt(beginnings, b)];
    return (
      Number(start[b] === 0) - Number(start[a] === 0) ||
      (works[other.thing] ?? 0) - (works[one.thing] ?? 0) ||
      one.thing - other.thing ||
      one.order - other.order
    );
  };
}

/** Those that go on as `prefix` does: they stand side by side. */
function* from(beginnings: Beginnings, prefix: string): Generator<number> {
  const { name, start } = beginnings;
  const keyAt = (i: number) => nameAt(beginnings, i).words.slice(start[i]);
  for (let i = firstThat(0, name.length, (i) => keyAt(i) >= prefix); i < name.length; i++) {
    if (!nameAt(beginnings, i).words.startsWith(prefix, start[i])) return;
    yield i;
  }
}

const comparable = (text: string) =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

const beginningsOf = (snapshot: Snapshot): Beginnings =>
  snapshot.remember('beginnings', () => atOnce(beginning(snapshot)));

/** Resolves when `suggest` need not make them first: they are made in steps, between which others are answered. */
export const suggestible = (snapshot: Snapshot): Promise<unknown> =>
  snapshot.prepared('beginnings', () => beginning(snapshot));

/** Things that are read in one step. */
const atATime = 500;

function* beginning(snapshot: Snapshot): Generator<void, Beginnings> {
  const things = searchedIn(snapshot);
  const works = new Uint32Array(things.length);
  const names: Name[] = [];
  const [name, start] = [new Numbers(), new Numbers()];
  for (let place = 0; place < things.length; place++) {
    const thing = things.at(place);
    works[place] = worksOf(snapshot, thing);
    namesOf(thing).forEach((written, order) => {
      const words = comparable(written);
      names.push({ written, words, thing: place, order });
      for (let at = words === '' ? -1 : 0; at >= 0; at = wordAfter(words, at)) {
        name.push(names.length - 1);
        start.push(at);
      }
    });
    if (place % atATime === 0) yield;
  }
  const keyOf = (i: number) => names[name.at(i)]?.words.slice(start.at(i)) ?? '';
  const order = yield* sorted(range(name.length), (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  return { things, works, names, name: picked(name.all(), order), start: picked(start.all(), order) };
}

/** Where the word after the one at `at` begins; -1 when there is none. */
function wordAfter(words: string, at: number): number {
  const end = words.indexOf(' ', at);
  return end === -1 ? -1 : end + 1;
}

/** How many works are joined to a thing or to what is below it; a work counts itself. */
function worksOf(snapshot: Snapshot, { id, type }: Thing): number {
  if (type === 'Publication') return 1;
  const works = new Set<number>();
  for (const below of snapshot.below(id))
    for (const via of relationTypes) for (const { work } of snapshot.joints(via, 'from', below)) works.add(work);
  return works.size;
}
