/** Batching, without a database: a graph in memory, the real schema, and the list of calls that were made. */
import { describe, expect, it } from 'vitest';
import { requestContext } from '../../src/apollo/context.ts';
import { startApollo } from '../../src/apollo/server.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Entry } from '../../src/graph/rows.ts';
import { fakeGraph } from '../support/fake.ts';

const apollo = await startApollo();

const topic = (name: string) => ({ id: `topic/${name}`, label: name, altLabels: [], definition: name, url: null });
const work = (name: string) => ({
  id: `publication/${name}`,
  title: name,
  alternativeTitles: [],
  kind: 'MANUAL',
  summary: null,
  published: '2012-05',
  year: 2012,
  held: true,
  access: 'OPEN',
  url: null,
});
const evidence = { basis: 'STATED', note: null, records: ['record/1'] };
const to = (row: { id: string }): Entry => [[row.id, row.id], row, evidence];

const rows = [work('a'), work('b'), work('c'), topic('x'), topic('y'), topic('z')];
const joined: { [key: string]: Entry[] } = {
  'publication/a topics': [to(topic('x')), to(topic('y')), to(topic('z'))],
  'publication/b topics': [to(topic('x'))],
  'publication/a companions': [to(work('b'))],
  'topic/x publications': [to(work('a')), to(work('b'))],
};

async function answer(graph: Graph, query: string, variables: { [name: string]: unknown }) {
  const contextValue = requestContext(
    { requestId: 'test', client: '127.0.0.1' },
    { ...graph, statements: [], version: 'one', straddles: false, confirm: async () => {} },
    { snapshots: new Snapshots() },
    true,
  );
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('There is one result.');
  const { data, errors } = body.singleResult;
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
}

async function ask(query: string, variables: { [name: string]: unknown } = {}) {
  const graph = fakeGraph(rows, (id, relation) => joined[`${id} ${relation}`] ?? []);
  const { data, errors } = await answer(graph, query, variables);
  const calls = graph.calls.map(({ statement, params: { ids, brief: _brief, ...relations } }) => ({
    statement,
    ids,
    relations: Object.keys(relations),
  }));
  return { data, errors, calls, graph };
}

describe('A level of a question', () => {
  it('asks its rows and all their relations at once, each id once', async () => {
    const { calls } = await ask(`{
      a: publication(id: "publication/a") { topics { nodes { label } } }
      again: publication(id: "publication/a") { title }
      b: publication(id: "publication/b") { companions { totalCount } }
    }`);
    expect(calls).toEqual([
      { statement: 'publication', ids: ['publication/a', 'publication/b'], relations: ['topics', 'companions'] },
    ]);
  });

  it('switches a relation on only for what is asked: entries, total, or both', async () => {
    const guardsOf = async (selection: string) =>
      (await ask(`{ publication(id: "publication/a") { topics { ${selection} } } }`)).graph.calls[0]?.params.topics;
    expect(await guardsOf('totalCount')).toMatchObject({ on: false, count: true });
    expect(await guardsOf('nodes { label }')).toMatchObject({ on: true, count: false });
    expect(await guardsOf('pageInfo { hasNextPage } totalCount')).toMatchObject({ on: true, count: true });
    expect(await guardsOf('__typename')).toBeUndefined();
  });

  it('reads one entry more than the page, and says that there is more', async () => {
    const { data, graph } = await ask(
      '{ publication(id: "publication/a") { topics(first: 2) { nodes { label } pageInfo { hasNextPage hasPreviousPage } } } }',
    );
    expect(graph.calls[0]?.params.topics).toMatchObject({ limit: 3, k0: '' });
    expect(data.publication.topics).toEqual({
      nodes: [{ label: 'x' }, { label: 'y' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it('sends a second statement where a relation is asked with two sets of arguments', async () => {
    const { calls, data } = await ask(`{ publication(id: "publication/a") {
      topics { nodes { label } } one: topics(first: 1) { nodes { label } } } }`);
    expect(calls.map(({ relations }) => relations)).toEqual([['topics'], ['topics']]);
    expect(data.publication.one.nodes).toEqual([{ label: 'x' }]);
    expect(data.publication.topics.nodes).toHaveLength(3);
  });

  it('takes arguments from variables, and foresees what hangs on @include', async () => {
    const source = `query ($n: Int, $yes: Boolean!) { publication(id: "publication/a") {
      topics(first: $n) { nodes { label } } companions @include(if: $yes) { nodes { title } } } }`;
    expect((await ask(source, { n: 1, yes: true })).calls).toMatchObject([{ relations: ['topics', 'companions'] }]);
    expect((await ask(source, { n: 1, yes: false })).calls).toMatchObject([{ relations: ['topics'] }]);
  });

  it('asks what this request asks, whatever was asked before with the same words', async () => {
    const source = `query ($id: ID!, $n: Int, $yes: Boolean!) { publication(id: $id) { ...T companions { totalCount } } }
      fragment T on Publication { topics(first: $n) { nodes { label } } one: topics(first: 1) @include(if: $yes) { totalCount } }`;
    const labels = async (id: string, n: number, yes: boolean) => {
      const { data, calls } = await ask(source, { id: `publication/${id}`, n, yes });
      const { topics, one = null, companions } = data.publication;
      return [topics.nodes.length, one?.totalCount ?? null, companions.totalCount, calls.length];
    };
    expect(await labels('a', 2, false)).toEqual([2, null, 1, 1]);
    expect(await labels('a', 3, true)).toEqual([3, 3, 1, 2]);
    expect(await labels('b', 1, true)).toEqual([1, 1, 0, 1]);
    expect(await labels('a', 2, false)).toEqual([2, null, 1, 1]);
  });

  it('takes the nodes of a relation as read, and goes down once for all of them', async () => {
    const { calls } =
      await ask(`{ a: publication(id: "publication/a") { ...T } b: publication(id: "publication/b") { ...T } }
      fragment T on Publication { topics { nodes { label publications { nodes { title } } } } }`);
    expect(calls).toEqual([
      { statement: 'publication', ids: ['publication/a', 'publication/b'], relations: ['topics'] },
      { statement: 'topic', ids: ['topic/x', 'topic/y', 'topic/z'], relations: ['publications'] },
    ]);
  });
});

describe('What is read of a thing', () => {
  const guardOf = async (selection: string) =>
    (await ask(`{ publication(id: "publication/a") { topics { ${selection} } } }`)).graph.calls[0]?.params.topics;

  it('is a brief row where a list shows no more than that, and nothing of the relation', async () => {
    expect(await guardOf('nodes { id label }')).toMatchObject({ brief: true, bare: true });
    expect(await guardOf('edges { cursor node { __typename label } }')).toMatchObject({ brief: true, bare: true });
    expect(await guardOf('totalCount')).toMatchObject({ brief: true, bare: true });
  });

  it('is a brief row where what it is joined to is asked as well: that needs its id', async () => {
    expect(await guardOf('nodes { label broader { totalCount } }')).toMatchObject({ brief: true });
    expect(await guardOf('nodes { ... on Topic { publications { nodes { title } } } }')).toMatchObject({ brief: true });
  });

  it('is what the relation says as well, where that is asked', async () => {
    expect(await guardOf('edges { basis node { label } }')).toMatchObject({ brief: true });
    expect(await guardOf('edges { basis node { label } }')).not.toHaveProperty('bare');
  });

  it.each([
    'nodes { definition }',
    'nodes { label } edges { node { altLabels } }',
    'nodes { definition broader { totalCount } }',
  ])('is all of it for %j', async (selection) => {
    expect(await guardOf(selection)).not.toHaveProperty('brief');
  });

  it('is all of it where one of two fields with the same arguments asks for more, in one statement', async () => {
    const { data, calls, graph } = await ask(`{ publication(id: "publication/a") {
      topics { nodes { label } } again: topics { nodes { definition } } } }`);
    expect(calls).toHaveLength(1);
    expect(graph.calls[0]?.params.topics).not.toHaveProperty('brief');
    expect(data.publication.again.nodes[0]).toEqual({ definition: 'x' });
  });

  it('is never taken for all of it further down', async () => {
    const { data } = await ask(`{
      a: publication(id: "publication/a") { companions { nodes { title } } }
      b: publication(id: "publication/b") { title published { year } topics { nodes { label publications { nodes { id published { year } } } } } }
    }`);
    expect(data.a.companions.nodes).toEqual([{ title: 'b' }]);
    expect(data.b.published).toEqual({ year: 2012 });
    expect(data.b.topics.nodes[0].publications.nodes[0].published).toEqual({ year: 2012 });
  });
});

describe('A missing id', () => {
  it('is null, and is asked once', async () => {
    const { data, calls } = await ask(`{ none: publication(id: "publication/none") { title topics { totalCount } }
      a: publication(id: "publication/a") { title } }`);
    expect(data).toEqual({ none: null, a: { title: 'a' } });
    expect(calls).toHaveLength(1);
  });
});

describe('A failing read', () => {
  it('fails the fields that wait for it, and no others', async () => {
    const graph = fakeGraph(rows);
    const read = graph.read;
    graph.read = (statement, params) =>
      statement.name === 'topic' ? Promise.reject(new Error('away')) : read(statement, params);
    const { data, errors } = await answer(
      graph,
      '{ publication(id: "publication/a") { title } topic(id: "topic/x") { label } }',
      {},
    );
    expect(data).toEqual({ publication: { title: 'a' }, topic: null });
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [['topic'], 'Something went wrong on our side. It is in the log under test.'],
    ]);
  });
});

describe('Arguments that do not fit', () => {
  it('fail their own field; what is beside it is read in the same statement', async () => {
    const { data, errors, calls } = await ask(
      '{ a: publication(id: "publication/a") { companions { nodes { title } } } b: topic(id: "topic/x") { publications(first: 0) { totalCount } } }',
    );
    expect(data).toEqual({ a: { companions: { nodes: [{ title: 'b' }] } }, b: null });
    expect(errors?.map(({ message }) => message)).toEqual(['"first" must be between 1 and 100; it is 0.']);
    expect(calls.map(({ statement }) => statement)).toEqual(['publication', 'topic']);
  });
});
