/**
 * A catalogue of generated works, as large as is wanted and the same in every run: every type and every relation of
 * `model.ts` is in it. Works are joined to shared things by a skewed choice, so that some of those are hubs.
 */
import { z } from 'zod';
import type { Writer } from '../../src/graph/neo4j-writer.ts';
import { known } from '../../src/graph/statement.ts';
import { labelProperty, type NodeType, nodes, nodeTypes, type RelationType, relations } from '../../src/model.ts';
import {
  type Properties,
  type SeedCatalogue,
  type SeedNode,
  type SeedRelation,
  schemaStatements,
} from '../../src/seed/catalogue.ts';
import { placeInOrder } from '../../src/seed/check.ts';
import { sortKey } from '../../src/sort-key.ts';

/** Things that works share: how many there are, however many works. The first of each is the largest hub. */
const shared: { readonly [T in NodeType]?: number } = {
  Institution: 40,
  Person: 40,
  Instrument: 40,
  Concept: 20,
  Region: 60,
  Topic: 200,
  Audience: 20,
  Series: 20,
  Programme: 20,
  Event: 20,
  Source: 10,
};
/** Things of one work alone: every so many works have one, which bears the number of its work. */
const own: { readonly [T in NodeType]?: number } = {
  Publication: 1,
  Version: 1,
  Record: 1,
  Figure: 5,
  Conflict: 2,
  Correction: 5,
};
/** How many shared things a work is joined to; of every other relation one, for one work in ten. */
const usual: { readonly [R in RelationType]?: number } = {
  ABOUT: 3,
  COVERS: 1,
  PUBLISHED_BY: 1,
  FOR: 1,
};
/** The last shared thing of each type is joined to these works and no others: a thing that is small at every size. */
const worksOfTheLast = 5;

export const idOf = (type: NodeType, i: number) => `${type.toLowerCase()}/${i}`;
/** The last of the things that works share, which is small at every size; undefined for what they do not share. */
export const lastOf = (type: NodeType) => {
  const many = shared[type];
  return many === undefined ? undefined : idOf(type, many - 1);
};

export function generatedWorks(works: number): SeedCatalogue {
  return { nodes: nodeTypes.flatMap((type) => nodesOf(type, works)), relations: joinsOf(works) };
}

function nodesOf(type: NodeType, works: number): SeedNode[] {
  const [many, every] = [shared[type] ?? works, own[type] ?? 1];
  return Array.from({ length: Math.ceil(many / every) }, (_, place) => {
    const [i, id] = [place * every, idOf(type, place * every)];
    const label = `${type} ${i} on the smuggling of migrants`;
    const given: Properties = {
      published: String(2000 + (i % 20)),
      year: 2000 + (i % 20),
      summary: 'A summary in some plain words that a search can find the work by.',
      held: true,
      language: i % 3 === 0 ? 'en' : 'fr',
      definition: 'One sentence on what is meant.',
      value: i,
      ...(i % 2 === 0 ? { chosen: idOf('Record', i) } : {}),
      [labelProperty[type]]: label,
      id,
    };
    return { type, id, properties: { ...propertiesOf(nodes[type].shape, given, i), sortKey: sortKey(label, id) } };
  });
}

/** What is given of the properties that the shape has, and for those that may not be missing something that fits. */
function propertiesOf(shape: z.ZodRawShape, given: Properties, i: number): Properties {
  const found: { [name: string]: Properties[string] } = {};
  for (const [name, property] of Object.entries(shape)) {
    const value = given[name];
    if (value !== undefined) found[name] = value;
    else if (property instanceof z.ZodEnum) found[name] = String(property.options[i % property.options.length]);
    else if (property instanceof z.ZodArray) found[name] = [];
    else if (!(property instanceof z.ZodNullable)) found[name] = 'What is known of it.';
  }
  // What is not known is not stored. The first of each kind shows that all of them are as the model wants them.
  if (i === 0) known(z.object(shape)).parse(found);
  return found;
}

function joinsOf(works: number): SeedRelation[] {
  const found = new Map<string, SeedRelation>();
  for (const [i, type] of (Object.keys(relations) as RelationType[]).entries())
    for (const [from, to] of relations[type].ends)
      for (const [a, b] of pairsOf(type, from, to, { works, relation: i })) {
        const [one, other] = 'symmetric' in relations[type] && idOf(from, a) > idOf(to, b) ? [b, a] : [a, b];
        const join = { type, from: idOf(from, one), to: idOf(to, other), key: '' };
        found.set(`${type} ${join.from} ${join.to}`, { ...join, properties: evidenceOf(type, a) });
      }
  return [...found.values()];
}

type Pair = readonly [from: number, to: number];

/** Which of the one are joined to which of the other. */
function pairsOf(
  type: RelationType,
  from: NodeType,
  to: NodeType,
  { works, relation }: { works: number; relation: number },
): readonly Pair[] {
  const [few, many] = [shared[from], shared[to]];
  if (few !== undefined && many !== undefined)
    // A tree of things of one type; else each with one of the other.
    return upTo(few).flatMap((i): Pair[] => (from !== to ? [[i, i % many]] : i === 0 ? [] : [[i, (i - 1) >> 1]]));
  if (many !== undefined) return skewed(type, many, { works: upTo(works, own[from]), relation });
  if (from === to) return upTo(works).flatMap((i): Pair[] => (i > 0 && i % 10 === relation % 10 ? [[i, i - 1]] : []));
  return upTo(works, Math.max(own[from] ?? 1, own[to] ?? 1)).map((i) => [i, i]);
}

const upTo = (many: number, every = 1) => Array.from({ length: Math.ceil(many / every) }, (_, i) => i * every);

function skewed(
  type: RelationType,
  many: number,
  { works, relation }: { works: readonly number[]; relation: number },
): Pair[] {
  const isForAll = type in usual || type === 'IN';
  return works.flatMap((i): Pair[] => {
    const times = isForAll || i % 10 === relation % 10 ? (usual[type] ?? 1) : 0;
    const chosen = Array.from(
      { length: times },
      (_, k): Pair => [i, Math.floor((many - 1) * chance(i, relation, k) ** 3)],
    );
    return i < worksOfTheLast ? [...chosen, [i, many - 1]] : chosen;
  });
}

function evidenceOf(type: RelationType, i: number): Properties {
  const shape: z.ZodRawShape = relations[type].properties;
  const order = 'number' in shape ? { number: i + 1, sortKey: placeInOrder(i + 1) } : {};
  const given = { records: [idOf('Record', i)], reason: 'A curator says so.', ...order };
  return { ...propertiesOf(shape, given, i), ...order };
}

/** From 0 to 1, and looks random: a work is joined to the same things, however many works there are. */
function chance(...of: readonly number[]): number {
  let state = 7;
  for (const number of of) state = Math.imul(state ^ (number + 1), 0x9e3779b1) ^ (state >>> 15);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

const batch = 10_000;

/**
 * Into a database that is empty, in several transactions: one of all works would not fit into its memory. Two texts,
 * whatever the number of types: planning one for each would take longer than running it.
 */
export async function loadWorks(writer: Writer, { nodes, relations }: SeedCatalogue): Promise<void> {
  await writer.schema(schemaStatements());
  const rows = nodes.map(({ type, properties }) => [type, properties]);
  const create = 'CREATE (n:$(row[0])) SET n = row[1] RETURN n.id AS id, elementId(n) AS element';
  const elements = new Map((await write(writer, create, rows)).map(({ id, element }) => [id, element]));
  await write(
    writer,
    `MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]
    CREATE (a)-[r:$(row[2])]->(b) SET r = row[3]`,
    relations.map(({ type, from, to, properties }) => [elements.get(from), elements.get(to), type, properties]),
  );
}

async function write(writer: Writer, text: string, rows: readonly unknown[]): Promise<{ [column: string]: unknown }[]> {
  const found: { [column: string]: unknown }[] = [];
  for (let i = 0; i < rows.length; i += batch) {
    const some = rows.slice(i, i + batch);
    found.push(...(await writer.transaction((run) => run(`UNWIND $in.rows AS row ${text}`, { rows: some }))));
  }
  return found;
}

/** Everything that the database holds, a batch at a time; relations first, since to detach a hub takes long. */
export async function empty(writer: Writer): Promise<void> {
  for (const pattern of ['MATCH ()-[x]->()', 'MATCH (x)']) {
    const text = `${pattern} WITH x LIMIT ${batch} DELETE x RETURN count(*) AS gone`;
    while ((await writer.transaction((run) => run(text)))[0]?.gone !== 0);
  }
}
