/** How a thing is joined to others, as a reader says it. */
import type { Locale } from '../words/locale.ts';
import { relationPhrase } from '../words/relations.ts';
import { across, type GraphLink } from './graph.ts';

/** What joins the two, read from one of them. */
export const phrasesFrom = ({ relations }: GraphLink, id: string, locale: Locale): string[] => [
  ...new Set(relations.map(({ type, from }) => relationPhrase(type, from === id, locale))),
];

export interface Joined {
  readonly phrase: string;
  readonly ids: readonly string[];
}

/** The things at the other ends, by what joins them, in the order of the links. */
export function joinedBy(links: readonly GraphLink[], id: string, locale: Locale): Joined[] {
  const found = new Map<string, string[]>();
  for (const link of links)
    for (const phrase of phrasesFrom(link, id, locale)) {
      const held = found.get(phrase);
      if (held) held.push(across(link, id));
      else found.set(phrase, [across(link, id)]);
    }
  return [...found].map(([phrase, ids]) => ({ phrase, ids }));
}
