/** What a reader calls the types of things: by the first part of their ids, and by the kinds of a search. */
import { defineWords } from './words.ts';

export const typeWords = defineWords({
  en: {
    audience: 'Audience',
    concept: 'Legal concept',
    event: 'Event',
    institution: 'Institution',
    instrument: 'Legal instrument',
    person: 'Person',
    programme: 'Programme',
    publication: 'Work',
    region: 'Region',
    series: 'Series',
    source: 'Source',
    topic: 'Topic',
  },
  fr: {
    audience: 'Public',
    concept: 'Notion juridique',
    event: 'Événement',
    institution: 'Institution',
    instrument: 'Instrument juridique',
    person: 'Personne',
    programme: 'Programme',
    publication: 'Ouvrage',
    region: 'Région',
    series: 'Collection',
    source: 'Source',
    topic: 'Thème',
  },
});

export type ThingType = keyof typeof typeWords.en;

/** `publication` of `publication/toolkit-to-combat-smuggling-of-migrants`; undefined for an id of no such type. */
export function typeOf(id: string): ThingType | undefined {
  const type = id.slice(0, id.indexOf('/'));
  return Object.hasOwn(typeWords.en, type) ? (type as ThingType) : undefined;
}
