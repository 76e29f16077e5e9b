/** What the catalogue in memory says of a page before the database is asked. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/entities/index.ts';
import { aheadIn } from '../../src/find/ahead.ts';
import type { Joined } from '../../src/graph/ahead.ts';
import { byCodePoint } from '../../src/sort-key.ts';
import { seed } from '../support/seed.ts';
import { snapshotOf } from '../support/snapshot.ts';

const snapshot = snapshotOf(seed);
const load = { once: <T>(_key: string, work: () => T): T => work() };
const ahead = aheadIn(
  () => snapshot,
  () => load,
  10,
);

function joined(type: keyof typeof catalogue, id: string, name = 'publications'): Joined {
  const relation = catalogue[type].relations[name];
  if (!relation) throw new Error(`${type} has no ${name}.`);
  return { type, id, relation };
}
const unodc = joined('Institution', 'institution/unodc');

/** The works of an institution as the seed says, by title, each once. */
function worksOf(institution: string, role?: string): string[] {
  const titles = new Map(seed.nodes.map(({ id, properties: { sortKey } }) => [id, String(sortKey)]));
  const own = seed.relations.filter(
    ({ type, to, properties }) =>
      type === 'PUBLISHED_BY' && to === institution && (role === undefined || properties.role === role),
  );
  return [...new Set(own.map(({ from }) => from))].sort((a, b) =>
    byCodePoint(titles.get(a) ?? '', titles.get(b) ?? ''),
  );
}

describe('The first works of a thing', () => {
  it('are known by their titles, in any role or in one', () => {
    expect(ahead.first(unodc, {}, 1_000)).toEqual(worksOf('institution/unodc'));
    const inRole = ahead.first(unodc, { role: 'FUNDER' }, 1_000);
    expect(inRole).toEqual(worksOf('institution/unodc', 'FUNDER'));
  });

  it('are as many as so many entries lead to: a work in two roles stands there twice', () => {
    const first = ahead.first(unodc, {}, 21);
    expect(worksOf('institution/unodc').slice(0, first.length)).toEqual(first);
    expect(first.length).toBeLessThanOrEqual(21);
  });

  it('are a crowd where there are so many, of whatever is joined to works', () => {
    expect(ahead.isCrowded(unodc)).toBe(true);
    expect(ahead.isCrowded(joined('Institution', 'institution/none'))).toBe(false);
    expect(ahead.isCrowded(joined('Institution', 'institution/unodc', 'programmes'))).toBe(false);
    const [few] = [...snapshot.joined('ABOUT')].find(([, joints]) => joints.length < 10) ?? [];
    expect(ahead.isCrowded(joined('Topic', few ?? ''))).toBe(false);
  });

  it('of a work that go both ways are none: companions are few', () => {
    const [companion] = [...snapshot.joined('COMPANION_TO').keys()];
    const one = aheadIn(
      () => snapshot,
      () => load,
      1,
    );
    expect(one.isCrowded(joined('Publication', companion ?? '', 'companions'))).toBe(false);
  });
});

describe('What a work is joined to', () => {
  it('is known by its ids', () => {
    const work = worksOf('institution/unodc')[0] ?? '';
    const topics = seed.relations.filter(({ type, from }) => type === 'ABOUT' && from === work).map(({ to }) => to);
    expect(new Set(ahead.all(joined('Publication', work, 'topics')))).toEqual(new Set(topics));
  });
});

describe('Where the catalogue is not in memory', () => {
  it('nothing is known', () => {
    const nothing = aheadIn(
      () => undefined,
      () => load,
    );
    expect(nothing.isKnown).toBe(false);
    expect([nothing.isCrowded(unodc), nothing.first(unodc, {}, 3), nothing.all(unodc)]).toEqual([false, [], []]);
    expect(nothing.page(unodc, {})).toEqual([]);
  });
});
