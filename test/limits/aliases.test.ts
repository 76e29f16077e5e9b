import { describe, expect, it } from 'vitest';
import { aliases } from '../../src/limits/aliases.ts';
import { doubling, found, judge } from './judge.ts';

describe('Aliases', () => {
  it.each([
    ['{ c }', 0],
    ['{ x: c y: c d }', 2],
    ['{ x: a { y: c } ... { z: d } }', 3],
    ['{ x: __typename }', 1],
    ['{ a { ...F } b { ...F } } fragment F on Query { x: c y: d }', 4],
  ])('of %s are %i', (document, number) => {
    expect(found(aliases, document)).toBe(number);
  });

  it('are refused with their number and the bound', () => {
    const refusal = judge(aliases, '{ x: c y: c z: c }', 2);
    expect(refusal?.message).toBe('The document uses 3 aliases; at most 2 are allowed.');
    expect(refusal?.extensions).toMatchObject({ limit: 'aliases', bound: 2, found: 3 });
  });

  it('are counted wherever fragments repeat them', () => {
    expect(found(aliases, doubling(20).replace('{ c }', '{ x: c }'))).toBe(2 ** 20);
  });
});
