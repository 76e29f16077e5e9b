/** Questions by chance over the whole schema, with every argument that must be there, for the catalogue that ships. */
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What the arguments that must be there may be. */
const values: { readonly [argument: string]: readonly string[] } = {
  for: ['["topic/prosecution", "region/south-asia"]', '["publication/toolkit-to-combat-trafficking-in-persons"]'],
  from: ['"topic/prosecution"'],
  to: ['"region/south-asia"', '"institution/unodc"'],
  of: ['"topic/prosecution"', '"institution/unodc"'],
  topic: ['"topic/smuggling-of-migrants"'],
  ids: ['["topic/prosecution", "institution/unodc", "region/south-asia"]'],
  representations: ['[{ __typename: "Topic", id: "topic/prosecution" }, { __typename: "Region", id: "region/world" }]'],
  query: ['"migrants"', '"trafficking"'],
  prefix: ['"un"', '"tra"'],
  format: ['CSV', 'RIS'],
  rows: ['TOPIC', 'KIND'],
  columns: ['LANGUAGE', 'REGION'],
};
const ids: { readonly [field: string]: string } = {
  audience: 'audience/prosecutors',
  concept: 'concept/exploitation',
  conflict: 'conflict/x',
  event: 'event/x',
  institution: 'institution/unodc',
  instrument: 'instrument/trafficking-in-persons-protocol',
  node: 'publication/toolkit-to-combat-trafficking-in-persons',
  person: 'person/fabrizio-sarrica',
  programme: 'programme/x',
  publication: 'publication/toolkit-to-combat-trafficking-in-persons',
  region: 'region/south-eastern-asia',
  series: 'series/global-report-on-trafficking-in-persons',
  source: 'source/catalogue-2019',
  topic: 'topic/smuggling-of-migrants',
};

/** `depth`: how many levels of fields. */
export function operations(schema: GraphQLSchema, depth: number): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const roots = Object.values(query.getFields()).filter(({ name }) => name !== '_service');
  return fc
    .uniqueArray(fc.constantFrom(...roots), { minLength: 1, maxLength: 2, selector: ({ name }) => name })
    .chain((fields) => fc.tuple(...fields.map((field) => fieldText(schema, 'Query', field, depth))))
    .map((texts) => `{ ${texts.join(' ')} }`);
}

function fieldText(
  schema: GraphQLSchema,
  type: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const selection = isCompositeType(named) ? selectionText(schema, named, depth - 1) : fc.constant('');
  return fc.tuple(argumentText(type, field), selection).map(([given, below]) => `${field.name}${given} ${below}`);
}

function argumentText(type: string, field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  const given = field.args.flatMap(({ name, type: of, defaultValue }) => {
    if (name === 'first') return [fc.constantFrom('', 'first: 1', 'first: 3', 'first: 20')];
    if (name === 'of' && type !== 'Query') return [fc.constantFrom('of: [KIND]', 'of: [TOPIC, LANGUAGE, REGION]')];
    if (name === 'id' && type === 'Query') {
      return [fc.constant(`id: "${ids[field.name] ?? ''}"`)];
    }
    if (!isNonNullType(of) || defaultValue !== undefined) return [];
    return [fc.constantFrom(...(values[name] ?? [])).map((value) => `${name}: ${value}`)];
  });
  return fc.tuple(...given).map((all) => {
    const text = all.filter((one) => one !== '').join(', ');
    return text === '' ? '' : `(${text})`;
  });
}

/** Every object says of what type it is, so that it can be counted. */
function selectionText(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isAbstractType(type)) {
    const types = schema.getPossibleTypes(type).filter(({ name }) => ['Publication', 'Topic', 'Region'].includes(name));
    const common = isInterfaceType(type) ? ' id' : '';
    if (depth < 1 || types.length === 0) return fc.constant(`{ __typename${common} }`);
    return fc
      .constantFrom(...types)
      .chain((one) =>
        selectionText(schema, one, depth).map((text) => `{ __typename${common} ... on ${one.name} ${text} }`),
      );
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields.`);
  const open = Object.values(type.getFields()).filter(
    (field) => depth > 0 && isCompositeType(getNamedType(field.type)),
  );
  if (open.length === 0) return fc.constant('{ __typename }');
  return fc
    .uniqueArray(fc.constantFrom(...open), { minLength: 1, maxLength: 3, selector: ({ name }) => name })
    .chain((fields) => fc.tuple(...fields.map((field) => fieldText(schema, type.name, field, depth))))
    .map((texts) => `{ __typename ${texts.join(' ')} }`);
}
