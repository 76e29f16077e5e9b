/** What is nearest to filling one cell. The API lists the empty cells in order, so the place of the cell is walked to. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  type CellFragment,
  EmptyCellsDocument,
  type EmptyCellsQueryVariables,
  EmptyUpToDocument,
} from '../generated/coverage/graphql.ts';
import type { Asked } from './question.ts';

/** As many as the API gives at once. */
const most = 100;
// One question of the API's own view of the matrix must not take the place of another in the cache.
const fetchPolicy = 'no-cache';

export interface Sought {
  readonly cell?: CellFragment;
  readonly error?: unknown;
  /** What was asked at last. */
  readonly variables: EmptyCellsQueryVariables;
}

/**
 * The part of the matrix that ends with the cell has it as its last empty one: cutting rows and columns there leaves the
 * fewest to walk past, `before` of them.
 */
async function cellAt(
  client: ApolloClient,
  question: Asked['variables'],
  before: number,
  language: string,
): Promise<Sought> {
  let after: string | undefined;
  for (let left = before; left > 0; left -= most) {
    const variables = { ...question, first: Math.min(left, most), ...(after === undefined ? {} : { after }) };
    const { data, error } = await client.query({ query: EmptyUpToDocument, variables, fetchPolicy });
    const end = data?.coverage.empty.pageInfo.endCursor;
    if (!end) return { error, variables: { ...variables, language } };
    after = end;
  }
  const variables = { ...question, first: 1, ...(after === undefined ? {} : { after }), language };
  const { data, error } = await client.query({ query: EmptyCellsDocument, variables, fetchPolicy });
  const cell = data?.coverage.empty.nodes[0];
  return { ...(cell ? { cell } : {}), error, variables };
}

export function useCell(question: Asked['variables'], before: number, language: string): Sought | undefined {
  const client = useApolloClient();
  const [found, setFound] = useState<{ readonly key: string; readonly sought: Sought }>();
  const key = JSON.stringify([question, before, language]);
  useEffect(() => {
    let wanted = true;
    const [asked, count, tag] = JSON.parse(key) as [Asked['variables'], number, string];
    cellAt(client, asked, count, tag)
      .catch((error: unknown): Sought => ({ error, variables: { ...asked, first: 1, language: tag } }))
      .then((sought) => wanted && setFound({ key, sought }));
    return () => {
      wanted = false;
    };
  }, [client, key]);
  return found?.key === key ? found.sought : undefined;
}
