import { describe, expect, it } from 'vitest';
import { depth } from '../../src/limits/depth.ts';
import { doubling, found, judge } from './judge.ts';

describe('Depth', () => {
  it.each([
    ['{ c }', 1],
    ['{ c a { c } }', 2],
    ['{ a { b { c } } c }', 3],
    ['{ a { ... { ... on Query { c } } } }', 2],
    ['{ a { ...F } } fragment F on Query { b { c } }', 3],
    ['{ ...F } fragment F on Query { a { ...G } } fragment G on Query { a { c } }', 3],
  ])('of %s is %i', (document, levels) => {
    expect(found(depth, document)).toBe(levels);
  });

  it('is refused with the number of levels and the bound', () => {
    const refusal = judge(depth, '{ a { b { c } } }', 2);
    expect(refusal?.message).toBe('The document is 3 levels deep; at most 2 are allowed.');
    expect(refusal?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth', bound: 2, found: 3 });
  });

  it('is allowed up to the bound itself', () => {
    expect(judge(depth, '{ a { b { c } } }', 3)).toBeUndefined();
  });

  it('leaves out what asks about the schema', () => {
    expect(found(depth, '{ __schema { types { fields { type { ofType { name } } } } } }')).toBe(1);
  });

  it('counts fragments that come back to themselves once', () => {
    expect(found(depth, '{ ...F } fragment F on Query { a { ...G } } fragment G on Query { b { ...F } }')).toBe(2);
  });

  it('is not fooled by the order in which fragments stand', () => {
    const deep = 'fragment G on Query { a { a { a { c } } } }';
    expect(found(depth, `{ ...F a { ...G } } fragment F on Query { ...G } ${deep}`)).toBe(5);
  });

  it('looks at each operation', () => {
    expect(judge(depth, 'query A { c } query B { a { a { c } } }', 2)?.extensions.found).toBe(3);
  });

  it('of doubling fragments is their number', () => {
    expect(found(depth, doubling(30))).toBe(31);
  });
});
