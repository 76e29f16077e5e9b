/**
 * A real Neo4j for the live tests and those in a browser, by the same ladder as the server: the one NEO4J_URI names, one
 * in a container (testcontainers) where Docker answers, or a managed one that is gone afterwards.
 * `TEST_DATABASE=given`, `container` or `managed` takes that one and no other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import { parse } from 'yaml';
import { z } from 'zod';
import { openDatabase } from '../../src/database/index.ts';
import { type Address, Neo4jGraph } from '../../src/graph/neo4j.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { root } from '../../src/root.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    address: Address;
  }
}

interface TestDatabase {
  readonly address: Address;
  readonly how: string;
  stop(): Promise<unknown>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Shared {
  readonly database: Promise<TestDatabase>;
  projects: number;
}
/** Each project loads a copy of this module, so what they share is kept where all copies find it. */
const shared = globalThis as { catalographTests?: Shared | undefined };

export default async function setup(project: TestProject) {
  shared.catalographTests ??= { database: seeded(), projects: 0 };
  const ours = shared.catalographTests;
  ours.projects++;
  const { address, stop } = await ours.database;
  project.provide('address', address);
  return async () => {
    ours.projects--;
    if (ours.projects > 0) return;
    shared.catalographTests = undefined;
    await stop();
  };
}

async function seeded(): Promise<TestDatabase> {
  const database = await open(process.env.TEST_DATABASE);
  const graph = new Neo4jGraph(database.address);
  const version = await graph.verify().finally(() => graph.close());
  say(`The tests' database: ${version}, ${database.how}`);
  const writer = openWriter(database.address);
  await loadSeed(writer, readCheckedSeed());
  await writer.close();
  return database;
}

async function open(wanted: string | undefined): Promise<TestDatabase> {
  const { NEO4J_URI } = process.env;
  if (wanted === 'given' || (wanted === undefined && NEO4J_URI)) return given(NEO4J_URI);
  if (wanted === 'container') return container();
  if (wanted === undefined) {
    try {
      return await container();
    } catch (error) {
      const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
      say(`No container (${why}): a managed Neo4j it is.`);
    }
  } else if (wanted !== 'managed')
    throw new Error(`TEST_DATABASE must be "given", "container" or "managed"; it is "${wanted}".`);
  const database = await openDatabase({ root, report: say, throwaway: true });
  const { uri, username, password, database: name } = database;
  return { address: { uri, username, password, database: name }, how: database.how, stop: () => database.stop() };
}

/** Tests write and remove: a database that holds anything is not touched. */
async function given(uri: string | undefined): Promise<TestDatabase> {
  if (!uri) throw new Error('TEST_DATABASE=given needs NEO4J_URI.');
  const { NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const address = { uri, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const writer = openWriter(address);
  const [row] = await writer.transaction((run) => run('RETURN COUNT { () } AS nodes'));
  if (row?.nodes !== 0) {
    await writer.close();
    throw new Error(
      `The database at ${uri} is not empty (${row?.nodes} nodes), and the tests would change it. Give them an empty one.`,
    );
  }
  return {
    address,
    how: 'the one that NEO4J_URI names',
    async stop() {
      await writer.transaction((run) => run('MATCH (n) DETACH DELETE n'));
      await writer.close();
    },
  };
}

/** The image that docker-compose.yml names, so that it stands in one place. */
function neo4jImage(): string {
  const compose = z.object({ services: z.object({ neo4j: z.object({ image: z.string() }) }) });
  return compose.parse(parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'))).services.neo4j.image;
}

async function container(): Promise<TestDatabase> {
  const image = neo4jImage();
  const started = await new Neo4jContainer(image).withStartupTimeout(120_000).start();
  const address = {
    uri: started.getBoltUri(),
    username: started.getUsername(),
    password: started.getPassword(),
    database: undefined,
  };
  return { address, how: `the image ${image} through testcontainers`, stop: () => started.stop() };
}
