import { describe, expect, it } from 'vitest';
import { recursiveSelections } from '../../src/limits/recursive-selections.ts';
import { doubling, found, judge } from './judge.ts';

describe('Selections with fragments written out', () => {
  it.each([
    ['{ c }', 1],
    ['{ c c a { d } }', 4],
    // The spreads themselves, and what is in the fragment both times.
    ['{ ...F ...F } fragment F on Query { c d }', 6],
    ['{ ... { c } }', 2],
    ['{ ...F } fragment F on Query { ...F }', 2],
  ])('of %s are %i', (document, number) => {
    expect(found(recursiveSelections, document)).toBe(number);
  });

  it('of doubling fragments are counted without writing them out', () => {
    // Each level: two fields, two spreads, and twice the level before; F0 has one field.
    const expected = (level: number): number => (level === 0 ? 1 : 4 + 2 * expected(level - 1));
    expect(found(recursiveSelections, doubling(10))).toBe(1 + expected(10));
    const started = performance.now();
    expect(judge(recursiveSelections, doubling(30), 2_000)?.extensions.found).toBe(1 + expected(30));
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('stop where numbers stop being exact', () => {
    expect(found(recursiveSelections, doubling(100))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('are refused with their number and the bound', () => {
    const refusal = judge(recursiveSelections, '{ a { c } b { c } }', 3);
    expect(refusal?.message).toBe(
      'The document selects 4 times with its fragments written out; at most 3 are allowed.',
    );
    expect(refusal?.extensions).toMatchObject({ limit: 'recursiveSelections', bound: 3, found: 4 });
  });
});
