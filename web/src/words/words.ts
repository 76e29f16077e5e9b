/** Texts of the interface, in every language it speaks; each folder keeps its own. */
import { createContext, use } from 'react';
import { createTranslator } from 'use-intl/core';
import type { Locale } from './locale.ts';

type Messages = { readonly [key: string]: string };
/** The English texts are the measure: the same keys in every other language, or it does not compile. */
type Words<M extends Messages> = { readonly en: M } & {
  readonly [L in Exclude<Locale, 'en'>]: { readonly [key in keyof M]: string };
};
export type Translate<M extends Messages> = ReturnType<typeof createTranslator<M>>;

/** Declares texts as ICU messages: `{count, plural, one {# work} other {# works}}`. */
export const defineWords = <const M extends Messages>(words: Words<M>): Words<M> => words;

export const LocaleContext = createContext<Locale>('en');
export const useLocale = (): Locale => use(LocaleContext);

const made = new WeakMap<object, { readonly [L in Locale]?: unknown }>();

/** The texts in one language, with their arguments checked against the English ones. */
export function translator<const M extends Messages>(words: Words<M>, locale: Locale): Translate<M> {
  const known = made.get(words)?.[locale];
  // What was made of these words has their type.
  if (known) return known as Translate<M>;
  const fresh = createTranslator({ locale, messages: words[locale] as M, timeZone: 'UTC' });
  made.set(words, { ...made.get(words), [locale]: fresh });
  return fresh;
}

export const useWords = <const M extends Messages>(words: Words<M>): Translate<M> => translator(words, useLocale());
