/** The graph as clients read it, through the front door. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const confiscation =
  'publication/manual-on-international-cooperation-for-the-purpose-of-confiscation-of-proceeds-of-crime';
const assistance = 'publication/manual-on-mutual-legal-assistance-and-extradition';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ask = (query: string, variables?: object) => server.ask(query, variables);

describe('A publication', () => {
  it('is read with its columns, its date as far as it is known, and what its sources say', async () => {
    const { data } = await ask(
      `query ($id: ID!) { publication(id: $id) { id label title kind year held access published { iso year month day precision }
        records { locator section statedTitle statedPublished source { id title } } } }`,
      { id: confiscation },
    );
    expect(data.publication).toEqual({
      id: confiscation,
      label: 'Manual on International Cooperation for the Purpose of Confiscation of Proceeds of Crime',
      title: 'Manual on International Cooperation for the Purpose of Confiscation of Proceeds of Crime',
      kind: 'MANUAL',
      year: 2012,
      held: true,
      access: 'OPEN',
      published: { iso: '2012', year: 2012, month: null, day: null, precision: 'YEAR' },
      records: [
        {
          locator: 'list · Manuals and Training materials · 4',
          section: 'Manuals and Training materials',
          statedTitle: 'Manual on International Cooperation for the Purpose of Confiscation of Proceeds of Crime',
          statedPublished: '2012',
          source: { id: 'source/list', title: expect.any(String) },
        },
      ],
    });
  });

  it('has its companion, with the evidence for it, and is the companion of its companion', async () => {
    const query = `query ($id: ID!) { publication(id: $id) { companions { totalCount edges { node { id } basis note records { locator } } } } }`;
    const [one, other] = await Promise.all([ask(query, { id: confiscation }), ask(query, { id: assistance })]);
    const edge = {
      basis: 'STATED',
      note: null,
      records: [
        { locator: 'list · Manuals and Training materials · 3' },
        { locator: 'list · Manuals and Training materials · 4' },
      ],
    };
    expect(one.data.publication.companions).toEqual({ totalCount: 1, edges: [{ node: { id: assistance }, ...edge }] });
    expect(other.data.publication.companions).toEqual({
      totalCount: 1,
      edges: [{ node: { id: confiscation }, ...edge }],
    });
  });

  it('that is not there is null', async () => {
    expect((await ask('{ publication(id: "publication/none") { id } }')).data).toEqual({ publication: null });
  });

  it('is refused under the id of another type, by a sentence that names the argument', async () => {
    const { errors } = await ask('{ publication(id: "topic/extradition") { id } }');
    expect(errors).toMatchObject([
      {
        message: '"id" must begin with "publication/"; "topic/extradition" is the id of another type.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('shows its institutions in the role that is asked', async () => {
    const { data } =
      await ask(`{ publication(id: "publication/mutual-legal-assistance-extradition-and-recovery-of-proceeds-of-corruption-in-asia-and-the-pacific") {
      all: institutions { edges { role node { acronym } } }
      joint: institutions(role: CO_PUBLISHER) { totalCount }
      alone: institutions(role: PUBLISHER) { totalCount nodes { id } } } }`);
    expect(data.publication).toEqual({
      all: {
        edges: [
          { role: 'CO_PUBLISHER', node: { acronym: 'ADB' } },
          { role: 'CO_PUBLISHER', node: { acronym: 'OECD' } },
        ],
      },
      joint: { totalCount: 2 },
      alone: { totalCount: 0, nodes: [] },
    });
  });
});

/** Lists that can be paged, at the root and below a node. */
const lists = [
  ['publications'],
  ['institutions'],
  ['instruments'],
  ['protocols'],
  ['regions'],
  ['topics'],
  ['audiences'],
  ['persons'],
  ['concepts'],
  ['seriesList'],
  ['programmes'],
  ['events'],
  ['conflicts'],
  ['sources'],
] as const;

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}
const page = (args: string) =>
  `(${args}) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

async function walk(
  read: (args: string) => Promise<Page>,
  size: number,
  direction: 'first' | 'last',
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ; ) {
    const found = await read(`${direction}: ${size}${cursor}`);
    const batch = found.nodes.map(({ id }) => id);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
    if (direction === 'first') ids.push(...batch);
    else ids.unshift(...batch);
    expect(found.edges.map(({ node }) => node.id)).toEqual(batch);
    if (!(direction === 'first' ? hasNextPage : hasPreviousPage)) return ids;
    expect(batch.length).toBe(size);
    cursor = direction === 'first' ? `, after: "${endCursor}"` : `, before: "${startCursor}"`;
  }
}

describe('Paging', () => {
  it.each(lists)(
    'through %s in steps of 9 and 100, from either end, gives every one once, in one order',
    async (list) => {
      const read = async (args: string): Promise<Page> => (await ask(`{ ${list}${page(args)} }`)).data[list];
      const { totalCount } = await read('first: 1');
      const ids = await walk(read, 100, 'first');
      expect(new Set(ids).size).toBe(totalCount);
      expect(ids).toHaveLength(totalCount);
      expect(await walk(read, 100, 'last')).toEqual(ids);
      for (const direction of ['first', 'last'] as const) expect(await walk(read, 9, direction)).toEqual(ids);
    },
  );

  it('through the topics of a work and the works of a topic does the same', async () => {
    const ofWork = async (args: string): Promise<Page> =>
      (await ask(`{ publication(id: "publication/toolkit-to-combat-smuggling-of-migrants") { topics${page(args)} } }`))
        .data.publication.topics;
    const ofTopic = async (args: string): Promise<Page> =>
      (await ask(`{ topic(id: "topic/smuggling-of-migrants") { publications${page(args)} } }`)).data.topic.publications;
    for (const read of [ofWork, ofTopic]) {
      const ids = (await read('first: 100')).nodes.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(2);
      expect(await walk(read, 1, 'first')).toEqual(ids);
      expect(await walk(read, 2, 'last')).toEqual(ids);
    }
  });

  it('sorts numbers by their value and leaves accents and case aside', async () => {
    const { data } = await ask('{ source(id: "source/list") { records(first: 100) { nodes { locator } } } }');
    const manuals = data.source.records.nodes
      .map(({ locator }: { locator: string }) => locator)
      .filter((locator: string) => locator.includes('Manuals'));
    expect(manuals.map((locator: string) => Number(locator.split(' · ').at(-1)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['first: 0', '"first" must be between 1 and 100; it is 0.'],
    ['first: 101', '"first" must be between 1 and 100; it is 101.'],
    ['last: -1', '"last" must be between 1 and 100; it is -1.'],
    ['first: 1, last: 1', 'Give "first" or "last", not both.'],
    ['first: 1, before: "x"', '"before" goes with "last", not with "first".'],
    ['last: 1, after: "x"', '"after" goes with "first"; "before" goes with "last".'],
    ['after: "x"', 'The cursor "x" was not made by this server.'],
    ['after: "WzFd"', 'The cursor "WzFd" was not made by this server.'],
  ])('with %s is refused by a clear sentence', async (args, message) => {
    const { errors, status } = await ask(`{ publications(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(status).toBe(200);
  });

  it('refuses a cursor of another list', async () => {
    const { data } = await ask('{ topics(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await ask(`{ publications(after: "${data.topics.pageInfo.endCursor}") { nodes { id } } }`);
    expect(errors?.[0]?.message).toMatch(/belongs to another list \(topic\/list\)\.$/);
  });

  it('with arguments that do not fit fails alone, beside what does', async () => {
    const { data, errors } = await ask(
      `{ publication(id: "${confiscation}") { title good: topics { totalCount } topics(first: 1000) { totalCount } } }`,
    );
    expect(errors).toMatchObject([{ path: ['publication', 'topics'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(data).toEqual({ publication: null });
  });
});

describe('node and nodes', () => {
  it('find anything by its id, in the order of the ids, and null for what is not there', async () => {
    const ids = [
      'topic/extradition',
      'record/list-manuals-3',
      'none/such',
      'publication/none',
      assistance,
      'institution/unodc',
    ];
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { label } } }', {
      ids,
    });
    expect(data.nodes).toEqual([
      { __typename: 'Topic', id: 'topic/extradition', label: 'Extradition' },
      { __typename: 'Record', id: 'record/list-manuals-3' },
      null,
      null,
      { __typename: 'Publication', id: assistance, label: 'Manual on Mutual Legal Assistance and Extradition' },
      { __typename: 'Institution', id: 'institution/unodc', label: 'United Nations Office on Drugs and Crime' },
    ]);
  });

  it('read relations through fragments', async () => {
    const { data } = await ask(
      `{ node(id: "${assistance}") { ... on Publication { ...Companions } } } fragment Companions on Publication { companions { nodes { id } } }`,
    );
    expect(data.node.companions.nodes).toEqual([{ id: confiscation }]);
  });

  it('refuse more than 100 ids, and name the bound', async () => {
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill(assistance),
    });
    expect(errors?.[0]?.message).toBe('"ids" holds at most 100 ids; it has 101.');
  });
});

describe('Recommendations', () => {
  it('put the companion first, with its evidence', async () => {
    const { data } = await ask(
      `{ publication(id: "${confiscation}") { recommendations(first: 1) { nodes { publication { id } reasons { kind records { locator } } } } } }`,
    );
    expect(data.publication.recommendations.nodes[0].publication.id).toBe(assistance);
    expect(data.publication.recommendations.nodes[0].reasons[0]).toEqual({
      kind: 'COMPANION',
      records: [
        { locator: 'list · Manuals and Training materials · 3' },
        { locator: 'list · Manuals and Training materials · 4' },
      ],
    });
  });

  it('are paged by cursor, and the same each time', async () => {
    const read = async (args: string) =>
      (
        await ask(
          `{ publication(id: "${confiscation}") { recommendations${page(args).replaceAll('{ id }', '{ publication { id } }')} } }`,
        )
      ).data.publication.recommendations;
    const whole = await read('first: 100');
    const found: unknown[] = [];
    for (let after = ''; found.length < whole.nodes.length; ) {
      const { nodes, pageInfo, totalCount } = await read(`first: 20${after}`);
      expect(totalCount).toBe(whole.totalCount);
      found.push(...nodes);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole.nodes);
  });
});
