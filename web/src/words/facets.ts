/** What works are counted by, as a schema names it. */
import { defineWords } from './words.ts';

export const facetWords = defineWords({
  en: {
    KIND: 'Kind',
    ACCESS: 'Access',
    YEAR: 'Year',
    LANGUAGE: 'Language',
    SOURCE: 'Source',
    TOPIC: 'Topic',
    REGION: 'Region',
    INSTITUTION: 'Institution',
    INSTRUMENT: 'Legal instrument',
    AUDIENCE: 'Audience',
    SERIES: 'Series',
    PROGRAMME: 'Programme',
  },
  fr: {
    KIND: 'Genre',
    ACCESS: 'Accès',
    YEAR: 'Année',
    LANGUAGE: 'Langue',
    SOURCE: 'Source',
    TOPIC: 'Thème',
    REGION: 'Région',
    INSTITUTION: 'Institution',
    INSTRUMENT: 'Instrument juridique',
    AUDIENCE: 'Public',
    SERIES: 'Collection',
    PROGRAMME: 'Programme',
  },
});
