/** Why a work is the nearest to an empty cell, and what to do with it, in words. */
import type { Facet } from '../../find/facets.ts';
import type { Snapshot } from '../../find/snapshot.ts';
import type { ApiCoverageAdvice } from '../../generated/resolvers.ts';
import { type SentenceLanguage, sentenceLanguage } from '../language.ts';
import type { Nearest, Side } from '../nearest.ts';
import { quoted } from '../phrases.ts';
import { languageName, languagesNamed, listed, type Words } from './words.ts';

/** What no work can be given: when it came out, who lists it, who can obtain it. */
const fixed: readonly Facet[] = ['YEAR', 'SOURCE', 'ACCESS'];

export function adviceOn({ lacks }: Nearest): ApiCoverageAdvice | null {
  if (fixed.includes(lacks.facet)) return null;
  return lacks.facet === 'LANGUAGE' ? 'TRANSLATE' : 'ADAPT';
}

/** What is said of one work that has the value, and of the works that have it. */
const values: { readonly [F in Facet]: Words<[value: string]> & { readonly works: Words<[value: string]> } } = {
  KIND: said(
    [(v) => `is of the kind ${v}`, (v) => `est du genre ${v}`, (v) => `es del tipo ${v}`],
    [(v) => `of the kind ${v}`, (v) => `du genre ${v}`, (v) => `del tipo ${v}`],
  ),
  ACCESS: said(
    [(v) => `has the access ${v}`, (v) => `a l’accès ${v}`, (v) => `tiene el acceso ${v}`],
    [(v) => `with the access ${v}`, (v) => `d’accès ${v}`, (v) => `con el acceso ${v}`],
  ),
  YEAR: said(
    [(v) => `is of ${v}`, (v) => `est de ${v}`, (v) => `es de ${v}`],
    [(v) => `of ${v}`, (v) => `de ${v}`, (v) => `de ${v}`],
  ),
  LANGUAGE: said(
    [(v) => `exists in ${v}`, (v) => `existe en ${v}`, (v) => `existe en ${v}`],
    [(v) => `in ${v}`, (v) => `en ${v}`, (v) => `en ${v}`],
  ),
  SOURCE: said(
    [(v) => `stands in ${v}`, (v) => `figure dans ${v}`, (v) => `figura en ${v}`],
    [(v) => `in ${v}`, (v) => `dans ${v}`, (v) => `en ${v}`],
  ),
  TOPIC: said(
    [(v) => `is about ${v}`, (v) => `porte sur ${v}`, (v) => `trata de ${v}`],
    [(v) => `about ${v}`, (v) => `sur ${v}`, (v) => `sobre ${v}`],
  ),
  REGION: said(
    [(v) => `covers ${v}`, (v) => `couvre ${v}`, (v) => `abarca ${v}`],
    [(v) => `on ${v}`, (v) => `sur ${v}`, (v) => `sobre ${v}`],
  ),
  INSTITUTION: said(
    [(v) => `was made with ${v}`, (v) => `a été réalisé avec ${v}`, (v) => `se realizó con ${v}`],
    [(v) => `made with ${v}`, (v) => `réalisés avec ${v}`, (v) => `realizadas con ${v}`],
  ),
  INSTRUMENT: said(
    [(v) => `relates to ${v}`, (v) => `se rapporte à ${v}`, (v) => `se refiere a ${v}`],
    [(v) => `on ${v}`, (v) => `sur ${v}`, (v) => `sobre ${v}`],
  ),
  AUDIENCE: said(
    [(v) => `is for ${v}`, (v) => `s’adresse à ${v}`, (v) => `se dirige a ${v}`],
    [(v) => `for ${v}`, (v) => `pour ${v}`, (v) => `para ${v}`],
  ),
  SERIES: said(
    [(v) => `belongs to ${v}`, (v) => `appartient à ${v}`, (v) => `pertenece a ${v}`],
    [(v) => `of ${v}`, (v) => `de ${v}`, (v) => `de ${v}`],
  ),
  PROGRAMME: said(
    [(v) => `has to do with ${v}`, (v) => `a trait à ${v}`, (v) => `tiene que ver con ${v}`],
    [(v) => `around ${v}`, (v) => `autour de ${v}`, (v) => `en torno a ${v}`],
  ),
};

type Three = readonly [en: (value: string) => string, fr: (value: string) => string, es: (value: string) => string];
function said([en, fr, es]: Three, [worksEn, worksFr, worksEs]: Three) {
  return { en, fr, es, works: { en: worksEn, fr: worksFr, es: worksEs } };
}

interface Told {
  readonly work: string;
  readonly has: string;
  /** The languages it exists in; null when none is known, undefined when the value is one. */
  readonly languages: string | null | undefined;
  readonly others: string;
  readonly shares: string | null;
  readonly held: boolean;
  readonly advice: ApiCoverageAdvice | null;
  readonly lacks: string;
}

const sentences: Words<[Told]> = {
  en: ({ work, has, languages, others, shares, held, advice, lacks }) =>
    [
      `${work} ${has}`,
      languages === undefined ? '' : languages ? ` and exists in ${languages}` : ', but its languages are not known',
      shares
        ? `; with the works ${others} it shares ${shares}`
        : `; it has nothing particular in common with the works ${others}`,
      held ? '' : '; it is only mentioned and not held',
      advice === null ? ': it is the nearest there is.' : '',
      advice === 'ADAPT' ? ': adapt it.' : '',
      advice === 'TRANSLATE' && languages ? ': translate it.' : '',
      advice === 'TRANSLATE' && !languages ? `: see whether it exists in ${lacks}, and if not translate it.` : '',
    ].join(''),
  fr: ({ work, has, languages, others, shares, held, advice, lacks }) =>
    [
      `${work} ${has}`,
      languages === undefined
        ? ''
        : languages
          ? ` et existe en ${languages}`
          : ', mais on n’en connaît pas les langues',
      shares
        ? ` ; avec les ouvrages ${others} il partage ${shares}`
        : ` ; il n’a rien de particulier en commun avec les ouvrages ${others}`,
      held ? '' : ' ; il n’est que mentionné, le catalogue ne le possède pas',
      advice === null ? ' : rien n’est plus proche.' : '',
      advice === 'ADAPT' ? ' : à adapter.' : '',
      advice === 'TRANSLATE' && languages ? ' : à traduire.' : '',
      advice === 'TRANSLATE' && !languages ? ` : à traduire, s’il n’existe pas déjà en ${lacks}.` : '',
    ].join(''),
  es: ({ work, has, languages, others, shares, held, advice, lacks }) =>
    [
      `${work} ${has}`,
      languages === undefined ? '' : languages ? ` y existe en ${languages}` : ', pero no se conocen sus idiomas',
      shares
        ? `; con las obras ${others} comparte ${shares}`
        : `; no tiene nada particular en común con las obras ${others}`,
      held ? '' : '; solo se menciona, el catálogo no la tiene',
      advice === null ? ': no hay nada más próximo.' : '',
      advice === 'ADAPT' ? ': adáptese.' : '',
      advice === 'TRANSLATE' && languages ? ': tradúzcase.' : '',
      advice === 'TRANSLATE' && !languages ? `: tradúzcase, si no existe ya en ${lacks}.` : '',
    ].join(''),
};

const nothing: Words = {
  en: () => 'No work that fits has either of the two values: there is none to begin from.',
  fr: () => 'Aucun ouvrage qui convienne n’a l’une des deux valeurs : il n’y en a pas d’où partir.',
  es: () => 'Ninguna obra que convenga tiene uno de los dos valores: no hay ninguna de la que partir.',
};

/** How many of the things in common the sentence names. */
const mostNamed = 3;

/** Throws a `UserInputError` for a language that no sentence is written in. */
export function reasonOf(snapshot: Snapshot, found: Nearest | null, tag?: string | null): string {
  const language = sentenceLanguage(tag);
  const row = found && snapshot.works[found.work];
  if (!row) return nothing[language]();
  const { has, lacks, work, shares } = found;
  const named = shares.slice(0, mostNamed).map((id) => quoted(snapshot, id, language));
  return sentences[language]({
    work: quoted(snapshot, row.id, language),
    has: values[has.facet][language](nameOf(snapshot, has, language)),
    languages: has.facet === 'LANGUAGE' ? undefined : languagesNamed(snapshot, work, language),
    others: values[lacks.facet].works[language](nameOf(snapshot, lacks, language)),
    shares: named.length === 0 ? null : listed(named, language),
    held: row.held,
    advice: adviceOn(found),
    lacks: nameOf(snapshot, lacks, language),
  });
}

function nameOf(snapshot: Snapshot, { facet, value }: Side, language: SentenceLanguage): string {
  if (facet === 'LANGUAGE') return languageName(value, language);
  return facet === 'YEAR' ? value : quoted(snapshot, value, language);
}
