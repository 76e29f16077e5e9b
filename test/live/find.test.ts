/** Filters, orders and counts through the front door, on the real catalogue: what only the whole server can get wrong. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { seed, totalOfWorks } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(undefined, undefined, undefined, anyPrice);
});
afterAll(() => server.stop());

async function ask(query: string, variables?: object) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const idsOf = (type: string) => seed.nodes.filter((node) => node.type === type).map(({ id }) => id);
interface Edges {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
}
const ids = ({ edges }: Edges) => edges.map(({ node }) => node.id);

describe('The order of a list is the same', () => {
  it('from the database and from the snapshot: of all works, page by page', async () => {
    const whole = async (filter: string) => {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const { publications } = await ask(
          `query ($after: String) { publications(first: 100, after: $after ${filter}) {
            totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(publications.totalCount).toBe(totalOfWorks);
        found.push(...ids(publications));
        after = publications.pageInfo.endCursor;
        if (!publications.pageInfo.hasNextPage) return found;
      }
    };
    const fromDatabase = await whole('');
    expect(fromDatabase).toHaveLength(totalOfWorks);
    expect(await whole('filter: {}')).toEqual(fromDatabase);
    expect(await whole('sort: TITLE_ASC')).toEqual(fromDatabase);
  });

  it.each([
    ['topic', 'basis note records { id }'],
    ['institution', 'role basis note records { id }'],
    ['region', 'role basis note records { id }'],
    ['series', 'number basis note records { id }'],
    ['person', 'role basis note records { id }'],
  ])('of every %s, with what the relation says', { timeout: 60_000 }, async (type, says) => {
    const all = idsOf(`${type[0]?.toUpperCase()}${type.slice(1)}`);
    for (let i = 0; i < all.length; i += 20) {
      const lists = all.slice(i, i + 20).map((id, n) => {
        const list = (name: string, filter: string) =>
          `${name}: publications(first: 50 ${filter}) { totalCount edges { ${says} node { id title } } }`;
        return `n${n}: ${type}(id: "${id}") { ${list('plain', '')} ${list('sifted', 'filter: {}')} }`;
      });
      const found = Object.values<{ plain: Edges; sifted: Edges }>(await ask(`{ ${lists.join('\n')} }`));
      expect(found.map(({ sifted }) => sifted)).toEqual(found.map(({ plain }) => plain));
    }
  });
});

describe('The number of works that one leads to', () => {
  it('is that of its companions and of those that share a topic, a region, an audience or an instrument with it', async () => {
    const things = new Map<string, Set<string>>();
    const along = ['ABOUT', 'COVERS', 'FOR', 'IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF', 'COMPANION_TO'];
    const join = (from: string, to: string) => things.set(from, (things.get(from) ?? new Set()).add(to));
    for (const { type, from, to } of seed.relations) {
      if (!along.includes(type) || to.startsWith('concept/')) continue;
      join(from, to);
      if (type === 'COMPANION_TO') join(to, from);
    }
    const works = idsOf('Publication');
    const shares = (a: string, b: string) =>
      things.get(a)?.has(b) ||
      [...(things.get(a) ?? [])].some((thing) => things.get(b)?.has(thing) && !thing.startsWith('publication/'));
    const counts = new Map(works.map((a) => [a, works.filter((b) => a !== b && shares(a, b)).length]));
    const { publications } = await ask(
      '{ publications(first: 100, sort: RECOMMENDED_BY_COUNT_DESC) { edges { cursor node { id } } } }',
    );
    const found = ids(publications).map((id) => counts.get(id) ?? 0);
    expect(found).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 100));
  });
});

describe('A facet’s value', () => {
  it('is the thing itself, where it is one', async () => {
    const { publications } = await ask(
      '{ publications { facets(of: [TOPIC, YEAR], first: 2) { values { value label entity { __typename id label } } } } }',
    );
    const [topics, years] = publications.facets;
    for (const { value, label, entity } of topics.values)
      expect(entity).toEqual({ __typename: 'Topic', id: value, label });
    for (const { entity } of years.values) expect(entity).toBeNull();
  });

  it('is counted without asking for the works, and beside a list that is not filtered', async () => {
    const { publications } = await ask(
      '{ publications(first: 1) { facets(of: [KIND], first: 100) { values { count } unknown } } }',
    );
    const [{ values, unknown }] = publications.facets;
    expect(values.reduce((sum: number, { count }: { count: number }) => sum + count, unknown)).toBe(totalOfWorks);
  });
});

describe('What cannot be meant', () => {
  it('is refused at its place, with its code, and the rest is answered', async () => {
    const { data, errors } = await server.ask(
      `{ topic(id: "topic/extradition") { label publications(filter: { regions: { any: ["region/atlantis"] } }) { totalCount } } }`,
    );
    expect(errors).toMatchObject([
      {
        message: '"filter.regions.any": there is no Region "region/atlantis".',
        path: ['topic', 'publications'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(data).toEqual({ topic: null });
  });

  it.each([
    [
      'a cursor of the list without a filter, in one with',
      '',
      'filter: { held: true }',
      'under another filter or order',
    ],
    [
      'a cursor of one filter, in another',
      'filter: { held: false }',
      'filter: { held: true }',
      'under another filter or order',
    ],
    ['a cursor of one order, in another', 'sort: YEAR_ASC', 'sort: YEAR_DESC', 'under another filter or order'],
    ['a cursor of a filtered list, in the one without', 'filter: { held: true }', '', 'under another filter or order'],
  ])('is %s', async (_what, one, other, why) => {
    const { publications } = await ask(`{ publications(first: 1 ${one}) { pageInfo { endCursor } } }`);
    const { endCursor } = publications.pageInfo;
    const { errors } = await server.ask(
      `{ publications(first: 1, after: "${endCursor}" ${other}) { totalCount pageInfo { endCursor } nodes { id } } }`,
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toBe(`The cursor "${endCursor.slice(0, 100)}" belongs to the same list ${why}.`);
  });

  it('is not that conditions are written in another order', async () => {
    const page = (filter: string, after: string | null) =>
      ask(
        `query ($after: String) { publications(filter: { ${filter} }, first: 2, after: $after) { pageInfo { endCursor } nodes { id } } }`,
        { after },
      );
    const { publications } = await page('held: true, kinds: [MANUAL]', null);
    const { endCursor } = publications.pageInfo;
    expect(await page('kinds: [MANUAL], held: true', endCursor)).toEqual(
      await page('held: true, kinds: [MANUAL]', endCursor),
    );
  });
});

describe('When the catalogue changes', () => {
  it('the next answer is of the new one, and a cursor keeps its place', { timeout: 60_000 }, async () => {
    const writer = openWriter(inject('address'));
    const list = (after: string | null) =>
      ask(
        `query ($after: String) { publications(first: 3, after: $after, filter: { kinds: [MANUAL] }, sort: [YEAR_DESC]) {
          totalCount edges { cursor node { id } } facets(of: [KIND]) { values { count } } } }`,
        { after },
      );
    try {
      const { publications: first } = await list(null);
      const [, at] = first.edges;
      const { publications: before } = await list(at.cursor);
      await loadSeed(writer, {
        nodes: seed.nodes.filter(({ id }) => id !== at.node.id),
        relations: seed.relations.filter(({ from, to }) => from !== at.node.id && to !== at.node.id),
      });
      const { publications: after } = await list(at.cursor);
      expect(ids(after)).toEqual(ids(before));
      expect(after.totalCount).toBe(first.totalCount - 1);
      expect(after.facets).toEqual([{ values: [{ count: after.totalCount }] }]);
    } finally {
      await loadSeed(writer, seed);
      await writer.close();
    }
  });
});
