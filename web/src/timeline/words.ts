/** Texts of the timeline. */
import { defineWords } from '../words/words.ts';

export const timelineWords = defineWords({
  en: {
    title: 'Timeline',
    intro: 'Works by the year they were published in. A bar leads to its works.',
    chart: 'Works by year',
    legend: 'Kinds by colour; choosing one shows only that kind',
    rest: 'Other kinds',
    year: 'Year',
    unknown: 'Year unknown',
    unknownShort: 'unknown',
    total: 'All',
    bar: '{year}: {count, plural, =0 {no work} one {# work} other {# works}}',
    summary:
      '{count, plural, =0 {No work} one {# work} other {# works}} from {from} to {to}, and {unknown, plural, =0 {none} one {# work} other {# works}} without a known year.',
    summaryUndated: '{unknown, plural, one {# work} other {# works}}, without a known year.',
    hint: 'Point at a bar, or move to it, to read what it is made of.',
    table: 'The same as a table',
    undated: 'Works whose year is not known ({count})',
    showUndated: 'List them',
    hideUndated: 'Hide the list',
  },
  fr: {
    title: 'Chronologie',
    intro: 'Les ouvrages par année de publication. Une barre mène à ses ouvrages.',
    chart: 'Ouvrages par année',
    legend: 'Genres par couleur ; en choisir un ne montre que ce genre',
    rest: 'Autres genres',
    year: 'Année',
    unknown: 'Année inconnue',
    unknownShort: 'inconnue',
    total: 'Tous',
    bar: '{year} : {count, plural, =0 {aucun ouvrage} one {# ouvrage} other {# ouvrages}}',
    summary:
      '{count, plural, =0 {Aucun ouvrage} one {# ouvrage} other {# ouvrages}} de {from} à {to}, et {unknown, plural, =0 {aucun} one {# ouvrage} other {# ouvrages}} dont l’année n’est pas connue.',
    summaryUndated: '{unknown, plural, one {# ouvrage} other {# ouvrages}} dont l’année n’est pas connue.',
    hint: 'Pointez une barre, ou allez-y au clavier, pour lire de quoi elle est faite.',
    table: 'La même chose en tableau',
    undated: 'Ouvrages dont l’année n’est pas connue ({count})',
    showUndated: 'Les montrer',
    hideUndated: 'Masquer la liste',
  },
});
