/** When nothing is found: what the client may have meant, and what it could give up. */
import type { Snapshot } from '../find/snapshot.ts';
import { wordsOf } from '../find/words.ts';
import type { ApiRelaxationKind, ApiSearchMode } from '../generated/resolvers.ts';
import { hitsFor, type Question, soughtIn } from './hits.ts';
import { indexOf } from './index.ts';

export interface RelaxationRow {
  readonly kind: ApiRelaxationKind;
  readonly sentence: string;
  readonly query: string;
  readonly mode: ApiSearchMode;
  readonly withoutCondition: string | null;
  readonly count: number;
}

/** How many corrections of one word are tried. */
const tries = 5;

/** The query with each word that is nowhere known replaced by the nearest one that is; null when that finds nothing. */
export function meant(snapshot: Snapshot, question: Question): string | null {
  const { lexicon, entries } = indexOf(snapshot);
  const sought = soughtIn(snapshot, question);
  const unknown = sought.filter(({ matches }) => matches.length === 0);
  if (unknown.length === 0) return null;
  const instead = new Map<string, string>();
  // A word that is understood by its form alone is written as the catalogue does too: "smugling".
  for (const { word, matches } of sought) {
    const near = entries.has(word)
      ? undefined
      : lexicon.nearest(word).find((other) => matches.some((match) => match.word === other));
    if (near !== undefined) instead.set(word, near);
  }
  for (const { word } of unknown) {
    const known = lexicon.nearest(word).slice(0, tries);
    const [first] = known;
    if (first === undefined) return null;
    const others = (match: string) => replaced(question.query, new Map([...instead, [word, match]]), unknown);
    // The nearest that goes with the other words, not the nearest of all.
    instead.set(
      word,
      known.find((match) => hitsFor(snapshot, { ...question, query: others(match) }).length > 0) ?? first,
    );
  }
  const shown = new Map([...instead].map(([word, match]) => [word, entries.get(match)?.written ?? match]));
  const query = replaced(question.query, shown, []);
  return hitsFor(snapshot, { ...question, query }).length > 0 ? query : null;
}

/** The text with some words replaced, and those of `left` that are not left out. */
function replaced(text: string, instead: ReadonlyMap<string, string>, left: readonly { readonly word: string }[]) {
  const out = new Set(left.map(({ word }) => word));
  let [result, at] = ['', 0];
  for (const { word, start, end } of wordsOf(text)) {
    const other = instead.get(word) ?? (out.has(word) ? '' : text.slice(start, end));
    result += text.slice(at, start) + other;
    at = end;
  }
  return (result + text.slice(at)).trim().replace(/\s+/g, ' ');
}

/** What a question that finds nothing could give up, the least first: a word, a condition, the spelling. */
export function relaxationsOf(snapshot: Snapshot, question: Question): readonly RelaxationRow[] {
  return [
    byCount(withoutWords(snapshot, question)),
    byCount(withoutConditions(snapshot, question)),
    inWiderModes(snapshot, question),
  ].flat();
}

const byCount = (rows: readonly RelaxationRow[]) => rows.toSorted((a, b) => a.count - b.count);

function withoutWords(snapshot: Snapshot, question: Question): RelaxationRow[] {
  const sought = soughtIn(snapshot, question);
  return sought.length < 2
    ? []
    : sought.flatMap((left) => {
        const others = sought.filter((other) => other !== left);
        const query = others.map(({ written }) => written).join(' ');
        return row(snapshot, 'DROP_WORD', { ...question, query }, `without the word “${left.written}”`);
      });
}

function withoutConditions(snapshot: Snapshot, question: Question): RelaxationRow[] {
  const conditions = Object.entries(question.filter ?? {}).filter(([, condition]) => condition != null);
  return conditions.flatMap(([name]) => {
    const filter = { ...question.filter, [name]: null };
    return row(
      snapshot,
      'DROP_CONDITION',
      { ...question, filter },
      `without the condition “${name}” of the filter`,
      name,
    );
  });
}

const wider: { readonly [M in ApiSearchMode]: readonly (readonly [ApiSearchMode, string])[] } = {
  EXACT: [
    ['STEMMED', 'with other forms of the words'],
    ['FUZZY', 'with words that are spelt nearly so'],
  ],
  STEMMED: [['FUZZY', 'with words that are spelt nearly so']],
  FUZZY: [],
};

const inWiderModes = (snapshot: Snapshot, question: Question): RelaxationRow[] =>
  wider[question.mode].flatMap(([mode, how]) => row(snapshot, 'WIDEN_MODE', { ...question, mode }, how));

/** Nothing when that finds nothing either. */
function row(
  snapshot: Snapshot,
  kind: ApiRelaxationKind,
  question: Question,
  how: string,
  withoutCondition: string | null = null,
): RelaxationRow[] {
  const count = hitsFor(snapshot, question).length;
  const { query, mode } = question;
  const sentence = `${count} ${count === 1 ? 'is' : 'are'} found ${how}.`;
  return count === 0 ? [] : [{ kind, sentence, query, mode, withoutCondition, count }];
}
