/** What the server says of itself, its database and its catalogue, compared with what was loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nodeCounts, relationCounts } from '../../src/explore/meta.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { nodeTypes, relationTypes } from '../../src/model.ts';
import { root } from '../../src/root.ts';
import { checksum } from '../../src/seed/catalogue.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { seed } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function meta(selection: string) {
  const { data, errors } = await server.ask(`{ meta { ${selection} } }`);
  expect(errors).toBeUndefined();
  return data.meta;
}

describe('The server', () => {
  it('says its version, and the checksum of its schema, which stays as long as the schema does', async () => {
    const { api } = await meta('api { version schemaChecksum }');
    expect(api.version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    expect(api.schemaChecksum).toMatch(/^[0-9a-f]{64}$/);
    expect((await meta('api { schemaChecksum }')).api.schemaChecksum).toBe(api.schemaChecksum);
  });

  it('says which Neo4j it stands on', async () => {
    const { database } = await meta('database { name version }');
    expect(database.name).toBe('Neo4j');
    expect(`Neo4j/${database.version}`).toBe(await server.graph.verify());
  });

  it('says in which languages it speaks', async () => {
    const { languages } = await meta('languages { code name }');
    expect(languages).toEqual([
      { code: 'en', name: 'English' },
      { code: 'fr', name: 'French' },
      { code: 'es', name: 'Spanish' },
    ]);
  });
});

describe('The catalogue', () => {
  it('is counted type by type, as it was loaded', async () => {
    const { nodes, relations } = await meta('nodes { type count } relations { type count }');
    const counted = (types: readonly string[], of: readonly { type: string }[]) =>
      types.map((type) => ({ type, count: of.filter((one) => one.type === type).length }));
    expect(nodes).toEqual(counted(nodeTypes, seed.nodes));
    expect(relations).toEqual(counted(relationTypes, seed.relations));
  });

  it('is counted without looking at it', async () => {
    const { uri, username, password = '' } = inject('address');
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const names = async (text: string) => {
        const { summary } = await session.run(`EXPLAIN ${text}`, { in: {} });
        const below = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(below)];
        return (summary.plan ? below(summary.plan) : []).map((name) => name.replace(/@.*/, ''));
      };
      const looking = /Scan|Expand/;
      for (const { text } of [nodeCounts, relationCounts])
        expect((await names(text)).filter((name) => looking.test(name))).toEqual([]);
    } finally {
      await session.close();
      await driver.close();
    }
  });

  it('says when it was loaded and from what', async () => {
    const { catalogue } = await meta('catalogue { loadedAt checksum }');
    expect(catalogue.checksum).toBe(checksum(seed));
    expect(new Date(catalogue.loadedAt).getTime()).toBeGreaterThan(Date.parse('2020-01-01'));
    expect(new Date(catalogue.loadedAt).getTime()).toBeLessThan(Date.now() + 60_000);
  });

  it('has a version that changes with each commit, and only then', async () => {
    const version = async () => (await meta('catalogue { version }')).catalogue.version;
    const before = await version();
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(await version()).toBe(before);
    const writer = openWriter(inject('address'));
    try {
      await writer.transaction((run) => run("CREATE (:Topic {id: 'topic/passing', sortKey: 'passing'})"));
      expect(await version()).not.toBe(before);
    } finally {
      await loadSeed(writer, seed);
      await writer.close();
    }
  });

  it('that Catalograph did not load is answered with what is known', async () => {
    const writer = openWriter(inject('address'));
    try {
      await writer.transaction((run) => run('MATCH (n) DETACH DELETE n'));
      const selection = `database { version } catalogue { loadedAt checksum version } nodes { count } relations { count }
        trust { id rank }`;
      const empty = await meta(selection);
      expect(empty.catalogue).toEqual({ loadedAt: null, checksum: null, version: expect.stringMatching(/^.{16}$/) });
      expect(empty.trust).toEqual([]);
      expect(new Set([...empty.nodes, ...empty.relations].map(({ count }) => count))).toEqual(new Set([0]));
      expect(empty.nodes).toHaveLength(nodeTypes.length);
    } finally {
      await loadSeed(writer, seed);
      await writer.close();
    }
  });
});

describe('The order of trust', () => {
  const trust = '{ meta { trust { id rank rankReason issued { iso } records { totalCount } } } }';

  it('is that of the policy, with its reasons', async () => {
    const { data } = await server.ask(trust);
    expect(data.meta.trust).toEqual([
      {
        id: 'source/catalogue-2019',
        rank: 1,
        rankReason:
          'The Catalogue of Materials is issued by the publisher itself and is dated; it comes before the list.',
        issued: { iso: '2019-05' },
        records: { totalCount: 136 },
      },
      {
        id: 'source/list',
        rank: 2,
        rankReason:
          'The list has no title, publisher or date of its own; it is shown where the Catalogue says nothing.',
        issued: null,
        records: { totalCount: 16 },
      },
    ]);
  });

  it('is the reader’s where the reader asks for one', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Catalograph-Trust': 'source/list' },
      body: JSON.stringify({ query: trust }),
    });
    const { data } = JSON.parse(await response.text());
    expect(data.meta.trust).toMatchObject([
      { id: 'source/list', rank: 1, rankReason: 'The reader asked for it in this place.' },
      { id: 'source/catalogue-2019', rank: 2, rankReason: 'The reader did not name it.' },
    ]);
  });
});
