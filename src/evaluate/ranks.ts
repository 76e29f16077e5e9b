/** The place of one score among others, and what it is worth. */

/**
 * The place, from 1, of a score among others; equal scores share the mean of their places. `others` is sorted,
 * smallest first.
 */
export function rankAmong(score: number, others: ArrayLike<number>): number {
  const notBelow = others.length - first(others, (other) => other >= score);
  const above = others.length - first(others, (other) => other > score);
  return 1 + (notBelow + above) / 2;
}

/** The first place of a sorted list at which `holds`, which holds from there on; its length where it never does. */
function first(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const reciprocal = (rank: number) => 1 / rank;
export const hits = (k: number) => (rank: number) => (rank <= k ? 1 : 0);
/** Normalised discounted cumulative gain at `k` where one answer is right: the ideal is 1. */
export const ndcg = (k: number) => (rank: number) => (rank <= k ? 1 / Math.log2(1 + rank) : 0);

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
