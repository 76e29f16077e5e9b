/** Better weights, one at a time. */

export type Numbers<K extends string> = { readonly [N in K]: number };

const rounds = 10;

/**
 * Coordinate ascent: each weight in turn is halved, doubled and set to 0, and the best of these is kept when it is
 * better than before by more than `least`; until a round changes nothing, at most ten. Weights that make no difference
 * stay as they are.
 */
export function ascend<K extends string>(
  start: Numbers<K>,
  worthOf: (weights: Numbers<K>) => number,
  least = 1e-9,
): { readonly weights: Numbers<K>; readonly value: number } {
  let best = { weights: start, value: worthOf(start) };
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const name of Object.keys(start) as K[]) {
      const now = best.weights[name];
      for (const other of now === 0 ? [] : [now / 2, now * 2, 0]) {
        const weights = { ...best.weights, [name]: other };
        const value = worthOf(weights);
        if (value > best.value + least) best = { weights, value };
      }
    }
    if (best === before) break;
  }
  return best;
}
