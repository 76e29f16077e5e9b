/** Passages in which words stand, as HTML that is safe to show: text is escaped, the words are in `<mark>`. */
import { type SearchField, searchFields, type Texts } from '../find/fields.ts';
import { type Word, wordsOf } from '../find/words.ts';

export interface HighlightRow {
  readonly field: SearchField;
  readonly fragments: readonly string[];
}

const maximumLength = 160;
const maximumFragments = 2;
/** How much stands before the first word that is marked. */
const lead = 40;

/** Only fields in which one of the words stands, in the order of the fields. */
export function highlightsIn(texts: Texts, found: ReadonlySet<string>): HighlightRow[] {
  return searchFields.flatMap((field) => {
    const fragments = (texts[field] ?? []).flatMap((text) => fragmentsOf(text, found)).slice(0, maximumFragments);
    return fragments.length > 0 ? [{ field, fragments }] : [];
  });
}

function fragmentsOf(text: string, found: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const isFound = ({ word }: Word) => found.has(word);
  const fragments: string[] = [];
  let done = 0;
  while (fragments.length < maximumFragments) {
    const first = words.find((word) => word.start >= done && isFound(word));
    if (!first) break;
    const { start, end } = passage(text, words, first, done);
    const marked = words.filter((word) => word.start >= start && word.end <= end && isFound(word));
    fragments.push(`${start > 0 ? '…' : ''}${withMarks(text, start, end, marked)}${end < text.length ? '…' : ''}`);
    done = end;
  }
  return fragments;
}

/** Whole words around `first`, none of them before `done`; the whole text when it is short. */
function passage(text: string, words: readonly Word[], first: Word, done: number): { start: number; end: number } {
  if (text.length <= maximumLength) return { start: 0, end: text.length };
  const begin = words.find(({ start }) => start >= Math.max(done, first.start - lead)) ?? first;
  const start = begin.start <= lead && done === 0 ? 0 : begin.start;
  if (text.length - start <= maximumLength) return { start, end: text.length };
  const last = words.findLast(({ end }) => end > first.start && end <= start + maximumLength) ?? first;
  return { start, end: last.end };
}

function withMarks(text: string, start: number, end: number, marked: readonly Word[]): string {
  let [html, at] = ['', start];
  for (const word of marked) {
    html += `${escaped(text.slice(at, word.start))}<mark>${escaped(text.slice(word.start, word.end))}</mark>`;
    at = word.end;
  }
  return html + escaped(text.slice(at, end));
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
