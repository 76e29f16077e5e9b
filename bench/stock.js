// Apollo Server as its documentation starts it, with our schema and resolvers: what the siege is compared with.
// `node bench/stock.js`, with NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; prints its address.
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { requestContext } from '../dist/apollo/context.js';
import { schemaAndResolvers } from '../dist/apollo/server.js';
import { Snapshots } from '../dist/find/snapshots.js';
import { Neo4jGraph } from '../dist/graph/neo4j.js';

const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const graph = new Neo4jGraph({ uri, username, password, database: undefined });
await graph.verify();
const snapshots = new Snapshots();
const { url } = await startStandaloneServer(new ApolloServer(schemaAndResolvers()), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () =>
    requestContext({ requestId: randomUUID(), client: 'stock' }, graph.reading(), { snapshots }, true),
});
process.stdout.write(`${url}\n`);
