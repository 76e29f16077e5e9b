// What one level of a question costs: one guarded projection for its type, against one statement for each relation.
// `npm run bench:levels [works]`: on a database of its own; prints requests per second, medians of shuffled rounds.
import { openDatabase } from '../dist/database/index.js';
import { statements as entities } from '../dist/entities/index.js';
import { Neo4jGraph } from '../dist/graph/neo4j.js';
import { openWriter } from '../dist/graph/neo4j-writer.js';
import { pageParams, startOf } from '../dist/graph/page.js';
import { entity } from '../dist/graph/projection.js';
import { root } from '../dist/root.js';
import { loadSeed } from '../dist/seed/load.js';
import { folded, sortKey } from '../dist/sort-key.js';

const works = Number(process.argv[2] ?? 10_000);
const say = (line) => process.stdout.write(`${line}\n`);
const database = await openDatabase({ root, report: say, throwaway: true });
const graph = new Neo4jGraph(database, { callTimeout: 30_000, poolSize: 12 });

let seed = 7;
const random = () => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** Topics and the like by a skewed choice, so that some are hubs. */
function generate() {
  const node = (type, i, properties) => {
    const id = `${type.toLowerCase()}/${i}`;
    return { type, id, properties: { id, ...properties, sortKey: sortKey(String(Object.values(properties)[0]), id) } };
  };
  const many = (type, n, make) => Array.from({ length: n }, (_, i) => node(type, i, make(i)));
  const nodes = [
    ...many('Publication', works, (i) => ({
      title: `Manual ${i} on the smuggling of migrants`,
      alternativeTitles: [],
      kind: 'MANUAL',
      summary: 'A summary in some plain words that a search can find the work by.',
      published: '2012',
      year: 2012,
      held: true,
      access: 'OPEN',
    })),
    ...many('Topic', 300, (i) => ({
      label: `Topic ${i}`,
      altLabels: [],
      definition: 'One sentence on what is meant.',
    })),
    ...many('Instrument', 40, (i) => ({ title: `Instrument ${i}`, kind: 'PROTOCOL' })),
    ...many('Institution', 200, (i) => ({ name: `Institution ${i}`, altLabels: [], kind: 'UN_ENTITY' })),
  ];
  const evidence = { basis: 'STATED', records: ['record/1'] };
  const relations = new Map();
  const join = (type, from, to, properties = evidence) =>
    relations.set(`${type} ${from} ${to}`, { type, from, to, key: properties.role ?? '', properties });
  const pick = (n) => Math.floor(n * random() ** 3);
  for (let i = 0; i < works; i++) {
    const work = `publication/${i}`;
    for (let k = 0; k < 3; k++) join('ABOUT', work, `topic/${pick(300)}`);
    for (let k = 0; k < 2; k++)
      join('PUBLISHED_BY', work, `institution/${pick(200)}`, { ...evidence, role: 'PUBLISHER' });
    join('IMPLEMENTS', work, `instrument/${pick(40)}`);
    if (i % 2 === 1) join('COMPANION_TO', `publication/${i - 1}`, work);
  }
  return { nodes, relations: [...relations.values()] };
}

const writer = openWriter(database);
await loadSeed(writer, generate());
await writer.close();

const publication = entities.find(({ type }) => type === 'Publication');
const { list } = publication.lists;
const alone = (names) =>
  names.map((name) => entity('Publication', { relations: { [name]: { ...publication.relations[name] } }, lists: [] }));
const guards = (names) =>
  Object.fromEntries(
    names.map((name) => {
      const { page, args } = publication.relations[name];
      const own = Object.fromEntries(Object.keys(args).map((arg) => [arg, null]));
      return [name, { on: true, count: false, ...pageParams(startOf(page, 'forwards'), 21), ...own }];
    }),
  );

const three = ['companions', 'implements', 'topics'];
const four = [...three, 'institutions'];
const read = (statement, params) => graph.reading().read(statement, params);
const projected = (names) => (ids) => read(publication.projections[0].forwards, { ids, ...guards(names) });
const batched = (names) => {
  const single = alone(names);
  return (ids) =>
    Promise.all([
      read(publication.projections[0].forwards, { ids }),
      ...single.map(({ projection }, i) => read(projection.forwards, { ids, ...guards([names[i]]) })),
    ]);
};
const someList = async (level) => {
  const start = { k0: folded(`Manual ${Math.floor(works * random())}`), limit: 20 };
  const [found] = await read(list.statements.forwards, { page: start, count: false });
  return level(found.page.map(([, id]) => id));
};
const somePage = (level) => level([`publication/${Math.floor(works * random())}`]);

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
