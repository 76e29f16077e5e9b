/** Years divided among kinds, and the question for works without a year. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../web/src/parts/address.ts';
import { timelineShape, undatedVariables } from '../../web/src/timeline/address.ts';
import { coloured, kindsOf, partsOf, rest, shownOf, type Year } from '../../web/src/timeline/years.ts';

const year = (number: number | null, kinds: { [kind: string]: number }): Year => ({
  year: number,
  count: Object.values(kinds).reduce((sum, one) => sum + one, 0),
  kinds: Object.entries(kinds).map(([value, count]) => ({ value, label: value, count })),
});
const letters = 'ABCDEFGHIJ'.split('');
const many = [
  year(2001, Object.fromEntries(letters.map((letter, place) => [letter, 20 - place]))),
  year(2002, { J: 2 }),
];

describe('Kinds of a timeline', () => {
  it('stand by how many works they have in all years', () => {
    const years = [year(2001, { A: 1, B: 2 }), year(2002, {}), year(null, { A: 3 })];
    expect(kindsOf(years)).toEqual([
      { kind: 'A', count: 4 },
      { kind: 'B', count: 2 },
    ]);
  });

  it('keep their place when they are equal', () => {
    expect(kindsOf([year(2001, { B: 1, A: 1 })]).map(({ kind }) => kind)).toEqual(['A', 'B']);
  });

  it('are named as long as there are colours, and the rest of them together', () => {
    const shown = shownOf(many);
    expect(shown).toHaveLength(coloured + 1);
    expect(shown.at(-1)?.kind).toBe(rest);
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(many.reduce((sum, { count }) => sum + count, 0));
  });
});

describe('A year', () => {
  it('is divided among the kinds shown, and nothing of it is lost', () => {
    const shown = shownOf(many);
    for (const one of many) {
      const parts = partsOf(one, shown);
      expect(parts.map(({ kind }) => kind)).toEqual(shown.map(({ kind }) => kind));
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(one.count);
    }
  });
});

describe('Works without a year', () => {
  it('are those of the same filter that are in no year', () => {
    const state = readState(timelineShape, '?lang=fr&undated=yes');
    expect(undatedVariables(state, '').filter).toEqual({
      and: [{ languages: ['fr'] }, { not: { years: { from: 1, to: 9999 } } }],
    });
  });
});
