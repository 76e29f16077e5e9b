/** Names that come with the data, such as values of enums and names of fields. */
import type { Locale } from '../words/locale.ts';
import { useLocale } from '../words/words.ts';

type Named = { readonly [L in Locale]: { readonly [name: string]: string } };

/** A name that these words do not know, because the server is newer than the page, stays as the schema writes it. */
export const nameIn = (words: Named, name: string, locale: Locale): string =>
  Object.hasOwn(words[locale], name) ? (words[locale][name] ?? name) : name;

export function useNames(words: Named): (name: string) => string {
  const locale = useLocale();
  return (name) => nameIn(words, name, locale);
}
