/** What the navigation calls the views. */
import { defineWords } from './words.ts';

export const viewWords = defineWords({
  en: { search: 'Search', coverage: 'Coverage', timeline: 'Timeline', map: 'Map', graph: 'Graph', paths: 'Paths' },
  fr: {
    search: 'Recherche',
    coverage: 'Couverture',
    timeline: 'Chronologie',
    map: 'Carte',
    graph: 'Graphe',
    paths: 'Chemins',
  },
});
