/** Words that sentences on what is missing share: lists, languages, and how many exist in which. */
import { countBy } from '../../find/facets.ts';
import { worksByLanguage } from '../../find/filter.ts';
import type { Snapshot, Works } from '../../find/snapshot.ts';
import { byCodePoint } from '../../sort-key.ts';
import type { SentenceLanguage } from '../language.ts';

/** A text in each language that sentences are written in. */
export type Words<In extends readonly unknown[] = []> = {
  readonly [L in SentenceLanguage]: (...given: In) => string;
};

/** British English lists without a comma before the "and", as the other sentences do. */
const locales = { en: 'en-GB', fr: 'fr', es: 'es' } as const;
const each = <T>(make: (locale: string) => T): { readonly [L in SentenceLanguage]: T } => ({
  en: make(locales.en),
  fr: make(locales.fr),
  es: make(locales.es),
});
const lists = each((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const names = each((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** “a, b and c”. */
export const listed = (items: readonly string[], language: SentenceLanguage) => lists[language].format(items);

/** What a language is called in another: `ar` is “Arabic”, “arabe”, “árabe”. */
export const languageName = (code: string, language: SentenceLanguage) => names[language].of(code) ?? code;

/** How many languages a sentence names: the few that a reader takes in. */
const mostNamed = 6;
const others: Words<[number]> = {
  en: (n) => (n === 1 ? '1 other language' : `${n} other languages`),
  fr: (n) => (n === 1 ? '1 autre langue' : `${n} autres langues`),
  es: (n) => (n === 1 ? '1 idioma más' : `${n} idiomas más`),
};

/** The languages that works exist in, each with how many do, the most frequent first: “English (3) and French (1)”. */
export function languagesCounted(snapshot: Snapshot, works: Works, language: SentenceLanguage): string {
  const { values, total } = countBy(snapshot, works, 'LANGUAGE', mostNamed);
  const named = values.map(({ value, count }) => `${languageName(value, language)} (${count})`);
  return listed(total > mostNamed ? [...named, others[language](total - mostNamed)] : named, language);
}

/** The languages that a work exists in as a whole; null when none is known. */
export function languagesNamed(snapshot: Snapshot, work: number, language: SentenceLanguage): string | null {
  const codes = [...worksByLanguage(snapshot)].flatMap(([code, works]) => (works.has(work) ? [code] : []));
  const named = codes
    .sort(byCodePoint)
    .slice(0, mostNamed)
    .map((code) => languageName(code, language));
  if (codes.length > mostNamed) named.push(others[language](codes.length - mostNamed));
  return named.length === 0 ? null : listed(named, language);
}
