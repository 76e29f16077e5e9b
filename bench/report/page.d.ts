import type { Results } from './figures.js';

export function page(results: Results, name?: string): string;
