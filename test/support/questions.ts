/** Small catalogues in which much is alike, and questions about them: for `fast-check`, by chance but repeatable. */
import fc from 'fast-check';
import { type Facet, facetNames } from '../../src/find/facets.ts';
import type { EntityFilter, PublicationFilter, ThingField } from '../../src/find/filter.ts';
import { type PublicationSort, sortFields } from '../../src/find/order.ts';
import { labelProperty, type NodeType, type RelationType } from '../../src/model.ts';
import type { Properties, SeedCatalogue, SeedNode, SeedRelation } from '../../src/seed/catalogue.ts';
import { sortKey } from '../../src/sort-key.ts';
import type { Question } from './reference.ts';

const numbered = (type: string, many: number) => Array.from({ length: many }, (_, i) => `${type}/${i + 1}`);
/** The things of every catalogue; what they are called and how they are joined differs. */
const things = {
  topics: numbered('topic', 5),
  regions: numbered('region', 5),
  institutions: numbered('institution', 3),
  instruments: numbered('instrument', 3),
  concepts: numbered('concept', 1),
  audiences: numbered('audience', 2),
  series: numbered('series', 2),
  programmes: numbered('programme', 2),
  events: numbered('event', 2),
  persons: numbered('person', 2),
} as const satisfies { [F in ThingField]: readonly string[] };
const sources = numbered('source', 2);
/** Catalogues have at least so many works; questions name only these. */
const leastWorks = 15;
const someWorks = numbered('publication', leastWorks);

const kinds = ['MANUAL', 'REPORT', 'TOOLKIT'] as const;
const access = ['OPEN', 'RESTRICTED', 'UNKNOWN'] as const;
const languages = ['en', 'fr', 'pt', 'pt-BR', 'zh-Hans'];
const dates = ['2009', '2009-05', '2009-05-31', '2010', '2010-12', '2012'];
const words = ['b2', 'b10', 'ab', 'éa'];
const titles = [
  'ab',
  'AB',
  'áb',
  'a\u0301b',
  '“ab”',
  'ab!',
  'a b',
  'b2',
  'B10',
  'éa',
  'Ea',
  'ß',
  'ss',
  '–',
  'ab b2',
  'ﬁ',
];

const some = (ids: readonly string[], most = 2) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });
/** Null once, for so many times that it is not. */
const orNull = <T>(one: fc.Arbitrary<T>, times = 3) => fc.option(one, { nil: null, freq: times + 1 });

// Catalogues.

const version = fc.record({
  role: fc.constantFrom('FULL_TEXT', 'FULL_TEXT', 'RECORDING', 'EXECUTIVE_SUMMARY'),
  language: orNull(fc.constantFrom(...languages), 6),
});
const inRole = (ids: readonly string[], ...roles: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...roles)), {
    maxLength: 3,
    selector: (pair) => pair.join(),
  });
const work = fc.record({
  title: fc.constantFrom(...titles),
  other: orNull(fc.constantFrom(...titles), 1),
  summary: orNull(fc.constantFrom(...titles), 1),
  kind: fc.constantFrom(...kinds),
  access: fc.constantFrom(...access),
  held: fc.boolean(),
  published: orNull(fc.constantFrom(...dates)),
  versions: fc.array(version, { maxLength: 3 }),
  records: some(sources),
  topics: some(things.topics),
  regions: inRole(things.regions, 'SCOPE', 'ORIGIN'),
  institutions: inRole(things.institutions, 'PUBLISHER', 'FUNDER'),
  instruments: inRole(
    things.instruments,
    'IMPLEMENTS',
    'SUPPORTS',
    'EXPLAINS',
    'TEXT_OF',
    'MANDATED_BY',
    'RESPONDS_TO',
  ),
  concepts: some(things.concepts),
  audiences: some(things.audiences, 1),
  series: some(things.series),
  number: orNull(fc.integer({ min: 1, max: 12 })),
  programmes: inRole(things.programmes, 'PRODUCED_UNDER', 'REFERENCES'),
  events: inRole(things.events, 'PART_OF', 'OCCASIONED_BY', 'SUMMARIZES'),
  persons: inRole(things.persons, 'AUTHOR', 'SPEAKER'),
  companion: orNull(fc.nat(leastWorks - 1), 1),
});
type Work = typeof work extends fc.Arbitrary<infer W> ? W : never;

/** What stands above each of five things, so that nothing stands above itself. */
const hierarchy = fc.tuple(
  ...[0, 1, 2, 3, 4].map((below) => fc.uniqueArray(fc.nat(Math.max(0, below - 1)), { maxLength: below && 2 })),
);

export const catalogues: fc.Arbitrary<SeedCatalogue> = fc
  .record({
    works: fc.array(work, { minLength: leastWorks, maxLength: 25 }),
    labels: fc.array(fc.constantFrom(...titles), { minLength: 30, maxLength: 30 }),
    broader: hierarchy,
    within: hierarchy,
  })
  .map(({ works, labels, broader, within }) => {
    const all = [...Object.values(things).flat(), ...sources];
    const nodes = [
      ...all.map((id, i) => thing(id, labels[i] ?? id)),
      node('Record', 'record/0', { locator: 'list', statedLinks: [] }),
    ];
    const relations = [
      ...broader.flatMap((above, i) => above.map((j) => relation('BROADER', `topic/${i + 1}`, `topic/${j + 1}`, {}))),
      ...within.flatMap((above, i) => above.map((j) => relation('WITHIN', `region/${i + 1}`, `region/${j + 1}`, {}))),
    ];
    const parts = works.map((work, i) => seedOf(work, `publication/${i + 1}`));
    return {
      nodes: [...nodes, ...parts.flatMap((part) => part.nodes)],
      relations: once([...relations, ...parts.flatMap((part) => part.relations)]),
    };
  });

function seedOf(work: Work, id: string): SeedCatalogue {
  const { title, other, summary, kind, access, held, published } = work;
  const own = { title, alternativeTitles: other === null ? [] : [other], tableOfContents: [], kind, held, access };
  const dated = published === null ? {} : { published, year: Number(published.slice(0, 4)) };
  const nodes = [node('Publication', id, { ...own, ...dated, ...(summary === null ? {} : { summary }) })];
  const relations: SeedRelation[] = [];
  const join = (type: RelationType, to: string, more: Properties = {}, key = '') =>
    relations.push(relation(type, id, to, { ...more, basis: 'STATED', records: ['record/0'] }, key));
  work.versions.forEach(({ role, language }, i) => {
    const versionId = `version/${id.slice(12)}-${i}`;
    nodes.push(node('Version', versionId, { label: title, role, ...(language === null ? {} : { language }) }));
    join('HAS_VERSION', versionId);
  });
  work.records.forEach((source, i) => {
    const recordId = `record/${id.slice(12)}-${i}`;
    nodes.push(node('Record', recordId, { locator: title, statedLinks: [] }));
    relations.push(relation('DESCRIBES', recordId, id, {}), relation('IN', recordId, source, {}));
  });
  const { number } = work;
  const place = number === null ? { sortKey: 'without number' } : { number, sortKey: String(number).padStart(6, '0') };
  for (const topic of work.topics) join('ABOUT', topic);
  for (const [region, role] of work.regions) join('COVERS', region, { role }, role);
  for (const [institution, role] of work.institutions) join('PUBLISHED_BY', institution, { role }, role);
  for (const [person, role] of work.persons) join('CONTRIBUTED_BY', person, { role }, role);
  for (const [to, type] of [...work.instruments, ...work.programmes, ...work.events]) join(type as RelationType, to);
  for (const concept of work.concepts) join('EXPLAINS', concept);
  for (const audience of work.audiences) join('FOR', audience);
  for (const series of work.series) join('IN_SERIES', series, place);
  const companion = `publication/${(work.companion ?? 0) + 1}`;
  if (work.companion !== null && id < companion) join('COMPANION_TO', companion);
  return { nodes, relations };
}

/** Without the second of two that are the same. */
const once = (relations: readonly SeedRelation[]) => [
  ...new Map(relations.map((one) => [[one.type, one.from, one.to, one.key].join(), one])).values(),
];

const node = (type: NodeType, id: string, properties: Properties): SeedNode => ({
  type,
  id,
  properties: { id, ...properties, sortKey: sortKey(String(properties[labelProperty[type]]), id) },
});
const relation = (type: RelationType, from: string, to: string, properties: Properties, key = ''): SeedRelation => ({
  type,
  from,
  to,
  key,
  properties,
});

function thing(id: string, label: string): SeedNode {
  const names = { label, name: label, title: label };
  const altLabels = { altLabels: [] };
  switch (id.split('/')[0]) {
    case 'topic':
      return node('Topic', id, { label, ...altLabels, definition: label });
    case 'region':
      return node('Region', id, { name: label, ...altLabels, kind: 'REGION' });
    case 'institution':
      return node('Institution', id, { name: label, ...altLabels, kind: 'UN_ENTITY' });
    case 'instrument':
      return node('Instrument', id, { title: label, kind: 'PROTOCOL' });
    case 'concept':
      return node('Concept', id, { label, ...altLabels, kind: 'TERM', definition: label });
    case 'audience':
      return node('Audience', id, { label, ...altLabels });
    case 'series':
      return node('Series', id, { title: label, ...altLabels, description: label });
    case 'programme':
      return node('Programme', id, { title: label, ...altLabels, kind: 'PROJECT', description: label });
    case 'event':
      return node('Event', id, { title: label, ...altLabels, description: label });
    case 'person':
      return node('Person', id, { name: label });
    default:
      return node('Source', id, { title: names.title });
  }
}

// Questions.

/** One condition for each filter, sometimes two: many together leave nothing, and hide what is wrong with one. */
const condition = <F extends keyof PublicationFilter>(field: F, value: fc.Arbitrary<PublicationFilter[F]>) =>
  value.map((value): PublicationFilter => ({ [field]: value }));
const atLeastOne = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const ids = (field: ThingField) => orNull(atLeastOne(things[field]), 1);
const joined = (field: ThingField) =>
  condition(
    field,
    fc
      .record({ any: ids(field), all: ids(field), none: ids(field), exact: orNull(fc.boolean(), 1) })
      .filter(({ any, all, none }: EntityFilter) => any !== null || all !== null || none !== null),
  );
const year = orNull(fc.integer({ min: 2008, max: 2013 }), 2);
const years = fc
  .record({ from: year, to: year, includeUnknown: orNull(fc.boolean(), 1) })
  .filter(({ from, to }) => (from ?? to) !== null && (from ?? 0) <= (to ?? 9999));
const leaf = fc.oneof(
  condition(
    'text',
    fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((some) => some.join(' ')),
  ),
  condition('ids', atLeastOne(someWorks, 8)),
  condition('kinds', atLeastOne(kinds, 2)),
  condition('access', atLeastOne(access, 2)),
  condition('held', fc.boolean()),
  { weight: 2, arbitrary: condition('languages', atLeastOne([...languages, 'zh', 'ru'], 2)) },
  { weight: 2, arbitrary: condition('years', years) },
  condition('sources', atLeastOne(sources, 2)),
  ...(Object.keys(things) as ThingField[]).map(joined),
  ...(['topics', 'topics', 'regions', 'institutions', 'instruments'] as const).map(joined),
);
const leaves = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 2, arbitrary: fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })) },
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: leaf.map((one) => ({ languages: null, concepts: null, ...one, and: null, or: null, not: null })),
  },
);
const { filter } = fc.letrec<{ filter: PublicationFilter }>((tie) => {
  const list = fc.array(tie('filter'), { minLength: 1, maxLength: 3 });
  return {
    filter: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaves,
      fc
        .tuple(
          fc.oneof(condition('and', list), condition('or', list), condition('not', tie('filter'))),
          leaf,
          fc.boolean(),
        )
        .map(([joined, own, both]) => (both ? { ...own, ...joined } : joined)),
    ),
  };
});

const sorts: PublicationSort[] = sortFields.flatMap((field) => [`${field}_ASC`, `${field}_DESC`] as const);
const list = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ of: 'all', id: '', role: null } as const) },
  fc.constantFrom(...things.topics).map((id) => ({ of: 'topic', id, role: null }) as const),
  fc.record({
    of: fc.constant('institution' as const),
    id: fc.constantFrom(...things.institutions),
    role: orNull(fc.constantFrom('PUBLISHER', 'FUNDER')),
  }),
  fc.constantFrom(...things.series).map((id) => ({ of: 'series', id, role: null }) as const),
);

export const questions: fc.Arbitrary<Question> = fc
  .record({
    list,
    filter: orNull(filter, 8),
    sort: orNull(fc.array(fc.constantFrom(...sorts), { maxLength: 3 }), 5),
    size: fc.constantFrom(1, 2, 3, 4, 6, 10, 100),
    backwards: fc.boolean(),
    facets: fc.uniqueArray(fc.constantFrom<Facet>(...facetNames), { minLength: 1, maxLength: 4 }),
    exclude: fc.constantFrom('NONE', 'SELF'),
  })
  .map(({ list, ...question }) => ({ ...list, ...question }));
