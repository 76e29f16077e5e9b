/** What becomes of a request besides its data: what went wrong, how it is said, what the log needs to know. */
import type { ApolloServerPlugin } from '@apollo/server';
import { hasData, outcomeOf } from '../observe/outcome.ts';
import type { RequestContext } from './context.ts';
import { isOurs, retryStatus } from './errors.ts';

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
        if (contextValue.problems.length === 0 || !singleResult.errors) return;
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
