/** The limits at their places in the engine: rules of validation, and what a question costs before it is executed. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { thingsIn } from '../limits/actual.ts';
import { type Bounds, maximumErrors } from '../limits/bounds.ts';
import { costOf } from '../limits/cost.ts';
import { type Introspection, noIntrospection, withoutSchema } from '../limits/introspection.ts';
import { LimitError } from '../limits/refusal.ts';
import { limitRules } from '../limits/rules.ts';
import type { RequestContext } from './context.ts';

/** What the engine is told about the size of questions and errors. */
export const limitOptions = (bounds: Bounds, introspection: Introspection) => ({
  validationRules: [...limitRules(bounds), ...(introspection === 'closed' ? [noIntrospection] : [])],
  validationOptions: { maxErrors: maximumErrors },
  executionOptions: { maxCoercionErrors: maximumErrors },
});

/** Refuses what costs too much, takes what it costs from the client's account, and says it when asked to. */
export const cost = (bounds: Bounds): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        // Execution says what is wrong where no operation is meant, or one that there is no type for.
        if (!operation || !schema.getRootType(operation.operation)) return;
        const points = costOf(schema, document, operation, request.variables);
        contextValue.found.cost = points;
        if (points > bounds.cost)
          throw new LimitError(
            `The operation may cost ${points} points; at most ${bounds.cost} are allowed. Ask for smaller pages, or for fewer levels of them.`,
            'cost',
            bounds.cost,
            points,
          );
        await contextValue.account?.pay(points);
      },
      async willSendResponse({ schema, document, operation, request, contextValue, response }) {
        const { cost: estimated } = contextValue.found;
        if (request.extensions?.cost !== true || estimated === undefined || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const actual = document && operation ? thingsIn(schema, document, operation, singleResult.data) : 0;
        singleResult.extensions = { ...singleResult.extensions, cost: { estimated, actual, limit: bounds.cost } };
      },
    };
  },
});

/** In errors of the question itself: what goes wrong in answering it says nothing of the schema. */
export function hidden(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const aboutSchema =
    formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED' || /^Variable "/.test(formatted.message);
  return aboutSchema ? { ...formatted, message: withoutSchema(formatted.message) } : formatted;
}
