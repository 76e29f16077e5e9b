// What the database says of itself: how many transactions it has begun, and how long it planned.
import neo4j from 'neo4j-driver';

/**
 * A statement that took so many microseconds to plan was not found among the plans. Community has no counter of them, but
 * collects of its statements what planning took, finding a plan included: on a warm database that was 200, asked one at a
 * time, and planning anew 27,000 and more.
 */
const planned = 10_000;
/** Seconds for which it goes on collecting afterwards, as it does unless told otherwise. */
const onwards = 1_000_000_000;

export function watchDatabase({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const config = database ? { database } : {};
  const read = async (text, params = {}) => {
    const { records } = await driver.executeQuery(text, params, config);
    return records.map((record) => record.toObject());
  };
  const perhaps = (reading) => reading.catch(() => undefined);
  const ours = 'SHOW TRANSACTIONS';
  return {
    /** Transactions begun so far, this one included: their ids are counted up. */
    transactions: () => perhaps(read(`${ours} YIELD transactionId`).then((rows) => Math.max(...rows.map(numberOf)))),
    /** Collects what planning takes from now on; `ended()` says of how many statements but ours, and how many had no plan. */
    async collectPlans() {
      const collect = (seconds) =>
        read("CALL db.stats.collect('QUERIES', {durationSeconds: $seconds})", { seconds: neo4j.int(seconds) });
      const stop = () => read("CALL db.stats.stop('QUERIES')");
      const begun = await perhaps(
        stop()
          .then(() => read("CALL db.stats.clear('QUERIES')"))
          .then(() => collect(60)),
      );
      return {
        async ended() {
          if (!begun) return undefined;
          const found = await perhaps(
            stop().then(() =>
              read(
                `CALL db.stats.retrieve('QUERIES', {maxInvocations: 10000}) YIELD data
                 WITH data WHERE NOT data.query STARTS WITH $ours
                 UNWIND data.invocations AS one
                 RETURN count(*) AS statements, count(CASE WHEN one.elapsedCompileTimeInUs >= $planned THEN 1 END) AS misses`,
                { planned, ours },
              ),
            ),
          );
          await perhaps(collect(onwards));
          return found?.[0];
        },
      };
    },
    async version() {
      const rows = await read('CALL dbms.components() YIELD name, versions, edition');
      const kernel = rows.find(({ name }) => name === 'Neo4j Kernel');
      return `Neo4j ${kernel.versions[0]} ${kernel.edition}`;
    },
    works: async () => (await read('MATCH (n:Publication) RETURN count(n) AS works'))[0].works,
    close: () => driver.close(),
  };
}

const numberOf = ({ transactionId }) => Number(/(\d+)$/.exec(transactionId)[1]);
