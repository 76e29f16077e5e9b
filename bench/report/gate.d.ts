import type { Target } from './targets.js';

export interface Line {
  name: string;
  stored: number;
  now: number | undefined;
  share: number;
  fell: boolean;
}
export const allowed: number;
export function gated(targets: readonly Target[]): Record<string, number>;
export function compared(stored: Record<string, number>, now: Record<string, number>): Line[];
