import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVariables } from '../../src/limits/variables.ts';

const bounds = { variableDepth: 4, variableValues: 10 };
const check = (variables: unknown) => () => checkVariables(variables, bounds);

describe('Variables', () => {
  it.each([undefined, null, {}, { a: 1, b: null }, { a: { b: { c: { d: 1 } } } }, { a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }])(
    'pass: %j',
    (variables) => {
      expect(check(variables)).not.toThrow();
    },
  );

  it.each([{ a: { b: { c: { d: {} } } } }, { a: [[[[]]]] }])('are refused when they are too deep: %j', (variables) => {
    expect(check(variables)).toThrow('The variables are more than 4 levels deep; at most 4 are allowed.');
  });

  it.each([{ a: Array(10).fill(0) }, { a: [{}, {}, {}, {}], b: [{ c: 1, d: 2 }, 1, 2] }])(
    'are refused when they hold too many values: %j',
    (variables) => {
      expect(check(variables)).toThrow('The variables hold more than 10 values; at most 10 are allowed.');
    },
  );

  it('may be as deep as a body can make them without anything falling over', () => {
    const deep = JSON.parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(() => checkVariables(deep, { variableDepth: 32, variableValues: 4_000 })).toThrow(
      'more than 32 levels deep',
    );
    expect(() => checkVariables(deep, { variableDepth: 1e9, variableValues: 1e9 })).not.toThrow();
  });

  it('are judged as a count that calls itself would judge them', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    const valuesOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + 1 + valuesOf(one), 0)
        : 0;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (variables) => {
        const fits = depthOf(variables) <= 4 && valuesOf(variables) <= 10;
        if (fits) expect(check(variables)).not.toThrow();
        else expect(check(variables)).toThrow(/^The variables/);
      }),
    );
  });
});
