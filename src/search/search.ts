/** One page of a search, and what is said of the search as a whole. */
import { TypedFastBitSet } from 'typedfastbitset';
import {
  checkFacets,
  conditionOf,
  countBy,
  type FacetArguments,
  type FacetCountsRow,
  without,
} from '../find/facets.ts';
import { textsOf } from '../find/fields.ts';
import { compareBy } from '../find/order.ts';
import { type Found, type Placed, pageOfSorted } from '../find/page.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { PageArguments } from '../graph/cursor.ts';
import { type HighlightRow, highlightsIn } from './highlight.ts';
import { type Hit, hitsFor, type Question, type Sought, soughtIn } from './hits.ts';
import { indexOf } from './index.ts';
import { meant, type RelaxationRow, relaxationsOf } from './relax.ts';

export interface SearchEdgeRow {
  readonly cursor: string;
  readonly id: string;
  readonly score: number;
  /** Worked out when it is asked for. */
  readonly highlights: () => HighlightRow[];
}

export interface SearchConnectionRow {
  readonly edges: readonly SearchEdgeRow[];
  readonly pageInfo: Found<Hit>['pageInfo'];
  readonly totalCount: number;
  /** The works among all that was found, counted. */
  readonly facets: (asked: FacetArguments) => FacetCountsRow[];
  readonly understood: { readonly mode: Question['mode']; readonly words: readonly Understood[] };
  readonly didYouMean: () => string | null;
  readonly relaxations: () => readonly RelaxationRow[];
}
interface Understood {
  readonly word: string;
  readonly matched: readonly string[];
}

/** Throws a `UserInputError` that names the argument and its bound. */
export function search(
  snapshot: Snapshot,
  question: Question,
  { first, after }: Pick<PageArguments, 'first' | 'after'>,
): SearchConnectionRow {
  const sought = soughtIn(snapshot, question);
  const { query, mode, in: kinds = null, filter = null } = question;
  const hits = hitsFor(snapshot, question);
  const page = pageOfSorted(
    { length: hits.length, at: (i) => placed(hits.at(i)) },
    compare,
    { first, after },
    {
      list: `search for “${query}”, ${mode}`,
      asked: [query, mode, kinds, filter],
    },
  );
  const nothing = page.totalCount === 0;
  return {
    edges: page.edges.map(({ cursor, item: { id, score } }) => ({
      cursor,
      id,
      score,
      highlights: () => highlights(snapshot, id, sought),
    })),
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
    facets: (asked) => facets(snapshot, question, asked),
    understood: { mode, words: understood(snapshot, sought) },
    didYouMean: () => (nothing ? meant(snapshot, question) : null),
    relaxations: () => (nothing ? relaxationsOf(snapshot, question) : []),
  };
}

function facets(snapshot: Snapshot, question: Question, { of, first, exclude }: FacetArguments): FacetCountsRow[] {
  checkFacets(of, first);
  return of.map((facet) => {
    const filter = exclude === 'SELF' ? without(question.filter, conditionOf[facet]) : question.filter;
    const works = hitsFor(snapshot, { ...question, filter }).works();
    return countBy(snapshot, new TypedFastBitSet(works), facet, first);
  });
}

/** By score from the highest, then by id. */
const compare = compareBy(['SCORE_DESC']);
const placed = (hit: Hit): Placed<Hit> => ({ item: hit, keys: [hit.score, hit.id] });

function understood(snapshot: Snapshot, sought: readonly Sought[]): Understood[] {
  const { entries } = indexOf(snapshot);
  return sought.map(({ written, matches }) => ({
    word: written,
    matched: matches.map(({ word }) => entries.get(word)?.written ?? word),
  }));
}

function highlights(snapshot: Snapshot, id: string, sought: readonly Sought[]): HighlightRow[] {
  const thing = snapshot.things.get(id);
  const words = new Set(sought.flatMap(({ matches }) => matches.map(({ word }) => word)));
  return thing ? highlightsIn(textsOf(snapshot, thing), words) : [];
}
