/** Who can obtain a work, as a schema names it. */
import { defineWords } from './words.ts';

export const accessWords = defineWords({
  en: {
    OPEN: 'Open to anyone',
    ON_REQUEST: 'On request',
    RESTRICTED: 'Restricted',
    UNKNOWN: 'Not known',
  },
  fr: {
    OPEN: 'En libre accès',
    ON_REQUEST: 'Sur demande',
    RESTRICTED: 'Accès restreint',
    UNKNOWN: 'Non connu',
  },
});
