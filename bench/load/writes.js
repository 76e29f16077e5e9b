// Small commits beside the questions: one property that nobody asks for, on works that somebody may.
import neo4j from 'neo4j-driver';

const text = 'MATCH (n:Publication {id: $id}) SET n.benchmark = $value';
const removal = 'UNWIND $ids AS id MATCH (n:Publication {id: id}) REMOVE n.benchmark';

/** `close` takes the property away again. */
export async function openWrites({ address: { uri, username, password, database }, ids }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = () => driver.session(database ? { database } : {});
  const run = async (query, params) => {
    const one = session();
    await one.run(query, params).finally(() => one.close());
  };
  let value = 0;
  return {
    /** In the form of an answer, so that it can be counted like one. */
    async commit() {
      value++;
      try {
        await run(text, { id: ids[value % ids.length], value });
        return { verdict: 'right', status: 200, body: '' };
      } catch (error) {
        return { verdict: 'wrong', status: 0, body: error.message };
      }
    },
    async close() {
      await run(removal, { ids });
      await driver.close();
    },
  };
}
