/**
 * Brings the graph to what the seed says: all or nothing, in one transaction, writing only what differs. Loading the
 * same seed twice changes nothing the second time.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Run, Writer } from '../graph/neo4j-writer.ts';
import { cypherFile } from '../graph/statement.ts';
import { nodeTypes, type RelationShape, relations, relationTypes } from '../model.ts';
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
  readonly nodes: ReadonlyMap<string, Changes>;
  readonly relations: ReadonlyMap<string, Changes>;
}

/** The database holds data that Catalograph did not write, and that it will not touch. */
export class ForeignDataError extends Problem {}

/** A node (`to` and `key` are empty) or a relation. */
interface Item {
  readonly identity: string;
  /** Of a node or a relation; in the database there may be one that the model no longer knows. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: unknown;
  /** The database's own name of it, good within one transaction; empty for what is not there yet. */
  readonly element: string;
}

const batchSize = 1_000;
const existing = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  element: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

/**
 * Remembers `remembered` as the checksum of what was loaded. Rejects with `ForeignDataError`, or with a `GraphFailure`;
 * the graph is then as it was.
 */
export async function loadSeed(
  writer: Writer,
  catalogue: SeedCatalogue,
  remembered: string = checksum(catalogue),
): Promise<LoadReport> {
  const holdsCatalogue = await writer.transaction(refuseForeignData);
  await writer.schema(schemaStatements());
  return writer.transaction(async (run) => {
    if (holdsCatalogue && (await rememberedChecksum(run)) === remembered) {
      const before = await planLoad(run, catalogue);
      if (before.isEmpty) return before.report;
    }
    // The lock of this node lets one loader in at a time; what another one wrote meanwhile is seen by planning anew.
    await run("MERGE (c:Catalogue {id: 'catalogue'}) SET c.loading = true");
    const plans = await planLoad(run, catalogue);
    await write(run, plans);
    await run(
      "MATCH (c:Catalogue {id: 'catalogue'}) SET c.checksum = $in.checksum, c.loaded = toString(datetime()) REMOVE c.loading",
      { checksum: remembered },
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

/** Whether there is a catalogue already. */
async function refuseForeignData(run: Run): Promise<boolean> {
  const [row] = await run('RETURN EXISTS { (:Catalogue) } AS ours, COUNT { (:!Catalogue) } AS nodes');
  const { ours, nodes } = z.object({ ours: z.boolean(), nodes: z.int() }).parse(row);
  if (!ours && nodes > 0)
    throw new ForeignDataError(
      `The database holds ${nodes} nodes that Catalograph did not write, and it will not mix with them. Point NEO4J_URI at an empty database, or set SEED=never to serve this one as it is.`,
    );
  return ours;
}

interface Plan {
  readonly create: readonly Item[];
  readonly change: readonly Item[];
  readonly remove: readonly Item[];
  readonly left: readonly Item[];
}

/** What a load would do. */
async function planLoad(run: Run, { nodes, relations: joined }: SeedCatalogue) {
  const nodePlan = compare(
    (await run(everyNode)).map(parse),
    nodes.map(({ type, id, properties }) => item({ type, from: id, to: '', key: '', properties, element: '' })),
  );
  const relationPlan = compare(
    (await run(everyRelation)).map(parse),
    joined.map((relation) => item({ ...relation, element: '' })),
  );
  const report: LoadReport = { nodes: counts(nodeTypes, nodePlan), relations: counts(relationTypes, relationPlan) };
  return { nodes: nodePlan, relations: relationPlan, report, isEmpty: isEmpty(nodePlan) && isEmpty(relationPlan) };
}

const isEmpty = ({ create, change, remove }: Plan) => create.length + change.length + remove.length === 0;

/** For each type of the model, and each that is removed with the last of its kind. */
function counts(types: readonly string[], { create, change, remove, left }: Plan): ReadonlyMap<string, Changes> {
  const of = (items: readonly Item[], type: string) => items.filter((item) => item.type === type).length;
  const all = new Set([...types, ...remove.map(({ type }) => type)]);
  return new Map(
    [...all].map((type) => [
      type,
      { created: of(create, type), changed: of(change, type), removed: of(remove, type), left: of(left, type) },
    ]),
  );
}

function compare(before: readonly Item[], after: readonly Item[]): Plan {
  const old = new Map(before.map((item) => [item.identity, item]));
  const wanted = new Set(after.map(({ identity }) => identity));
  const known = after.flatMap((item) => {
    const there = old.get(item.identity);
    return there
      ? [{ ...item, element: there.element, same: isDeepStrictEqual(there.properties, item.properties) }]
      : [];
  });
  return {
    create: after.filter(({ identity }) => !old.has(identity)),
    change: known.filter(({ same }) => !same),
    // What is not wanted, and what is there twice.
    remove: before.filter((item) => !wanted.has(item.identity) || old.get(item.identity) !== item),
    left: known.filter(({ same }) => same),
  };
}

// On a database that has just started, planning costs more than running: few texts, whatever the number of types.
const everyNode =
  "MATCH (n:!Catalogue) RETURN labels(n)[0] AS type, coalesce(n.id, '') AS from, '' AS to, elementId(n) AS element, properties(n) AS properties";
const everyRelation =
  "MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, '') AS from, coalesce(b.id, '') AS to, elementId(r) AS element, properties(r) AS properties";

const item = (item: Omit<Item, 'identity'>): Item => ({
  ...item,
  identity: [item.type, item.from, item.to, item.key].join('\t'),
});

const shapes: { readonly [type: string]: RelationShape | undefined } = relations;

function parse(row: unknown): Item {
  const found = existing.parse(row);
  const key = shapes[found.type]?.key;
  return item({ ...found, key: key === undefined ? '' : String(found.properties[key] ?? '') });
}

/** Nodes and relations are found by the database's own names: without a label, no index would find them by id. */
async function write(run: Run, { nodes, relations }: { nodes: Plan; relations: Plan }): Promise<void> {
  const node = 'MATCH (n) WHERE elementId(n) = row.element';
  const relation = 'MATCH ()-[r]->() WHERE elementId(r) = row.element';
  const elements = new Map([...nodes.change, ...nodes.left].map(({ from, element }) => [from, element]));

  await batches(run, relations.remove, `${relation} DELETE r`);
  await batches(run, nodes.remove, `${node} DETACH DELETE n`);
  const created = await batches(
    run,
    nodes.create,
    'CREATE (n:$(row.type)) SET n = row.properties RETURN n.id AS id, elementId(n) AS element',
  );
  for (const row of created) {
    const { id, element } = z.object({ id: z.string(), element: z.string() }).parse(row);
    elements.set(id, element);
  }
  await batches(run, nodes.change, `${node} SET n = row.properties`);
  await batches(run, relations.change, `${relation} SET r = row.properties`);
  await batches(
    run,
    relations.create.map(({ type, from, to, properties }) => ({
      type,
      from: elements.get(from),
      to: elements.get(to),
      properties,
    })),
    'MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties',
  );
}

async function batches(run: Run, rows: readonly object[], text: string): Promise<{ [column: string]: unknown }[]> {
  const results: { [column: string]: unknown }[] = [];
  for (let i = 0; i < rows.length; i += batchSize)
    results.push(...(await run(`UNWIND $in.rows AS row ${text}`, { rows: rows.slice(i, i + batchSize) })));
  return results;
}
