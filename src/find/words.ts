/**
 * The words of a text in any script, and how they compare: without accents, case and marks that are not seen. Text of
 * scripts that put no blank between words (Chinese, Japanese, Thai …) is divided by the dictionary of the platform.
 */
import { UserInputError } from '../graph/input.ts';

/** A word where it stands in its text; `word` is how it compares. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const maximumText = 200;
const maximumWords = 20;

// Most texts are plain, and the plain expression is several times as fast.
const isPlain = /^[\x20-\x7e]*$/;
const plainRuns = /[a-z0-9][a-z0-9']*/gi;
const runs = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’]*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// Only for those scripts: the regular expression is many times as fast.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const keep = (written: string, start: number) => {
    const word = foldedWord(written);
    if (word !== '') words.push({ word, start, end: start + written.length });
  };
  const plain = isPlain.test(text);
  for (const { 0: run, index } of text.matchAll(plain ? plainRuns : runs)) {
    if (plain && !run.includes("'")) words.push({ word: run.toLowerCase(), start: index, end: index + run.length });
    else if (!plain && unspaced.test(run)) {
      for (const { segment, index: within, isWordLike } of segmenter.segment(run))
        if (isWordLike) keep(segment, index + within);
    } else {
      // An apostrophe parts words, and the letters of an elision or a genitive are none: l’enquête, children’s.
      for (const { 0: part, index: within } of run.matchAll(/[^'’]+/g))
        if (part === run || !/^(?:[cdjlmnst]|qu)$/i.test(part)) keep(part, index + within);
    }
  }
  return words;
}

const ligatures: { readonly [letter: string]: string } = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Accents (Latin, Greek, Cyrillic), vowel signs of Arabic and Hebrew, its tatweel, and format characters are left out. */
export function foldedWord(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\p{Cf}]/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
}

/** Words that join others and say nothing by themselves. Not those that are an acronym too: UN, AU, US, IT. */
const joining = new Set(
  [
    'a an and at by for from in of on or the to with',
    'dans de des du en et la le les ou par pour sur une',
    'con del el las los para por una y',
  ].flatMap((words) => words.split(' ')),
);
/** Without the joining words, unless there are only such. */
export function telling<W extends { readonly word: string }>(words: readonly W[]): readonly W[] {
  const others = words.filter(({ word }) => !joining.has(word));
  return others.length > 0 ? others : words;
}

/** The words that a client looks for, each once. Throws a `UserInputError` that names the argument and its bound. */
export function soughtWords(text: string, name: string): readonly Word[] {
  if (text.length > maximumText)
    throw new UserInputError(`"${name}" may be ${maximumText} characters long; it has ${text.length}.`);
  const words = [...new Map(wordsOf(text).map((found) => [found.word, found])).values()];
  if (words.length > maximumWords)
    throw new UserInputError(`"${name}" may hold ${maximumWords} words; it has ${words.length}.`);
  return words;
}
