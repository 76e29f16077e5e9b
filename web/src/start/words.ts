/** Texts of the first page. */
import { defineWords } from '../words/words.ts';

export const startWords = defineWords({
  en: {
    heading: 'Find the right material, and see what it hangs together with',
    loading: 'Works, and the institutions, legal instruments, regions and topics they are joined to.',
    what: '{count, plural, one {# work} other {# works}}, and the institutions, legal instruments, regions and topics they are joined to.',
    all: 'See them all',
    topic: 'By topic',
    kind: 'By kind',
    audience: 'By audience',
    region: 'By region',
    lang: 'By language',
    developers: 'For developers',
    developersHint: 'Everything here is asked of one public GraphQL endpoint. Ask it yourself:',
    examples: 'Examples and addresses',
    sources: 'Where it comes from',
    sourcesHint: 'Every fact says which of these sources states it, and where they disagree, both are shown.',
  },
  fr: {
    heading: 'Trouver le bon document, et voir à quoi il se rattache',
    loading: 'Des ouvrages, et les institutions, instruments juridiques, régions et thèmes auxquels ils sont liés.',
    what: '{count, plural, one {# ouvrage} other {# ouvrages}}, et les institutions, instruments juridiques, régions et thèmes auxquels ils sont liés.',
    all: 'Les voir tous',
    topic: 'Par thème',
    kind: 'Par genre',
    audience: 'Par public',
    region: 'Par région',
    lang: 'Par langue',
    developers: 'Pour développeurs',
    developersHint:
      'Tout ce qui est montré ici est demandé à un même point d’accès GraphQL, public. Interrogez-le vous-même :',
    examples: 'Exemples et adresses',
    sources: 'D’où cela vient',
    sourcesHint:
      'Chaque fait dit laquelle de ces sources l’affirme ; là où elles se contredisent, les deux sont montrées.',
  },
});
