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
import { type Bounds, defaultBounds } from '../limits/bounds.ts';
import type { Introspection } from '../limits/introspection.ts';
import { resolvers as reading } from '../recommend/reading-path.ts';
import { resolvers as recommend } from '../recommend/recommend.ts';
import { resolvers as search } from '../search/resolvers.ts';
import type { RequestContext } from './context.ts';
import { documents } from './documents.ts';
import { formatError } from './errors.ts';
import { resolversOf } from './federation.ts';
import { cost, hidden, limitOptions } from './limits.ts';
import { outcome } from './outcome.ts';
import { typeDefs } from './schema.ts';
import { status } from './status.ts';
import { trust } from './trust.ts';

/** Everything that Apollo would log itself is in our log already: it gets a logger that says nothing. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

export interface EngineOptions {
  /** What a question may ask for at most. */
  readonly bounds?: Bounds;
  /** Whether questions about the schema are answered. */
  readonly introspection?: Introspection;
}

/** The schema and its resolvers, without limits or plugins. */
export function schemaAndResolvers() {
  const schema = typeDefs();
  return {
    typeDefs: schema,
    resolvers: [...entities, find, search, exporting, ...explore, reading, recommend, resolversOf(schema)],
  };
}

export async function startApollo({
  bounds = defaultBounds,
  introspection = 'open',
}: EngineOptions = {}): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    ...schemaAndResolvers(),
    // Where it is closed, a rule of ours says so.
    introspection: true,
    ...limitOptions(bounds, introspection),
    documentStore: documents(),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // The front refuses what this would refuse: a body that is no JSON, and queries by GET from other sites.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: introspection === 'closed' ? (formatted, error) => hidden(formatError(formatted, error)) : formatError,
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      outcome,
      status,
      trust,
      cost(bounds),
    ],
  });
  await server.start();
  return server;
}
