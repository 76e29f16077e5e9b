/** A work and what it is joined to. It is asked for in three parts, since all of it at once is more than the API takes. */
import { useQuery } from '@apollo/client/react';
import { AroundDocument, BesideDocument, WorkDocument } from '../generated/thing/graphql.ts';
import { evidenceOf } from './evidence-of.ts';

export function useWork(id: string, why: boolean) {
  const variables = { id };
  const head = useQuery(WorkDocument, { variables });
  const documents = { beside: evidenceOf(BesideDocument, why), around: evidenceOf(AroundDocument, why) };
  const beside = useQuery(documents.beside, { variables });
  const around = useQuery(documents.around, { variables });
  const parts = [head, beside, around];
  const error = parts.find((part) => part.error)?.error;
  return {
    documents,
    variables,
    work: (head.data ?? head.previousData)?.thing,
    beside: (beside.data ?? beside.previousData)?.thing,
    around: (around.data ?? around.previousData)?.thing,
    error,
    /** Whether every part has come or failed: they come at nearly the same time, and what stands below does not move. */
    settled: parts.every(({ data, previousData, error }) => data ?? previousData ?? error),
    retry: () => Promise.all(parts.filter((part) => part.error).map((part) => part.refetch())),
  };
}
