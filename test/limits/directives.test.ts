import { describe, expect, it } from 'vitest';
import { directives } from '../../src/limits/directives.ts';
import { found, judge } from './judge.ts';

describe('Directives', () => {
  it.each([
    ['{ c }', 0],
    ['{ c @skip(if: true) d @include(if: true) }', 2],
    ['{ __typename @aa@aa@aa@aa }', 4],
    ['query ($v: Int @y) @x { ... @z { c } }', 3],
    ['{ ...F @x a { ...F @y } } fragment F on Query @z { c @skip(if: true) }', 6],
  ])('of %s are %i', (document, number) => {
    expect(found(directives, document)).toBe(number);
  });

  it('are refused with their number and the bound', () => {
    const refusal = judge(directives, '{ c @a @b @c }', 2);
    expect(refusal?.message).toBe('The document uses 3 directives; at most 2 are allowed.');
    expect(refusal?.extensions).toMatchObject({ limit: 'directives', bound: 2, found: 3 });
  });
});
