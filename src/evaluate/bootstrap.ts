/** How far a mean is to be trusted: its 95 % interval, by drawing the groups again and again. */
import { randomFrom } from './random.ts';
import { mean } from './ranks.ts';

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export const resamples = 1_000;
const seed = 20_261_122;

/**
 * The mean of the values, and between which bounds it lies in 95 of 100 draws (percentile bootstrap). Values of one
 * group hang together, so that whole groups are drawn. The draws are the same for the same groups: the interval of a
 * difference, value by value, is a paired one.
 */
export function bootstrap(values: readonly number[], groups: readonly string[]): Interval {
  const sums = new Map<string, { sum: number; count: number }>();
  values.forEach((value, i) => {
    const group = groups[i] ?? '';
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: sum + value, count: count + 1 });
  });
  const all = [...sums.values()];
  const random = randomFrom(seed);
  const means = Array.from({ length: resamples }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < all.length; i++) {
      const drawn = all[Math.floor(random() * all.length)];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    }
    return count === 0 ? 0 : sum / count;
  }).sort((a, b) => a - b);
  return { mean: mean(values), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
