/**
 * The vocabulary of the graph: the shape of each node, and each relation with its ends and its properties.
 *
 * Everything that names a label, a property or a relation type is checked against this file: the seed files,
 * the Cypher files (labels, properties, relation types and directions), the rows that come back.
 * Property order is column order.
 */
import { z } from 'zod';

/** A date as far as it is known: `2012`, `2012-05` or `2012-05-31`. Nothing is padded. */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/,
    'must be a date as far as it is known: "2012", "2012-05" or "2012-05-31"',
  )
  .refine(
    (date) => date.length < 10 || new Date(`${date}T00:00Z`).toJSON()?.startsWith(date),
    'must be a day of the calendar',
  );
export function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A BCP 47 tag in its canonical form: `fr`, `pt-BR`. */
const languageTag = z.string().refine(isCanonicalTag, 'must be a BCP 47 tag in its canonical form: "fr", "pt-BR"');
/** ISO 8601: `PT30S`, `PT9M30S`. */
const duration = z.iso.duration();
const text = z.string().min(1);
const texts = z.array(text);
/** What a curator writes to be read by all. */
export const sentence = z.string().regex(/^\S.+\.$/s, 'must be a sentence that ends with a full stop');

export const publicationKinds = [
  'ANNOUNCEMENT',
  'ARTWORK',
  'ASSESSMENT',
  'ASSESSMENT_GUIDE',
  'AUDIO',
  'BACKGROUND_PAPER',
  'BIBLIOGRAPHY',
  'BROCHURE',
  'CASE_DIGEST',
  'COMPENDIUM',
  'COUNTRY_PROFILES',
  'DATABASE',
  'FILM',
  'FRAMEWORK',
  'GUIDE',
  'HANDBOOK',
  'ISSUE_BRIEF',
  'ISSUE_PAPER',
  'KIT',
  'LEAFLET',
  'LEGAL_TEXT',
  'LITERATURE_REVIEW',
  'MANUAL',
  'MENU_OF_SERVICES',
  'MODEL_LAW',
  'PAPER',
  'PORTAL',
  'REPORT',
  'RESOURCE_BOOK',
  'STANDARD_OPERATING_PROCEDURES',
  'STUDY',
  'TEACHING_MATERIAL',
  'THREAT_ASSESSMENT',
  'TOOL',
  'TOOLKIT',
  'TRAINING_MANUAL',
  'VIDEO',
] as const;
export const accessKinds = ['OPEN', 'ON_REQUEST', 'RESTRICTED', 'UNKNOWN'] as const;
export const versionRoles = [
  'FULL_TEXT',
  'CONTENT',
  'RECORDING',
  'SHORT_FORM',
  'EXECUTIVE_SUMMARY',
  'TEXT_FILE',
] as const;
export const versionFormats = ['TEXT', 'VIDEO', 'AUDIO'] as const;
export const institutionKinds = [
  'ACADEMIC',
  'DEVELOPMENT_BANK',
  'GOVERNMENT',
  'INITIATIVE',
  'INTER_AGENCY_GROUP',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'INTERNATIONAL_ORGANIZATION',
  'NON_GOVERNMENTAL_ORGANIZATION',
  'UN_ENTITY',
  'UN_OFFICE',
  'UN_ORGAN',
  'UNITED_NATIONS',
] as const;
export const institutionRoles = [
  'PUBLISHER',
  'CO_PUBLISHER',
  'COLLABORATOR',
  'COMMISSIONER',
  'CONSULTED',
  'CONTRIBUTOR',
  'DISSEMINATOR',
  'FUNDER',
  'IMPLEMENTING_PARTNER',
  'LEAD',
] as const;
export const personRoles = ['AUTHOR', 'CREATOR', 'INTERVIEWER', 'PRESENTER', 'SPEAKER'] as const;
export const instrumentKinds = ['CONVENTION', 'DECLARATION', 'PLAN_OF_ACTION', 'PROTOCOL', 'RESOLUTION'] as const;
export const conceptKinds = ['DEFINITION', 'TERM'] as const;
export const programmeKinds = ['CAMPAIGN', 'INITIATIVE', 'PROGRAMME', 'PROJECT'] as const;
export const regionKinds = ['WORLD', 'REGION', 'SUBREGION', 'COUNTRY', 'SUBDIVISION', 'GROUPING'] as const;
export const regionRoles = ['SCOPE', 'CASE_COUNTRY', 'SURVEY_COUNTRY', 'ORIGIN', 'TRANSIT', 'DESTINATION'] as const;
export const bases = ['STATED', 'INFERRED'] as const;
export const conflictFields = ['TITLE', 'PUBLISHED', 'INSTITUTION', 'AUDIENCE', 'LINK'] as const;

const link = z.url().nullable();

/** The properties of each kind of node. `id` is `<kind>/<slug>`, unique, stable and never reused. */
export const nodes = {
  Publication: z.strictObject({
    id: text,
    title: text,
    alternativeTitles: texts,
    kind: z.enum(publicationKinds),
    edition: text.nullable(),
    summary: text.nullable(),
    tableOfContents: texts,
    published: partialDate.nullable(),
    year: z.int().nullable(),
    /** The time that the data of the work are from. */
    temporalFrom: partialDate.nullable(),
    temporalTo: partialDate.nullable(),
    held: z.boolean(),
    access: z.enum(accessKinds),
    accessNote: text.nullable(),
    url: link,
  }),
  Version: z.strictObject({
    id: text,
    label: text,
    role: z.enum(versionRoles),
    language: languageTag.nullable(),
    format: z.enum(versionFormats).nullable(),
    duration: duration.nullable(),
    url: link,
  }),
  Institution: z.strictObject({
    id: text,
    name: text,
    acronym: text.nullable(),
    altLabels: texts,
    kind: z.enum(institutionKinds),
    url: link,
  }),
  Person: z.strictObject({ id: text, name: text, position: text.nullable(), url: link }),
  Instrument: z.strictObject({
    id: text,
    title: text,
    shortTitle: text.nullable(),
    kind: z.enum(instrumentKinds),
    adopted: partialDate.nullable(),
    inForce: partialDate.nullable(),
    url: link,
  }),
  Concept: z.strictObject({
    id: text,
    label: text,
    altLabels: texts,
    kind: z.enum(conceptKinds),
    definition: text,
    url: link,
  }),
  Region: z.strictObject({
    id: text,
    name: text,
    altLabels: texts,
    kind: z.enum(regionKinds),
    m49: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    url: link,
  }),
  Topic: z.strictObject({ id: text, label: text, altLabels: texts, definition: text, url: link }),
  Audience: z.strictObject({ id: text, label: text, altLabels: texts, definition: text.nullable(), url: link }),
  Series: z.strictObject({
    id: text,
    title: text,
    altLabels: texts,
    description: text,
    /** How many a source says there are or will be. */
    announced: z.int().positive().nullable(),
    url: link,
  }),
  Programme: z.strictObject({
    id: text,
    title: text,
    acronym: text.nullable(),
    altLabels: texts,
    kind: z.enum(programmeKinds),
    description: text,
    url: link,
  }),
  Event: z.strictObject({
    id: text,
    title: text,
    altLabels: texts,
    description: text,
    starts: partialDate.nullable(),
    ends: partialDate.nullable(),
    place: text.nullable(),
    url: link,
  }),
  Figure: z.strictObject({
    id: text,
    label: text,
    value: z.number(),
    unit: text,
    /** How the source qualifies the number: "more than". */
    qualifier: text.nullable(),
  }),
  Source: z.strictObject({
    id: text,
    title: text,
    publisher: text.nullable(),
    issued: partialDate.nullable(),
    url: link,
    note: text.nullable(),
    /** Its place in the order of trust, from 1, and why: what `seed/policy.yaml` says. */
    rank: z.int().positive().nullable(),
    rankReason: text.nullable(),
  }),
  Record: z.strictObject({
    id: text,
    locator: text,
    section: text.nullable(),
    heading: text.nullable(),
    statedTitle: text.nullable(),
    statedInstitution: text.nullable(),
    statedPublished: text.nullable(),
    statedUrl: text.nullable(),
    statedLinks: texts,
    statedAudience: text.nullable(),
    statedDuration: text.nullable(),
    note: text.nullable(),
  }),
  Correction: z.strictObject({ id: text, claim: text, correction: text, reason: text }),
  Conflict: z.strictObject({
    id: text,
    label: text,
    field: z.enum(conflictFields),
    chosen: text.nullable(),
    policy: text,
  }),
} as const;

/** Where a relation comes from: every relation between entities carries it, unless it is a curator's decision. */
const evidence = { basis: z.enum(bases), note: text.nullable(), records: z.array(text).min(1) };
/** Why a curator decided so: no source says it. */
const decision = { reason: sentence };
const number = z.int().positive().nullable();

/** Which types a relation joins; more than one pair where the same is said of different types. */
type Ends = readonly (readonly [from: NodeType, to: NodeType])[];

/**
 * Every relation: which types it joins, in the direction it is stored, and its properties. `symmetric` relations are
 * stored once, from the smaller id to the larger, and read both ways. `key` names the property that tells two
 * relations of the same type between the same two nodes apart.
 */
export const relations = {
  COMPANION_TO: { ends: [['Publication', 'Publication']], symmetric: true, properties: evidence },
  COUNTERPART_OF: { ends: [['Publication', 'Publication']], symmetric: true, properties: evidence },
  COMPLEMENTS: { ends: [['Publication', 'Publication']], symmetric: true, properties: evidence },
  RECOMMENDED_WITH: { ends: [['Publication', 'Publication']], symmetric: true, properties: decision },
  NOT_RECOMMENDED_WITH: { ends: [['Publication', 'Publication']], symmetric: true, properties: decision },
  SUCCEEDS: { ends: [['Publication', 'Publication']], properties: evidence },
  VOLUME_OF: { ends: [['Publication', 'Publication']], properties: { number, ...evidence } },
  DRAWS_ON: { ends: [['Publication', 'Publication']], properties: evidence },
  REFERENCES: {
    ends: [
      ['Publication', 'Publication'],
      ['Publication', 'Programme'],
    ],
    properties: evidence,
  },
  SUMMARIZES: {
    ends: [
      ['Publication', 'Publication'],
      ['Publication', 'Event'],
    ],
    properties: evidence,
  },
  PART_OF: {
    ends: [
      ['Publication', 'Publication'],
      ['Publication', 'Event'],
      ['Programme', 'Programme'],
    ],
    properties: evidence,
  },
  OCCASIONED_BY: { ends: [['Publication', 'Event']], properties: evidence },
  IN_SERIES: { ends: [['Publication', 'Series']], properties: { number, ...evidence } },
  PRODUCED_UNDER: { ends: [['Publication', 'Programme']], properties: evidence },
  IMPLEMENTS: {
    ends: [
      ['Publication', 'Instrument'],
      ['Programme', 'Instrument'],
    ],
    properties: evidence,
  },
  TEXT_OF: { ends: [['Publication', 'Instrument']], properties: evidence },
  SUPPORTS: { ends: [['Publication', 'Instrument']], properties: evidence },
  EXPLAINS: {
    ends: [
      ['Publication', 'Instrument'],
      ['Publication', 'Concept'],
    ],
    properties: evidence,
  },
  RESPONDS_TO: { ends: [['Publication', 'Instrument']], properties: evidence },
  MANDATED_BY: { ends: [['Publication', 'Instrument']], properties: evidence },
  SUPPLEMENTS: { ends: [['Instrument', 'Instrument']], properties: evidence },
  ADOPTED_BY: {
    ends: [
      ['Instrument', 'Institution'],
      ['Instrument', 'Instrument'],
    ],
    properties: evidence,
  },
  OPENED_FOR_SIGNATURE_AT: { ends: [['Instrument', 'Event']], properties: evidence },
  DEFINED_IN: { ends: [['Concept', 'Instrument']], properties: { article: text.nullable(), ...evidence } },
  PUBLISHED_BY: {
    ends: [['Publication', 'Institution']],
    properties: { role: z.enum(institutionRoles), ...evidence },
    key: 'role',
  },
  SUB_ORGANIZATION_OF: { ends: [['Institution', 'Institution']], properties: evidence },
  OPERATED_BY: { ends: [['Programme', 'Institution']], properties: evidence },
  CONTRIBUTED_BY: {
    ends: [['Publication', 'Person']],
    properties: { role: z.enum(personRoles), ...evidence },
    key: 'role',
  },
  ABOUT: { ends: [['Publication', 'Topic']], properties: evidence },
  FOR: { ends: [['Publication', 'Audience']], properties: evidence },
  COVERS: {
    ends: [['Publication', 'Region']],
    properties: { role: z.enum(regionRoles), ...evidence },
    key: 'role',
  },
  HAS_VERSION: { ends: [['Publication', 'Version']], properties: evidence },
  HAS_FIGURE: { ends: [['Publication', 'Figure']], properties: evidence },
  BROADER: { ends: [['Topic', 'Topic']], properties: {} },
  WITHIN: { ends: [['Region', 'Region']], properties: {} },
  DESCRIBES: { ends: [['Record', 'Publication']], properties: {} },
  IN: { ends: [['Record', 'Source']], properties: {} },
  CORRECTS: { ends: [['Correction', 'Record']], properties: {} },
  CONFLICT_OF: { ends: [['Conflict', 'Publication']], properties: {} },
  CLAIMED_BY: { ends: [['Conflict', 'Record']], properties: { value: text } },
} as const satisfies { [type: string]: RelationShape };

export interface RelationShape {
  readonly ends: Ends;
  readonly symmetric?: boolean;
  readonly properties: z.ZodRawShape;
  readonly key?: string;
}

export type NodeType = keyof typeof nodes;
export type RelationType = keyof typeof relations;

/** The parsed row of a node. */
export type Row<T extends NodeType> = z.output<(typeof nodes)[T]>;
/** The parsed properties of a relation. */
export type Properties<R extends RelationType> = z.output<z.ZodObject<(typeof relations)[R]['properties']>>;

export type PublicationRow = Row<'Publication'>;
export type VersionRow = Row<'Version'>;
export type InstitutionRow = Row<'Institution'>;
export type PersonRow = Row<'Person'>;
export type InstrumentRow = Row<'Instrument'>;
export type ConceptRow = Row<'Concept'>;
export type RegionRow = Row<'Region'>;
export type TopicRow = Row<'Topic'>;
export type AudienceRow = Row<'Audience'>;
export type SeriesRow = Row<'Series'>;
export type ProgrammeRow = Row<'Programme'>;
export type EventRow = Row<'Event'>;
export type FigureRow = Row<'Figure'>;
export type SourceRow = Row<'Source'>;
export type RecordRow = Row<'Record'>;
export type CorrectionRow = Row<'Correction'>;
export type ConflictRow = Row<'Conflict'>;

/** What is said about things of the catalogue, and by whom; the other types are those things. */
const statements = ['Figure', 'Record', 'Correction', 'Conflict'] as const;
/** The types that a reader sees as things of the catalogue. */
export type EntityType = Exclude<NodeType, (typeof statements)[number]>;
export const isEntityType = (type: NodeType): type is EntityType => !statements.some((other) => other === type);
export const isEntity = (row: Row<NodeType>): row is Row<EntityType> => {
  const type = typeOfId(row.id);
  return type !== undefined && isEntityType(type);
};

/** Not read from anywhere but worked out from what was read. */
export const derivedTypes: readonly NodeType[] = ['Conflict'];
export const nodeTypes = Object.keys(nodes) as NodeType[];
export const relationTypes = Object.keys(relations) as RelationType[];

/** `publication/toolkit-to-combat-smuggling-of-migrants` → `Publication`; undefined when the prefix names no type. */
export function typeOfId(id: string): NodeType | undefined {
  const [prefix, slug] = id.split('/', 2);
  return slug === undefined ? undefined : nodeTypes.find((type) => type.toLowerCase() === prefix);
}

/** What a person calls the node. */
export const labelProperty = {
  Publication: 'title',
  Version: 'label',
  Institution: 'name',
  Person: 'name',
  Instrument: 'title',
  Concept: 'label',
  Region: 'name',
  Topic: 'label',
  Audience: 'label',
  Series: 'title',
  Programme: 'title',
  Event: 'title',
  Figure: 'label',
  Source: 'title',
  Record: 'locator',
  Correction: 'claim',
  Conflict: 'label',
} as const satisfies { [T in NodeType]: keyof Row<T> };
