/** What becomes of a request besides its data: what went wrong, how it is said, what the log needs to know. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { hasData, outcomeOf } from '../observe/outcome.ts';
import { byCodePoint } from '../sort-key.ts';
import type { RequestContext } from './context.ts';
import { isOurs, retryStatus } from './errors.ts';

/**
 * As they stand in the question, so that the same question has the same answer: execution lists what failed first. What
 * is of no place in it comes last.
 */
function byPlace(one: GraphQLFormattedError, other: GraphQLFormattedError): number {
  const [a, b] = [one, other].map(({ locations }) => locations?.[0] ?? nowhere);
  if (!a || !b) return 0;
  return a.line - b.line || a.column - b.column || byPath(one.path ?? [], other.path ?? []);
}

const nowhere = { line: Number.MAX_SAFE_INTEGER, column: 0 };

/** Of the same field of several rows, the error of the first row comes first. */
function byPath(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const i = one.findIndex((key, i) => key !== other[i]);
  const [a, b] = [one[i], other[i]];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byCodePoint(String(a ?? ''), String(b ?? ''));
}

export const outcome: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        contextValue.found.operationName = operation?.name?.value;
        if (operation) contextValue.found.operationType = operation.operation;
      },
      async didEncounterErrors({ contextValue, errors }) {
        contextValue.problems.push(...errors.filter(isOurs));
      },
      async willSendResponse({ contextValue, response, errors = [] }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        contextValue.found.became = outcomeOf(singleResult);
        const again = errors.map(retryStatus).find((status) => status !== undefined);
        if (again !== undefined && !hasData(singleResult.data)) {
          response.http.status = again;
          response.http.headers.set('retry-after', '1');
          // What comes with data has to be a success, even where the data is nothing but nulls.
          delete singleResult.data;
        }
        if (contextValue.reading.straddles && contextValue.lastAttempt)
          singleResult.extensions = { ...singleResult.extensions, graph: { mayStraddleCommit: true } };
        if (!singleResult.errors) return;
        singleResult.errors = singleResult.errors.toSorted(byPlace);
        if (contextValue.problems.length === 0) return;
        singleResult.errors = singleResult.errors.map((error) =>
          error.extensions?.code === 'INTERNAL_SERVER_ERROR'
            ? {
                ...error,
                message: `${error.message} It is in the log under ${contextValue.requestId}.`,
                extensions: { ...error.extensions, requestId: contextValue.requestId },
              }
            : error,
        );
      },
    };
  },
};
