/** The languages that sentences are written in. */
import { UserInputError } from '../graph/input.ts';
import { isCanonicalTag } from '../model.ts';

export const sentenceLanguages = ['en', 'fr', 'es'] as const;
export type SentenceLanguage = (typeof sentenceLanguages)[number];

/**
 * The language to write a sentence in: `fr-CA` is answered in French (RFC 4647, lookup), nothing in English. Throws a
 * `UserInputError` for a language that no sentence is written in.
 */
export function sentenceLanguage(tag: string | null | undefined): SentenceLanguage {
  if (tag == null) return 'en';
  const found = isCanonicalTag(tag) ? sentenceLanguages.find((one) => one === tag.split('-')[0]) : undefined;
  if (found) return found;
  throw new UserInputError(
    `"language" is a BCP 47 tag of English, French or Spanish ("en", "fr", "es"); it is "${tag.slice(0, 100)}".`,
  );
}
