import { describe, expect, it } from 'vitest';
import { rootFields } from '../../src/limits/root-fields.ts';
import { found, judge } from './judge.ts';

describe('Fields of the operation itself', () => {
  it.each([
    ['{ c }', 1],
    ['{ a { c d } b { c } }', 2],
    ['{ c c c }', 3],
    ['{ x: c y: c }', 2],
    ['{ ... { c } ... on Query { d } }', 2],
    ['{ ...F c } fragment F on Query { c ...G } fragment G on Query { d a { c d } }', 4],
    ['{ ...F ...F } fragment F on Query { c d }', 4],
  ])('of %s are %i', (document, number) => {
    expect(found(rootFields, document)).toBe(number);
  });

  it('are refused with their number and the bound', () => {
    const refusal = judge(rootFields, `{ ${'__typename '.repeat(500)} }`, 20);
    expect(refusal?.message).toBe('The operation asks for 500 fields at once; at most 20 are allowed.');
    expect(refusal?.extensions).toMatchObject({ limit: 'rootFields', bound: 20, found: 500 });
  });
});
