/** Places, what they are worth, and how far a mean is to be trusted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/evaluate/bootstrap.ts';
import { randomFrom } from '../../src/evaluate/random.ts';
import { hits, mean, ndcg, rankAmong, reciprocal } from '../../src/evaluate/ranks.ts';

describe('The place of a score', () => {
  it('is one more than the number of better ones', () => {
    expect(rankAmong(5, [1, 2, 3])).toBe(1);
    expect(rankAmong(2.5, [1, 2, 3])).toBe(2);
    expect(rankAmong(0, [1, 2, 3])).toBe(4);
    expect(rankAmong(0, [])).toBe(1);
  });

  it('is the mean of the places that equal scores share', () => {
    expect(rankAmong(2, [1, 2, 3])).toBe(2.5);
    expect(rankAmong(0, [0, 0, 0, 0, 7])).toBe(4);
  });

  it('is what sorting with every order of equal ones gives on average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.array(fc.integer({ min: 0, max: 5 })), (score, others) => {
        const above = others.filter((other) => other > score).length;
        const equal = others.filter((other) => other === score).length;
        const places = Array.from({ length: equal + 1 }, (_none, i) => above + 1 + i);
        expect(
          rankAmong(
            score,
            [...others].sort((x, y) => x - y),
          ),
        ).toBeCloseTo(mean(places), 10);
      }),
    );
  });
});

describe('What a place is worth', () => {
  it('is its reciprocal', () => expect([1, 2, 2.5].map(reciprocal)).toEqual([1, 0.5, 0.4]));
  it('is a hit up to k', () => expect([1, 5, 5.5, 6].map(hits(5))).toEqual([1, 1, 0, 0]));
  it('falls with the logarithm up to k', () => expect([1, 3, 10.5].map(ndcg(10))).toEqual([1, 0.5, 0]));
});

describe('The interval of a mean', () => {
  const values = [1, 1, 1, 0, 0, 0, 0.5, 0.25];
  const groups = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'd'];

  it('is the same on every run', () => {
    expect(bootstrap(values, groups)).toEqual(bootstrap(values, groups));
  });

  it('lies around the mean', () => {
    const { mean: middle, low, high } = bootstrap(values, groups);
    expect(middle).toBe(3.75 / 8);
    expect(low).toBeLessThan(middle);
    expect(high).toBeGreaterThan(middle);
  });

  it('is nothing but the value where all are equal', () => {
    expect(bootstrap([0.5, 0.5, 0.5], ['a', 'b', 'c'])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });

  it('draws whole groups: with one group there is nothing to draw', () => {
    expect(bootstrap([1, 0, 0, 1], ['a', 'a', 'a', 'a'])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });

  it('is close to that of theory for many groups of one value', () => {
    // 400 times 0 or 1, as often: the standard error is 0.5 / √400 = 0.025, 1.96 of which are 0.049.
    const many = Array.from({ length: 400 }, (_none, i) => i % 2);
    const { low, high } = bootstrap(
      many,
      many.map((_value, i) => String(i)),
    );
    expect(low).toBeGreaterThan(0.44);
    expect(low).toBeLessThan(0.46);
    expect(high).toBeGreaterThan(0.54);
    expect(high).toBeLessThan(0.56);
  });
});

describe('Chance', () => {
  it('is the same for the same seed, another for another, from 0 to below 1, and even', () => {
    const [one, same, other] = [randomFrom(1), randomFrom(1), randomFrom(2)];
    const drawn = Array.from({ length: 10_000 }, one);
    expect(drawn.slice(0, 5)).toEqual(Array.from({ length: 5 }, same));
    expect(drawn.slice(0, 5)).not.toEqual(Array.from({ length: 5 }, other));
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(mean(drawn)).toBeCloseTo(0.5, 1);
  });
});
