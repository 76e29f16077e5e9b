import type { Results } from './figures.js';

export interface Line {
  name: string;
  stored: number;
  now: number | undefined;
  share: number;
  fell: boolean;
}
export const allowed: number;
export function workOf(results: Pick<Results, 'closed' | 'mix'>): Record<string, number>;
export function better(one: Record<string, number>, other: Record<string, number>): Record<string, number>;
export function reached(one: Record<string, number>, other: Record<string, number>): Record<string, number>;
export function compared(stored: Record<string, number>, now: Record<string, number>): Line[];
