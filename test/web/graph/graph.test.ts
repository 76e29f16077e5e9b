/** Graphs that are put together from answers of the API. */
import { describe, expect, it } from 'vitest';
import { graphOf, graphOfWay, linkKey, linksByNode, merge } from '../../../web/src/graph/graph.ts';
import { highlightOf } from '../../../web/src/graph/highlight.ts';
import { joinedBy } from '../../../web/src/graph/relations.ts';
import { graph } from './made.ts';

const topic = (id: string) => ({ __typename: 'Topic' as const, id, label: id });
const way = {
  sentence: '',
  nodes: [topic('topic/a'), topic('topic/b'), topic('topic/c')],
  relations: [
    { type: 'BROADER' as const, from: { id: 'topic/b' }, to: { id: 'topic/a' } },
    { type: 'BROADER' as const, from: { id: 'topic/b' }, to: { id: 'topic/c' } },
  ],
};

describe('An answer as a graph', () => {
  it('has one link for two things that are joined in several ways', () => {
    const { links } = graphOf({
      center: topic('topic/a'),
      nodes: [
        { depth: 0, degree: 2, node: topic('topic/a') },
        { depth: 1, degree: 2, node: topic('topic/b') },
      ],
      links: [
        { type: 'BROADER', from: 'topic/a', to: 'topic/b' },
        { type: 'PART_OF', from: 'topic/b', to: 'topic/a' },
      ],
      omitted: [],
    });
    expect(links.map(({ relations }) => relations.map(({ type }) => type))).toEqual([['BROADER', 'PART_OF']]);
  });
  it('knows the type of a thing by its id, and that of a version as none of its own', () => {
    const { nodes } = graphOfWay({ ...way, nodes: [topic('topic/a'), topic('version/a-en')], relations: [] });
    expect(nodes.map(({ type }) => type)).toEqual(['topic', 'other']);
  });
});

describe('Merging', () => {
  const [one, other] = [
    graph(['a', 'b'], [['a', 'b']]),
    graph(
      ['b', 'c', 'd'],
      [
        ['b', 'c'],
        ['c', 'd'],
        ['a', 'd'],
      ],
    ),
  ];
  it('adds things and links that are new, and none twice', () => {
    const { nodes, links } = merge(one, other);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(links.map(({ key }) => key)).toEqual(['a b', 'b c', 'c d', 'a d']);
    expect(merge(merge(one, other), other)).toEqual(merge(one, other));
  });
  it('adds no more things than it may, and no link into the void', () => {
    const { nodes, links } = merge(one, other, 1);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(links.map(({ key }) => key)).toEqual(['a b', 'b c']);
  });
  it('keeps the relations of both for a link that both have', () => {
    const again = {
      ...one,
      links: one.links.map((link) => ({ ...link, relations: [{ type: 'COVERS' as const, from: 'b', to: 'a' }] })),
    };
    expect(merge(one, again).links[0]?.relations.map(({ type }) => type)).toEqual(['ABOUT', 'COVERS']);
  });
});

describe('What is said of a thing in a graph', () => {
  it('groups what it is joined to by how it is joined, as read from it', () => {
    const { links } = graphOfWay(way);
    const of = (id: string) => linksByNode({ nodes: [], links }).get(id) ?? [];
    expect(joinedBy(of('topic/b'), 'topic/b', 'en')).toEqual([
      { phrase: 'falls under the topic', ids: ['topic/a', 'topic/c'] },
    ]);
    expect(joinedBy(of('topic/a'), 'topic/a', 'fr')).toEqual([{ phrase: 'englobe le thème', ids: ['topic/b'] }]);
  });
  it('highlights the way from end to end, whichever way its relations point', () => {
    const { links, nodes } = highlightOf(way, ['topic/a', 'topic/c']);
    expect([...links]).toEqual([linkKey('topic/a', 'topic/b'), linkKey('topic/b', 'topic/c')]);
    expect([...nodes]).toEqual(['topic/a', 'topic/b', 'topic/c']);
  });
  it('highlights an end that was chosen before there is a way', () => {
    const { links, nodes } = highlightOf(undefined, ['topic/a', '']);
    expect([[...links], [...nodes]]).toEqual([[], ['topic/a']]);
  });
});
