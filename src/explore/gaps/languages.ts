/** Topics, regions and audiences that works are there for, but none in a language. */
import { valuesOf } from '../../find/facets.ts';
import { readableIn } from '../../find/filter.ts';
import type { Snapshot, Works } from '../../find/snapshot.ts';
import { inKnownLanguage } from '../nearest.ts';
import { quoted } from '../phrases.ts';
import type { GapRow } from './gap.ts';
import { languageName, languagesCounted, type Words } from './words.ts';

const facetsOfKinds = {
  LANGUAGE_OF_TOPIC: 'TOPIC',
  LANGUAGE_OF_REGION: 'REGION',
  LANGUAGE_OF_AUDIENCE: 'AUDIENCE',
} as const;
export type LanguageKind = keyof typeof facetsOfKinds;

/** Fewer works than these show nothing. */
export const fewest = 2;

const subjects: { readonly [K in LanguageKind]: Words<[works: number, thing: string]> } = {
  LANGUAGE_OF_TOPIC: {
    en: (works, thing) => `${works} works are about ${thing}`,
    fr: (works, thing) => `${works} ouvrages portent sur ${thing}`,
    es: (works, thing) => `${works} obras tratan de ${thing}`,
  },
  LANGUAGE_OF_REGION: {
    en: (works, thing) => `${works} works cover ${thing}`,
    fr: (works, thing) => `${works} ouvrages couvrent ${thing}`,
    es: (works, thing) => `${works} obras abarcan ${thing}`,
  },
  LANGUAGE_OF_AUDIENCE: {
    en: (works, thing) => `${works} works are for ${thing}`,
    fr: (works, thing) => `${works} ouvrages s’adressent à ${thing}`,
    es: (works, thing) => `${works} obras se dirigen a ${thing}`,
  },
};
const lacking: Words<[subject: string, language: string, existing: string]> = {
  en: (subject, language, existing) =>
    `${subject}, and none is known to exist as a whole in ${language}; they exist in ${existing}.`,
  fr: (subject, language, existing) =>
    `${subject}, et l’on n’en connaît aucun en entier en ${language} ; ils existent en ${existing}.`,
  es: (subject, language, existing) =>
    `${subject}, y no se conoce ninguna completa en ${language}; existen en ${existing}.`,
};
const unknown: Words<[works: number, language: string]> = {
  en: (n, language) => ` ${n} of them ${n === 1 ? 'is' : 'are'} of unknown language and may exist in ${language}.`,
  fr: (n, language) =>
    ` ${n} d’entre eux ${n === 1 ? 'est de langue inconnue et peut' : 'sont de langue inconnue et peuvent'} exister en ${language}.`,
  es: (n, language) =>
    ` ${n} de ellas ${n === 1 ? 'es de idioma desconocido y puede' : 'son de idioma desconocido y pueden'} existir en ${language}.`,
};

/**
 * A work of unknown language may exist in this one: where nothing is known of any of the works there is no evidence,
 * and no gap.
 */
export function lackingIn(snapshot: Snapshot, kind: LanguageKind, language: string): GapRow[] {
  const readable = readableIn(snapshot, [language], 'languages');
  const known = inKnownLanguage(snapshot);
  return valuesOf(snapshot, facetsOfKinds[kind]).flatMap(({ value, set }): GapRow[] => {
    if (set.intersects(readable) || !set.intersects(known) || set.size() < fewest) return [];
    return [
      {
        kind,
        about: value,
        language,
        number: null,
        works: set,
        links: [],
        say: (tag) => sentence(snapshot, { kind, about: value, language, works: set }, tag),
      },
    ];
  });
}

type Lacking = {
  readonly kind: LanguageKind;
  readonly about: string;
  readonly language: string;
  readonly works: Works;
};

function sentence(snapshot: Snapshot, { kind, about, language, works }: Lacking, tag: Parameters<GapRow['say']>[0]) {
  const subject = subjects[kind][tag](works.size(), quoted(snapshot, about, tag));
  const name = languageName(language, tag);
  const open = works.difference_size(inKnownLanguage(snapshot));
  const said = lacking[tag](subject, name, languagesCounted(snapshot, works, tag));
  return open === 0 ? said : said + unknown[tag](open, name);
}
