/** Names that go on as a prefix does, from an ordered list of all names by each of their words. */
import { namesOf } from '../find/fields.ts';
import { atOnce } from '../find/network.ts';
import { range, sorted } from '../find/numbers.ts';
import type { Snapshot, Thing } from '../find/snapshot.ts';
import { soughtWords, wordsOf } from '../find/words.ts';
import type { ApiEntityKind } from '../generated/resolvers.ts';
import { maximumPage } from '../graph/cursor.ts';
import { checkRange } from '../graph/input.ts';
import { type RelationType, relationTypes } from '../model.ts';
import { kindOfType, typesIn } from './kinds.ts';

export interface SuggestionRow {
  readonly id: string;
  readonly text: string;
  readonly kind: ApiEntityKind;
  readonly matched: string;
}

/** A name from one of its words on. */
interface Beginning {
  readonly key: string;
  /** The name as it is written, and whether it begins here. */
  readonly name: string;
  readonly whole: boolean;
  /** The place of the name among those of its thing: the label is the first. */
  readonly order: number;
  readonly thing: Thing;
  readonly kind: ApiEntityKind;
  readonly works: number;
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
  const best = new Map<string, Beginning>();
  for (const beginning of from(beginningsOf(snapshot), sought)) {
    const { thing } = beginning;
    const other = best.get(thing.id);
    if (types.has(thing.type) && (!other || better(beginning, other) < 0)) best.set(thing.id, beginning);
  }
  const suggestions = [...best.values()].sort(better).slice(0, first);
  return suggestions.map(({ thing, kind, name }) => ({ id: thing.id, text: thing.label, kind, matched: name }));
}

const better = (a: Beginning, b: Beginning) =>
  Number(b.whole) - Number(a.whole) ||
  b.works - a.works ||
  (a.thing === b.thing ? a.order - b.order : a.thing.sortKey < b.thing.sortKey ? -1 : 1);

/** Those whose key begins with `prefix`: they stand side by side. */
function* from(beginnings: readonly Beginning[], prefix: string): Generator<Beginning> {
  let [low, high] = [0, beginnings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let i = low; ; i++) {
    const beginning = beginnings[i];
    if (!beginning?.key.startsWith(prefix)) return;
    yield beginning;
  }
}

const comparable = (text: string) =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

const beginningsOf = (snapshot: Snapshot): readonly Beginning[] =>
  snapshot.remember('beginnings', () => atOnce(beginning(snapshot)));

/** Resolves when `suggest` need not make them first: they are made in steps, between which others are answered. */
export const suggestible = (snapshot: Snapshot): Promise<unknown> =>
  snapshot.prepared('beginnings', () => beginning(snapshot));

/** Things that are read in one step. */
const atATime = 500;

function* beginning(snapshot: Snapshot): Generator<void, readonly Beginning[]> {
  const beginnings: Beginning[] = [];
  let read = 0;
  for (const thing of snapshot.things.values()) {
    const kind = kindOfType.get(thing.type);
    if (kind === undefined) continue;
    const works = worksOf(snapshot, thing);
    namesOf(thing).forEach((name, order) => {
      const words = wordsOf(name).map(({ word }) => word);
      words.forEach((_, i) => {
        beginnings.push({ key: words.slice(i).join(' '), whole: i === 0, ...{ name, order, thing, kind, works } });
      });
    });
    if (read++ % atATime === 0) yield;
  }
  const keyOf = (i: number) => beginnings[i]?.key ?? '';
  const order = yield* sorted(range(beginnings.length), (a, b) =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0,
  );
  return Array.from(order, (i) => beginnings[i] as Beginning);
}

/** How many works are joined to a thing or to what is below it; a work counts itself. */
function worksOf(snapshot: Snapshot, { id, type }: Thing): number {
  if (type === 'Publication') return 1;
  const works = new Set<number>();
  for (const below of snapshot.below(id))
    for (const via of relationTypes as readonly RelationType[])
      for (const { work } of snapshot.joints(via, 'from', below)) works.add(work);
  return works.size;
}
