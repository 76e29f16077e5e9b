/** To the pages before and after. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../../web/src/parts/address.ts';
import { searchShape } from '../../../web/src/search/address.ts';
import { listTurns, searchTurns } from '../../../web/src/search/turns.ts';

const at = (search: string) => readState(searchShape, search);

describe('the pages of a list', () => {
  it('are read both ways', () => {
    const cursors = { startCursor: 'a', endCursor: 'b' };
    expect(listTurns({ ...cursors, hasNextPage: true, hasPreviousPage: false })).toEqual({
      next: { after: ['b'], before: '' },
    });
    expect(listTurns({ ...cursors, hasNextPage: false, hasPreviousPage: true })).toEqual({
      previous: { after: [], before: 'a' },
    });
  });

  it('are one where there is one', () => {
    expect(listTurns({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null })).toEqual({});
  });
});

describe('the pages of a search', () => {
  it('lead back by the cursors that stand in the address', () => {
    const page = { hasNextPage: true, endCursor: 'c' };
    expect(searchTurns(at('?q=x'), page)).toEqual({ next: { after: ['c'], before: '' } });
    expect(searchTurns(at('?q=x&after=a,b'), page)).toEqual({
      previous: { after: ['a'], before: '' },
      next: { after: ['a', 'b', 'c'], before: '' },
    });
    expect(searchTurns(at('?q=x&after=a'), { hasNextPage: false, endCursor: 'b' })).toEqual({
      previous: { after: [], before: '' },
    });
  });

  it('forget the first ones before the address grows too long', () => {
    const after = Array.from({ length: 10 }, (_, place) => `c${place}`);
    const { next } = searchTurns({ ...at('?q=x'), after }, { hasNextPage: true, endCursor: 'last' });
    expect(next?.after).toEqual([...after.slice(1), 'last']);
  });
});
