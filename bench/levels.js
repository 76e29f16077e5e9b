// What one level of a question costs: one guarded projection for its type, against one statement for each relation.
// `npm run bench:levels [works]`: on a generated catalogue; prints requests per second, medians of shuffled rounds.
import { statements as entities } from '../dist/entities/index.js';
import { openWriter } from '../dist/graph/neo4j-writer.js';
import { pageParams, startOf } from '../dist/graph/page.js';
import { entity } from '../dist/graph/projection.js';
import { database, graph, random, say, skewedOne, stock, works } from './generated.js';

const publication = entities.find(({ type }) => type === 'Publication');
const { list } = publication.lists;
const alone = (names) =>
  names.map((name) => entity('Publication', { relations: { [name]: { ...publication.relations[name] } }, lists: {} }));
const guards = (names) =>
  Object.fromEntries(
    names.map((name) => {
      const { page, args, canPick } = publication.relations[name];
      const own = Object.fromEntries(Object.keys(args).map((arg) => [arg, null]));
      return [
        name,
        {
          on: true,
          count: false,
          ...pageParams(startOf(page, 'forwards'), 21),
          ...own,
          ...(canPick ? { only: null } : {}),
        },
      ];
    }),
  );

const three = ['companions', 'implements', 'topics'];
const four = [...three, 'institutions'];
// Places in the list of all works from which pages are read.
const writer = openWriter(database.address);
const places = await writer.transaction((run) =>
  run('MATCH (n:Publication) RETURN n.sortKey AS key ORDER BY rand() LIMIT 1000'),
);
await writer.close();

const read = (statement, params) => graph.reading().read(statement, params);
const projected = (names) => (ids) => read(publication.projections[0].forwards, { ids, ...guards(names) });
const batched = (names) => {
  const single = alone(names);
  return (ids) =>
    Promise.all([
      read(publication.projections[0].forwards, { ids }),
      ...single.map(({ projections: [projection] }, i) => read(projection.forwards, { ids, ...guards([names[i]]) })),
    ]);
};
const someList = async (level) => {
  const start = { k0: places[Math.floor(places.length * random())].key, limit: 20 };
  const [found] = await read(list.statements.forwards, { page: start, count: false });
  return level(found.page.map(([, id]) => id));
};
const somePage = (level) => level([skewedOne(stock.publications)]);

const operations = {
  'list of 20, three relations, projection': () => someList(projected(three)),
  'list of 20, three relations, batches': (
    (level) => () =>
      someList(level)
  )(batched(three)),
  'page of one, four relations, projection': () => somePage(projected(four)),
  'page of one, four relations, batches': (
    (level) => () =>
      somePage(level)
  )(batched(four)),
};
// Planning a text takes up to seconds on a cold database; it is not what is measured here.
for (const operation of Object.values(operations)) await operation();

const rates = Object.fromEntries(Object.keys(operations).map((name) => [name, []]));
for (let round = 0; round < 9; round++)
  for (const name of Object.keys(operations).sort(() => random() - 0.5)) {
    const [started, end] = [performance.now(), performance.now() + 1_000];
    let done = 0;
    const client = async () => {
      for (; performance.now() < end; done++) await operations[name]();
    };
    await Promise.all(Array.from({ length: 16 }, client));
    // The first rounds warm up the database.
    if (round > 1) rates[name].push((done / (performance.now() - started)) * 1_000);
  }

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
say(`${database.how} ${works} works, 16 at a time, Node ${process.version}:`);
for (const [name, values] of Object.entries(rates)) say(`  ${name.padEnd(42)} ${median(values).toFixed(0)} /s`);
for (const kind of ['list of 20, three relations', 'page of one, four relations']) {
  const ratio = median(rates[`${kind}, projection`]) / median(rates[`${kind}, batches`]);
  say(`  ${kind}: a projection gives ${ratio.toFixed(2)} × what batches give`);
}
await graph.close();
await database.stop();
