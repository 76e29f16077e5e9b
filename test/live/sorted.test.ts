/**
 * Works of a thing in another order than by their titles: from the catalogue in memory, and for as long as it is not
 * there from the database. Both say the same, down to their cursors.
 */
import { buildASTSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { catalogue } from '../../src/entities/index.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { sortedRelation } from '../../src/graph/sorted.ts';
import type { NodeType } from '../../src/model.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { openPlanner } from '../support/plans.ts';
import { seed } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

let database: TestServer;
let memory: TestServer;
/** One whose catalogue may be read beside the questions, as in the process. */
let both: TestServer;
const writer = openWriter(inject('address'));
beforeAll(async () => {
  database = await startServer(undefined, undefined, undefined, anyPrice);
  memory = await startServer(undefined, undefined, undefined, anyPrice);
  both = await startServer(undefined, undefined, undefined, {
    ...anyPrice,
    snapshots: (graph) => new Snapshots({ open: () => graph.reading() }),
  });
  const { errors } = await memory.ask('{ publications(filter: { kinds: [TOOLKIT] }) { totalCount } }');
  expect(errors).toBeUndefined();
});
afterAll(async () => {
  await loadSeed(writer, seed);
  await Promise.all([database.stop(), memory.stop(), both.stop(), writer.close()]);
}, 120_000);

const schema = buildASTSchema(typeDefs());
const orders = ['YEAR', 'PUBLISHED', 'KIND', 'TITLE'].flatMap((field) => [`${field}_ASC`, `${field}_DESC`]);

/** Some relations are no lists: a work has one predecessor. */
function canSort(type: string, name: string): boolean {
  const parent = schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  return field?.args.some((arg) => arg.name === 'sort') ?? false;
}

/** Every relation to works, of the node of its type that leads to most of them. */
const cases = Object.entries(catalogue).flatMap(([type, entity]) =>
  Object.values(entity.relations).flatMap(({ name, via, far }) => {
    const field = type.toLowerCase();
    if (far !== 'Publication' || !canSort(type, name)) return [];
    const ids = seed.nodes.filter((node) => node.type === (type as NodeType)).map(({ id }) => id);
    const leads = (id: string) =>
      seed.relations.filter((joint) => joint.type === via && (joint.from === id || joint.to === id)).length;
    const [most] = ids.toSorted((a, b) => leads(b) - leads(a));
    return most === undefined ? [] : [{ type, field, name, id: most }];
  }),
);

describe('Works of a thing in another order', () => {
  it.each(cases)('are the same from the database and from memory: $name of $id', async ({ field, name, id }) => {
    const page =
      'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
    // Roles, numbers and either end in every order, what is like another relation in two.
    const all = ['institution', 'series'].includes(field) || name === 'companions';
    for (const order of all ? orders : ['YEAR_DESC', 'TITLE_ASC'])
      for (const first of [2, 100]) {
        const list = (args: string) =>
          `query ($id: ID!) { node(id: $id) { ... on ${field[0]?.toUpperCase()}${field.slice(1)} { ${name}(${args}) { ${page} } } } }`;
        const own = list(`sort: [${order}], first: ${first}`);
        const [one, other] = [await database.ask(own, { id }), await memory.ask(own, { id })];
        expect({ data: one.data, errors: one.errors }, own).toEqual({ data: other.data, errors: other.errors });
        expect(one.statements, own).toContain(`${field}/${name} sorted`);
        expect(other.statements, own).not.toContain(`${field}/${name} sorted`);
        const { hasNextPage, endCursor } = one.data.node[name].pageInfo;
        if (!hasNextPage) continue;
        const ids = ({ data }: typeof one): string[] =>
          data.node[name].edges.map(({ node }: { node: { id: string } }) => node.id);
        const next = await memory.ask(list(`sort: [${order}], first: ${first}, after: "${endCursor}"`), { id });
        const twice = await memory.ask(list(`sort: [${order}], first: ${Math.min(100, 2 * first)}`), { id });
        expect([...ids(one), ...ids(next)].slice(0, 100), own).toEqual(ids(twice));
      }
  });

  it('cost two statements more than the thing itself, for all things of a page together', async () => {
    const { statements } = await database.ask(`{ institutions(first: 5) { nodes { name
      publications(first: 3, sort: [YEAR_DESC], role: PUBLISHER) { edges { role node { title } } } } } }`);
    expect(statements).toEqual(['institution/list', 'institution', 'institution/publications sorted', 'institution']);
  });

  it('are of the role that is asked', async () => {
    const query = `{ institution(id: "institution/unodc") {
      publications(first: 100, sort: [YEAR_DESC], role: FUNDER) { totalCount edges { role node { id year } } } } }`;
    const [one, other] = [await database.ask(query), await memory.ask(query)];
    expect(one.data).toEqual(other.data);
    expect(new Set(one.data.institution.publications.edges.map(({ role }: { role: string }) => role))).toEqual(
      new Set(one.data.institution.publications.totalCount > 0 ? ['FUNDER'] : []),
    );
  });

  it('are looked up in memory where they are filtered, counted back, gone on with or put in an order that has to be counted', async () => {
    const list = (args: string) =>
      `{ institution(id: "institution/unodc") { publications(${args}) { totalCount pageInfo { endCursor } } } }`;
    const { data } = await database.ask(list('first: 2, sort: [YEAR_ASC]'));
    const asked = [
      `after: "${data.institution.publications.pageInfo.endCursor}", sort: [YEAR_ASC]`,
      'filter: { years: { from: 2010 } }, sort: [YEAR_ASC]',
      'last: 2, sort: [YEAR_ASC]',
      'sort: [VERSION_COUNT_DESC]',
      'sort: [KIND_ASC, YEAR_DESC]',
    ];
    for (const args of asked) {
      const fresh = await startServer(undefined, undefined, undefined, anyPrice);
      const { statements, errors } = await fresh.ask(list(args)).finally(() => fresh.stop());
      expect(errors).toBeUndefined();
      expect(statements, args).toContain('find/works');
    }
  });
});

describe('The catalogue', () => {
  const query =
    '{ institution(id: "institution/unodc") { publications(first: 2, sort: [YEAR_DESC]) { nodes { id } } } }';
  const commit = () => writer.transaction((run) => run('MATCH (n:Publication) WITH n LIMIT 1 SET n.number = rand()'));

  it('is read when one version was wanted for a while, and not while the graph changes all the time', async () => {
    const sorted = ['institution', 'institution/publications sorted', 'institution'];
    for (let i = 0; i < 6; i++) {
      expect((await both.ask(query)).statements.slice(-3)).toEqual(sorted);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await commit();
    }
    const started = performance.now();
    let statements: readonly string[] = sorted;
    while (statements.length > 2 && performance.now() - started < 10_000) {
      ({ statements } = await both.ask(query));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(performance.now() - started).toBeGreaterThan(1_900);
    expect(statements).not.toContain('institution/publications sorted');
  });
});

describe('The database', () => {
  it('plans every order of every relation, only reads, and notes nothing', async () => {
    const planner = openPlanner(inject('address'));
    try {
      for (const [type, entity] of Object.entries(catalogue))
        for (const relation of Object.values(entity.relations).filter(({ far }) => far === 'Publication')) {
          const { text, name } = sortedRelation(type as NodeType, relation, { property: 'year', descending: true });
          const { queryType, notifications } = await planner.run(`EXPLAIN ${text}`, {});
          expect(queryType).toBe('r');
          const told = notifications.filter(({ code }) => !code.endsWith('UnknownPropertyKeyWarning'));
          expect(told, name).toEqual([]);
        }
    } finally {
      await planner.close();
    }
  });
});
