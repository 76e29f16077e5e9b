/** The client of the public API: one cache, one link that waits for a server that is away. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import possibleTypes from './generated/possible-types.ts';
import { patienceLink } from './server/patience.ts';
import { Presence } from './server/presence.ts';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
    }
  }
}

export const presence = new Presence();

export const client = new ApolloClient({
  cache: new InMemoryCache(possibleTypes),
  link: patienceLink(presence).concat(new HttpLink({ uri: '/graphql' })),
  // What could be answered is shown beside what could not.
  defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
});
