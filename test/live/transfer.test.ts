/** The restore drill: what was exported comes back as it was, and nothing of a broken file is ever written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jGraph } from '../../src/graph/neo4j.ts';
import { openWriter, type Writer } from '../../src/graph/neo4j-writer.ts';
import { root } from '../../src/root.ts';
import type { SeedNode } from '../../src/seed/catalogue.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { loadedChecksum, seedAtStart } from '../../src/seed/start.ts';
import { exportGraph, importGraph } from '../../src/transfer/transfer.ts';
import { start } from '../support/program.ts';
import { seed } from '../support/seed.ts';
import { startServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'transfer-live-'));
const at = (name: string) => join(folder, name);
let writer: Writer;
let graph: Neo4jGraph;
beforeAll(async () => {
  writer = openWriter(inject('address'));
  graph = new Neo4jGraph(inject('address'));
  await loadSeed(writer, seed);
});
afterAll(async () => {
  await wipe();
  await loadSeed(writer, seed);
  await Promise.all([writer.close(), graph.close()]);
  rmSync(folder, { recursive: true });
});

const wipe = () => writer.transaction((run) => run('MATCH (n) DETACH DELETE n'));
const sizes = () => writer.transaction((run) => run('RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relations'));
async function version(): Promise<string | undefined> {
  await graph.verify();
  return graph.version.current;
}

/** All example questions of the pages, and what they answer but for the moment of the load. */
async function answers(): Promise<object[]> {
  const server = await startServer();
  const examples = join(root, 'web', 'examples');
  const answered = [];
  for (const name of readdirSync(examples)) {
    const { data, errors } = await server.ask(readFileSync(join(examples, name), 'utf8'));
    const text = JSON.stringify(data, (key, value) => (['loadedAt', 'version'].includes(key) ? undefined : value));
    answered.push({ name, text, errors });
  }
  await server.stop();
  return answered;
}

describe('The graph', () => {
  it('comes back from its file: the same checksum, the same answers, and nothing to load for the next server', {
    timeout: 120_000,
  }, async () => {
    const before = await answers();
    const exported = await exportGraph(graph, at('graph.jsonl.gz'));
    expect(exported).toMatchObject({ nodes: seed.nodes.length, relations: seed.relations.length });
    const remembered = await loadedChecksum(graph.reading());
    await wipe();

    await importGraph(writer, at('graph.jsonl.gz'));
    expect((await exportGraph(graph, at('again.jsonl'))).sha256).toBe(exported.sha256);
    expect(await answers()).toEqual(before);
    for (const { errors } of before as { errors?: unknown }[]) expect(errors).toBeUndefined();
    expect(await loadedChecksum(graph.reading())).toBe(remembered);
    expect(await seedAtStart(inject('address'), seed, remembered)).toMatch(/^The catalogue is loaded: /);
  });

  it('is not touched by a second import of the same file: that is no commit at all', async () => {
    await exportGraph(graph, at('twice.jsonl'));
    const before = await version();
    const report = await importGraph(writer, at('twice.jsonl'));
    expect([...report.nodes.values()].every(({ created, changed, removed }) => created + changed + removed === 0)).toBe(
      true,
    );
    expect(await version()).toBe(before);
  });

  it('that was changed by hand is exported as it is, and comes back so', async () => {
    await exportGraph(graph, at('before.jsonl'));
    await writer.transaction((run) => run("MATCH (n:Topic {id: 'topic/extradition'}) SET n.definition = 'Other.'"));
    const { sha256 } = await exportGraph(graph, at('changed.jsonl'));
    await importGraph(writer, at('before.jsonl'));
    expect((await exportGraph(graph, at('x.jsonl'))).sha256).not.toBe(sha256);
    await importGraph(writer, at('changed.jsonl'));
    expect((await exportGraph(graph, at('x.jsonl'))).sha256).toBe(sha256);
    await importGraph(writer, at('before.jsonl'));
  });

  it('that holds what the model does not know is not exported, and says what that is', async () => {
    await writer.transaction((run) => run("CREATE (:Stranger {id: 'stranger/1'})"));
    await expect(exportGraph(graph, at('stranger.jsonl'))).rejects.toThrow(
      'A node ("stranger/1") has the labels Stranger, and src/model.ts knows no such node',
    );
    await writer.transaction((run) => run('MATCH (n:Stranger) DELETE n'));
    expect(readdirSync(folder).filter((name) => name.startsWith('stranger'))).toEqual([]);
  });

  it('is exported from one version while somebody keeps writing, or not at all', async () => {
    let writing = true;
    const busy = (async () => {
      for (let i = 0; writing; i++)
        await writer.transaction((run) => run('MATCH (c:Catalogue) SET c.busy = $in.i', { i }));
    })();
    const problem = await exportGraph(graph, at('busy.jsonl')).then(
      () => 'It was written.',
      (error: Error) => error.message,
    );
    writing = false;
    await busy;
    await writer.transaction((run) => run('MATCH (c:Catalogue) REMOVE c.busy'));
    expect(problem).toContain('This happened 3 times: stop what writes to it first.');
    expect(readdirSync(folder).filter((name) => name.startsWith('busy'))).toEqual([]);
  });
});

describe('A broken file', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['cut', (text) => text.slice(0, text.length / 2), /Line \d+: The file ends within this line/],
    ['edited', (text) => text.replace('Extradition', 'Extraditions'), /Line \d+: /],
    [
      'with another checksum',
      (text) => text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`),
      /The checksum is not that/,
    ],
    ['with an unknown type', (text) => text.replace('{"node":"Region"', '{"node":"Planet"'), /knows no type "Planet"/],
    ['of another version', (text) => text.replace('"version":1', '"version":9'), /Line 1: The file is of version 9/],
  ])('%s is refused, and nothing of it is written', async (name, broken, message) => {
    await exportGraph(graph, at('whole.jsonl'));
    writeFileSync(at(`${name}.jsonl`), broken(readFileSync(at('whole.jsonl'), 'utf8')));
    const before = await version();
    await expect(importGraph(writer, at(`${name}.jsonl`))).rejects.toThrow(message);
    await wipe();
    await expect(importGraph(writer, at(`${name}.jsonl`))).rejects.toThrow(message);
    expect(await sizes()).toEqual([{ nodes: 0, relations: 0 }]);
    expect(await version()).not.toBe(before);
    await importGraph(writer, at('whole.jsonl'));
  });

  it('is not mixed with what Catalograph did not write', async () => {
    await exportGraph(graph, at('ours.jsonl'));
    await wipe();
    await writer.transaction((run) => run('CREATE (:Person {name: "Somebody"})'));
    await expect(importGraph(writer, at('ours.jsonl'))).rejects.toThrow(
      'The database holds 1 nodes that Catalograph did not write',
    );
    expect(await sizes()).toEqual([{ nodes: 1, relations: 0 }]);
    await wipe();
    await importGraph(writer, at('ours.jsonl'));
  });
});

describe('The commands', () => {
  const { uri, username, password = '' } = inject('address');
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const command = (...args: string[]) => start(join(root, 'dist', 'transfer', 'command.js'), env, ...args);

  it('say what they did', async () => {
    const out = command('export', at('by-command.jsonl.gz'));
    expect([await out.ended, out.output()]).toEqual([
      0,
      expect.stringMatching(
        /by-command\.jsonl\.gz holds \d+ nodes and \d+ relations\. Its checksum is [0-9a-f]{64}\.\n$/,
      ),
    ]);
    const back = command('import', at('by-command.jsonl.gz'));
    expect([await back.ended, back.output()]).toEqual([
      0,
      expect.stringMatching(/says: 0 created, 0 changed, 0 removed, \d+ left\.\n$/),
    ]);
  });

  it('end with code 1 and a sentence when they cannot', async () => {
    writeFileSync(at('no.jsonl'), 'no\n');
    for (const [args, message] of [
      [['import', at('no.jsonl')], 'no.jsonl: Line 1: This is no JSON. Nothing was loaded.'],
      [['import', at('nowhere.jsonl')], 'nowhere.jsonl: There is no such file or folder.'],
      [['export'], 'Name one file: '],
    ] as const) {
      const program = command(...args);
      expect(await program.ended).toBe(1);
      expect(program.output()).toContain(message);
      expect(program.output()).not.toMatch(/^\s+at /m);
    }
  });

  it('take twenty thousand lines out and back', { timeout: 240_000 }, async () => {
    const works = Array.from({ length: 10_000 }, (_, i): SeedNode => {
      const id = `topic/generated-${100_000 + i}`;
      const properties = {
        id,
        label: `g${100_000 + i}`,
        altLabels: [],
        definition: 'Made.',
        sortKey: `g${100_000 + i}\t${id}`,
      };
      return { type: 'Topic', id, properties };
    });
    const broader = works.map(({ id }) => ({
      type: 'BROADER' as const,
      from: id,
      to: 'topic/extradition',
      key: '',
      properties: {},
    }));
    await loadSeed(writer, { nodes: [...seed.nodes, ...works], relations: [...seed.relations, ...broader] });
    const { sha256 } = await exportGraph(graph, at('large.jsonl.gz'));
    await wipeInPortions();
    await importGraph(writer, at('large.jsonl.gz'));
    expect((await exportGraph(graph, at('large-again.jsonl.gz'))).sha256).toBe(sha256);
    await wipeInPortions();
    await loadSeed(writer, seed);
  });
});

async function wipeInPortions(): Promise<void> {
  while (
    (await writer.transaction((run) => run('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone')))[0]
      ?.gone !== 0
  );
}
