/** Relations with their evidence, whatever asks for them. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/entities/index.ts';
import { between, type RelationRow, relationsOf } from '../../src/explore/relations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { Loaders } from '../../src/graph/loaders.ts';

type Answer = Omit<RelationRow, 'from' | 'to'> & { readonly id: string };
const relation = (id: string, type: RelationRow['type'], role: string | null = null): Answer => ({
  ...{ id, type, role, number: null, article: null, basis: 'STATED', note: null, records: ['record/1'] },
});
const answers = [
  relation('publication/a institution/u', 'PUBLISHED_BY', 'FUNDER'),
  relation('publication/a institution/u', 'PUBLISHED_BY', 'PUBLISHER'),
  relation('publication/a publication/b', 'COMPANION_TO'),
  relation('publication/a publication/b', 'DRAWS_ON'),
];

function asked() {
  const calls: unknown[] = [];
  const graph: Graph = {
    read: async (statement, params) => {
      calls.push([statement.name, params]);
      return answers as never[];
    },
  };
  return { load: new Loaders(graph, catalogue), calls };
}

describe('the relations of links', () => {
  const works = { from: 'publication/a', to: 'publication/b' };
  const publisher = { from: 'publication/a', to: 'institution/u' };

  it('come in one statement, in the order of the links, one for each role', async () => {
    const { load, calls } = asked();
    const found = await relationsOf(load, [works, publisher]);
    expect(found.map(({ type, role, to }) => [type, role, to])).toEqual([
      ['COMPANION_TO', null, 'publication/b'],
      ['DRAWS_ON', null, 'publication/b'],
      ['PUBLISHED_BY', 'FUNDER', 'institution/u'],
      ['PUBLISHED_BY', 'PUBLISHER', 'institution/u'],
    ]);
    expect(calls).toEqual([
      ['explore/evidence', { ids: ['publication/a publication/b', 'publication/a institution/u'] }],
    ]);
  });

  it('are those of the types that are named', async () => {
    const found = await relationsOf(asked().load, [{ ...works, types: ['DRAWS_ON', 'SUCCEEDS'] }]);
    expect(found.map(({ type }) => type)).toEqual(['DRAWS_ON']);
  });

  it('of no link are none, and nothing is asked', async () => {
    const { load, calls } = asked();
    expect([await relationsOf(load, []), calls]).toEqual([[], []]);
  });
});

it('relations between things are told from those that say where a fact comes from', () => {
  expect(between).toEqual(expect.arrayContaining(['COMPANION_TO', 'HAS_VERSION', 'BROADER', 'WITHIN']));
  for (const other of ['DESCRIBES', 'IN', 'CORRECTS', 'CONFLICT_OF', 'CLAIMED_BY', 'HAS_FIGURE'])
    expect(between).not.toContain(other);
});
