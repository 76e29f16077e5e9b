/** Search as a client asks it: what is found in the snapshot, its rows from the database. */
import { buildASTSchema, type GraphQLFieldResolver, graphql, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { catalogue } from '../../src/entities/index.ts';
import { resolvers as node } from '../../src/entities/node.ts';
import type { Context } from '../../src/find/context.ts';
import { Loaders } from '../../src/graph/loaders.ts';
import type { NodeRow } from '../../src/graph/rows.ts';
import { resolvers } from '../../src/search/resolvers.ts';
import { fakeGraph } from '../support/fake.ts';
import { snapshot } from './catalogue.ts';

type Fields = { readonly [field: string]: GraphQLFieldResolver<unknown, Context> };

const schema = buildASTSchema(typeDefs());
for (const [name, fields] of Object.entries(resolvers) as [string, Fields][]) {
  const type = schema.getType(name);
  if (isObjectType(type))
    for (const [field, resolve] of Object.entries(fields)) Object.assign(type.getFields()[field] ?? {}, { resolve });
}
const entity = schema.getType('Entity');
if (isInterfaceType(entity)) entity.resolveType = (row) => node.Entity.__resolveType(row);

async function ask(source: string) {
  const graph = fakeGraph([...snapshot.things.values()].map(({ row }): NodeRow => row));
  const contextValue: Context = { load: new Loaders(graph, catalogue), find: async () => snapshot };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, calls: graph.calls };
}

it('rows of what was found come in one statement for each type', async () => {
  const { data, errors, calls } = await ask(`{
    search(query: "smuggling of migrants protocol", first: 5) {
      totalCount
      pageInfo { hasNextPage }
      understood { mode words { word matched } }
      didYouMean
      relaxations { count }
      nodes { __typename id ... on Publication { title } }
      edges { cursor score highlights { field fragments } node { id ... on Instrument { shortTitle } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.search).toMatchObject({ pageInfo: { hasNextPage: true }, didYouMean: null, relaxations: [] });
  expect(data.search.nodes[0]).toEqual({ __typename: 'Instrument', id: 'instrument/smuggling-of-migrants-protocol' });
  expect(data.search.edges[0]).toMatchObject({
    node: { shortTitle: 'Smuggling of Migrants Protocol' },
    highlights: expect.arrayContaining([
      { field: 'OTHER_NAMES', fragments: ['<mark>Smuggling</mark> of <mark>Migrants</mark> <mark>Protocol</mark>'] },
    ]),
  });
  const types = new Set(data.search.nodes.map((row: { __typename: string }) => row.__typename));
  expect(calls).toHaveLength(types.size);
});

it('a count alone reads no rows', async () => {
  const { data, calls } = await ask('{ search(query: "migrants", mode: EXACT) { totalCount } }');
  expect(data.search.totalCount).toBeGreaterThan(10);
  expect(calls).toEqual([]);
});

it('what is given up is asked for as it is offered', async () => {
  const { data } = await ask(`{
    search(query: "toolkt unodc") { totalCount didYouMean relaxations { kind sentence query mode withoutCondition count } }
  }`);
  expect(data.search).toEqual({
    totalCount: 0,
    didYouMean: 'toolkit unodc',
    relaxations: [
      expect.objectContaining({ kind: 'DROP_WORD', query: 'unodc', mode: 'STEMMED', withoutCondition: null }),
      expect.objectContaining({ kind: 'WIDEN_MODE', query: 'toolkt unodc', mode: 'FUZZY', withoutCondition: null }),
    ],
  });
});

it('suggestions lead to their things', async () => {
  const { data, calls } = await ask(
    '{ suggest(prefix: "icat", first: 2) { text kind matched entity { __typename id } } }',
  );
  expect(data.suggest[0]).toMatchObject({
    kind: 'INSTITUTION',
    matched: 'ICAT',
    entity: { __typename: 'Institution', id: 'institution/icat' },
  });
  expect(data.suggest).toHaveLength(2);
  expect(calls).toHaveLength(2);
});

it('what is refused is refused in its own field', async () => {
  const { errors } = await ask(`{ search(query: "${'x'.repeat(201)}") { totalCount } }`);
  expect(errors?.[0]).toMatchObject({ message: '"query" may be 200 characters long; it has 201.', path: ['search'] });
});
