/** Loading: all or nothing, only what differs, nothing twice. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jGraph } from '../../src/graph/neo4j.ts';
import { openWriter, type Writer } from '../../src/graph/neo4j-writer.ts';
import type { SeedCatalogue, SeedNode, SeedRelation } from '../../src/seed/catalogue.ts';
import { type Changes, type LoadReport, loadSeed } from '../../src/seed/load.ts';
import { loadedChecksum, seedAtStart } from '../../src/seed/start.ts';
import { seed } from '../support/seed.ts';

let writer: Writer;
let graph: Neo4jGraph;
beforeAll(() => {
  writer = openWriter(inject('address'));
  graph = new Neo4jGraph(inject('address'));
});
afterEach(() => loadSeed(writer, seed));
afterAll(() => Promise.all([writer.close(), graph.close()]));

const total = ({ nodes, relations }: LoadReport): Changes =>
  [...nodes.values(), ...relations.values()].reduce((sum, { created, changed, removed, left }) => ({
    created: sum.created + created,
    changed: sum.changed + changed,
    removed: sum.removed + removed,
    left: sum.left + left,
  }));
const size = seed.nodes.length + seed.relations.length;

/** Everything in the graph, in one order: equal before and after means that nothing was touched. */
async function contents(): Promise<string> {
  const rows = await writer.transaction(async (run) => [
    ...(await run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id')),
    ...(await run('MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r) ORDER BY a.id, type(r), b.id, r.role')),
  ]);
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

async function version(): Promise<string | undefined> {
  await graph.verify();
  return graph.version.current;
}

const without = (catalogue: SeedCatalogue, id: string): SeedCatalogue => ({
  nodes: catalogue.nodes.filter((node) => node.id !== id),
  relations: catalogue.relations.filter(({ from, to }) => from !== id && to !== id),
});

describe('Loading the seed', () => {
  it('a second time changes nothing, and is no commit at all', async () => {
    const before = await version();
    expect(total(await loadSeed(writer, seed))).toEqual({ created: 0, changed: 0, removed: 0, left: size });
    expect(await version()).toBe(before);
  });

  it('at the start of a server says that it is loaded already', async () => {
    expect(await seedAtStart(inject('address'), seed, await loadedChecksum(graph.reading()))).toBe(
      `The catalogue is loaded: ${seed.nodes.length} nodes and ${seed.relations.length} relations.`,
    );
  });

  it('mends what was changed by hand, and says what it did', async () => {
    const before = await contents();
    await writer.transaction(async (run) => {
      await run(
        "MATCH (n:Publication {id: 'publication/toolkit-to-combat-smuggling-of-migrants'}) SET n.title = 'Other', n.more = 1",
      );
      await run("MATCH (n:Topic {id: 'topic/extradition'}) DETACH DELETE n");
      await run("CREATE (:Topic {id: 'topic/invented', label: 'Invented', sortKey: 'invented'})");
      await run(
        "MATCH (:Publication {id: 'publication/manual-on-mutual-legal-assistance-and-extradition'})-[r:COMPANION_TO]-() SET r.basis = 'INFERRED'",
      );
    });
    const report = await loadSeed(writer, seed);
    expect(report.nodes.get('Publication')).toMatchObject({ changed: 1, created: 0 });
    expect(report.nodes.get('Topic')).toMatchObject({ created: 1, removed: 1 });
    expect(report.relations.get('COMPANION_TO')).toMatchObject({ changed: 1 });
    expect(report.relations.get('ABOUT')?.created).toBeGreaterThan(0);
    expect(undated(await contents())).toBe(undated(before));
  });

  it('removes what is no longer in it, with what hung on it', async () => {
    const report = await loadSeed(writer, without(seed, 'topic/extradition'));
    expect(report.nodes.get('Topic')).toMatchObject({ removed: 1, created: 0, changed: 0 });
    expect(await writer.transaction((run) => run("MATCH (n {id: 'topic/extradition'}) RETURN n.id"))).toEqual([]);
  });

  it('that fails in the middle leaves everything as it was', async () => {
    const before = await contents();
    const added: SeedNode = {
      type: 'Topic',
      id: 'topic/new',
      properties: { id: 'topic/new', label: 'New', sortKey: 'new' },
    };
    const broken: SeedRelation = {
      type: 'BROADER',
      from: 'topic/new',
      to: 'topic/extradition',
      key: '',
      // A value that no property can hold: the statement fails after the node was written.
      properties: { bad: JSON.parse('[["nested"]]') },
    };
    const catalogue = { nodes: [...seed.nodes, added], relations: [...seed.relations, broken] };
    await expect(loadSeed(writer, catalogue)).rejects.toThrow(/Collections containing|primitive types/);
    expect(await contents()).toBe(before);
  });

  it('by two loaders at once gives one catalogue', async () => {
    const other = openWriter(inject('address'));
    await loadSeed(writer, { nodes: [], relations: [] });
    const reports = await Promise.all([loadSeed(writer, seed), loadSeed(other, seed)]);
    await other.close();
    expect(reports.map((report) => total(report).created).sort((a, b) => a - b)).toEqual([0, size]);
    const [row] = await writer.transaction((run) =>
      run('RETURN COUNT { (:!Catalogue) } AS nodes, COUNT { ()-->() } AS relations'),
    );
    expect(row).toEqual({ nodes: seed.nodes.length, relations: seed.relations.length });
  });

  it('takes ten thousand works with their relations, in one transaction', { timeout: 120_000 }, async () => {
    const works = Array.from({ length: 10_000 }, (_, i): SeedNode => {
      const id = `publication/generated-${i}`;
      const properties = {
        id,
        title: `Generated ${i}`,
        alternativeTitles: [],
        kind: 'MANUAL',
        held: true,
        access: 'OPEN',
      };
      return {
        type: 'Publication',
        id,
        properties: { ...properties, sortKey: `generated ${String(i).padStart(6, '0')}` },
      };
    });
    const about = works.map(({ id }): SeedRelation => {
      const properties = { basis: 'STATED', records: ['record/list-manuals-1'] };
      return { type: 'ABOUT', from: id, to: 'topic/extradition', key: '', properties };
    });
    const report = await loadSeed(writer, {
      nodes: [...seed.nodes, ...works],
      relations: [...seed.relations, ...about],
    });
    expect(total(report)).toEqual({ created: 20_000, changed: 0, removed: 0, left: size });
  });
});

/** The time of the load is the one thing that a load of the same seed changes. */
const undated = (text: string) => text.replace(/"loaded":"[^"]*"/, '');
