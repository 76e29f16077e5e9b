type Random = () => number;
export function seeded(seed: number): Random;
export function shuffled<T>(random: Random, things: readonly T[]): T[];
export function arrivals(random: Random, rate: number, seconds: number): number[];
