/** A work: its date, its versions, and its place in a series. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../web/src/thing/neighbours.ts';
import { dateText } from '../../../web/src/thing/partial-date.tsx';
import { lengthText, partsOf, type Version } from '../../../web/src/thing/versions.ts';

describe('a date', () => {
  const day = { year: 2003, month: 9, day: 29, precision: 'DAY' } as const;

  it('is written as far as it is known, in the language of the reader', () => {
    expect(dateText(day, 'en')).toBe('29 September 2003');
    expect(dateText(day, 'fr')).toBe('29 septembre 2003');
    expect(dateText({ ...day, day: null, precision: 'MONTH' }, 'fr')).toBe('septembre 2003');
    expect(dateText({ ...day, month: null, day: null, precision: 'YEAR' }, 'en')).toBe('2003');
  });

  it('is the same wherever the reader is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = dateText({ year, month, day: 1, precision: 'DAY' }, 'en');
        expect(text.startsWith('1 ')).toBe(true);
        expect(text.endsWith(` ${year}`)).toBe(true);
      }),
    );
  });
});

describe('the versions of a work', () => {
  const version = (code: string | null, role: Version['role']): Version => ({
    id: `version/${code}-${role}`,
    role,
    format: null,
    url: null,
    duration: null,
    language: code === null ? null : { code, name: code, nativeName: code },
  });
  const versions = [
    version('ar', 'EXECUTIVE_SUMMARY'),
    version('en', 'FULL_TEXT'),
    version(null, 'FULL_TEXT'),
    version('pt-BR', 'FULL_TEXT'),
  ];
  const shown = (reads: string[]) =>
    partsOf(versions, reads).map(({ role, versions }) => [role, versions.map(({ language }) => language?.code)]);

  it('stand by part, the whole work first', () => {
    expect(shown([])).toEqual([
      ['FULL_TEXT', ['en', undefined, 'pt-BR']],
      ['EXECUTIVE_SUMMARY', ['ar']],
    ]);
  });

  it('begin with those that the reader reads, whatever the country', () => {
    expect(shown(['pt'])[0]).toEqual(['FULL_TEXT', ['pt-BR', 'en', undefined]]);
    expect(shown(['p', 'pt-PT'])[0]).toEqual(['FULL_TEXT', ['en', undefined, 'pt-BR']]);
  });

  it('say how long they run', () => {
    expect(lengthText(515, 'en')).toBe('8 min 35 sec');
    expect(lengthText(3600, 'en')).toBe('1 hr');
    expect(lengthText(3661, 'fr')).toMatch(/^1\s?h 1\s?min 1\s?s$/);
  });
});

describe('the neighbours in a series', () => {
  const list = [1, 2, 5, null].map((number) => ({ number, node: { id: `publication/${number}` } }));

  it('are the numbers before and after, across gaps', () => {
    expect(neighbours(list, 'publication/2')).toEqual({ previous: list[0], next: list[2] });
    expect(neighbours(list, 'publication/1')).toEqual({ next: list[1] });
    expect(neighbours(list, 'publication/5')).toEqual({ previous: list[1] });
  });

  it('are none for a work without a number, or one that is not among those that were read', () => {
    expect(neighbours(list, 'publication/null')).toEqual({});
    expect(neighbours(list, 'publication/9')).toEqual({});
  });
});
