/** Loading for the first time: what is written, in which order, in which portions, in how few words. */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Writer } from '../../src/graph/neo4j-writer.ts';
import { nodeTypes, relations, relationTypes } from '../../src/model.ts';
import { checksum, type SeedCatalogue, schemaStatements } from '../../src/seed/catalogue.ts';
import { ForeignDataError, loadSeed } from '../../src/seed/load.ts';
import { describe as say } from '../../src/seed/report.ts';
import { loadedChecksum } from '../../src/seed/start.ts';
import { broader, database, topic } from './database.ts';
import { catalogueOf } from './folder.ts';

const tree: SeedCatalogue = {
  nodes: [topic('a'), topic('b'), topic('c')],
  relations: [broader('b', 'a'), broader('c', 'a')],
};
const schema = `schema: ${schemaStatements().length} statements`;

describe('loading into an empty database', () => {
  it('creates everything, nodes before relations, and remembers the checksum last', async () => {
    const { writer, log, written, content } = database();
    const report = await loadSeed(writer, tree);
    expect(report.nodes.get('Topic')).toEqual({ created: 3, changed: 0, removed: 0, left: 0 });
    expect(report.relations.get('BROADER')).toEqual({ created: 2, changed: 0, removed: 0, left: 0 });
    expect(log).toEqual([schema, 'lock', 'create nodes: 3', 'create relations: 2', 'remember the checksum']);
    expect([...new Set(written.map(({ what, type }) => `${what} ${type}`))]).toEqual([
      'create nodes Topic',
      'create relations BROADER',
    ]);
    expect(content()).toEqual({
      nodes: tree.nodes,
      relations: tree.relations.map(({ key: _, ...relation }) => relation),
      checksum: checksum(tree),
    });
  });

  it('names every type of the model in its report', async () => {
    const report = await loadSeed(database().writer, tree);
    expect([...report.nodes.keys()]).toEqual(nodeTypes);
    expect([...report.relations.keys()]).toEqual(relationTypes);
  });

  it('writes 2,500 nodes in portions of 1,000', async () => {
    const { writer, log } = database();
    const nodes = Array.from({ length: 2_500 }, (_, i) => topic(`t${i}`));
    const report = await loadSeed(writer, { nodes, relations: [] });
    expect(log.slice(2, -1)).toEqual(['create nodes: 1000', 'create nodes: 1000', 'create nodes: 500']);
    expect(report.nodes.get('Topic')?.created).toBe(2_500);
  });

  it('writes 1,000 relations in one portion, and joins nodes of every portion', async () => {
    const { writer, log, content } = database();
    const relations = Array.from({ length: 1_000 }, (_, i) => broader(`t${i}`, 't1000'));
    await loadSeed(writer, { nodes: Array.from({ length: 1_001 }, (_, i) => topic(`t${i}`)), relations });
    expect(log.slice(2, -1)).toEqual(['create nodes: 1000', 'create nodes: 1', 'create relations: 1000']);
    expect(content().relations.every(({ to }) => to === 'topic/t1000')).toBe(true);
  });

  it('writes the whole small seed, its number on a relation with the key to sort by', async () => {
    const small = catalogueOf();
    const { writer, content } = database();
    expect(say(await loadSeed(writer, small))).toBe('46 created, 0 changed, 0 removed, 0 left');
    expect(content().nodes).toEqual(small.nodes);
    expect(content().relations.find(({ type }) => type === 'IN_SERIES')?.properties).toEqual({
      number: 1,
      basis: 'STATED',
      records: ['record/list-1'],
      sortKey: '000001',
    });
  });

  it('joins a type to itself and to others: every relation of the model between its first two types', async () => {
    const { writer, content } = database();
    const every = everyType();
    await loadSeed(writer, every);
    expect(content().relations.map(({ type, from, to }) => [type, from, to])).toEqual(
      every.relations.map(({ type, from, to }) => [type, from, to]),
    );
  });
});

/** Two nodes of every type of the model, and every relation between the first two types that it joins. */
function everyType(): SeedCatalogue {
  const id = (type: string, name: string) => `${type.toLowerCase()}/${name}`;
  return {
    nodes: nodeTypes.flatMap((type) =>
      ['a', 'b'].map((name) => ({ type, id: id(type, name), properties: { id: id(type, name) } })),
    ),
    relations: relationTypes.map((type) => {
      const [[from, to]] = relations[type].ends;
      return { type, from: id(from, 'a'), to: id(to, 'b'), key: '', properties: {} };
    }),
  };
}

describe('the statements of a first load', () => {
  it('are as many for every type of the model as for one', async () => {
    const one = database();
    const all = database();
    await loadSeed(one.writer, tree);
    await loadSeed(all.writer, everyType());
    expect(new Set(all.texts)).toEqual(new Set(one.texts));
    expect(all.texts).toHaveLength(one.texts.length);
  });

  it('ask only once for what is there', async () => {
    const { writer, texts } = database();
    await loadSeed(writer, tree);
    const asked = texts.filter((text) => text.startsWith('MATCH'));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('name no type, so that the database plans each of them once', async () => {
    const { writer, texts } = database();
    await loadSeed(writer, everyType());
    for (const text of texts) expect(text).not.toMatch(/:(?!!?Catalogue\b)\w/);
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
          work(async (text, params) => (text.startsWith('MATCH (n:!Catalogue)') ? [{ from: 7 }] : run(text, params))),
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
