/** How much a shared thing counts. */
import { describe, expect, it } from 'vitest';
import { contribution, rarity, weights } from '../../src/recommend/weights.ts';

describe('rarity', () => {
  it('is 1 for what only the two works share', () => {
    expect(rarity(2, 16)).toBe(1);
    expect(rarity(2, 100_000)).toBe(1);
  });

  it('is 0 for what all works share', () => {
    expect(rarity(16, 16)).toBe(0);
  });

  it('halves with the square root: what 4 of 8 share is half as rare as what 2 share', () => {
    expect(rarity(4, 8)).toBeCloseTo(0.5, 12);
  });

  it('falls with every work that shares it, and stays between 0 and 1', () => {
    const falling = Array.from({ length: 15 }, (_, i) => rarity(i + 2, 16));
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(15);
    expect(falling.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('is 1 in a catalogue of two works, where nothing can be rarer', () => {
    expect(rarity(2, 2)).toBe(1);
  });

  it('is never negative, even when the counts come from two moments', () => {
    expect(rarity(17, 16)).toBe(0);
  });
});

describe('a contribution', () => {
  it('is the whole weight of what only the two works share', () => {
    expect(contribution('SHARED_INSTRUMENT', 2, 16)).toBe(weights.SHARED_INSTRUMENT);
    expect(contribution('SHARED_AUDIENCE', 2, 16)).toBe(weights.SHARED_AUDIENCE);
  });

  it('of a companion does not depend on how many works there are', () => {
    expect(contribution('COMPANION', 1, 16)).toBe(4);
    expect(contribution('COMPANION', 1, 100_000)).toBe(4);
  });

  it('is a whole number of 4096ths', () => {
    for (const sharedBy of [3, 5, 7, 11])
      expect(Number.isInteger(contribution('SHARED_TOPIC', sharedBy, 97) * 4096)).toBe(true);
  });

  it('says that a companion counts for more than any one shared thing', () => {
    const { COMPANION, ...shared } = weights;
    expect(Math.max(...Object.values(shared))).toBeLessThan(COMPANION);
  });
});
