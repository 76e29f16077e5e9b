/** What the navigation calls the views. */
import { defineWords } from './words.ts';

export const viewWords = defineWords({
  en: { search: 'Search' },
  fr: { search: 'Recherche' },
});
