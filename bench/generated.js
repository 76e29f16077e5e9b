// A catalogue of generated works on a database of its own: topics and the like by a skewed choice, so that some are hubs.
import { openDatabase } from '../dist/database/index.js';
import { Neo4jGraph } from '../dist/graph/neo4j.js';
import { openWriter } from '../dist/graph/neo4j-writer.js';
import { root } from '../dist/root.js';
import { schemaStatements } from '../dist/seed/catalogue.js';
import { sortKey } from '../dist/sort-key.js';

export const works = Number(process.argv[2] ?? 10_000);
export const say = (line) => process.stdout.write(`${line}\n`);
export const database = await openDatabase({ root, report: say, throwaway: true });
export const graph = new Neo4jGraph(database, { callTimeout: 30_000, poolSize: 12 });

let seed = 7;
export const random = () => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};

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
      published: String(2000 + (i % 20)),
      year: 2000 + (i % 20),
      tableOfContents: [],
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

// The seed is loaded in one transaction, which has to fit into the memory of the database; this need not.
const batch = 10_000;
const writer = openWriter(database);
await writer.schema(schemaStatements());
const { nodes, relations } = generate();
const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
const write = async (rows, keyOf, textOf) => {
  for (const [key, group] of grouped(rows, keyOf))
    for (let i = 0; i < group.length; i += batch)
      await writer.transaction((run) =>
        run(`UNWIND $in.rows AS row ${textOf(key)}`, { rows: group.slice(i, i + batch) }),
      );
};
await write(
  nodes,
  ({ type }) => type,
  (type) => `CREATE (n:${type}) SET n = row.properties`,
);
await write(
  relations,
  ({ type, from, to }) => `${type} ${typeOf.get(from)} ${typeOf.get(to)}`,
  (key) => {
    const [type, from, to] = key.split(' ');
    return `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
  },
);
await writer.close();

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    groups.set(keyOf(row), group);
    group.push(row);
  }
  return groups;
}
