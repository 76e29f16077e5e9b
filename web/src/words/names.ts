/** Names of languages, and numbers, as the platform knows them. */
import type { Locale } from './locale.ts';

const languages = new Map<Locale, Intl.DisplayNames>();
const numbers = new Map<Locale, Intl.NumberFormat>();

function held<T>(kept: Map<Locale, T>, locale: Locale, make: () => T): T {
  const known = kept.get(locale) ?? make();
  kept.set(locale, known);
  return known;
}

/** `French` for `fr`; the code itself where it is none. */
export function languageName(code: string, locale: Locale): string {
  const names = held(languages, locale, () => new Intl.DisplayNames(locale, { type: 'language' }));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export const number = (value: number, locale: Locale): string =>
  held(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
