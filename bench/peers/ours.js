// Ours: the built server as it is started anywhere, in three settings of its memory.
import { fileURLToPath } from 'node:url';
import { labelled, named, titled, work } from './forms.js';
import { dataOf, document, isBound, post } from './graphql.js';
import { databaseEnv, startProcess } from './process.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const documents = {
  Q1: document(
    'query Work($id: ID!)',
    `publication(id: $id) {
      id title kind year summary access url
      institutions { edges { role node { id name } } }
      topics { nodes { id label } }
      implements { nodes { id title } }
      companions { nodes { id title } }
    }`,
  ),
  Q2: document(
    'query List($after: String)',
    `publications(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title kind year
        topics { nodes { id label } }
        institutions { edges { role node { id name } } }
        implements { nodes { id title } }
      }
    }`,
  ),
  Q3: document(
    'query Search($query: String!)',
    `search(query: $query, in: [PUBLICATION], first: 20) {
      totalCount
      edges {
        score
        node {
          ... on Publication {
            id title kind year
            topics { nodes { id label } }
            institutions { edges { role node { id name } } }
          }
        }
      }
    }`,
  ),
  Q4: document(
    'query Choice($filter: PublicationFilter!)',
    `publications(filter: $filter, first: 20) {
      totalCount
      nodes { id title kind year }
      facets(of: [KIND, YEAR, LANGUAGE, TOPIC, INSTITUTION], first: 10) { values { value count } }
    }`,
  ),
  Q5: document(
    'query Recommendations($id: ID!)',
    `publication(id: $id) {
      recommendations(first: 10) {
        totalCount
        nodes { rank score publication { id title kind year } reasons { kind contribution sentence } }
      }
    }`,
  ),
  Q6: document(
    'query Explore($id: ID!)',
    `publication(id: $id) {
      id
      topics(first: 5) {
        nodes {
          id label
          publications(first: 5) {
            totalCount
            nodes { id title institutions { edges { role node { id name } } } }
          }
        }
      }
    }`,
  ),
  Q7: document(
    'query Institution($id: ID!)',
    `institution(id: $id) {
      id name
      publications(first: 20, sort: [YEAR_ASC]) {
        totalCount
        edges { role node { id title kind year } }
      }
    }`,
  ),
  Q8: document(
    'query Paths($from: ID!, $to: ID!)',
    'paths(from: $from, to: $to, maxLength: 4, first: 3) { length cost sentence nodes { id label } relations { type } }',
  ),
};

const variablesFor = {
  // Nothing that a client could not know: the cursor that the page before ended with.
  Q2: ({ after }) => ({ after: after === '' ? null : cursor('publication/list', after) }),
  Q4: ({ topic, from }) => ({ filter: { topics: { any: [topic] }, years: { from } } }),
};
const cursor = (...place) => Buffer.from(JSON.stringify(place)).toString('base64url');

const inRole = ({ role, node }) => [role, ...named(node)];

const forms = {
  Q1: ({ publication: p }) => [
    ...[p.id, p.title, p.kind, p.year, p.summary, p.access, p.url],
    p.institutions.edges.map(inRole),
    p.topics.nodes.map(labelled),
    p.implements.nodes.map(titled),
    p.companions.nodes.map(titled),
  ],
  Q2: ({ publications: { totalCount, pageInfo, nodes } }) => [
    totalCount,
    pageInfo.hasNextPage,
    nodes.map((node) => [
      ...work(node),
      node.topics.nodes.map(labelled),
      node.institutions.edges.map(inRole),
      node.implements.nodes.map(titled),
    ]),
  ],
  Q3: ({ search: { totalCount, edges } }) => [
    totalCount,
    edges.map(({ score, node }) => [
      score,
      ...work(node),
      node.topics.nodes.map(labelled),
      node.institutions.edges.map(inRole),
    ]),
  ],
  Q4: ({ publications: { totalCount, nodes, facets } }) => [
    totalCount,
    nodes.map(work),
    ...facets.map(({ values }) => values.map(({ value, count }) => [value, count])),
  ],
  Q5: ({ publication: { recommendations } }) => [
    recommendations.totalCount,
    recommendations.nodes.map(({ rank, score, publication, reasons }) => [
      ...[rank, score],
      ...work(publication),
      reasons.map(({ kind, contribution, sentence }) => [kind, contribution, sentence]),
    ]),
  ],
  Q6: ({ publication: { id, topics } }) => [
    id,
    topics.nodes.map((topic) => [
      ...labelled(topic),
      topic.publications.totalCount,
      topic.publications.nodes.map((node) => [...titled(node), node.institutions.edges.map(inRole)]),
    ]),
  ],
  Q7: ({ institution }) => [
    ...named(institution),
    institution.publications.totalCount,
    institution.publications.edges.map(({ role, node }) => [role, ...work(node)]),
  ],
  Q8: ({ paths }) =>
    paths.map(({ length, cost, sentence, nodes, relations }) => [
      ...[length, cost, sentence],
      nodes.map(labelled),
      relations.map(({ type }) => type),
    ]),
};

const settings = {
  SEED: 'never',
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'warn',
  RATE_LIMIT: '0',
};

/** A setting of ours; `own` are the variables of the environment that make it what it is. */
const ours = (name, title, own) => ({
  name,
  title,
  cannot: {},
  start: (address, { env = {} } = {}) => startProcess(main, { ...databaseEnv(address), ...settings, ...own, ...env }),
  request: ({ name: operation }, variables, word) =>
    post(documents[operation], variablesFor[operation]?.(variables) ?? variables, word),
  answer: ({ name: operation }, json) => (json.errors?.every(isBound) ? ['refused'] : forms[operation](dataOf(json))),
});

export const strict = ours('ours strict', 'ours: answers remembered, proved current before each is sent', {});
export const interval = ours('ours interval', 'ours: answers remembered, proved current once a second', {
  FRESHNESS_MS: '1000',
});
export const withoutCaches = ours('ours without caches', 'ours: no answer and no row remembered', {
  ANSWER_CACHE_BYTES: '0',
  ROW_CACHE_BYTES: '0',
});
