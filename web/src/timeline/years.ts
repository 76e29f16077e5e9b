/** Years as they are drawn: the most frequent kinds by name, the rest of them together. */
import type { TimelineQuery } from '../generated/timeline/graphql.ts';

export type Year = TimelineQuery['timeline'][number];
/** How many kinds have a colour of their own. */
export const coloured = 6;
/** What the other kinds are called together. */
export const rest = 'REST';

export interface Part {
  readonly kind: string;
  readonly count: number;
}

/** The kinds of all years, the most frequent first; equal ones by name, so that colours do not change places. */
export function kindsOf(years: readonly Year[]): Part[] {
  const counts = new Map<string, number>();
  for (const { kinds } of years)
    for (const { value, count } of kinds) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** The kinds with a colour, and the rest where there are more. */
export function shownOf(years: readonly Year[]): Part[] {
  const kinds = kindsOf(years);
  const others = kinds.slice(coloured);
  if (others.length < 2) return kinds;
  return [...kinds.slice(0, coloured), { kind: rest, count: others.reduce((sum, { count }) => sum + count, 0) }];
}

/** A year divided among the kinds shown, in their order; those without works too, for the table. */
export function partsOf({ kinds }: Year, shown: readonly Part[]): Part[] {
  const named = new Set(shown.map(({ kind }) => kind));
  const count = (kind: string) =>
    kinds
      .filter(({ value }) => (kind === rest ? !named.has(value) : value === kind))
      .reduce((sum, one) => sum + one.count, 0);
  return shown.map(({ kind }) => ({ kind, count: count(kind) }));
}
