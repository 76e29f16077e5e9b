/** What was found, in one form for both operations. While the next is on its way, the last stays. */
import type { DocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  type CountsFragment,
  type ResultFragment,
  SearchDocument,
  type SearchQuery,
  WorksDocument,
  type WorksQuery,
} from '../generated/search/graphql.ts';
import type { SearchState } from './address.ts';
import { type Question, questionOf } from './question.ts';
import type { Relaxation } from './relax.ts';
import { listTurns, searchTurns, type Turns } from './turns.ts';

export type Highlight = SearchQuery['search']['edges'][number]['highlights'][number];

export interface Found {
  readonly by: Question['by'];
  readonly total: number;
  readonly results: readonly { readonly node: ResultFragment; readonly highlights: readonly Highlight[] }[];
  readonly facets: readonly CountsFragment[];
  readonly turns: Turns;
  readonly didYouMean: string | undefined;
  readonly relaxations: readonly Relaxation[];
  /** Works that only the choice of languages keeps away. */
  readonly hidden: { readonly other: number; readonly unknown: number };
  /** Labels of what is filtered by, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface Answer {
  readonly document: DocumentNode;
  readonly variables: object;
  readonly found: Found | undefined;
  /** Whether what is shown is what is asked for. */
  readonly isCurrent: boolean;
  readonly error: Error | undefined;
  retry(): unknown;
}

export function useFound(state: SearchState): Answer {
  const question = questionOf(state);
  const searched = useQuery(SearchDocument, question.by === 'search' ? { variables: question.variables } : skipToken);
  const listed = useQuery(WorksDocument, question.by === 'works' ? { variables: question.variables } : skipToken);
  const current =
    question.by === 'search'
      ? (searched.data && foundBySearch(state, searched.data)) || undefined
      : (listed.data && foundByListing(listed.data)) || undefined;
  const data = question.by === 'search' ? searched.data : listed.data;
  const [last, keep] = useState<{ data: unknown; found: Found }>();
  if (current && last?.data !== data) keep({ data, found: current });
  const { error, refetch } = question.by === 'search' ? searched : listed;
  return {
    document: question.by === 'search' ? SearchDocument : WorksDocument,
    variables: question.variables,
    found: current ?? (error ? undefined : last?.found),
    isCurrent: current !== undefined,
    error,
    retry: () => refetch(),
  };
}

const labelsOf = (chosen: SearchQuery['chosen'] | WorksQuery['chosen']) =>
  new Map(chosen.flatMap((node) => (node && 'label' in node ? [[node.id, node.label] as const] : [])));

function foundBySearch(state: SearchState, { search, anyLanguage, chosen }: SearchQuery): Found {
  const facets = [...search.facets, ...(search.wideFacets ?? [])];
  const hidden = anyLanguage ? anyLanguage.totalCount - search.totalCount : 0;
  // Counted without the choice of languages; works without a language fit none, so that all of them are hidden.
  const unknown = anyLanguage ? (facets.find(({ facet }) => facet === 'LANGUAGE')?.unknown ?? 0) : 0;
  return {
    by: 'search',
    total: search.totalCount,
    results: search.edges,
    facets,
    turns: searchTurns(state, search.pageInfo),
    didYouMean: search.didYouMean ?? undefined,
    relaxations: search.relaxations,
    hidden: { other: Math.max(0, hidden - unknown), unknown },
    labels: labelsOf(chosen),
  };
}

function foundByListing({ publications, chosen }: WorksQuery): Found {
  const { hiddenByLanguage } = publications;
  return {
    by: 'works',
    total: publications.totalCount,
    results: publications.nodes.map((node) => ({ node, highlights: [] })),
    facets: [...publications.facets, ...(publications.wideFacets ?? [])],
    turns: listTurns(publications.pageInfo),
    didYouMean: undefined,
    relaxations: [],
    hidden: { other: hiddenByLanguage?.inOtherLanguages ?? 0, unknown: hiddenByLanguage?.languageUnknown ?? 0 },
    labels: labelsOf(chosen),
  };
}
