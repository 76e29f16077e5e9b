export interface Spread {
  median: number;
  q1: number;
  q3: number;
  of: number;
}
type Maybe = number | undefined;
export function quantile(values: readonly Maybe[], share: number): number | undefined;
export function spread(values: readonly Maybe[]): Spread | undefined;
export function ratios(ours: readonly Maybe[], theirs: readonly Maybe[]): number[];
export function sum(values: readonly number[]): number;
