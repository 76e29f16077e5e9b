/**
 * Rows and relations that earlier questions read: other questions take them as read, once it is proved that nothing was
 * committed, and answer as if they had read them. `OPERATIONS` says how many questions of chance are compared (300).
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { Tailor } from '../../src/graph/tailor.ts';
import { nodeTypes } from '../../src/model.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { Chance, randomFrom } from '../support/chance.ts';
import { seed } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

const operations = Number(process.env.OPERATIONS ?? 300);
const id = 'publication/toolkit-to-combat-smuggling-of-migrants';
const writer = openWriter(inject('address'));

let plain: TestServer;
let keeps: TestServer;
let tailors: TestServer;
beforeAll(async () => {
  const eager = (graph: ConstructorParameters<typeof Tailor>[0]) =>
    new Tailor(graph, { after: 1, texts: 1_000, pause: 0 });
  [plain, keeps, tailors] = await Promise.all([
    startServer(),
    startServer(undefined, undefined, undefined, { keepsRows: true }),
    startServer(undefined, undefined, undefined, { keepsRows: true, tailor: eager }),
  ]);
});
afterAll(async () => {
  await Promise.all([plain.stop(), keeps.stop(), tailors.stop()]);
  await loadSeed(writer, seed);
  await writer.close();
}, 60_000);

/** A commit that changes nothing that anyone asks for: what was read is of an older version from then on. */
const commit = () =>
  writer.transaction((run) =>
    run('MATCH (n:Topic {id: $in.id}) SET n.touched = $in.at', { id: 'topic/crime', at: `${performance.now()}` }),
  );
const statementsOf = async (query: string) => (await keeps.ask(query)).statements;

describe('What an earlier question read', () => {
  it('is not read again for another one: only whether anything was committed', async () => {
    await commit();
    await statementsOf(`{ publication(id: "${id}") { title topics { nodes { label } } companions { totalCount } } }`);
    const first = `{ other: publication(id: "${id}") { year label topics { nodes { id } } } }`;
    await statementsOf(first);
    expect(await statementsOf(first)).toEqual(['empty transaction']);
    const less = `{ publication(id: "${id}") { companions { totalCount } topics { edges { node { label } } } } }`;
    expect(await statementsOf(less)).toEqual(['empty transaction']);
  });

  it('is completed by what it lacks, and nothing has to be proved apart from that', async () => {
    await commit();
    await statementsOf('{ topic(id: "topic/extradition") { label } }');
    expect(await statementsOf('{ topic(id: "topic/extradition") { definition } }')).toEqual(['topic']);
    const more = '{ topic(id: "topic/extradition") { definition publications(first: 2) { totalCount } } }';
    expect(await statementsOf(more)).toEqual(['topic']);
    expect(await statementsOf(more)).toEqual(['empty transaction']);
  });

  it('is given up with the version: after a commit everyone is told what is there now', async () => {
    const ask = async () => (await keeps.ask(`{ publication(id: "${id}") { summary } }`)).data.publication.summary;
    const before = await ask();
    expect(await ask()).toBe(before);
    await writer.transaction((run) =>
      run('MATCH (n:Publication {id: $in.id}) SET n.summary = $in.text', { id, text: 'Another summary.' }),
    );
    expect(await ask()).toBe('Another summary.');
    await loadSeed(writer, seed);
    expect(await ask()).toBe(before);
  });

  it('is not what readers see who trust the sources in another order', async () => {
    const query = '{ publications(first: 100) { nodes { id title year } } }';
    const ask = async (server: TestServer, order?: string) => {
      const headers = { 'content-type': 'application/json', ...(order ? { 'catalograph-trust': order } : {}) };
      const body = JSON.stringify({ query });
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
    };
    const order = 'source/catalogue-2019, source/list';
    const [usual, other] = [await ask(plain), await ask(plain, order)];
    for (const [given, wanted] of [
      [undefined, usual],
      [order, other],
      [undefined, usual],
      [order, other],
    ] as const)
      expect(await ask(keeps, given)).toBe(wanted);
  });

  it('makes no other answer, whatever was asked before', { timeout: 600_000 }, async () => {
    const ids = new Map(
      nodeTypes.map((type) => [type, seed.nodes.filter((node) => node.type === type).map(({ id }) => id)] as const),
    );
    const chance = new Chance(randomFrom(31), ids);
    const unlike: string[] = [];
    for (let i = 0; i < operations; i++) {
      const operation = chance.operation('__typename');
      const ask = async (server: TestServer) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(operation),
        });
        // What went wrong on our side stands in the log under an id of its own.
        return `${response.status} ${(await response.text()).replace(/under [\w-]{36}/g, 'under an id')}`;
      };
      const wanted = await ask(plain);
      for (const server of [keeps, tailors, keeps])
        if ((await ask(server)) !== wanted) unlike.push(JSON.stringify(operation));
    }
    expect(unlike.slice(0, 3)).toEqual([]);
  });
});
