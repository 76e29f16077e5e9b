// What the snapshot costs and gives: reading it, and answering a filter with an order and five facets from it.
// `npm run bench:find [works]`: on a generated catalogue; the same question as a statement of Cypher beside it.
import { countBy } from '../dist/find/facets.js';
import { worksFor } from '../dist/find/filter.js';
import { compareBy, keysOf, orderOf } from '../dist/find/order.js';
import { pageOfSorted } from '../dist/find/page.js';
import { readSnapshot } from '../dist/find/snapshot.js';
import { openWriter } from '../dist/graph/neo4j-writer.js';
import { database, graph, say, skewedOne, stock, works } from './generated.js';

const facets = ['KIND', 'YEAR', 'TOPIC', 'INSTITUTION', 'INSTRUMENT'];
const topic = () => skewedOne(stock.topics);

const seconds = [];
for (let round = 0; round < 5; round++) {
  const started = performance.now();
  await readSnapshot(graph.reading());
  seconds.push((performance.now() - started) / 1_000);
}
const snapshot = await readSnapshot(graph.reading());

function remembered(id) {
  const found = worksFor(snapshot, { topics: { any: [id] }, years: { from: 2005, to: 2015 } });
  const sort = ['YEAR_DESC'];
  const places = orderOf(snapshot, sort).works.filter((work) => found.has(work));
  const at = (i) => ({ item: places[i], keys: [...keysOf(snapshot, sort, places[i]), places[i]] });
  pageOfSorted({ length: places.length, at }, compareBy(sort), { first: 20 }, { list: 'bench', asked: id });
  for (const facet of facets) countBy(snapshot, found, facet, 10);
}

// The facets as one would write them by hand; read in the same transaction as the page.
const text = `MATCH (:Topic {id: $in.id})<-[:ABOUT]-(n:Publication) WHERE n.year >= 2005 AND n.year <= 2015
WITH collect(DISTINCT n) AS found
RETURN size(found) AS total, COLLECT { UNWIND found AS n RETURN n.id ORDER BY n.year DESC, n.sortKey LIMIT 20 } AS page,
  COLLECT { UNWIND found AS n WITH n.kind AS k, count(*) AS c RETURN [k, c] } AS kinds, COLLECT { UNWIND found AS n WITH n.year AS k, count(*) AS c RETURN [k, c] } AS years,
  COLLECT { UNWIND found AS n MATCH (n)-[:ABOUT]->(t) WITH t, count(DISTINCT n) AS c ORDER BY c DESC LIMIT 10 RETURN [t.id, c] } AS topics,
  COLLECT { UNWIND found AS n MATCH (n)-[:PUBLISHED_BY]->(t) WITH t, count(DISTINCT n) AS c ORDER BY c DESC LIMIT 10 RETURN [t.id, c] } AS institutions,
  COLLECT { UNWIND found AS n MATCH (n)-[:IMPLEMENTS]->(t) WITH t, count(DISTINCT n) AS c ORDER BY c DESC LIMIT 10 RETURN [t.id, c] } AS instruments`;
const writer = openWriter(database.address);
const asked = (id) => writer.transaction((run) => run(text, { id }));

const rates = { remembered: [], asked: [] };
for (let round = 0; round < 7; round++)
  for (const [name, question] of Object.entries({ remembered, asked })) {
    const end = performance.now() + 1_000;
    let done = 0;
    for (; performance.now() < end; done++) await question(topic());
    if (round > 1) rates[name].push(done);
  }
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
say(`${database.how} ${works} works, one at a time, Node ${process.version}:`);
say(`  reading the snapshot                       ${median(seconds).toFixed(2)} s`);
say(
  `  a filter, an order, a page and five facets ${median(rates.remembered)} /s remembered, ${median(rates.asked)} /s asked of the database`,
);
say(`  the snapshot gives ${(median(rates.remembered) / median(rates.asked)).toFixed(0)} × what asking gives`);
await writer.close();
await graph.close();
await database.stop();
