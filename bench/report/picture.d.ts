import type { Results } from './figures.js';

export function picture(results: Results): string;
export function scale(
  values: readonly number[],
  from: number,
  to: number,
): { ticks: number[]; at(value: number): number };
