/** Orders of works: what they are sorted by, what has no value, and what is equal. */
import { describe, expect, it } from 'vitest';
import { compareBy, keysOf, orderOf, type PublicationSort, sortFields } from '../../src/find/order.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { randomFrom } from '../support/chance.ts';
import { seed } from '../support/seed.ts';
import { onTheShelf, shelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

function sorted(sort: readonly PublicationSort[], snapshot: Snapshot = onTheShelf): string {
  const { works, placeOf } = orderOf(snapshot, sort);
  expect([...works].map((work) => placeOf[work])).toEqual([...works.keys()]);
  return [...works].map((work) => snapshot.works[work]?.id.slice('publication/'.length)).join(' ');
}

/** By comparing all their keys, as cursors are compared. */
function compared(sort: readonly PublicationSort[], snapshot: Snapshot): number[] {
  const compare = compareBy(sort);
  return snapshot.works
    .map((_, work) => [...keysOf(snapshot, sort, work), work])
    .sort(compare)
    .map((keys) => Number(keys.at(-1)));
}

describe('Works are sorted', () => {
  it.each<[sort: PublicationSort[], works: string, why: string]>([
    [[], 'air border courts desert evidence', 'by title'],
    [['TITLE_ASC'], 'air border courts desert evidence', 'whatever case, accents and quotation marks'],
    [['TITLE_DESC'], 'evidence desert courts border air', 'the last first'],
    [['PUBLISHED_ASC'], 'air border desert evidence courts', 'a year before its months, no date last'],
    [['PUBLISHED_DESC'], 'evidence desert border air courts', 'no date last too'],
    [['YEAR_ASC'], 'air border desert evidence courts', 'equal years by title'],
    [['YEAR_DESC'], 'evidence border desert air courts', 'equal years by title too, not the last first'],
    [['YEAR_DESC', 'TITLE_DESC'], 'evidence desert border air courts', 'unless that is asked for'],
    [['KIND_ASC'], 'air desert evidence border courts', 'MANUAL, REPORT, TOOLKIT'],
    [['KIND_DESC', 'YEAR_DESC'], 'courts border evidence desert air', 'then by year'],
    [['VERSION_COUNT_DESC'], 'evidence air border courts desert', 'two, one, none'],
    [['VERSION_COUNT_ASC'], 'desert air border courts evidence', 'none first: it is a number'],
    [['LANGUAGE_COUNT_DESC'], 'air border courts desert evidence', 'a summary gives no language'],
    [['LANGUAGE_COUNT_ASC'], 'desert evidence air border courts', 'nor does a version of no known language'],
    // air: none shares its topic or region itself; border and courts share smuggling; desert and evidence are companions.
    [['RECOMMENDED_BY_COUNT_DESC'], 'border courts desert evidence air', 'a response to an instrument is not shared'],
    [['RECOMMENDED_BY_COUNT_ASC', 'TITLE_DESC'], 'air evidence desert courts border', 'then by title'],
  ])('%j: %s (%s)', (sort, works) => {
    expect(sorted(sort)).toBe(works);
  });

  it('by id where titles are equal', () => {
    const again = shelf.nodes.map((node) =>
      node.type === 'Publication'
        ? { ...node, properties: { ...node.properties, title: 'Same', sortKey: `same\t${node.id}` } }
        : node,
    );
    expect(sorted(['KIND_DESC'], snapshotOf({ ...shelf, nodes: again }))).toBe('courts border air desert evidence');
  });

  it('with a day after its month', () => {
    const dated = shelf.nodes.map((node) =>
      node.id === 'publication/evidence'
        ? { ...node, properties: { ...node.properties, published: '2010-12-01' } }
        : node,
    );
    expect(sorted(['PUBLISHED_ASC'], snapshotOf({ ...shelf, nodes: dated }))).toBe('air border desert evidence courts');
  });

  it('as their keys compare, whatever the order, over the whole catalogue', () => {
    const snapshot = snapshotOf(seed);
    const random = randomFrom(3);
    const parts = sortFields.flatMap((field): PublicationSort[] => [`${field}_ASC`, `${field}_DESC`]);
    for (let i = 0; i < 60; i++) {
      const sort = Array.from({ length: random(4) }, () => parts[random(parts.length)] ?? 'TITLE_ASC');
      expect([sort, [...orderOf(snapshot, sort).works]]).toEqual([sort, compared(sort, snapshot)]);
    }
  });
});
