/** Five works, by hand, for tests that a person can follow. */
import type { Snapshot, Works } from '../../src/find/snapshot.ts';
import { labelProperty, type NodeType, type RelationType } from '../../src/model.ts';
import type { Properties, SeedCatalogue, SeedNode, SeedRelation } from '../../src/seed/catalogue.ts';
import { sortKey } from '../../src/sort-key.ts';
import { snapshotOf } from './snapshot.ts';

const node = (type: NodeType, slug: string, properties: Properties): SeedNode => {
  const id = `${type.toLowerCase()}/${slug}`;
  const label = String(properties[labelProperty[type]]);
  return { type, id, properties: { id, altLabels: [], ...properties, sortKey: sortKey(label, id) } };
};
const work = (slug: string, title: string, properties: Properties) => {
  const { altLabels: _none, ...own } = node('Publication', slug, { title, ...properties }).properties;
  const always = { alternativeTitles: [], tableOfContents: [], access: 'OPEN', held: true };
  return { type: 'Publication' as const, id: `publication/${slug}`, properties: { ...always, ...own } };
};
const version = (slug: string, role: string, language?: string) => {
  const { altLabels: _none, ...own } = node('Version', slug, {
    label: slug,
    role,
    ...(language ? { language } : {}),
  }).properties;
  return { type: 'Version' as const, id: `version/${slug}`, properties: own };
};
const lacking = ({ properties: { altLabels: _none, ...properties }, ...node }: SeedNode): SeedNode => ({
  ...node,
  properties,
});

const join = (type: RelationType, from: string, to: string, properties: Properties = {}): SeedRelation => ({
  type,
  from,
  to,
  key: String(properties.role ?? ''),
  properties,
});
const of = (slug: string) => `publication/${slug}`;

/**
 * - air: a manual of May 2009, about smuggling by air, on Japan; by UNODC, which paid for it too; in English.
 * - border: a report of 2010, about smuggling, on Asia; by UNODC; in Brazilian Portuguese; not open.
 * - courts: a toolkit of no known year, about law and smuggling; in Portuguese; only mentioned.
 * - desert: a manual of December 2010, about nothing; paid for by the IOM; no version of it is known.
 * - evidence: a manual of 2012; of which there is a summary in French, and a film in no known language.
 */
export const shelf: SeedCatalogue = {
  nodes: [
    work('air', 'Air', { kind: 'MANUAL', published: '2009-05', year: 2009 }),
    work('border', 'border', { kind: 'REPORT', published: '2010', year: 2010, access: 'RESTRICTED' }),
    work('courts', '“Courts”', { kind: 'TOOLKIT', held: false }),
    work('desert', 'Désert', { kind: 'MANUAL', published: '2010-12', year: 2010 }),
    work('evidence', 'Evidence', { kind: 'MANUAL', published: '2012', year: 2012 }),
    version('air-en', 'FULL_TEXT', 'en'),
    version('border-pt-br', 'CONTENT', 'pt-BR'),
    version('courts-pt', 'RECORDING', 'pt'),
    version('evidence-fr', 'EXECUTIVE_SUMMARY', 'fr'),
    version('evidence-film', 'FULL_TEXT'),
    ...['Crime', 'Smuggling', 'By air', 'Law'].map((label) =>
      node('Topic', label.toLowerCase().replace(' ', '-'), { label, definition: label }),
    ),
    ...['World', 'Asia', 'Pacific', 'Japan'].map((name) =>
      node('Region', name.toLowerCase(), { name, kind: name === 'Japan' ? 'COUNTRY' : 'REGION' }),
    ),
    node('Institution', 'unodc', { name: 'Office on Drugs and Crime', acronym: 'UNODC', kind: 'UN_ENTITY' }),
    node('Institution', 'iom', {
      name: 'Organization for Migration',
      acronym: 'IOM',
      kind: 'INTERNATIONAL_ORGANIZATION',
    }),
    ...['protocol', 'convention'].map((slug) =>
      lacking(node('Instrument', slug, { title: `The ${slug}`, kind: slug.toUpperCase() })),
    ),
    node('Concept', 'consent', { label: 'Consent', kind: 'TERM', definition: 'To agree.' }),
    node('Audience', 'judges', { label: 'Judges' }),
    node('Series', 'manuals', { title: 'Manuals', description: 'One for each.' }),
    lacking(node('Source', 'list', { title: 'A list' })),
    lacking(node('Source', 'other', { title: 'Another list' })),
    lacking(node('Record', 'one', { locator: 'list · 1', statedLinks: [] })),
  ],
  relations: [
    join('BROADER', 'topic/smuggling', 'topic/crime'),
    join('BROADER', 'topic/by-air', 'topic/smuggling'),
    join('WITHIN', 'region/asia', 'region/world'),
    join('WITHIN', 'region/japan', 'region/asia'),
    join('WITHIN', 'region/japan', 'region/pacific'),
    join('HAS_VERSION', of('air'), 'version/air-en'),
    join('HAS_VERSION', of('border'), 'version/border-pt-br'),
    join('HAS_VERSION', of('courts'), 'version/courts-pt'),
    join('HAS_VERSION', of('evidence'), 'version/evidence-fr'),
    join('HAS_VERSION', of('evidence'), 'version/evidence-film'),
    join('ABOUT', of('air'), 'topic/by-air'),
    join('ABOUT', of('border'), 'topic/smuggling'),
    join('ABOUT', of('courts'), 'topic/smuggling'),
    join('ABOUT', of('courts'), 'topic/law'),
    join('COVERS', of('air'), 'region/japan', { role: 'SCOPE' }),
    join('COVERS', of('border'), 'region/asia', { role: 'ORIGIN' }),
    join('PUBLISHED_BY', of('air'), 'institution/unodc', { role: 'PUBLISHER' }),
    join('PUBLISHED_BY', of('air'), 'institution/unodc', { role: 'FUNDER' }),
    join('PUBLISHED_BY', of('border'), 'institution/unodc', { role: 'PUBLISHER' }),
    join('PUBLISHED_BY', of('desert'), 'institution/iom', { role: 'FUNDER' }),
    join('IMPLEMENTS', of('air'), 'instrument/protocol'),
    join('RESPONDS_TO', of('desert'), 'instrument/protocol'),
    join('EXPLAINS', of('courts'), 'concept/consent'),
    join('FOR', of('courts'), 'audience/judges'),
    join('IN_SERIES', of('air'), 'series/manuals', { number: 10, sortKey: '000010' }),
    join('IN_SERIES', of('desert'), 'series/manuals', { number: 2, sortKey: '000002' }),
    join('IN_SERIES', of('evidence'), 'series/manuals', { sortKey: 'without number' }),
    join('DESCRIBES', 'record/one', of('air')),
    join('IN', 'record/one', 'source/list'),
    join('COMPANION_TO', of('desert'), of('evidence')),
  ],
};
export const onTheShelf: Snapshot = snapshotOf(shelf);

/** The slugs of the works, by title. */
export const slugs = (works: Works, snapshot = onTheShelf): string[] =>
  works.array().map((work) => String(snapshot.works[work]?.id.slice('publication/'.length)));
