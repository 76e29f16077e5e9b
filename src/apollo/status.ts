/** What an answer is to HTTP, which gives each kind a status of its own, and that only queries are answered. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './context.ts';

/**
 * `complete`: data and no error; `partial`: data, which may be null, and errors. Without data: `unreadable`, a document
 * that does not parse; `unfit`, one that cannot be answered as it stands, or not with these variables; `refused`, one
 * that is not answered for another reason.
 */
export type Outcome = 'complete' | 'partial' | 'unreadable' | 'unfit' | 'refused';

const unfit: readonly unknown[] = ['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'];

/** An error that says itself which status it wants is a refusal of ours, but for those that Apollo finds in documents. */
function outcomeOf(errors: readonly GraphQLError[], formatted: readonly GraphQLFormattedError[]): Outcome {
  const codes = formatted.map(({ extensions }) => extensions?.code);
  if (codes.includes('GRAPHQL_PARSE_FAILED')) return 'unreadable';
  const own = errors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT' && extensions.http !== undefined);
  return !own && codes.length > 0 && codes.every((code) => unfit.includes(code)) ? 'unfit' : 'refused';
}

export const status: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema }) {
        // Left alone, the engine would execute it and find the root type missing.
        if (!operation || schema.getRootType(operation.operation)) return;
        const message = `There is no ${operation.operation} to be asked here, only queries.`;
        const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
        throw new GraphQLError(message, { nodes: [operation], extensions });
      },
      async willSendResponse({ contextValue, response, errors }) {
        if (response.body.kind !== 'single') return;
        const { data, errors: formatted = [] } = response.body.singleResult;
        if (data !== undefined) contextValue.found.outcome = formatted.length > 0 ? 'partial' : 'complete';
        else contextValue.found.outcome = outcomeOf(errors ?? [], formatted);
      },
    };
  },
};
