/** The schema as its readers see it: everything is described, and everything agrees with the vocabulary. */
import {
  buildASTSchema,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { typeDefs } from '../../src/apollo/schema.ts';
import { statements } from '../../src/entities/index.ts';
import { gapKinds } from '../../src/explore/gaps/gap.ts';
import { between } from '../../src/explore/relations.ts';
import { formats } from '../../src/export/formats.ts';
import { facetNames } from '../../src/find/facets.ts';
import { searchFields } from '../../src/find/fields.ts';
import { sortFields } from '../../src/find/order.ts';
import type { Entity } from '../../src/graph/projection.ts';
import * as model from '../../src/model.ts';
import { reasonKinds } from '../../src/recommend/kinds.ts';
import { typeOfKind } from '../../src/search/kinds.ts';

const schema = buildASTSchema(typeDefs());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const enums = types.filter(isEnumType);
const paging = ['first', 'after', 'last', 'before'];

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${name}.`);
  return type;
}
function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  return field;
}
const interfaces = (type: GraphQLObjectType) => type.getInterfaces().map(({ name }) => name);
const valuesOf = (type: GraphQLNamedType | undefined) =>
  (isEnumType(type) ? type : undefined)?.getValues().map(({ name }) => name);

/** Everything that has a description, by the name a reader knows it under. */
const described: [name: string, description: string | null | undefined][] = [
  ...types.map((type): [string, string | null | undefined] => [type.name, type.description]),
  ...withFields.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg): [string, string | null | undefined] => [
        `${type.name}.${field.name}(${arg.name}:)`,
        arg.description,
      ]),
    ]),
  ),
  ...enums.flatMap((type: GraphQLEnumType) =>
    type
      .getValues()
      .map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description]),
  ),
];

describe('the descriptions of the schema', () => {
  it('are there for every type, field, argument and value', () => {
    expect(described.length).toBeGreaterThan(300);
    expect(described.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });

  it('are sentences: they begin with a capital, a number or a name in code, and end with a full stop', () => {
    const others = described.filter(([, description]) => !/^[A-Z0-9`].*\.$/s.test(description ?? ''));
    expect(others).toEqual([]);
  });

  it('say of every paging argument the same, with the bound that holds', () => {
    const own = [
      'Publication.recommendations',
      'Query.recommendations',
      'HiddenByLanguage.works',
      'Query.search',
      'Query.suggest',
      'Query.paths',
      'Query.readingPath',
      'Gap.works',
    ];
    const first = described.filter(
      ([name]) => /(?<!\.facets)\(first:\)$/.test(name) && !own.includes(name.replace('(first:)', '')),
    );
    expect(first.length).toBeGreaterThan(20);
    expect(new Set(first.map(([, description]) => description))).toEqual(
      new Set(['How many from the start of the list, 1 to 100; 20 when neither `first` nor `last` is given.']),
    );
  });
});

const checked: [name: string, values: readonly string[]][] = [
  ['PublicationKind', model.publicationKinds],
  ['Access', model.accessKinds],
  ['VersionRole', model.versionRoles],
  ['VersionFormat', model.versionFormats],
  ['InstitutionKind', model.institutionKinds],
  ['InstitutionRole', model.institutionRoles],
  ['PersonRole', model.personRoles],
  ['InstrumentKind', model.instrumentKinds],
  ['ConceptKind', model.conceptKinds],
  ['ProgrammeKind', model.programmeKinds],
  ['ConflictField', model.conflictFields],
  ['Facet', facetNames],
  ['FacetExclusion', ['NONE', 'SELF']],
  ['PublicationSort', sortFields.flatMap((field) => [`${field}_ASC`, `${field}_DESC`])],
  ['ExportFormat', Object.keys(formats)],
  ['CitationFormat', ['TEXT', 'BIBTEX', 'RIS', 'CSL_JSON', 'JSON_LD']],
  ['EntityKind', Object.keys(typeOfKind)],
  ['SearchMode', ['EXACT', 'STEMMED', 'FUZZY']],
  ['SearchField', searchFields],
  ['RelaxationKind', ['DROP_WORD', 'DROP_CONDITION', 'WIDEN_MODE']],
  ['EntitySort', ['LABEL_ASC', 'LABEL_DESC', 'WORK_COUNT_ASC', 'WORK_COUNT_DESC']],
  ['RegionKind', model.regionKinds],
  ['RegionRole', model.regionRoles],
  ['Basis', model.bases],
  ['ReasonKind', [...reasonKinds]],
  ['ReadingStepKind', ['START', 'PREREQUISITE', 'EDITION', 'COMPANION', 'COMPLEMENT']],
  ['RecommendationMode', ['RELATED', 'COMPLEMENT']],
  ['DatePrecision', ['YEAR', 'MONTH', 'DAY']],
  ['RelationType', between],
  ['GapKind', gapKinds],
  ['CoverageAdvice', ['TRANSLATE', 'ADAPT']],
];

describe('the values of', () => {
  it.each(checked)('%s are those of the model', (name, values) => {
    expect(valuesOf(schema.getType(name))).toEqual(values);
  });

  it('no other enum are left unchecked here', () => {
    expect(enums.map(({ name }) => name).sort()).toEqual(checked.map(([name]) => name).sort());
  });
});

describe.each(model.nodeTypes)('the type %s', (name) => {
  const type = objectType(name);
  const shape: z.ZodRawShape = model.nodes[name].shape;

  it('is a node, and an entity unless it is something that is said of one', () => {
    const said = ['Figure', 'Record', 'Correction', 'Conflict'].includes(name);
    expect(interfaces(type)).toEqual(said ? ['Node'] : ['Node', 'Entity']);
  });

  it('has a field for every property of the model', () => {
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(shape)));
  });

  it('has null exactly where the model has it', () => {
    const differing = Object.entries(shape).filter(
      ([property, value]) => isNonNullType(fieldOf(type, property).type) === value instanceof z.ZodNullable,
    );
    expect(differing.map(([property]) => property)).toEqual([]);
  });

  it('has a list exactly where the model has it', () => {
    const isList = (property: string) => {
      const { type: given } = fieldOf(type, property);
      return isListType(isNonNullType(given) ? given.ofType : given);
    };
    const differing = Object.entries(shape).filter(
      ([property, value]) => isList(property) !== value instanceof z.ZodArray,
    );
    expect(differing.map(([property]) => property)).toEqual([]);
  });
});

const evidence = ['basis', 'note', 'records'];
const declared = statements.flatMap(({ type, relations }: Entity) =>
  Object.values(relations).map(({ name, via, far, args }) => {
    const field = fieldOf(objectType(type), name);
    const target = getNamedType(field.type).name;
    const properties = Object.keys(model.relations[via].properties);
    const taken = field.args.map((arg) => arg.name);
    return { called: `${type}.${name}`, type, via, taken, own: Object.keys(args), target, far, properties };
  }),
);
const isPaged = ({ target }: { target: string }) => target.endsWith('Connection');

describe.each(declared.filter(isPaged))('the relation $called', ({ taken, own, target, far, properties }) => {
  it('takes the arguments it is declared with, those of paging, and, for works, a filter and an order', () => {
    expect(taken).toEqual([...own, ...(far === 'Publication' ? ['filter', 'sort'] : []), ...paging]);
  });

  it('leads to the type at its other end', () => {
    expect(getNamedType(fieldOf(objectType(target), 'nodes').type).name).toBe(far);
  });

  it('says on its edges where it comes from, if the relation has evidence, and its role', () => {
    const edge = objectType(getNamedType(fieldOf(objectType(target), 'edges').type).name);
    const hasEvidence = properties.includes('records');
    const others = properties.filter((property) => !evidence.includes(property));
    expect(interfaces(edge)).toEqual(hasEvidence ? ['Evidence'] : []);
    expect(Object.keys(edge.getFields())).toEqual(['cursor', 'node', ...others, ...(hasEvidence ? evidence : [])]);
  });
});

/** What is not the node at the other end, but made of it. */
const made: { readonly [called: string]: string } = { 'Publication.languages': 'Language', 'Conflict.claims': 'Claim' };

describe.each(declared.filter((relation) => !isPaged(relation)))(
  'the relation $called, which is not paged',
  ({ called, type, via, taken, own, target, far, properties }) => {
    it('leads to the type at its other end, or to what is made of it, and takes no paging', () => {
      expect(target).toBe(made[called] ?? far);
      expect(taken).toEqual(own);
    });

    it('hides no evidence: what supports it is shown by a field that is paged', () => {
      const shown = declared.filter((other) => isPaged(other) && other.via === via);
      const joined = shown.filter((other) => [other.type, other.far].sort().join() === [type, far].sort().join());
      if (properties.includes('records')) expect(joined).not.toEqual([]);
    });
  },
);

describe('every connection', () => {
  const own: { readonly [name: string]: readonly string[] } = {
    SearchConnection: ['facets', 'understood', 'didYouMean', 'relaxations'],
    RecommendationConnection: ['isFallback', 'hiddenByLanguage'],
  };
  const connections = types.filter((type) => type.name.endsWith('Connection'));

  it.each(connections.map(({ name }) => name))('%s has edges, their nodes, its page and its total', (name) => {
    const type = objectType(name);
    const counted = String(fieldOf(type, 'nodes').type) === '[Publication!]!' ? ['facets', 'hiddenByLanguage'] : [];
    const found = own[name] ?? [];
    expect(Object.keys(type.getFields())).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount', ...counted, ...found]);
    const edge = getNamedType(fieldOf(type, 'edges').type);
    expect(edge.name).toBe(name.replace('Connection', 'Edge'));
    expect(String(fieldOf(type, 'nodes').type)).toBe(`[${fieldOf(objectType(edge.name), 'node').type}]!`);
  });
});

describe('what a query may begin with', () => {
  const query = objectType('Query');

  it.each(statements.filter(({ lists }) => Object.keys(lists).length > 0).map(({ type }) => type))(
    'finds a %s by its id',
    (type) => {
      const field = fieldOf(query, type.toLowerCase());
      expect([String(field.type), field.args.map((arg) => `${arg.name}: ${arg.type}`)]).toEqual([type, ['id: ID!']]);
    },
  );

  it('changes nothing: there are no mutations and no subscriptions', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});

describe('what gateways need', () => {
  const machinery = types.filter(({ name }) => name.startsWith('_'));

  it('is a scalar for references, what they may lead to, and the schema as text', () => {
    expect(machinery.map(({ name }) => name).sort()).toEqual(['_Any', '_Entity', '_Service']);
    expect(isScalarType(schema.getType('_Any'))).toBe(true);
    expect(String(fieldOf(objectType('_Service'), 'sdl').type)).toBe('String!');
  });

  it('leads to every kind of entity, and to nothing else', () => {
    const union = schema.getType('_Entity');
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect(members).toEqual(model.nodeTypes.filter(model.isEntityType).sort());
  });

  it('is asked as the specification says', () => {
    const { _entities, _service } = objectType('Query').getFields();
    expect(_entities?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['representations: [_Any!]!']);
    expect([String(_entities?.type), String(_service?.type)]).toEqual(['[_Entity]!', '_Service!']);
  });

  it('says of itself that it is for gateways, so that readers pass it over', () => {
    const { _entities, _service } = objectType('Query').getFields();
    for (const { description } of [...machinery, _entities, _service].filter((thing) => thing !== undefined))
      expect(description).toMatch(/^For gateways of Apollo Federation: /);
  });
});
