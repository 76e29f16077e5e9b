/** What part of a work a version is, and what sort of file, as the schema names it. */
import { defineWords } from '../words/words.ts';

export const versionWords = defineWords({
  en: {
    FULL_TEXT: 'Full text',
    CONTENT: 'Content of the kit',
    RECORDING: 'Full recording',
    SHORT_FORM: 'Short cut',
    EXECUTIVE_SUMMARY: 'Executive summary',
    TEXT_FILE: 'Text as a separate file',
    TEXT: 'text',
    VIDEO: 'video',
    AUDIO: 'audio',
  },
  fr: {
    FULL_TEXT: 'Texte intégral',
    CONTENT: 'Contenu du jeu',
    RECORDING: 'Enregistrement intégral',
    SHORT_FORM: 'Version courte',
    EXECUTIVE_SUMMARY: 'Résumé analytique',
    TEXT_FILE: 'Texte dans un fichier à part',
    TEXT: 'texte',
    VIDEO: 'vidéo',
    AUDIO: 'audio',
  },
});
