/** Relations in words. */
import type { Snapshot } from '../find/snapshot.ts';
import type { RelationType } from '../model.ts';
import { type SentenceLanguage, sentenceLanguage } from './language.ts';

/** A verb phrase for each direction: from the one end to the other, and back. */
type Phrases = { readonly [L in SentenceLanguage]: readonly [forwards: string, backwards: string] };

const phrases: { readonly [R in RelationType]?: Phrases } = {
  COMPANION_TO: {
    en: ['is a companion to', 'is a companion to'],
    fr: ['accompagne', 'accompagne'],
    es: ['acompaña a', 'acompaña a'],
  },
};

/** `implements`, or `is implemented by` when it is read against its direction. */
export function phrase(type: RelationType, forwards: boolean, language: SentenceLanguage): string {
  return phrases[type]?.[language][forwards ? 0 : 1] ?? type;
}

/** What a thing is called in a sentence, in quotation marks of the language. */
export function quoted(snapshot: Snapshot, id: string, language: SentenceLanguage): string {
  const label = snapshot.things.get(id)?.label ?? id;
  return language === 'en' ? `“${label}”` : language === 'fr' ? `« ${label} »` : `«${label}»`;
}

/** “A” implements “B”. Throws a `UserInputError` for a language that no sentence is written in. */
export function relationSentence(
  snapshot: Snapshot,
  { type, from, to }: { readonly type: RelationType; readonly from: string; readonly to: string },
  tag?: string | null,
): string {
  const language = sentenceLanguage(tag);
  return `${quoted(snapshot, from, language)} ${phrase(type, true, language)} ${quoted(snapshot, to, language)}.`;
}
