/** Works year by year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/explore/timeline.ts';
import { type PublicationFilter, worksFor } from '../../src/find/filter.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { onTheShelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const seed = snapshotOf(readCheckedSeed());
const told = (filter?: PublicationFilter) =>
  timeline(onTheShelf, filter).map(({ year, count, kinds }) => [
    year,
    count,
    kinds.map(({ value, count }) => `${value} ${count}`).join(),
  ]);

describe('A timeline', () => {
  it('goes from the first year to the last, through those without works, and ends with what has no year', () => {
    expect(told()).toEqual([
      [2009, 1, 'MANUAL 1'],
      [2010, 2, 'MANUAL 1,REPORT 1'],
      [2011, 0, ''],
      [2012, 1, 'MANUAL 1'],
      [null, 1, 'TOOLKIT 1'],
    ]);
  });

  it('is of the works that fit a filter', () => {
    expect(told({ kinds: ['MANUAL'], years: { from: 2010 } })).toEqual([
      [2010, 1, 'MANUAL 1'],
      [2011, 0, ''],
      [2012, 1, 'MANUAL 1'],
    ]);
  });

  it('of works without a year has no years', () => {
    expect(told({ held: false })).toEqual([[null, 1, 'TOOLKIT 1']]);
  });

  it('of no works is empty', () => {
    expect(told({ kinds: ['FILM'] })).toEqual([]);
  });

  it('has the most frequent kind of a year first', () => {
    const kinds = timeline(seed).find(({ year }) => year === 2009)?.kinds ?? [];
    expect(kinds.slice(0, 3).map(({ label, count }) => [label, count])).toEqual([
      ['VIDEO', 7],
      ['AUDIO', 2],
      ['ISSUE_PAPER', 2],
    ]);
  });

  it('refuses a filter that cannot be meant', () => {
    expect(() => timeline(seed, { kinds: [] })).toThrow('"filter.kinds" is empty');
  });

  it('adds up to the works of the filter, year by year and kind by kind, without a year left out', () => {
    const topics = [...seed.things.values()].filter(({ type }) => type === 'Topic').map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(topics, { minLength: 1, maxLength: 3 }), fc.boolean(), (any, held) => {
        const filter = { topics: { any }, held };
        const years = timeline(seed, filter);
        const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
        expect(sum(years)).toBe(worksFor(seed, filter).size());
        for (const { count, kinds } of years) expect(sum(kinds)).toBe(count);
        const known = years.flatMap(({ year }) => year ?? []);
        expect(known).toEqual(known.map((_year, i) => (known[0] ?? 0) + i));
        for (const year of known) {
          const own = worksFor(seed, { ...filter, years: { from: year, to: year } }).size();
          expect(years.find((one) => one.year === year)?.count).toBe(own);
        }
      }),
    );
  });
});
