/**
 * Relations in words. A phrase is a verb with what belongs to it: its subject is the thing it is read from, its object
 * the thing it leads to, and no word of it agrees with either, so that it fits any two things and may stand behind
 * “which”. Where a relation has roles the phrase is true of all of them: an institution a work “was made with” may have
 * published it or paid for it.
 */
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiRelationType } from '../generated/resolvers.ts';
import { type SentenceLanguage, sentenceLanguage } from './language.ts';

/** A verb phrase for each direction: from the one end to the other, and back. */
type Phrases = { readonly [L in SentenceLanguage]: readonly [forwards: string, backwards: string] };

const both = (en: string, fr: string, es: string): Phrases => ({ en: [en, en], fr: [fr, fr], es: [es, es] });

const phrases: { readonly [R in ApiRelationType]: Phrases } = {
  COMPANION_TO: both('is a companion to', 'va de pair avec', 'acompaña a'),
  COUNTERPART_OF: both('is the counterpart of', 'a pour pendant', 'tiene su equivalente en'),
  COMPLEMENTS: both('complements', 'est complémentaire de', 'se complementa con'),
  RECOMMENDED_WITH: both('is recommended with', 'est à recommander avec', 'se recomienda con'),
  NOT_RECOMMENDED_WITH: both('is not recommended with', 'n’est pas à recommander avec', 'no se recomienda con'),
  SUCCEEDS: {
    en: ['is a later edition of', 'is an earlier edition of'],
    fr: ['est une édition ultérieure de', 'est une édition antérieure de'],
    es: ['es una edición posterior de', 'es una edición anterior de'],
  },
  VOLUME_OF: {
    en: ['is a volume of', 'has the volume'],
    fr: ['est un volume de', 'comprend le volume'],
    es: ['es un volumen de', 'comprende el volumen'],
  },
  DRAWS_ON: {
    en: ['uses data from', 'provides data for'],
    fr: ['utilise des données de', 'fournit des données à'],
    es: ['utiliza datos de', 'aporta datos a'],
  },
  REFERENCES: {
    en: ['mentions', 'is mentioned in'],
    fr: ['mentionne', 'fait l’objet d’une mention dans'],
    es: ['menciona', 'se menciona en'],
  },
  SUMMARIZES: {
    en: ['sums up', 'is summed up in'],
    fr: ['résume', 'a pour résumé'],
    es: ['resume', 'se resume en'],
  },
  PART_OF: {
    en: ['is part of', 'includes'],
    fr: ['fait partie de', 'comprend'],
    es: ['forma parte de', 'incluye'],
  },
  OCCASIONED_BY: {
    en: ['was made on the occasion of', 'was the occasion for'],
    fr: ['a vu le jour à l’occasion de', 'a donné lieu à'],
    es: ['se elaboró con ocasión de', 'dio lugar a'],
  },
  IN_SERIES: {
    en: ['belongs to the series', 'has among its works'],
    fr: ['appartient à la série', 'compte parmi ses ouvrages'],
    es: ['pertenece a la serie', 'cuenta entre sus obras con'],
  },
  PRODUCED_UNDER: {
    en: ['was produced under', 'produced'],
    fr: ['a vu le jour dans le cadre de', 'a produit'],
    es: ['se elaboró en el marco de', 'produjo'],
  },
  IMPLEMENTS: {
    en: ['implements', 'is implemented by'],
    fr: ['met en œuvre', 'trouve sa mise en œuvre dans'],
    es: ['pone en práctica', 'se pone en práctica mediante'],
  },
  TEXT_OF: {
    en: ['contains the text of', 'has its text in'],
    fr: ['contient le texte de', 'a son texte dans'],
    es: ['contiene el texto de', 'tiene su texto en'],
  },
  SUPPORTS: {
    en: ['helps to implement', 'is supported by'],
    fr: ['aide à mettre en œuvre', 'trouve un appui dans'],
    es: ['ayuda a poner en práctica', 'encuentra apoyo en'],
  },
  EXPLAINS: {
    en: ['explains', 'is explained in'],
    fr: ['explique', 'trouve son explication dans'],
    es: ['explica', 'se explica en'],
  },
  RESPONDS_TO: {
    en: ['responds to', 'is answered by'],
    fr: ['répond à', 'trouve une réponse dans'],
    es: ['responde a', 'encuentra respuesta en'],
  },
  MANDATED_BY: {
    en: ['has its mandate from', 'gave the mandate for'],
    fr: ['tient son mandat de', 'a donné mandat pour'],
    es: ['tiene su mandato de', 'dio el mandato para'],
  },
  SUPPLEMENTS: {
    en: ['supplements', 'is supplemented by'],
    fr: ['complète', 'a pour complément'],
    es: ['complementa', 'tiene como complemento'],
  },
  ADOPTED_BY: {
    en: ['was adopted by', 'adopted'],
    fr: ['doit son adoption à', 'a adopté'],
    es: ['debe su adopción a', 'adoptó'],
  },
  OPENED_FOR_SIGNATURE_AT: {
    en: ['was opened for signature at', 'saw the opening for signature of'],
    fr: ['s’ouvrit à la signature lors de', 'a vu s’ouvrir à la signature'],
    es: ['se abrió a la firma en', 'acogió la apertura a la firma de'],
  },
  DEFINED_IN: {
    en: ['is defined in', 'defines'],
    fr: ['a sa définition dans', 'définit'],
    es: ['se define en', 'define'],
  },
  PUBLISHED_BY: {
    en: ['was made with', 'had a part in'],
    fr: ['a bénéficié du concours de', 'a apporté son concours à'],
    es: ['contó con el concurso de', 'intervino en'],
  },
  SUB_ORGANIZATION_OF: {
    en: ['belongs to', 'has within it'],
    fr: ['relève de', 'compte parmi ses entités'],
    es: ['depende de', 'cuenta entre sus entidades con'],
  },
  OPERATED_BY: {
    en: ['is run by', 'runs'],
    fr: ['a pour responsable', 'dirige'],
    es: ['está a cargo de', 'dirige'],
  },
  CONTRIBUTED_BY: {
    en: ['was made with', 'took part in'],
    fr: ['a bénéficié de la participation de', 'a participé à'],
    es: ['contó con la participación de', 'participó en'],
  },
  ABOUT: {
    en: ['is about', 'is treated in'],
    fr: ['traite de', 'est un sujet de'],
    es: ['trata de', 'es un tema de'],
  },
  FOR: {
    en: ['is meant for', 'is an audience of'],
    fr: ['s’adresse à', 'est un public de'],
    es: ['se dirige a', 'figura entre los destinatarios de'],
  },
  COVERS: {
    en: ['covers', 'is covered in'],
    fr: ['porte sur', 'entre dans le champ de'],
    es: ['abarca', 'entra en el ámbito de'],
  },
  HAS_VERSION: {
    en: ['has the version', 'is a version of'],
    fr: ['a pour version', 'est une version de'],
    es: ['tiene la versión', 'es una versión de'],
  },
  BROADER: {
    en: ['falls under the topic', 'takes in the topic'],
    fr: ['relève du thème', 'englobe le thème'],
    es: ['se inscribe en el tema', 'engloba el tema'],
  },
  WITHIN: {
    en: ['lies within', 'contains'],
    fr: ['se situe dans', 'contient'],
    es: ['se sitúa en', 'contiene'],
  },
};

/** `implements`, or `is implemented by` when it is read against its direction. */
export function phrase(type: ApiRelationType, forwards: boolean, language: SentenceLanguage): string {
  return phrases[type][language][forwards ? 0 : 1];
}

/**
 * What a thing is called in a sentence, in quotation marks of the language: an instrument by its short title, which is
 * how it is cited.
 */
export function quoted(snapshot: Snapshot, id: string, language: SentenceLanguage): string {
  const thing = snapshot.things.get(id);
  const short = thing && 'shortTitle' in thing.row ? thing.row.shortTitle : null;
  const label = short ?? thing?.label ?? id;
  return language === 'en' ? `“${label}”` : language === 'fr' ? `«\u00A0${label}\u00A0»` : `«${label}»`;
}

/** “A” implements “B”. Throws a `UserInputError` for a language that no sentence is written in. */
export function relationSentence(
  snapshot: Snapshot,
  { type, from, to }: { readonly type: ApiRelationType; readonly from: string; readonly to: string },
  tag?: string | null,
): string {
  const language = sentenceLanguage(tag);
  return `${quoted(snapshot, from, language)} ${phrase(type, true, language)} ${quoted(snapshot, to, language)}.`;
}
