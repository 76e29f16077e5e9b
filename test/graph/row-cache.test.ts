/** What earlier questions read, for others of the same version: how much of it is enough for what, and how much is kept. */
import { describe, expect, it } from 'vitest';
import { Held } from '../../src/graph/held.ts';
import { KnownRows, RowCache } from '../../src/graph/row-cache.ts';
import type { Entry, RelationPage } from '../../src/graph/rows.ts';
import type { Want } from '../../src/graph/selection.ts';

const want = (more: Partial<Want> = {}): Want => ({
  relation: 'topics',
  args: { first: 2 },
  on: true,
  count: false,
  ...more,
});
const entries: Entry[] = [[['x', 'topic/x'], { id: 'topic/x' }, { records: [] }]];
const isPlaced = ({ placed = false }: Want) => placed;

/** A request that read a page of what `publication/a` is joined to, as far as it was wanted. */
function read(wanted: Want, page: RelationPage, known?: KnownRows): Held {
  const held = new Held(known);
  held.keepPages('publication/a', [wanted], new Map([['topics', page]]), isPlaced);
  return held;
}

function knownAfter(...requests: Held[]): KnownRows {
  const known = new KnownRows(100_000);
  for (const held of requests) held.shareWith(known);
  return known;
}

describe('A page that an earlier question read', () => {
  const whole = want({ placed: true });
  const brief = want({ brief: true, bare: true });
  const both = want({ count: true, placed: true });

  it.each<[what: string, was: Want, page: RelationPage, wanted: Want, isEnough: boolean]>([
    ['all of it', whole, [entries, null], whole, true],
    ['more than is wanted', whole, [entries, null], brief, true],
    ['rows that are too brief', brief, [entries, null], want({ bare: true }), false],
    ['without what the relation says', brief, [entries, null], want({ brief: true }), false],
    ['without places', want(), [entries, null], whole, false],
    ['a total where entries are wanted', want({ on: false, count: true }), [null, 1], whole, false],
    ['entries where a total is wanted', whole, [entries, null], both, false],
    ['both', both, [entries, 1], both, true],
    ['another page', want({ args: { first: 1 } }), [entries, null], want(), false],
  ])('is taken as read where it is enough: %s', (_what, was, page, wanted, isEnough) => {
    const held = new Held(knownAfter(read(was, page)));
    expect([held.has('publication/a', wanted), held.isBorrowed]).toEqual([isEnough, isEnough]);
    if (isEnough) expect(held.page('publication/a', wanted).entries).toEqual(entries);
    expect(held.has('publication/b', wanted)).toBe(false);
  });

  it('is put together from several questions, and never made less', () => {
    const total = read(want({ on: false, count: true }), [null, 1]);
    for (const requests of [
      [read(whole, [entries, null]), total, read(brief, [entries, null])],
      [read(brief, [entries, null]), read(whole, [entries, null]), total],
    ])
      expect(new Held(knownAfter(...requests)).has('publication/a', both)).toBe(true);
  });

  it('is kept apart from what was read along with it further down', () => {
    const below = want({ relation: 'broader' });
    const deep: RelationPage = [
      [[['x', 'topic/x'], { id: 'topic/x' }, {}, new Map([['broader', [entries, null]]])]],
      null,
    ];
    const held = new Held(knownAfter(read(want({ below: [below] }), deep)));
    expect(held.page('publication/a', want()).entries?.[0]).toHaveLength(3);
    expect(held.has('topic/x', below)).toBe(true);
  });

  it('is completed by what this one reads', () => {
    const held = read(want({ on: false, count: true }), [null, 1], knownAfter(read(whole, [entries, null])));
    expect(held.has('publication/a', whole)).toBe(true);
    expect(held.page('publication/a', whole).entries).toEqual(entries);
    expect(held.page('publication/a', want({ on: false, count: true })).total).toBe(1);
  });
});

describe('A row that an earlier question read', () => {
  const known = new KnownRows(100_000);
  const first = new Held();
  first.keepRow({ id: 'topic/x' }, false);
  first.keepRow({ id: 'topic/y' }, true);
  first.keepMissing('topic/z');
  first.shareWith(known);

  it('is taken as read, a brief one only where that is enough, and that one is missing never', () => {
    const row = (id: string, brief: boolean) => new Held(known).row(id, brief);
    expect([row('topic/x', false), row('topic/x', true)]).toEqual([{ id: 'topic/x' }, { id: 'topic/x' }]);
    expect([row('topic/y', false), row('topic/y', true)]).toEqual([undefined, { id: 'topic/y' }]);
    expect([row('topic/z', false), row('topic/z', true)]).toEqual([undefined, undefined]);
  });

  it('makes an answer that rests on it, which has to be proved', () => {
    const held = new Held(known);
    held.row('topic/none');
    expect(held.isBorrowed).toBe(false);
    held.row('topic/x');
    expect(held.isBorrowed).toBe(true);
  });
});

describe('What is kept', () => {
  it('is of one version, and of none before anything was read', () => {
    const cache = new RowCache(1_000);
    expect([cache.of('one'), cache.of(undefined)]).toEqual([undefined, undefined]);
    const one = cache.for('one');
    expect([cache.of('one'), cache.of('two')]).toEqual([one, undefined]);
    cache.for('two');
    expect([cache.of('one'), cache.of('two') === one]).toEqual([undefined, false]);
  });

  it('is nothing where that is wanted', () => {
    expect(new RowCache(0).for('one')).toBeUndefined();
  });

  it('takes no more memory than it may', () => {
    const known = new KnownRows(100_000);
    for (let i = 0; i < 2_000; i++) {
      const held = read(want(), [entries, null]);
      held.keepRow({ id: `topic/${i}`, label: 'x'.repeat(500) } as { id: string }, i % 2 === 0);
      held.keepPages(`publication/${i}`, [want()], new Map([['topics', [entries, null]]]), isPlaced);
      held.shareWith(known);
    }
    const sizes = [known.rows, known.briefRows, known.pages].map((cache) => cache.calculatedSize);
    expect(sizes.every((size) => size > 10_000)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(100_000);
  });
});
