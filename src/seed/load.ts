/**
 * Brings the graph to what the seed says: all or nothing, in one transaction, writing only what differs. Loading the
 * same seed twice changes nothing the second time.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Run, Writer } from '../graph/neo4j-writer.ts';
import { cypherFile } from '../graph/statement.ts';
import { type NodeType, nodeTypes, type RelationShape, type RelationType, relations, relationTypes } from '../model.ts';
import { Problem } from '../problem.ts';
import { checksum, type SeedCatalogue, schemaStatements } from './catalogue.ts';

/** How many nodes or relations were created, changed, removed, or left as they were. */
export interface Changes {
  created: number;
  changed: number;
  removed: number;
  left: number;
}
export interface LoadReport {
  readonly nodes: ReadonlyMap<NodeType, Changes>;
  readonly relations: ReadonlyMap<RelationType, Changes>;
}

/** The database holds data that Catalograph did not write, and that it will not touch. */
export class ForeignDataError extends Problem {}

interface Item {
  readonly identity: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: unknown;
  /** The database's own name of a relation, good within one transaction; empty for what is not there yet. */
  readonly element: string;
}

const batchSize = 1_000;
const existing = z.object({
  from: z.string(),
  to: z.string(),
  key: z.string(),
  element: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

/** Rejects with `ForeignDataError`, or with a `GraphFailure`; the graph is then as it was. */
export async function loadSeed(writer: Writer, catalogue: SeedCatalogue): Promise<LoadReport> {
  await writer.transaction(refuseForeignData);
  await writer.schema(schemaStatements());
  return writer.transaction(async (run) => {
    const before = await planLoad(run, catalogue);
    if (before.isEmpty && (await rememberedChecksum(run)) === checksum(catalogue)) return before.report;
    // The lock of this node lets one loader in at a time; what another one wrote meanwhile is seen by planning anew.
    await run("MERGE (c:Catalogue {id: 'catalogue'}) SET c.loading = true");
    const plans = await planLoad(run, catalogue);
    for (const [type, plan] of plans.nodes) await writeNodes(run, type, plan);
    for (const [type, plan] of plans.relations) await writeRelations(run, type, plan);
    for (const [type, plan] of plans.nodes) await removeNodes(run, type, plan);
    await run(
      "MATCH (c:Catalogue {id: 'catalogue'}) SET c.checksum = $in.checksum, c.loaded = toString(datetime()) REMOVE c.loading",
      { checksum: checksum(catalogue) },
    );
    return plans.report;
  });
}

async function rememberedChecksum(run: Run): Promise<string | undefined> {
  const [row] = await run(cypherFile('seed/checksum').body);
  return z
    .string()
    .optional()
    .parse(row?.checksum ?? undefined);
}

async function refuseForeignData(run: Run): Promise<void> {
  const [row] = await run('RETURN EXISTS { (:Catalogue) } AS ours, COUNT { (:!Catalogue) } AS nodes');
  const { ours, nodes } = z.object({ ours: z.boolean(), nodes: z.int() }).parse(row);
  if (!ours && nodes > 0)
    throw new ForeignDataError(
      `The database holds ${nodes} nodes that Catalograph did not write, and it will not mix with them. Point NEO4J_URI at an empty database, or set SEED=never to serve this one as it is.`,
    );
}

interface Plan {
  readonly create: readonly Item[];
  readonly change: readonly Item[];
  readonly remove: readonly Item[];
  readonly left: number;
}

/** What a load would do, type by type. */
async function planLoad(run: Run, catalogue: SeedCatalogue) {
  const nodes = new Map<NodeType, Plan>();
  for (const type of nodeTypes) nodes.set(type, await nodeChanges(run, type, catalogue));
  const joined = new Map<RelationType, Plan>();
  for (const type of relationTypes) joined.set(type, await relationChanges(run, type, catalogue));
  const report: LoadReport = { nodes: counts(nodes), relations: counts(joined) };
  const all = [...nodes.values(), ...joined.values()];
  return { nodes, relations: joined, report, isEmpty: all.every(isEmpty) };
}

const isEmpty = ({ create, change, remove }: Plan) => create.length + change.length + remove.length === 0;

function counts<K>(plans: ReadonlyMap<K, Plan>): ReadonlyMap<K, Changes> {
  const count = ({ create, change, remove, left }: Plan): Changes => ({
    created: create.length,
    changed: change.length,
    removed: remove.length,
    left,
  });
  return new Map([...plans].map(([type, plan]) => [type, count(plan)]));
}

function compare(before: readonly Item[], after: readonly Item[]): Plan {
  const old = new Map(before.map((item) => [item.identity, item]));
  const wanted = new Set(after.map(({ identity }) => identity));
  const known = after.filter(({ identity }) => old.has(identity));
  const change = known.flatMap((item) => {
    const before = old.get(item.identity);
    if (!before || isDeepStrictEqual(before.properties, item.properties)) return [];
    return [{ ...item, element: before.element }];
  });
  return {
    create: after.filter(({ identity }) => !old.has(identity)),
    change,
    remove: before.filter(({ identity }) => !wanted.has(identity)),
    left: known.length - change.length,
  };
}

async function nodeChanges(run: Run, type: NodeType, { nodes }: SeedCatalogue): Promise<Plan> {
  const rows = await run(
    `MATCH (n:${type}) RETURN n.id AS from, '' AS to, '' AS key, '' AS element, properties(n) AS properties`,
  );
  const wanted = nodes
    .filter((node) => node.type === type)
    .map(({ id, properties }) => item({ from: id, to: '', key: '', properties, element: '' }));
  return compare(rows.map(parse), wanted);
}

async function relationChanges(run: Run, type: RelationType, catalogue: SeedCatalogue): Promise<Plan> {
  const { from, to, key }: RelationShape = relations[type];
  const rows = await run(
    `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS from, b.id AS to, ${key ? `r.${key}` : "''"} AS key, elementId(r) AS element, properties(r) AS properties`,
  );
  return compare(
    rows.map(parse),
    catalogue.relations
      .filter((relation) => relation.type === type)
      .map((relation) => item({ ...relation, element: '' })),
  );
}

const item = ({ from, to, key, properties, element }: Omit<Item, 'identity'>): Item => ({
  identity: [from, to, key].join('\t'),
  from,
  to,
  key,
  properties,
  element,
});
const parse = (row: unknown): Item => item(existing.parse(row));

async function writeNodes(run: Run, type: NodeType, { create, change }: Plan): Promise<void> {
  await batches(create, run, `UNWIND $in.rows AS row CREATE (n:${type}) SET n = row.properties`);
  await batches(change, run, `UNWIND $in.rows AS row MATCH (n:${type} {id: row.from}) SET n = row.properties`);
}

async function removeNodes(run: Run, type: NodeType, { remove }: Plan): Promise<void> {
  await batches(remove, run, `UNWIND $in.rows AS row MATCH (n:${type} {id: row.from}) DETACH DELETE n`);
}

async function writeRelations(run: Run, type: RelationType, { create, change, remove }: Plan): Promise<void> {
  const { from, to }: RelationShape = relations[type];
  const ends = `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
  // By their own names: looking for a relation between two nodes of which one has thousands is slow.
  const relation = `MATCH ()-[r:${type}]->() WHERE elementId(r) = row.element`;
  await batches(remove, run, `UNWIND $in.rows AS row ${relation} DELETE r`);
  await batches(change, run, `UNWIND $in.rows AS row ${relation} SET r = row.properties`);
  await batches(create, run, `UNWIND $in.rows AS row ${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`);
}

async function batches(rows: readonly Item[], run: Run, text: string): Promise<void> {
  for (let i = 0; i < rows.length; i += batchSize) await run(text, { rows: rows.slice(i, i + batchSize) });
}
