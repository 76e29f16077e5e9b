/** Texts of the search. */
import { defineWords } from '../words/words.ts';

export const searchWords = defineWords({
  en: {
    title: 'Search',
    found: '{count, plural, =0 {Nothing found} one {# found} other {# found}}',
  },
  fr: {
    title: 'Recherche',
    found: '{count, plural, =0 {Rien trouvé} one {# résultat} other {# résultats}}',
  },
});
