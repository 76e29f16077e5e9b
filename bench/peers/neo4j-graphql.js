// What a generated API gives for the same graph: the documents that a user of @neo4j/graphql would write, once as its
// documentation shows it, once by a user who knows what it makes of them.
import { fileURLToPath } from 'node:url';
import { labelled, named, titled, work } from './forms.js';
import { dataOf, document, post } from './graphql.js';
import { databaseEnv, startProcess } from './process.js';

const server = fileURLToPath(new URL('neo4j-graphql-server.js', import.meta.url));

const byKey = 'sort: [{ sortKey: ASC }], limit: 20';
const institutions = `institutionsConnection(first: 20, sort: [{ node: { sortKey: ASC } }, { edge: { role: ASC } }]) {
  edges { properties { role } node { id name } }
}`;

const list = `id title kind year
  topics(${byKey}) { id label }
  ${institutions}
  implements(${byKey}) { id title }`;

const documents = {
  Q1: document(
    'query Work($id: ID!)',
    `publications(where: { id: { eq: $id } }) {
      id title kind year summary access url
      ${institutions}
      topics(${byKey}) { id label }
      implements(${byKey}) { id title }
      companions(${byKey}) { id title }
    }`,
  ),
  Q2: document(
    'query List($after: String)',
    `publicationsConnection(first: 20, after: $after, sort: [{ sortKey: ASC }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ${list} } }
    }`,
  ),
  Q6: document(
    'query Explore($id: ID!)',
    `publications(where: { id: { eq: $id } }) {
      id
      topics(sort: [{ sortKey: ASC }], limit: 5) {
        id label
        publicationsConnection(first: 5, sort: [{ node: { sortKey: ASC } }]) {
          totalCount
          edges { node { id title ${institutions} } }
        }
      }
    }`,
  ),
  Q7: document(
    'query Institution($id: ID!)',
    `institutions(where: { id: { eq: $id } }) {
      id name
      publicationsConnection(
        first: 20
        sort: [{ node: { year: ASC } }, { node: { sortKey: ASC } }, { edge: { role: ASC } }]
      ) {
        totalCount
        edges { properties { role } node { id title kind year } }
      }
    }`,
  ),
};

const variablesFor = {
  // Its cursors count: the one that the page before ended with.
  Q2: ({ offset }) => ({
    after: offset === 0 ? null : Buffer.from(`arrayconnection:${offset - 1}`).toString('base64'),
  }),
};

const inRole = ({ properties, node }) => [properties.role, ...named(node)];

const listed = (node) => [
  ...work(node),
  node.topics.map(labelled),
  node.institutionsConnection.edges.map(inRole),
  node.implements.map(titled),
];

const forms = {
  Q1: ({ publications: [p] }) => [
    ...[p.id, p.title, p.kind, p.year, p.summary, p.access, p.url],
    p.institutionsConnection.edges.map(inRole),
    p.topics.map(labelled),
    p.implements.map(titled),
    p.companions.map(titled),
  ],
  Q2: ({ publicationsConnection: { totalCount, pageInfo, edges } }) => [
    totalCount,
    pageInfo.hasNextPage,
    edges.map(({ node }) => listed(node)),
  ],
  Q6: ({ publications: [{ id, topics }] }) => [
    id,
    topics.map((topic) => [
      ...labelled(topic),
      topic.publicationsConnection.totalCount,
      topic.publicationsConnection.edges.map(({ node }) => [
        ...titled(node),
        node.institutionsConnection.edges.map(inRole),
      ]),
    ]),
  ],
  Q7: ({ institutions: [institution] }) => [
    ...named(institution),
    institution.publicationsConnection.totalCount,
    institution.publicationsConnection.edges.map(({ properties, node }) => [properties.role, ...work(node)]),
  ],
};

const cannot = {
  Q3: 'search needs a full-text index, which ranks otherwise; there is none here',
  Q4: 'counts by value: its "groupBy" lists the members of each group without counting them, and does not follow relations',
  Q5: 'recommendations: only with hand-written Cypher',
  Q8: 'paths: only with hand-written Cypher',
};

const peer = (name, title, own) => ({
  name,
  title,
  cannot,
  start: (address, { env = {} } = {}) => startProcess(server, { ...databaseEnv(address), ...env }),
  request({ name: operation }, variables, word) {
    const text = own.documents[operation];
    return text && post(text, own.variablesFor[operation]?.(variables) ?? variables, word);
  },
  answer: ({ name: operation }, json) => own.forms[operation](dataOf(json)),
});

export const neo4jGraphql = peer('neo4j-graphql', 'Apollo Server and @neo4j/graphql, as documented', {
  documents,
  variablesFor,
  forms,
});

/**
 * As its Cypher shows (DEBUG=@neo4j/graphql:execution): a connection of all works collects every one before it takes a
 * page of them; a list with a condition on the sort key is read from the index of it, and a total that is asked for
 * alone is a count of the label (the one of "aggregate" counts distinct works, one by one). One work more than the page
 * tells whether there is another page. Connections below a node stay: a nested list would work out what hangs on each of
 * its members before it takes the first five.
 */
export const filtered = peer(
  'neo4j-graphql, filtered',
  'the same, Q2 asked as who knows its Cypher would: a list after a sort key and a total beside it, not a connection',
  {
    documents: {
      ...documents,
      Q2: document(
        'query List($after: String!)',
        `publications(where: { sortKey: { gt: $after } }, sort: [{ sortKey: ASC }], limit: 21) { ${list} }
        publicationsConnection { totalCount }`,
      ),
    },
    variablesFor: { Q2: ({ after }) => ({ after }) },
    forms: {
      ...forms,
      Q2: ({ publications, publicationsConnection }) => [
        publicationsConnection.totalCount,
        publications.length > 20,
        publications.slice(0, 20).map(listed),
      ],
    },
  },
);
