/** The real engine with the resolvers of this room alone, over a snapshot that needs no database. */
import { ApolloServer } from '@apollo/server';
import { onTestFinished } from 'vitest';
import type { AnswerRequest } from '../../src/apollo/answer.ts';
import { requestContext } from '../../src/apollo/context.ts';
import { formatError } from '../../src/apollo/errors.ts';
import { outcome } from '../../src/apollo/outcome.ts';
import { typeDefs } from '../../src/apollo/schema.ts';
import { resolvers } from '../../src/export/export.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import { GraphFailure } from '../../src/graph/graph.ts';
import { catalogue } from './works.ts';

type RequestContext = ReturnType<typeof requestContext>;
/** Answers until the test is over; `broken` is a database that is away. */
export async function engine({ broken = false, snapshot = catalogue } = {}): Promise<AnswerRequest> {
  const publication = (_root: unknown, { id }: { id: string }) => snapshot.works[snapshot.place(id) ?? -1];
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  const server = new ApolloServer<RequestContext>({
    ...{ typeDefs: typeDefs(), resolvers: [resolvers, { Query: { publication } }], formatError, logger },
    ...{ csrfPrevention: false, stopOnTerminationSignals: false, plugins: [outcome] },
  });
  await server.start();
  onTestFinished(() => server.stop());
  return async (httpGraphQLRequest, requestId) => {
    const reading = { statements: [], straddles: false, version: '1', read: async () => [], confirm: async () => {} };
    const find = async () => {
      if (broken) throw new GraphFailure('UNAVAILABLE', 'find/nodes', 'It is away.');
      return snapshot;
    };
    const context = { ...requestContext(requestId, reading, { snapshots: new Snapshots() }, true), find };
    const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return { response, context, attempts: 1 };
  };
}
