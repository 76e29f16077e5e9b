/**
 * The work that comes nearest to having two values, of those that have one: the one most like the works that have the
 * other. Every work of both values is looked at: about 60 ms for one cell where together they have 100,000.
 */
import type { Facet, Value } from '../find/facets.ts';
import { union, worksByLanguage } from '../find/filter.ts';
import type { Snapshot, Works } from '../find/snapshot.ts';
import { byCodePoint } from '../sort-key.ts';
import { likenessTo, type Profile, profileOf, sharedWith } from './gaps/likeness.ts';

/** One of the two values; what is worked out of it is worked out once, when it is first asked for. */
export interface Side {
  readonly facet: Facet;
  readonly value: string;
  /** The works that have it and fit the filter. */
  readonly works: () => Works;
  /** What they are joined to; where there are none, what all works of the catalogue are that have the value. */
  readonly profile: () => Profile;
}
export interface Nearest {
  readonly work: number;
  readonly has: Side;
  readonly lacks: Side;
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
  /** The ids of the things that make it like the others, what adds most first. */
  readonly shares: readonly string[];
}

/** How many things in common are named. */
const mostShares = 5;

export function sideOf(snapshot: Snapshot, facet: Facet, { value, set }: Value, fitting: Works): Side {
  const works = once(() => set.new_intersection(fitting));
  const compared = () => (works().isEmpty() ? set : works());
  // Where a region lacks, other regions are no likeness.
  return { facet, value, works, profile: once(() => profileOf(snapshot, compared(), facet !== 'REGION')) };
}

/** The value of a function, worked out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Of the works that have one of two values, where there is none that has both. Works that are held come first; where a
 * language lacks, those that only need translating before those that are in it and need another value, and those that
 * are known in some language before those that may be in this one already; then the likest, then the smallest id.
 */
export function nearest(snapshot: Snapshot, row: Side, column: Side): Nearest | null {
  const [one, two] = [best(snapshot, row, column), best(snapshot, column, row)];
  const found = one && two ? (compare(snapshot, one, two) < 0 ? one : two) : (one ?? two);
  return found && { ...found, shares: sharedWith(snapshot, found.work, found.lacks.profile(), mostShares) };
}

interface Candidate extends Omit<Nearest, 'shares'> {
  /** The less, the better; before likeness. */
  readonly rank: number;
}

function best(snapshot: Snapshot, has: Side, lacks: Side): Candidate | null {
  const works = has.works();
  if (works.isEmpty()) return null;
  const likeness = likenessTo(snapshot, lacks.profile());
  const known = inKnownLanguage(snapshot);
  // Only where one of the two values is a language is one way to fill the gap known to be less work than the other.
  const effort = (work: number) => {
    if (lacks.facet === 'LANGUAGE') return known.has(work) ? 0 : 1;
    return has.facet === 'LANGUAGE' ? 2 : 0;
  };
  let found: Candidate | null = null;
  works.forEach((work) => {
    const rank = (snapshot.works[work]?.held ? 0 : 3) + effort(work);
    if (found !== null && rank > found.rank) return;
    const next = { work, has, lacks, rank, likeness: likeness(work) };
    if (found === null || compare(snapshot, next, found) < 0) found = next;
  });
  return found;
}

const compare = (snapshot: Snapshot, a: Candidate, b: Candidate): number =>
  a.rank - b.rank || b.likeness - a.likeness || byCodePoint(idOf(snapshot, a), idOf(snapshot, b));
const idOf = (snapshot: Snapshot, { work }: Candidate) => snapshot.works[work]?.id ?? '';

/** The works of which some language is known. */
export const inKnownLanguage = (snapshot: Snapshot): Works =>
  snapshot.remember('in a known language', () => union([...worksByLanguage(snapshot).values()]));
