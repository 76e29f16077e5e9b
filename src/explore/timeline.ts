/** Works year by year. */
import type { FacetValueRow } from '../find/facets.ts';
import { type PublicationFilter, worksFor } from '../find/filter.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { byCodePoint } from '../sort-key.ts';

export interface TimelineYear {
  readonly year: number | null;
  readonly count: number;
  readonly kinds: readonly FacetValueRow[];
}

/** The years from the first to the last, without a gap, so that a chart of them is true; then the works of no known year. */
export function timeline(snapshot: Snapshot, filter?: PublicationFilter | null): TimelineYear[] {
  const years = new Map<number | null, Map<string, number>>();
  for (const work of worksFor(snapshot, filter)) {
    const row = snapshot.works[work];
    if (!row) continue;
    const kinds = years.get(row.year) ?? new Map<string, number>();
    years.set(row.year, kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1));
  }
  const known = [...years.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  const all: (number | null)[] = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (years.has(null)) all.push(null);
  return all.map((year) => yearOf(year, years.get(year) ?? new Map()));
}

function yearOf(year: number | null, counts: ReadonlyMap<string, number>): TimelineYear {
  const kinds = [...counts].map(([kind, count]) => ({ value: kind, label: kind, count, thing: null }));
  kinds.sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value));
  return { year, count: kinds.reduce((sum, { count }) => sum + count, 0), kinds };
}

export const resolvers = {
  Query: { timeline: async (_root, { filter }, { find }) => timeline(await find(), filter) },
} satisfies ApiResolvers;
