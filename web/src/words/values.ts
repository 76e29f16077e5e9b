/** What a reader calls a value of a facet. The API names what is a thing; codes and names of enums are named here. */
import { accessWords } from './access.ts';
import { kindWords } from './kinds.ts';
import type { Locale } from './locale.ts';
import { languageName } from './names.ts';
import { translator } from './words.ts';

export interface CountedValue {
  readonly value: string;
  readonly label: string;
}

export function valueName(facet: string, { value, label }: CountedValue, locale: Locale): string {
  if (facet === 'LANGUAGE') return languageName(value, locale);
  if (facet === 'KIND' && Object.hasOwn(kindWords.en, value))
    return translator(kindWords, locale)(value as keyof typeof kindWords.en);
  if (facet === 'ACCESS' && Object.hasOwn(accessWords.en, value))
    return translator(accessWords, locale)(value as keyof typeof accessWords.en);
  return label;
}
