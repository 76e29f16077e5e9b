/**
 * Relations in words, as the sentences of the API have them: a verb with what belongs to it, read from the one end to the
 * other or back. No word of it agrees with either end, so that it fits any two things.
 */
import type { RelationType } from '../generated/graph/graphql.ts';
import type { Locale } from './locale.ts';

type Phrases = { readonly [L in Locale]: readonly [forwards: string, backwards: string] };

/** For relations that are read both ways. */
const both = (en: string, fr: string): Phrases => ({ en: [en, en], fr: [fr, fr] });

const phrases: { readonly [R in RelationType]: Phrases } = {
  COMPANION_TO: both('is a companion to', 'va de pair avec'),
  COUNTERPART_OF: both('is the counterpart of', 'a pour pendant'),
  COMPLEMENTS: both('complements', 'est complémentaire de'),
  RECOMMENDED_WITH: both('is recommended with', 'est à recommander avec'),
  NOT_RECOMMENDED_WITH: both('is not recommended with', 'n’est pas à recommander avec'),
  SUCCEEDS: {
    en: ['is a later edition of', 'is an earlier edition of'],
    fr: ['est une édition ultérieure de', 'est une édition antérieure de'],
  },
  VOLUME_OF: {
    en: ['is a volume of', 'has the volume'],
    fr: ['est un volume de', 'comprend le volume'],
  },
  DRAWS_ON: {
    en: ['uses data from', 'provides data for'],
    fr: ['utilise des données de', 'fournit des données à'],
  },
  REFERENCES: {
    en: ['mentions', 'is mentioned in'],
    fr: ['mentionne', 'fait l’objet d’une mention dans'],
  },
  SUMMARIZES: {
    en: ['sums up', 'is summed up in'],
    fr: ['résume', 'a pour résumé'],
  },
  PART_OF: {
    en: ['is part of', 'includes'],
    fr: ['fait partie de', 'comprend'],
  },
  OCCASIONED_BY: {
    en: ['was made on the occasion of', 'was the occasion for'],
    fr: ['a vu le jour à l’occasion de', 'a donné lieu à'],
  },
  IN_SERIES: {
    en: ['belongs to the series', 'has among its works'],
    fr: ['appartient à la série', 'compte parmi ses ouvrages'],
  },
  PRODUCED_UNDER: {
    en: ['was produced under', 'produced'],
    fr: ['a vu le jour dans le cadre de', 'a produit'],
  },
  IMPLEMENTS: {
    en: ['implements', 'is implemented by'],
    fr: ['met en œuvre', 'trouve sa mise en œuvre dans'],
  },
  TEXT_OF: {
    en: ['contains the text of', 'has its text in'],
    fr: ['contient le texte de', 'a son texte dans'],
  },
  SUPPORTS: {
    en: ['helps to implement', 'is supported by'],
    fr: ['aide à mettre en œuvre', 'trouve un appui dans'],
  },
  EXPLAINS: {
    en: ['explains', 'is explained in'],
    fr: ['explique', 'trouve son explication dans'],
  },
  RESPONDS_TO: {
    en: ['responds to', 'is answered by'],
    fr: ['répond à', 'trouve une réponse dans'],
  },
  MANDATED_BY: {
    en: ['has its mandate from', 'gave the mandate for'],
    fr: ['tient son mandat de', 'a donné mandat pour'],
  },
  SUPPLEMENTS: {
    en: ['supplements', 'is supplemented by'],
    fr: ['complète', 'a pour complément'],
  },
  ADOPTED_BY: {
    en: ['was adopted by', 'adopted'],
    fr: ['doit son adoption à', 'a adopté'],
  },
  OPENED_FOR_SIGNATURE_AT: {
    en: ['was opened for signature at', 'saw the opening for signature of'],
    fr: ['s’ouvrit à la signature lors de', 'a vu s’ouvrir à la signature'],
  },
  DEFINED_IN: {
    en: ['is defined in', 'defines'],
    fr: ['a sa définition dans', 'définit'],
  },
  PUBLISHED_BY: {
    en: ['was made with', 'had a part in'],
    fr: ['a bénéficié du concours de', 'a apporté son concours à'],
  },
  SUB_ORGANIZATION_OF: {
    en: ['belongs to', 'has within it'],
    fr: ['relève de', 'compte parmi ses entités'],
  },
  OPERATED_BY: {
    en: ['is run by', 'runs'],
    fr: ['a pour responsable', 'dirige'],
  },
  CONTRIBUTED_BY: {
    en: ['was made with', 'took part in'],
    fr: ['a bénéficié de la participation de', 'a participé à'],
  },
  ABOUT: {
    en: ['is about', 'is treated in'],
    fr: ['traite de', 'est un sujet de'],
  },
  FOR: {
    en: ['is meant for', 'is an audience of'],
    fr: ['s’adresse à', 'est un public de'],
  },
  COVERS: {
    en: ['covers', 'is covered in'],
    fr: ['porte sur', 'entre dans le champ de'],
  },
  HAS_VERSION: {
    en: ['has the version', 'is a version of'],
    fr: ['a pour version', 'est une version de'],
  },
  BROADER: {
    en: ['falls under the topic', 'takes in the topic'],
    fr: ['relève du thème', 'englobe le thème'],
  },
  WITHIN: {
    en: ['lies within', 'contains'],
    fr: ['se situe dans', 'contient'],
  },
};

/** `implements`, or `is implemented by` when it is read against its direction. */
export const relationPhrase = (type: RelationType, forwards: boolean, locale: Locale): string =>
  phrases[type][locale][forwards ? 0 : 1];
