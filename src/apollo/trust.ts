/** A request whose order of trust cannot be meant is refused before anything of it is answered. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { UserInputError } from '../graph/input.ts';
import type { RequestContext } from './context.ts';

export { trustHeader } from '../find/trust.ts';

export const trust: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue }) {
        await contextValue.trusted?.().catch((error: unknown) => {
          // Whatever else goes wrong comes up again where rows are asked for.
          if (!(error instanceof UserInputError)) return;
          throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
        });
      },
    };
  },
};
