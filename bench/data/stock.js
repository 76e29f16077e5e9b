// What questions can be asked about in a loaded database: ids, the most used first, and words that titles hold.
import neo4j from 'neo4j-driver';

/** How many of each kind at most. */
const most = 20_000;
const timeout = 600_000;

/** `{ publications, topics, institutions, instruments, regions, words }`: lists in which place 0 is the most used. */
export async function stockOf({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password ?? ''), { disableLosslessIntegers: true });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  const read = async (text) => (await session.run(text, { most: neo4j.int(most) }, { timeout })).records;
  const ids = async (type) => {
    const rows = await read(`MATCH (n:${type}) WITH n.id AS id, COUNT { (n)--() } AS degree
      ORDER BY degree DESC, id LIMIT $most RETURN id`);
    return rows.map((row) => row.get('id'));
  };
  try {
    return {
      publications: await ids('Publication'),
      topics: await ids('Topic'),
      institutions: await ids('Institution'),
      instruments: await ids('Instrument'),
      regions: await ids('Region'),
      words: wordsOf(
        (await read('MATCH (n:Publication) RETURN n.title AS title ORDER BY n.id LIMIT $most')).map((row) =>
          row.get('title'),
        ),
      ),
    };
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The words of texts that are long enough to be searched for, the most used first. */
export function wordsOf(texts) {
  const counts = new Map();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
