/** What each kind of work is called in each vocabulary. */
import type { PublicationRow } from '../model.ts';

type Kind = PublicationRow['kind'];

/** Of the types of CSL 1.0.2 those that the catalogue needs. */
export type CslType =
  | 'book'
  | 'dataset'
  | 'document'
  | 'graphic'
  | 'motion_picture'
  | 'pamphlet'
  | 'report'
  | 'song'
  | 'treaty'
  | 'webpage';

/** The type in CSL, and the types in schema.org. */
export const typesOf: { readonly [K in Kind]: readonly [csl: CslType, ...schemaOrg: [string, ...string[]]] } = {
  // They are broadcast as short films.
  ANNOUNCEMENT: ['motion_picture', 'VideoObject'],
  ARTWORK: ['graphic', 'VisualArtwork'],
  ASSESSMENT: ['report', 'Report'],
  ASSESSMENT_GUIDE: ['book', 'Book'],
  // CSL has one type for sound, and calls it a song.
  AUDIO: ['song', 'AudioObject'],
  BACKGROUND_PAPER: ['report', 'Report'],
  BIBLIOGRAPHY: ['book', 'Book'],
  BROCHURE: ['pamphlet', 'CreativeWork'],
  CASE_DIGEST: ['book', 'Book'],
  COMPENDIUM: ['book', 'Book'],
  COUNTRY_PROFILES: ['report', 'Report'],
  DATABASE: ['dataset', 'Dataset'],
  FILM: ['motion_picture', 'VideoObject'],
  FRAMEWORK: ['report', 'Report'],
  GUIDE: ['book', 'Book'],
  HANDBOOK: ['book', 'Book'],
  ISSUE_BRIEF: ['report', 'Report'],
  ISSUE_PAPER: ['report', 'Report'],
  KIT: ['document', 'CreativeWork'],
  LEAFLET: ['pamphlet', 'CreativeWork'],
  LEGAL_TEXT: ['treaty', 'Legislation'],
  LITERATURE_REVIEW: ['report', 'Report'],
  MANUAL: ['book', 'Book'],
  MENU_OF_SERVICES: ['pamphlet', 'CreativeWork'],
  // A proposal of what a law could say: no state has enacted it.
  MODEL_LAW: ['book', 'Book'],
  PAPER: ['report', 'Report'],
  PORTAL: ['webpage', 'WebSite'],
  REPORT: ['report', 'Report'],
  RESOURCE_BOOK: ['book', 'Book'],
  STANDARD_OPERATING_PROCEDURES: ['report', 'Report'],
  STUDY: ['report', 'Report'],
  TEACHING_MATERIAL: ['book', 'Book', 'LearningResource'],
  THREAT_ASSESSMENT: ['report', 'Report'],
  TOOL: ['document', 'CreativeWork'],
  TOOLKIT: ['book', 'Book'],
  TRAINING_MANUAL: ['book', 'Book', 'LearningResource'],
  VIDEO: ['motion_picture', 'VideoObject'],
};

export const bibtexTypes: { readonly [T in CslType]: 'book' | 'booklet' | 'misc' | 'techreport' } = {
  book: 'book',
  dataset: 'misc',
  document: 'misc',
  graphic: 'misc',
  motion_picture: 'misc',
  pamphlet: 'booklet',
  report: 'techreport',
  song: 'misc',
  treaty: 'misc',
  webpage: 'misc',
};

export const risTypes: { readonly [T in CslType]: string } = {
  book: 'BOOK',
  dataset: 'DBASE',
  document: 'GEN',
  graphic: 'ART',
  motion_picture: 'VIDEO',
  pamphlet: 'PAMP',
  report: 'RPRT',
  song: 'SOUND',
  // There is none for treaties; that for statutes would have readers ask for a code and a section.
  treaty: 'GEN',
  webpage: 'ELEC',
};
