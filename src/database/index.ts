import { rm } from 'node:fs/promises';
import { openContainer } from './container.ts';
import type { Database, DatabaseOptions, Machine, Setting } from './database.ts';
import { siteOf } from './folders.ts';
import { USERNAME } from './home.ts';
import { keeperIn } from './keeper-start.ts';
import { openManaged } from './managed.ts';
import { DatabaseProblem } from './problem.ts';
import { occasionalLines } from './progress.ts';
import { throwawaySite } from './throwaway.ts';
import { SUPPORTED_JAVA } from './versions.ts';

export type { Database, DatabaseOptions, Machine } from './database.ts';
export { databaseStatus, resetDatabase, stopDatabase } from './manage.ts';
export { DatabaseProblem } from './problem.ts';
export { rewrittenLine } from './progress.ts';

/**
 * Finds a database, by the first of these ways that is open: the one that NEO4J_URI names; the one that we run in this
 * folder already; a Neo4j of our own on Java; one in a container. A way that is open but fails is a DatabaseProblem, not
 * a reason to try the next: whoever has Java wants to know what is wrong with it.
 */
export async function openDatabase(options: DatabaseOptions, machine: Machine = {}): Promise<Database> {
  const { only } = options;
  const env = options.env ?? process.env;
  const throwaway = options.throwaway ?? false;
  const found: string[] = [];
  if (!throwaway && (only === 'given' || (only === undefined && options.uri))) return given(options);
  if (throwaway || only === undefined || only === 'managed') {
    const managed = await openOurs(options, machine, env);
    if ('uri' in managed) return managed;
    found.push(managed.missing);
  }
  if (!throwaway && (only === undefined || only === 'container')) {
    const container = await openContainer(options, env);
    if ('uri' in container) return container;
    found.push(container.missing);
  }
  throw new DatabaseProblem(remedies(found));
}

async function openOurs(options: DatabaseOptions, machine: Machine, env: NodeJS.ProcessEnv) {
  const { root, report, onLost } = options;
  const throwaway = options.throwaway ?? false;
  const site = throwaway ? await throwawaySite(report, machine.temporaryFolder) : siteOf(root);
  const setting: Setting = {
    env,
    report,
    throwaway,
    progress: options.progress ?? occasionalLines(report),
    database: options.database,
    startKeeper: machine.startKeeper ?? keeperIn(root),
    ...(onLost ? { onLost } : {}),
    ...(machine.javaFolders ? { javaFolders: machine.javaFolders } : {}),
  };
  let opened = false;
  try {
    const managed = await openManaged(setting, site);
    opened = 'uri' in managed;
    return managed;
  } finally {
    // Once there is a keeper it removes the folder; before that, we do.
    if (throwaway && !opened) await rm(site.folder, { recursive: true, force: true });
  }
}

function given(options: DatabaseOptions): Database {
  const { uri, username, password, database } = options;
  if (!uri)
    throw new DatabaseProblem(
      'A given database is asked for, but NEO4J_URI is not set. Set it to the address of a Neo4j.',
    );
  return {
    uri,
    username: username ?? USERNAME,
    password: password ?? '',
    database,
    how: 'The Neo4j that NEO4J_URI names.',
    async stop() {},
  };
}

function remedies(found: string[]): string {
  return `There is no Neo4j to work with. ${found.join(' ')} Do one of three things: install ${SUPPORTED_JAVA} and Maven; start Docker; or set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a Neo4j that is running.`;
}
