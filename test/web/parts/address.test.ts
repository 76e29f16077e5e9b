/** What a view shows, written into its address and read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, list, oneOf, readState, someOf, whole, words, writeState } from '../../../web/src/parts/address.ts';

const shape = {
  q: words,
  topic: list,
  from: whole,
  held: flag,
  sort: oneOf('best', 'TITLE_ASC', 'YEAR_ASC'),
  more: someOf(['KIND', 'TOPIC']),
};
const nothing = { q: '', topic: [], from: undefined, held: false, sort: 'best', more: [] };

describe('the state of a view in its address', () => {
  it('is the default where nothing stands', () => {
    expect(readState(shape, '')).toEqual(nothing);
    expect(readState(shape, '?q=&topic=&from=&other=1')).toEqual(nothing);
  });

  it('is legible, and leaves out what is the default', () => {
    expect(writeState(shape, { ...nothing, sort: 'best' })).toBe('');
    const state = { q: 'model law', topic: ['topic/extradition', 'topic/asylum'], from: 2010, held: true };
    expect(writeState(shape, state)).toBe('?q=model+law&topic=topic/extradition,topic/asylum&from=2010&held=yes');
  });

  it.each([
    ['?from=12a', 'from'],
    ['?from=-5', 'from'],
    ['?from=99999999999', 'from'],
    ['?sort=__proto__', 'sort'],
    ['?sort=title_asc', 'sort'],
    ['?held=maybe', 'held'],
    ['?more=OTHER', 'more'],
    ['?topic=,,', 'topic'],
  ] as const)('takes %s, which cannot be read, for the default', (search, name) => {
    expect(readState(shape, search)[name]).toEqual(nothing[name]);
  });

  it('holds each value of a list once', () => {
    expect(readState(shape, '?topic=a,b,a&more=TOPIC,KIND,TOPIC')).toMatchObject({
      topic: ['a', 'b'],
      more: ['KIND', 'TOPIC'],
    });
  });

  it('is read as it was written, whatever was typed', () => {
    const id = fc.stringMatching(/^[a-z]+\/[^,]{1,20}$/u);
    const state = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      topic: fc.uniqueArray(id),
      from: fc.option(fc.nat({ max: 9999 }), { nil: undefined }),
      held: fc.boolean(),
      sort: fc.constantFrom('best' as const, 'TITLE_ASC' as const, 'YEAR_ASC' as const),
      more: fc.constantFrom([], ['KIND' as const], ['KIND' as const, 'TOPIC' as const]),
    });
    fc.assert(fc.property(state, (given) => void expect(readState(shape, writeState(shape, given))).toEqual(given)));
  });
});
