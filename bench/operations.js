// What is asked, whoever is asked: the eight operations of the suite, each with its share of the mix in percent. What an
// operation answers, and in which order, is said here in words; each peer says it in its own language (`peers/`), and
// `compare.js` proves that they say the same.
import neo4j from 'neo4j-driver';
import { oneOf } from './zipf.js';

/** Of every list on a page; what a client of ours gets when it says nothing. */
export const pageSize = 20;

/**
 * `variables(random, stock)` are plain values that every peer understands. `stock` is that of `data/open.js` with the
 * places that pages begin at: `withPages`.
 */
export const operations = [
  {
    name: 'Q1',
    title: 'page of a work with its institutions, topics, instruments and companions',
    share: 35,
    variables: (random, { publications }) => ({ id: oneOf(random, publications, 'publications') }),
  },
  {
    name: 'Q2',
    title: 'list of 20 works by title with topics, institutions and instruments, and how many there are, at any depth',
    share: 20,
    variables: (random, { pages }) => ({ ...oneOf(random, pages, 'pages: use withPages') }),
  },
  {
    name: 'Q3',
    title: 'search for one or two words, 20 hits with topics and institutions',
    share: 15,
    variables: (random, { words }) => {
      const count = random() < 2 / 3 ? 1 : 2;
      return { query: Array.from({ length: count }, () => oneOf(random, words, 'words')).join(' ') };
    },
  },
  {
    name: 'Q4',
    title:
      'works on a topic or a narrower one since a year, 20 by title, counted by kind, year, language, topic, institution',
    share: 10,
    variables: (random, { topics }) => ({
      topic: oneOf(random, topics, 'topics'),
      from: 2000 + Math.floor(16 * random()),
    }),
  },
  {
    name: 'Q5',
    title: 'ten recommendations beside a work, with reasons',
    share: 8,
    variables: (random, { publications }) => ({ id: oneOf(random, publications, 'publications') }),
  },
  {
    name: 'Q6',
    title: 'from a work to five topics, five works of each by title, and the institutions of those',
    share: 5,
    variables: (random, { publications }) => ({ id: oneOf(random, publications, 'publications') }),
  },
  {
    name: 'Q7',
    title: 'an institution with 20 of its works by year, and how many it has',
    share: 5,
    variables: (random, { institutions }) => ({ id: oneOf(random, institutions, 'institutions') }),
  },
  {
    name: 'Q8',
    title: 'the three most telling paths of at most four steps between a work and an institution or another work',
    share: 2,
    variables: (random, { publications, institutions }) => {
      const from = oneOf(random, publications, 'publications');
      const ends = random() < 0.5 ? institutions : publications.filter((id) => id !== from);
      return { from, to: oneOf(random, ends, 'ends of paths') };
    },
  },
];

/** Pages further down than this are not asked for: reading where they begin would take all of a large catalogue. */
const deepest = 1_000;

/**
 * The stock with `pages`: where each page of Q2 begins, as the sort key that it comes after and as how many works come
 * before it. Peers page by the one or the other.
 */
export async function withPages({ uri, username, password, database }, stock) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(
      `MATCH (n:Publication) WHERE n.sortKey IS NOT NULL
       WITH n.sortKey AS sortKey ORDER BY sortKey LIMIT toInteger($most)
       WITH collect(sortKey) AS keys
       UNWIND range(toInteger($size), size(keys) - 1, toInteger($size)) AS offset
       RETURN offset, keys[offset - 1] AS after`,
      { most: deepest * pageSize, size: pageSize },
      { ...(database ? { database } : {}), routing: 'READ' },
    );
    return { ...stock, pages: [{ offset: 0, after: '' }, ...records.map((record) => record.toObject())] };
  } finally {
    await driver.close();
  }
}

/** One operation as often as its share of the mix says, among those that are given. */
export function mixed(random, among = operations) {
  let left = random() * among.reduce((sum, { share }) => sum + share, 0);
  for (const operation of among) {
    left -= operation.share;
    if (left < 0) return operation;
  }
  return among[among.length - 1];
}
