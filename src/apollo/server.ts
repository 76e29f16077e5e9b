/** The GraphQL engine: Apollo Server, kept lean. The HTTP front is ours (`src/http`). */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { resolvers as entities } from '../entities/index.ts';
import { resolvers as explore } from '../explore/index.ts';
import { resolvers as exporting } from '../export/export.ts';
import { resolvers as find } from '../find/resolvers.ts';
import { resolvers as reading } from '../recommend/reading-path.ts';
import { resolvers as recommend } from '../recommend/recommend.ts';
import { resolvers as search } from '../search/resolvers.ts';
import type { RequestContext } from './context.ts';
import { formatError } from './errors.ts';
import { resolversOf } from './federation.ts';
import { outcome } from './outcome.ts';
import { typeDefs } from './schema.ts';
import { trust } from './trust.ts';

/** Everything that Apollo would log itself is in our log already: it gets a logger that says nothing. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

export async function startApollo(): Promise<ApolloServer<RequestContext>> {
  const schema = typeDefs();
  const server = new ApolloServer<RequestContext>({
    typeDefs: schema,
    resolvers: [...entities, find, search, exporting, ...explore, reading, recommend, resolversOf(schema)],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // The front refuses what this would refuse: a body that is no JSON, and queries by GET from other sites.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: silent,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), outcome, trust],
  });
  await server.start();
  return server;
}
