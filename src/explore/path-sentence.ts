/** A way from one thing to another in one sentence. */
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiRelationType } from '../generated/resolvers.ts';
import { type SentenceLanguage, sentenceLanguage } from './language.ts';
import { phrase, quoted } from './phrases.ts';

/** One relation of a step; `forwards` when the step goes the way the relation is stored. */
export interface Stride {
  readonly type: ApiRelationType;
  readonly forwards: boolean;
}

/** The relations that join a thing to the next. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Stride[];
}

/** “A” implements “B”, which supplements “C”. Throws a `UserInputError` for a language that no sentence is written in. */
export function pathSentence(snapshot: Snapshot, steps: readonly Step[], tag?: string | null): string {
  const language = sentenceLanguage(tag);
  const clauses = steps.map(({ from, to, relations }, i) => {
    const subject = i === 0 ? quoted(snapshot, from, language) : `, ${relative(snapshot, from, language)}`;
    return `${subject} ${verbs(relations, language)} ${quoted(snapshot, to, language)}`;
  });
  return `${clauses.join('')}.`;
}

function relative(snapshot: Snapshot, id: string, language: SentenceLanguage): string {
  if (language === 'en') return snapshot.things.get(id)?.type === 'Person' ? 'who' : 'which';
  return language === 'fr' ? 'qui' : 'que';
}

/** All that one thing does to another: “explains, sums up and mentions”. */
function verbs(relations: readonly Stride[], language: SentenceLanguage): string {
  const all = [...new Set(relations.map(({ type, forwards }) => phrase(type, forwards, language)))];
  const [last = '', ...others] = all.reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${and(language, last)} ${last}`;
}

/** Spanish “y” is “e” before the sound of itself. */
function and(language: SentenceLanguage, next: string): string {
  if (language === 'es') return /^h?i(?!e)/i.test(next) ? 'e' : 'y';
  return language === 'fr' ? 'et' : 'and';
}
