import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recursiveSelections } from '../../src/limits/recursive-selections.ts';
import { selections } from '../../src/limits/selections.ts';
import { doubling, judge } from './judge.ts';

/** The least bound that lets the document pass. */
function number(document: string): number {
  for (let bound = 0; bound <= 1_000; bound++) if (!judge(selections, document, bound)) return bound;
  throw new Error('More than a thousand.');
}

describe('Different fields', () => {
  it.each([
    ['{ c }', 1],
    ['{ c c c }', 1],
    ['{ x: c c }', 2],
    ['{ a { c } a { d } }', 3],
    ['{ a { c } b { c } }', 4],
    ['{ a { c } ... { a { c d } } }', 3],
    ['{ ...F ...F a { c } } fragment F on Query { a { d } }', 3],
    ['{ a { ...F } b { ...F } } fragment F on Query { c d }', 6],
    ['{ ...F } fragment F on Query { c ...F }', 1],
  ])('of %s are %i', (document, expected) => {
    expect(number(document)).toBe(expected);
  });

  it('are never more than what is selected with fragments written out', () => {
    const field = fc.constantFrom('c', 'd', 'x: c', 'a { c }', 'b { d c }', '...F', '...G', '... { a { d } }');
    const set = fc.array(field, { minLength: 1, maxLength: 6 }).map((fields) => `{ ${fields.join(' ')} }`);
    fc.assert(
      fc.property(set, set, set, (own, f, g) => {
        const document = `${own} fragment F on Query ${f} fragment G on Query ${g}`;
        const all = Number(judge(recursiveSelections, document, 0)?.extensions.found);
        expect(number(document)).toBeLessThanOrEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('are counted no further than the bound, whatever fragments there are', () => {
    const started = performance.now();
    const refusal = judge(selections, doubling(30), 400);
    expect(refusal?.message).toBe('The document selects more than 400 different fields; at most 400 are allowed.');
    expect(refusal?.extensions).toMatchObject({ limit: 'selections', bound: 400, found: 401 });
    expect(performance.now() - started).toBeLessThan(50);
  });
});
