/** Which nodes the database is sent to, where what is known in memory says so; with relations as they are declared. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/entities/index.ts';
import { type Ahead, pickedAhead } from '../../src/graph/ahead.ts';
import { encodeCursor } from '../../src/graph/cursor.ts';
import type { Want } from '../../src/graph/selection.ts';
import { branchParams, shapeKey } from '../../src/graph/shape.ts';
import type { NodeType } from '../../src/model.ts';
import { branchesFor, want } from '../support/wants.ts';

/** Where every relation to works leads to nine of them, but for those of topics whose name says so. */
const nine: Ahead = {
  isKnown: true,
  page: () => [],
  isCrowded: ({ id, relation }) => relation.far === 'Publication' && id !== 'topic/lonely',
  first: ({ id }, _args, count) => Array.from({ length: count }, (_, i) => `publication/${i} of ${id}`),
  all: ({ id }) => [`topic/one of ${id}`, `topic/two of ${id}`],
};

const two = want('publications', { args: { first: 2 } });
const onlyOf = (type: NodeType, ids: readonly string[], wants: readonly Want[], ahead = nine) =>
  pickedAhead(type, ids, branchesFor(type, wants, ids.length), ahead)?.only;

describe('A page of a relation that leads to a crowd', () => {
  it('is read of the nodes that its entries lead to, one more than it shows', () => {
    const own = branchesFor('Topic', [two]);
    const found = pickedAhead('Topic', ['topic/law'], own, nine);
    const only = ['publication/0 of topic/law', 'publication/1 of topic/law', 'publication/2 of topic/law'];
    expect(found?.only).toEqual({ publications: { 'topic/law': only } });
    expect(branchParams(found?.branches ?? [], found?.only)).toEqual({
      publications: { limit: 3, k0: '', only: { 'topic/law': only } },
    });
    expect(shapeKey(found?.branches ?? [])).not.toBe(shapeKey(own));
  });

  it('is read so of all that are asked for it, also of those that lead to few', () => {
    const only = onlyOf('Topic', ['topic/lonely', 'topic/law'], [two]);
    expect(Object.keys(only?.publications ?? {})).toEqual(['topic/lonely', 'topic/law']);
    expect(onlyOf('Topic', ['topic/lonely'], [two])).toBeUndefined();
  });

  it('is read so further down, of whatever the node above is joined to', () => {
    const only = onlyOf('Publication', ['publication/a'], [want('topics', { args: { first: 5 }, below: [two] })]);
    expect(Object.keys(only ?? {})).toEqual(['topics_publications']);
    expect(Object.keys(only?.topics_publications ?? {})).toEqual([
      'topic/one of publication/a',
      'topic/two of publication/a',
    ]);
  });

  it('is read as ever when it is a later page, one from the end, or nothing but a count', () => {
    const { publications } = catalogue.Topic.relations;
    const cursor = publications ? encodeCursor(publications.page, ['law']) : '';
    const others: readonly Partial<Want>[] = [
      { args: { first: 2, after: cursor } },
      { args: { last: 2 } },
      { on: false, count: true },
    ];
    for (const other of others)
      expect(onlyOf('Topic', ['topic/law'], [want('publications', other)]), JSON.stringify(other)).toBeUndefined();
  });

  it('is read as ever where the relation has an order of its own', () => {
    expect(onlyOf('Series', ['series/issue-papers'], [two])).toBeUndefined();
  });

  it('is read in one role as in any', () => {
    const inRole = want('publications', { args: { first: 2, role: 'PUBLISHER' } });
    expect(onlyOf('Institution', ['institution/unodc'], [inRole])).toBeDefined();
  });

  it('is read as ever where nothing is known, and of very many nodes', () => {
    expect(onlyOf('Topic', ['topic/law'], [two], { ...nine, isKnown: false })).toBeUndefined();
    const many = Array.from({ length: 101 }, (_, i) => `topic/${i}`);
    expect(onlyOf('Topic', many, [two])).toBeUndefined();
  });
});
