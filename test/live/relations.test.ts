/** Every relation, read from both ends through the front door, is what the seed says, with its evidence. */
import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { typeDefs } from '../../src/apollo/schema.ts';
import { statements } from '../../src/entities/index.ts';
import { evidence } from '../../src/explore/relations.ts';
import type { Entity, Relation } from '../../src/graph/projection.ts';
import { type NodeType, type RelationShape, relations } from '../../src/model.ts';
import { seed } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(undefined, undefined, undefined, anyPrice);
});
afterAll(() => server.stop());

const schema = buildASTSchema(typeDefs());
/** The others are plain fields: the one node there is, or something made of what a page shows. */
function isPaged(type: NodeType, { name }: Relation): boolean {
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[name] : undefined;
  return field !== undefined && getNamedType(field.type).name.endsWith('Connection');
}
const paged = statements.flatMap(({ type, relations: own }: Entity) =>
  Object.values(own)
    .filter((relation) => isPaged(type, relation))
    .map((relation) => ({ called: `${type}.${relation.name}`, type, relation })),
);

const edge = z.object({
  node: z.object({ id: z.string() }),
  basis: z.string().optional(),
  note: z.string().nullish(),
  role: z.string().optional(),
  number: z.int().nullish(),
  article: z.string().nullish(),
  reason: z.string().optional(),
  records: z.array(z.object({ id: z.string() })).optional(),
});
const connection = z.object({ totalCount: z.int(), edges: z.array(edge) });

/** One text for each edge: the other end and everything that the relation says of itself. */
const say = (other: string, said: { readonly [property: string]: unknown }) =>
  JSON.stringify([
    other,
    ...['basis', 'note', 'role', 'number', 'article', 'reason', 'records'].map((name) => said[name] ?? null),
  ]);

function expected(type: NodeType, { via, far, page }: Relation): Map<string, string[]> {
  const { symmetric = false }: RelationShape = relations[via];
  const backwards = page.pattern.includes('<-');
  const found = new Map<string, string[]>();
  for (const { type: joined, from, to, properties } of seed.relations) {
    if (joined !== via) continue;
    const [near, other] = backwards ? [to, from] : [from, to];
    for (const [a, b] of symmetric
      ? [
          [near, other],
          [other, near],
        ]
      : [[near, other]]) {
      if (!a?.startsWith(`${type.toLowerCase()}/`) || !b?.startsWith(`${far.toLowerCase()}/`)) continue;
      found.set(a, [...(found.get(a) ?? []), say(b, properties)]);
    }
  }
  return found;
}

async function read(type: NodeType, { name, via }: Relation) {
  const own = Object.keys(relations[via].properties).map((property) =>
    property === 'records' ? 'records { id }' : property,
  );
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id
    ${name}(first: 100) { totalCount edges { node { id } ${own.join(' ')} } } } } }`;
  const ids = seed.nodes.filter((node) => node.type === type).map(({ id }) => id);
  const found = new Map<string, z.output<typeof connection>>();
  for (let i = 0; i < ids.length; i += 100) {
    const { data, errors } = await server.ask(query, { ids: ids.slice(i, i + 100) });
    expect(errors).toBeUndefined();
    for (const node of data.nodes) found.set(node.id, connection.parse(node[name]));
  }
  return found;
}

describe('Every relation', () => {
  it.each(paged.filter(({ relation }) => relation.name !== 'countries'))(
    '$called is what the seed says, with its evidence',
    async ({ type, relation }) => {
      const wanted = expected(type, relation);
      expect(wanted.size).toBeGreaterThan(0);
      for (const [id, { totalCount, edges }] of await read(type, relation)) {
        const facts = wanted.get(id) ?? [];
        expect(totalCount, id).toBe(facts.length);
        const shown = edges.map(({ node, records, ...said }) =>
          say(node.id, { ...said, ...(records ? { records: records.map((record) => record.id) } : {}) }),
        );
        if (totalCount <= 100) expect(shown.sort(), id).toEqual(facts.sort());
        else expect(facts, id).toEqual(expect.arrayContaining(shown));
      }
    },
  );

  it('of the model is read by a field from both ends', () => {
    const read = new Set(
      statements.flatMap(({ type, relations: own }: Entity) =>
        Object.values(own).map(({ via, far, page }) => {
          const [from, to] = page.pattern.includes('<-') ? [far, type] : [type, far];
          return `${via} ${from} ${to} at ${type}`;
        }),
      ),
    );
    for (const [via, { ends }] of Object.entries<RelationShape>(relations))
      for (const [from, to] of ends) {
        expect(read).toContain(`${via} ${from} ${to} at ${from}`);
        expect(read).toContain(`${via} ${from} ${to} at ${to}`);
      }
  });
});

describe('What a curator decided', () => {
  const children = 'publication/lucky-to-learn';
  const film = 'publication/ways-and-means-training-film-som';
  const ban = seed.relations.find(({ type, from }) => type === 'NOT_RECOMMENDED_WITH' && from === children);

  it('is read with its reason from either of the two works', async () => {
    const { data, errors } = await server.ask(`{
      children: publication(id: "${children}") { notRecommendedWith { edges { reason node { id } } } }
      film: publication(id: "${film}") { notRecommendedWith { edges { reason node { id } } }
        recommendedWith(filter: { kinds: [TRAINING_MANUAL] }) { totalCount nodes { title } } } }`);
    expect(errors).toBeUndefined();
    const reason = ban?.properties.reason;
    expect(reason).toMatch(/\w\.$/);
    expect(data.children.notRecommendedWith.edges).toContainEqual({ reason, node: { id: film } });
    expect(data.film.notRecommendedWith.edges).toEqual([{ reason, node: { id: children } }]);
    expect(data.film.recommendedWith).toEqual({
      totalCount: 1,
      nodes: [{ title: 'Basic Training Manual on Investigating and Prosecuting the Smuggling of Migrants' }],
    });
  });

  it('has its reason for a note, and no records, where relations of all types are read alike', async () => {
    const rows = await server.graph.reading().read(evidence, { ids: [`${children} ${film}`] });
    expect(rows).toEqual([
      {
        id: `${children} ${film}`,
        type: 'NOT_RECOMMENDED_WITH',
        ...{ role: null, number: null, article: null, basis: null },
        note: ban?.properties.reason,
        records: [],
      },
    ]);
  });
});
