/** The seed's snapshot, and how the tests of this room ask it. */
import { Snapshot } from '../../src/find/snapshot.ts';
import type { Question } from '../../src/search/hits.ts';
import { type SearchConnectionRow, search } from '../../src/search/search.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

export const snapshot = snapshotOf(readCheckedSeed());

type Options = Partial<Question> & { first?: number; after?: string; of?: Snapshot };

export function found(query: string, { first = 20, after, of = snapshot, ...question }: Options = {}) {
  return search(of, { query, mode: 'STEMMED', ...question }, { first, after });
}
export const ids = ({ edges }: SearchConnectionRow) => edges.map(({ id }) => id);

/** A snapshot of topics, by label and definition. */
export function topics(...texts: readonly (readonly [label: string, definition: string])[]): Snapshot {
  const nodes = texts.map(([label, definition], i) => ({
    type: 'Topic' as const,
    properties: { id: `topic/${i}`, label, altLabels: [], definition },
  }));
  return new Snapshot(nodes, []);
}
