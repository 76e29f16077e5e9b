/** The matrix: its axes, its order, moving through it, and the way to one of its empty cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, coverageShape, put } from '../../web/src/coverage/address.ts';
import { moved } from '../../web/src/coverage/grid.ts';
import { emptyBefore, headingsOf, standsUpright } from '../../web/src/coverage/matrix.ts';
import { askedOf } from '../../web/src/coverage/question.ts';
import { coverageWords } from '../../web/src/coverage/words.ts';
import { readState } from '../../web/src/parts/address.ts';
import { translator } from '../../web/src/words/words.ts';

const value = (name: string, label = name) => ({ value: name, label, count: 1, entity: null });

describe('The axes', () => {
  it('are two facets, also where a damaged address names one twice', () => {
    expect(axesOf({ rows: 'KIND', columns: 'KIND' })).toEqual({ rows: 'KIND', columns: 'LANGUAGE' });
    expect(axesOf({ rows: 'LANGUAGE', columns: 'LANGUAGE' })).toEqual({ rows: 'LANGUAGE', columns: 'TOPIC' });
    expect(axesOf({ rows: 'KIND', columns: 'YEAR' })).toEqual({ rows: 'KIND', columns: 'YEAR' });
  });

  it('change places when one is given what the other has', () => {
    const axes = { rows: 'TOPIC', columns: 'LANGUAGE' } as const;
    expect(put(axes, 'rows', 'LANGUAGE')).toEqual({ rows: 'LANGUAGE', columns: 'TOPIC' });
    expect(put(axes, 'columns', 'YEAR')).toEqual({ rows: 'TOPIC', columns: 'YEAR' });
  });

  it('are not what the works are narrowed to', () => {
    const { variables } = askedOf(
      readState(coverageShape, '?rows=TOPIC&columns=KIND&topic=topic/a&kind=MANUAL&lang=fr'),
    );
    expect(variables).toMatchObject({ rows: 'TOPIC', columns: 'KIND', filter: { languages: ['fr'] } });
  });
});

describe('Headings', () => {
  it('stand as the API gives them, but years in their order, each knowing where it was', () => {
    const years = headingsOf('YEAR', [value('2009'), value('2001'), value('2010')], 'en');
    expect(years.map(({ name, at }) => [name, at])).toEqual([
      ['2001', 1],
      ['2009', 0],
      ['2010', 2],
    ]);
    expect(headingsOf('TOPIC', [value('b'), value('a')], 'en').map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('are named in the language of the page, and short where people do so', () => {
    expect(headingsOf('LANGUAGE', [value('fr', 'French')], 'fr')[0]?.name).toBe('français');
    const entity = { __typename: 'Institution', id: 'institution/unodc', acronym: 'UNODC' } as const;
    const [heading] = headingsOf(
      'INSTITUTION',
      [{ ...value('institution/unodc', 'United Nations Office'), entity }],
      'en',
    );
    expect(heading).toMatchObject({ name: 'United Nations Office', short: 'UNODC' });
  });

  it('are set upright when they are long, or many that are not short', () => {
    const named = (names: string[]) =>
      headingsOf(
        'TOPIC',
        names.map((name) => value(name)),
        'en',
      );
    expect(standsUpright(named(['Transnational organized crime']))).toBe(true);
    expect(standsUpright(named(Array.from({ length: 20 }, (_, at) => `${2000 + at}`)))).toBe(false);
    expect(standsUpright(named(Array.from({ length: 20 }, (_, at) => `Topic ${at}`)))).toBe(true);
  });
});

describe('The way to an empty cell', () => {
  it('passes every empty cell of the part that ends with it', () => {
    const counts = [
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ];
    expect(emptyBefore(counts, 0, 1)).toBe(0);
    expect(emptyBefore(counts, 1, 0)).toBe(0);
    expect(emptyBefore(counts, 1, 2)).toBe(3);
    expect(emptyBefore(counts, 2, 1)).toBe(3);
  });
});

describe('Moving through the table', () => {
  const last = { row: 25, column: 9 };

  it('goes by one, by ten, to the ends of a row and of the table', () => {
    const at = { row: 5, column: 4 };
    expect(moved('ArrowUp', at, last, false)).toEqual({ row: 4, column: 4 });
    expect(moved('PageDown', at, last, false)).toEqual({ row: 15, column: 4 });
    expect(moved('PageUp', at, last, false)).toEqual({ row: 1, column: 4 });
    expect(moved('Home', at, last, false)).toEqual({ row: 5, column: 1 });
    expect(moved('End', at, last, true)).toEqual(last);
    expect(moved('Home', at, last, true)).toEqual({ row: 1, column: 1 });
  });

  it('leaves other keys to the browser', () => {
    expect(moved('Enter', { row: 1, column: 1 }, last, false)).toBeNull();
    expect(moved('Tab', { row: 1, column: 1 }, last, false)).toBeNull();
  });

  it('stays inside, and out of the corner where nothing stands', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 60 }), (pressed) => {
        let at = { row: 1, column: 1 };
        for (const [key, withControl] of pressed) {
          at = moved(key, at, last, withControl) ?? at;
          expect(at.row).toBeGreaterThanOrEqual(0);
          expect(at.row).toBeLessThanOrEqual(last.row);
          expect(at.column).toBeGreaterThanOrEqual(0);
          expect(at.column).toBeLessThanOrEqual(last.column);
          expect(at.row + at.column).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('The rest of what shows a gap', () => {
  it.each([
    ['en', 'and 1 more', 'and 1,200 more'],
    ['fr', 'et 1 autre', 'et 1\u202F200 autres'],
  ] as const)('is counted in %s as it is said', (locale, one, many) => {
    const t = translator(coverageWords, locale);
    expect([t('more', { count: 1 }), t('more', { count: 1200 })]).toEqual([one, many]);
  });
});
