/** Loading, with a writer that remembers what it was told: what is written, in which order, in which portions. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { Run, Writer } from '../../src/graph/neo4j-writer.ts';
import {
  checksum,
  type SeedCatalogue,
  type SeedNode,
  type SeedRelation,
  schemaStatements,
} from '../../src/seed/catalogue.ts';
import { ForeignDataError, loadSeed } from '../../src/seed/load.ts';
import { describe as say } from '../../src/seed/report.ts';
import { loadedChecksum } from '../../src/seed/start.ts';

interface Held {
  readonly catalogue?: SeedCatalogue;
  readonly checksum?: string;
  /** Nodes that Catalograph did not write, in a database that it never loaded. */
  readonly foreign?: number;
}

const rowsOf = z.object({ rows: z.array(z.object({ element: z.string() })).optional() });
/** The database's own name of a relation. */
const element = ({ from, to, key }: SeedRelation) => `4:${from}→${to} ${key}`;

/** A database that holds `held`, from the lock on `later`, and takes writes without keeping them. */
function database(held: Held = {}, later: Held = held) {
  let now = held;
  const log: string[] = [];
  const portions: number[] = [];
  const elements: string[] = [];
  const answer = (text: string): { [column: string]: unknown }[] => {
    const nodes = /^MATCH \(n:(\w+)\) RETURN/.exec(text)?.[1];
    const relations = /^MATCH \(a:\w+\)-\[r:(\w+)\]->\(b:\w+\) RETURN/.exec(text)?.[1];
    const { nodes: all = [], relations: joined = [] } = now.catalogue ?? {};
    if (nodes)
      return all
        .filter(({ type }) => type === nodes)
        .map(({ id, properties }) => ({ from: id, to: '', key: '', element: '', properties }));
    if (relations)
      return joined
        .filter(({ type }) => type === relations)
        .map((relation) => ({ ...relation, element: element(relation) }));
    if (text.startsWith('RETURN EXISTS'))
      return [{ ours: now.foreign === undefined, nodes: now.foreign ?? all.length }];
    if (text.includes('RETURN c.checksum')) return [{ checksum: now.checksum ?? null }];
    return [];
  };
  const run: Run = async (text, params = {}) => {
    if (!/\b(CREATE|DELETE|SET|MERGE)\b/.test(text)) return answer(text);
    if (text.startsWith('MERGE')) now = later;
    log.push(summary(text));
    const { rows = [] } = rowsOf.parse(params);
    if (params.rows) portions.push(rows.length);
    if (text.includes('elementId(r) = row.element')) elements.push(...rows.map((row) => row.element));
    return [];
  };
  const writer: Writer = {
    schema: async (statements) => void log.push(`schema: ${statements.length} statements`),
    transaction: (work) => work(run),
    close: async () => undefined,
  };
  return { writer, log, portions, elements };
}

function summary(text: string): string {
  if (text.startsWith('MERGE')) return 'lock';
  if (text.includes('c.checksum = ')) return 'remember the checksum';
  const [type = '?'] = [...text.matchAll(/\[r:(\w+)|\(n:(\w+)/g)].map(([, relation, node]) => relation ?? node ?? '?');
  return `${text.includes('DELETE') ? 'remove' : text.includes('CREATE') ? 'create' : 'change'} ${type}`;
}

const topic = (name: string, label = name): SeedNode => ({
  type: 'Topic',
  id: `topic/${name}`,
  properties: { id: `topic/${name}`, label },
});
const broader = (from: string, to: string): SeedRelation => ({
  type: 'BROADER',
  from: `topic/${from}`,
  to: `topic/${to}`,
  key: '',
  properties: {},
});
const published = (role: string, note: string): SeedRelation => ({
  type: 'PUBLISHED_BY',
  from: 'publication/p',
  to: 'institution/i',
  key: role,
  properties: { role, note },
});
const tree: SeedCatalogue = {
  nodes: [topic('a'), topic('b'), topic('c')],
  relations: [broader('b', 'a'), broader('c', 'a')],
};
const writes = schemaStatements().length;

describe('loading into an empty database', () => {
  it('creates everything, nodes before relations, and remembers the checksum last', async () => {
    const { writer, log } = database();
    const report = await loadSeed(writer, tree);
    expect(report.nodes.get('Topic')).toEqual({ created: 3, changed: 0, removed: 0, left: 0 });
    expect(report.relations.get('BROADER')).toEqual({ created: 2, changed: 0, removed: 0, left: 0 });
    expect(log).toEqual([
      `schema: ${writes} statements`,
      'lock',
      'create Topic',
      'create BROADER',
      'remember the checksum',
    ]);
  });

  it('writes 2,500 nodes in portions of 1,000', async () => {
    const { writer, log, portions } = database();
    const nodes = Array.from({ length: 2_500 }, (_, i) => topic(`t${i}`));
    const report = await loadSeed(writer, { nodes, relations: [] });
    expect(portions).toEqual([1_000, 1_000, 500]);
    expect(log.filter((line) => line === 'create Topic')).toHaveLength(3);
    expect(report.nodes.get('Topic')?.created).toBe(2_500);
  });

  it('writes 1,000 relations in one portion', async () => {
    const { writer, portions } = database();
    const relations = Array.from({ length: 1_000 }, (_, i) => broader(`t${i}`, 'a'));
    await loadSeed(writer, { nodes: [], relations });
    expect(portions).toEqual([1_000]);
  });
});

describe('loading into a database that holds the seed', () => {
  it('writes nothing when nothing differs', async () => {
    const { writer, log } = database({ catalogue: tree, checksum: checksum(tree) });
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log).toEqual([`schema: ${writes} statements`]);
  });

  it('only remembers the checksum when nothing else differs', async () => {
    const { writer, log } = database({ catalogue: tree, checksum: 'of an older schema' });
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log.slice(1)).toEqual(['lock', 'remember the checksum']);
  });

  it('counts what is created, changed, removed and left, and writes only that', async () => {
    const after: SeedCatalogue = {
      nodes: [topic('a'), topic('b', 'B renamed'), topic('d')],
      relations: [broader('b', 'a'), broader('d', 'a')],
    };
    const { writer, log, portions, elements } = database({ catalogue: tree, checksum: checksum(tree) });
    const report = await loadSeed(writer, after);
    expect(report.nodes.get('Topic')).toEqual({ created: 1, changed: 1, removed: 1, left: 1 });
    expect(report.relations.get('BROADER')).toEqual({ created: 1, changed: 0, removed: 1, left: 1 });
    expect(portions).toEqual([1, 1, 1, 1, 1]);
    expect(elements).toEqual([element(broader('c', 'a'))]);
    expect(log.slice(1)).toEqual([
      'lock',
      'create Topic',
      'change Topic',
      'remove BROADER',
      'create BROADER',
      'remove Topic',
      'remember the checksum',
    ]);
  });

  it('tells relations between the same two nodes apart by their role', async () => {
    const before = { nodes: [], relations: [published('PUBLISHER', 'old'), published('CO_PUBLISHER', 'same')] };
    const after = { nodes: [], relations: [published('PUBLISHER', 'new'), published('CO_PUBLISHER', 'same')] };
    const { writer, elements } = database({ catalogue: before });
    const report = await loadSeed(writer, after);
    expect(elements).toEqual([element(published('PUBLISHER', 'old'))]);
    expect(report.relations.get('PUBLISHED_BY')).toEqual({ created: 0, changed: 1, removed: 0, left: 1 });
  });

  it('takes a property that is gone for a change', async () => {
    const more: SeedNode = { ...topic('a'), properties: { id: 'topic/a', label: 'a', url: 'https://example.org/' } };
    const report = await loadSeed(database({ catalogue: { nodes: [more], relations: [] } }).writer, {
      nodes: [topic('a')],
      relations: [],
    });
    expect(report.nodes.get('Topic')).toEqual({ created: 0, changed: 1, removed: 0, left: 0 });
  });

  it('writes nothing twice when another loader was faster', async () => {
    const { writer, log } = database({}, { catalogue: tree, checksum: checksum(tree) });
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log.slice(1)).toEqual(['lock', 'remember the checksum']);
  });
});

describe('loading into a database of someone else', () => {
  it('is refused before anything is written, with the way out', async () => {
    const { writer, log } = database({ foreign: 42 });
    const refusal = loadSeed(writer, tree);
    await expect(refusal).rejects.toBeInstanceOf(ForeignDataError);
    await expect(refusal).rejects.toThrow(
      'The database holds 42 nodes that Catalograph did not write, and it will not mix with them. Point NEO4J_URI at an empty database, or set SEED=never to serve this one as it is.',
    );
    expect(log).toEqual([]);
  });

  it('is not refused while it is empty', async () => {
    const { writer } = database({ foreign: 0 });
    expect(say(await loadSeed(writer, tree))).toBe('5 created, 0 changed, 0 removed, 0 left');
  });
});

describe('a failure of the database', () => {
  it('reaches the caller from within the transaction, which then undoes everything', async () => {
    const { writer } = database();
    let undone = false;
    const failing: Writer = {
      ...writer,
      transaction: (work) =>
        writer
          .transaction((run) =>
            work((text, params) =>
              text.includes('CREATE (a)') ? Promise.reject(new Error('away')) : run(text, params),
            ),
          )
          .catch((error: unknown) => {
            undone = true;
            throw error;
          }),
    };
    await expect(loadSeed(failing, tree)).rejects.toThrow('away');
    expect(undone).toBe(true);
  });

  it('is told when a row is not of the form it must have', async () => {
    const { writer } = database();
    const odd: Writer = {
      ...writer,
      transaction: (work) =>
        writer.transaction((run) =>
          work(async (text, params) => (text.startsWith('MATCH (n:Topic)') ? [{ from: 7 }] : run(text, params))),
        ),
    };
    await expect(loadSeed(odd, tree)).rejects.toThrow(/expected string, received number/);
  });
});

describe('the remembered checksum', () => {
  /** A graph that answers with these rows. */
  const graph = (...rows: unknown[]): Graph => ({
    read: async (statement) => rows.map((row) => statement.row.parse(row)),
  });

  it('is what the last load left', async () => {
    expect(await loadedChecksum(graph({ checksum: 'abc' }))).toBe('abc');
  });

  it('is undefined for a graph that was never loaded, or whose first load is under way', async () => {
    expect(await loadedChecksum(graph())).toBeUndefined();
    expect(await loadedChecksum(graph({ checksum: null }))).toBeUndefined();
  });
});
