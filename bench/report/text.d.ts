import type { Spread } from '../load/numbers.js';

export function number(value: number | undefined): string;
export function withSpread(figure: Spread | undefined): string;
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
