import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { defaultPage, maximumPage } from '../../src/graph/cursor.ts';
import { defaultBounds } from '../../src/limits/bounds.ts';
import { costOf } from '../../src/limits/cost.ts';
import { checkRequest } from '../../src/limits/request.ts';
import { limitRules } from '../../src/limits/rules.ts';
import { isBounded, page } from '../../src/limits/sizes.ts';
import { root } from '../../src/root.ts';

const schema = buildASTSchema(typeDefs());

function cost(text: string, variables: { readonly [name: string]: unknown } = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation.');
  const once = costOf(schema, document, operation, variables);
  expect(costOf(schema, document, operation, variables)).toBe(once);
  return once;
}

describe('The cost of a question', () => {
  it.each([
    // At least one point.
    ['{ __typename }', 1],
    ['{ publication(id: "x") { title } }', 1],
    // A page as large as it is asked for, or the usual one; connections, edges and cursors are nothing of their own.
    ['{ publications(first: 3) { totalCount pageInfo { hasNextPage } nodes { title } } }', 3],
    ['{ publications(last: 7) { edges { cursor node { title } } } }', 7],
    ['{ publications { nodes { title } } }', 20],
    ['{ publications(first: null) { nodes { title } } }', 20],
    ['{ publications(first: 3) { totalCount } }', 1],
    // Nodes and edges are asked for twice.
    ['{ publications(first: 3) { nodes { title } edges { node { title } } } }', 6],
    // More than a page may hold is refused later on: it costs what may be.
    ['{ publications(first: 1000000) { nodes { title } } }', 100],
    ['{ publications(first: -5) { nodes { title } } }', 1],
    // By variable, whatever its value: 100, but where less is the most.
    ['query ($n: Int) { publications(first: $n) { nodes { title } } }', 100],
    ['query ($n: Int! = 1) { readingPath(topic: "x", first: $n) { position } }', 25 + 50],
    // Three works, each with the usual page of topics.
    ['{ publications(first: 3) { nodes { title topics { nodes { label } } } } }', 3 * (1 + 20)],
    [
      '{ publications(first: 3) { nodes { topics(first: 2) { edges { records { locator } node { label } } } } } }',
      3 * (1 + 2 * (8 + 1)),
    ],
    // Lists that no argument bounds have a length of their own.
    ['{ publication(id: "x") { languages { code } published { iso } } }', 1 + 12 + 1],
    // The default of the field itself.
    ['{ recommendations(for: ["x"]) { nodes { rank publication { title } } } }', 25 + 5 * (1 + 1)],
    // Three facets of the first four values each.
    ['{ publications(first: 1) { facets(of: [KIND, TOPIC, YEAR], first: 4) { values { count } } } }', 10 + 3 * (1 + 4)],
    ['{ search(query: "x", first: 2) { nodes { id } } }', 25 + 2],
    ['{ export(format: RIS) { text } }', 500 + 1],
    ['{ coverage(rows: TOPIC, columns: KIND, rowsFirst: 5, columnsFirst: 3) { rows { count } } }', 20 + 1 + 5],
    ['{ neighbourhood(of: "x", budget: 10) { nodes { depth node { id } } } }', 25 + 1 + 10 * 2],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ __schema { types { name fields { name } } } }', 50],
    // Fragments, wherever they are spread; several kinds of one thing are added up.
    [
      '{ ...F a: publications(first: 2) { ...P } } fragment F on Query { publications(first: 3) { ...P } } fragment P on PublicationConnection { nodes { title } }',
      5,
    ],
    [
      '{ node(id: "x") { ... on Topic { broader(first: 2) { nodes { id } } } ... on Region { within(first: 3) { nodes { id } } } } }',
      1 + 2 + 3,
    ],
  ])('%s', (text, points) => {
    expect(cost(text)).toBe(points);
  });

  it('counts lists of ids that come by variable as long as they are', () => {
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(cost(nodes, { ids: ['a', 'b'] })).toBe(2);
    expect(cost(nodes, { ids: Array(5_000).fill('a') })).toBe(100);
    expect(cost(nodes)).toBe(100);
    const document = parse(nodes);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
    expect([3, 1, 2].map((length) => costOf(schema, document, operation, { ids: Array(length).fill('a') }))).toEqual([
      3, 1, 2,
    ]);
  });

  it('is found in no time for fragments that double, and is a number all the same', () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i + 1} on Publication { x: predecessor { ...F${i} } y: predecessor { ...F${i} } }`,
    ).join(' ');
    const text = `{ publication(id: "x") { ...F30 } } fragment F0 on Publication { title } ${fragments}`;
    const started = performance.now();
    expect(cost(text)).toBe(2 ** 31 - 1);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('knows how long every list of the schema may be', () => {
    const unknown = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type) || type.name.startsWith('__')) return [];
      return Object.values(type.getFields())
        .filter((field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
        .filter((field) => isCompositeType(getNamedType(field.type)) && !isBounded(type.name, field))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('takes pages to be what they are', () => {
    expect(page).toEqual({ usual: defaultPage, most: maximumPage });
  });
});

describe('The limits let pass', () => {
  const examples = readdirSync(join(root, 'web', 'examples')).map((name): [string, string] => [
    name,
    readFileSync(join(root, 'web', 'examples', name), 'utf8'),
  ]);
  const everything = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  };

  it.each([...examples, ['what code generators and GraphiQL ask about the schema', getIntrospectionQuery(everything)]])(
    '%s',
    (_name, text) => {
      checkRequest({ method: 'POST', search: '', body: { query: text } }, defaultBounds);
      expect(validate(schema, parse(text), limitRules(defaultBounds))).toEqual([]);
      expect(cost(text)).toBeLessThanOrEqual(defaultBounds.cost);
    },
  );

  it('a thousand references of a gateway', () => {
    const representations = Array.from({ length: 1_000 }, (_, i) => ({ __typename: 'Topic', id: `topic/${i}` }));
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Topic { label } } }';
    checkRequest({ method: 'POST', search: '', body: { query, variables: { representations } } }, defaultBounds);
    expect(cost(query, { representations })).toBe(1_000);
  });
});
