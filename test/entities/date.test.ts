import { describe, expect, it } from 'vitest';
import { partialDate } from '../../src/entities/date.ts';

describe('a date as far as it is known', () => {
  it('is a year', () => {
    expect(partialDate('2012')).toEqual({ iso: '2012', year: 2012, month: null, day: null, precision: 'YEAR' });
  });

  it('is a year and a month', () => {
    expect(partialDate('2012-05')).toEqual({ iso: '2012-05', year: 2012, month: 5, day: null, precision: 'MONTH' });
  });

  it('is a day', () => {
    expect(partialDate('2000-11-15')).toEqual({ iso: '2000-11-15', year: 2000, month: 11, day: 15, precision: 'DAY' });
  });

  it('reads months and days with a zero as decimal numbers', () => {
    expect(partialDate('0900-08-09')).toMatchObject({ iso: '0900-08-09', year: 900, month: 8, day: 9 });
  });

  it('stays null when no source gives one', () => {
    expect(partialDate(null)).toBeNull();
  });
});
