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
const text = z.string().min(1);
const texts = z.array(text);

export const publicationKinds = [
  'ASSESSMENT_GUIDE',
  'FRAMEWORK',
  'ISSUE_PAPER',
  'LEGAL_TEXT',
  'LITERATURE_REVIEW',
  'MANUAL',
  'MODEL_LAW',
  'REPORT',
  'THREAT_ASSESSMENT',
  'TOOLKIT',
  'TRAINING_MANUAL',
] as const;
export const accessKinds = ['OPEN', 'RESTRICTED'] as const;
export const institutionKinds = [
  'DEVELOPMENT_BANK',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'UN_ENTITY',
  'UNITED_NATIONS',
] as const;
export const institutionRoles = ['PUBLISHER', 'CO_PUBLISHER'] as const;
export const instrumentKinds = ['CONVENTION', 'PROTOCOL', 'RESOLUTION'] as const;
export const regionKinds = ['WORLD', 'REGION', 'SUBREGION', 'COUNTRY', 'GROUPING'] as const;
export const regionRoles = ['SCOPE', 'CASE_COUNTRY', 'DESTINATION'] as const;
export const bases = ['STATED', 'INFERRED'] as const;

/** The properties of each kind of node. `id` is `<kind>/<slug>`, unique, stable and never reused. */
export const nodes = {
  Publication: z.strictObject({
    id: text,
    title: text,
    alternativeTitles: texts,
    kind: z.enum(publicationKinds),
    summary: text.nullable(),
    published: partialDate.nullable(),
    year: z.int().nullable(),
    held: z.boolean(),
    access: z.enum(accessKinds),
    url: z.url().nullable(),
  }),
  Institution: z.strictObject({
    id: text,
    name: text,
    acronym: text.nullable(),
    altLabels: texts,
    kind: z.enum(institutionKinds),
    url: z.url().nullable(),
  }),
  Instrument: z.strictObject({
    id: text,
    title: text,
    shortTitle: text.nullable(),
    kind: z.enum(instrumentKinds),
    adopted: partialDate.nullable(),
    inForce: partialDate.nullable(),
    url: z.url().nullable(),
  }),
  Region: z.strictObject({
    id: text,
    name: text,
    kind: z.enum(regionKinds),
    m49: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    url: z.url().nullable(),
  }),
  Topic: z.strictObject({ id: text, label: text, altLabels: texts, definition: text, url: z.url().nullable() }),
  Audience: z.strictObject({
    id: text,
    label: text,
    altLabels: texts,
    definition: text.nullable(),
    url: z.url().nullable(),
  }),
  Source: z.strictObject({
    id: text,
    title: text,
    publisher: text.nullable(),
    issued: partialDate.nullable(),
    url: z.url().nullable(),
    note: text.nullable(),
  }),
  Record: z.strictObject({
    id: text,
    locator: text,
    section: text.nullable(),
    statedTitle: text.nullable(),
    statedInstitution: text.nullable(),
    statedPublished: text.nullable(),
    statedUrl: text.nullable(),
    statedAudience: text.nullable(),
    note: text.nullable(),
  }),
} as const;

/** Where a relation comes from: every relation between entities carries it. */
const evidence = { basis: z.enum(bases), note: text.nullable(), records: z.array(text).min(1) };

/**
 * Every relation: its ends, in the direction it is stored, and its properties. `symmetric` relations are stored once,
 * from the smaller id to the larger, and read both ways. `key` names the property that tells two relations of the
 * same type between the same two nodes apart.
 */
export const relations = {
  COMPANION_TO: { from: 'Publication', to: 'Publication', symmetric: true, properties: evidence },
  IMPLEMENTS: { from: 'Publication', to: 'Instrument', properties: evidence },
  EXPLAINS: { from: 'Publication', to: 'Instrument', properties: evidence },
  SUPPLEMENTS: { from: 'Instrument', to: 'Instrument', properties: evidence },
  PUBLISHED_BY: {
    from: 'Publication',
    to: 'Institution',
    properties: { role: z.enum(institutionRoles), ...evidence },
    key: 'role',
  },
  ABOUT: { from: 'Publication', to: 'Topic', properties: evidence },
  FOR: { from: 'Publication', to: 'Audience', properties: evidence },
  COVERS: {
    from: 'Publication',
    to: 'Region',
    properties: { role: z.enum(regionRoles), ...evidence },
    key: 'role',
  },
  BROADER: { from: 'Topic', to: 'Topic', properties: {} },
  WITHIN: { from: 'Region', to: 'Region', properties: {} },
  DESCRIBES: { from: 'Record', to: 'Publication', properties: {} },
  IN: { from: 'Record', to: 'Source', properties: {} },
} as const satisfies { [type: string]: RelationShape };

export interface RelationShape {
  readonly from: NodeType;
  readonly to: NodeType;
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
export type InstitutionRow = Row<'Institution'>;
export type InstrumentRow = Row<'Instrument'>;
export type RegionRow = Row<'Region'>;
export type TopicRow = Row<'Topic'>;
export type AudienceRow = Row<'Audience'>;
export type SourceRow = Row<'Source'>;
export type RecordRow = Row<'Record'>;

/** The types that a reader sees as things of the catalogue; a record is what a source says of one. */
export type EntityType = Exclude<NodeType, 'Record'>;
export const isEntity = (row: Row<NodeType>): row is Row<EntityType> => typeOfId(row.id) !== 'Record';

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
  Institution: 'name',
  Instrument: 'title',
  Region: 'name',
  Topic: 'label',
  Audience: 'label',
  Source: 'title',
  Record: 'locator',
} as const satisfies { [T in NodeType]: keyof Row<T> };

/**
 * Stored with every node and never null, so that an index gives the order: the label without accents, case and
 * leading punctuation, its numbers padded so that 2 comes before 10.
 */
export function sortKey(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d+/g, (number) => number.padStart(6, '0'));
}
