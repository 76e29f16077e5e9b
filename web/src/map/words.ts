/** Texts of the map. */
import { defineWords } from '../words/words.ts';

export const mapWords = defineWords({
  en: {
    title: 'Map',
    intro: 'Countries by the number of works that cover them. A country leads to its works.',
    map: 'World map of works by country. Move between countries with the arrow keys.',
    area: 'Part of the world',
    hint: 'Point at a country, or move to it, to read its name and number.',
    place: '{name}: {count, plural, =0 {no work} one {# work} other {# works}}',
    tooSmall: 'Not drawn on this map, as they are too small for it:',
    outside: 'Outside this part of the world: {count, plural, one {# country} other {# countries}} with works.',
    boundaries: 'Boundaries are those of the Natural Earth data (1:110 million) and imply no opinion.',
    countries: 'Countries',
    country: 'Country',
    region: 'Region',
    works: 'Works',
    m49: 'Regions of the United Nations (M49)',
    groupings: 'Groupings of countries',
    parts: 'Parts of countries',
    within: 'A region counts what lies within it, so that numbers do not add up.',
    summary:
      '{countries, plural, =0 {No country} one {# country} other {# countries}} with works; {unknown, plural, =0 {every work names a place} one {# work names no place} other {# works name no place}}.',
    cut: 'Only the {shown} places with most works of {total} are shown.',
  },
  fr: {
    title: 'Carte',
    intro: 'Les pays d’après le nombre d’ouvrages qui les couvrent. Un pays mène à ses ouvrages.',
    map: 'Carte du monde des ouvrages par pays. Les flèches mènent d’un pays à l’autre.',
    area: 'Partie du monde',
    hint: 'Pointez un pays, ou allez-y au clavier, pour lire son nom et son nombre.',
    place: '{name} : {count, plural, =0 {aucun ouvrage} one {# ouvrage} other {# ouvrages}}',
    tooSmall: 'Trop petits pour être dessinés sur cette carte :',
    outside: 'Hors de cette partie du monde : {count, plural, one {# pays} other {# pays}} avec des ouvrages.',
    boundaries:
      'Les frontières sont celles des données Natural Earth (1:110 millions) et n’impliquent aucune prise de position.',
    countries: 'Pays',
    country: 'Pays',
    region: 'Région',
    works: 'Ouvrages',
    m49: 'Régions des Nations Unies (M49)',
    groupings: 'Groupes de pays',
    parts: 'Parties de pays',
    within: 'Une région compte ce qui s’y trouve : les nombres ne s’additionnent pas.',
    summary:
      '{countries, plural, =0 {Aucun pays} one {# pays} other {# pays}} avec des ouvrages ; {unknown, plural, =0 {chaque ouvrage nomme un lieu} one {# ouvrage ne nomme aucun lieu} other {# ouvrages ne nomment aucun lieu}}.',
    cut: 'Seuls les {shown} lieux les plus fournis sur {total} sont montrés.',
  },
});
