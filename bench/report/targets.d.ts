import type { Spread } from '../load/numbers.js';
import type { Results } from './figures.js';

export interface Target {
  name: string;
  unit: string;
  figure: Spread | undefined;
  better: 'more' | 'less';
}
export function targetsOf(results: Results): Target[];
export function wrongAnswers(results: Pick<Results, 'closed' | 'open'>): number;
export function growth(smaller: Pick<Results, 'closed'>, larger: Pick<Results, 'closed'>): Record<string, number>;
