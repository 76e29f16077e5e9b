import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Site, siteOf } from './folders.ts';
import { askToStop } from './link.ts';
import { withLock } from './lock.ts';
import { DatabaseProblem } from './problem.ts';
import { isOurs, startedAt } from './process.ts';
import { reap } from './reap.ts';
import { readState, type State } from './state.ts';

/** What can be said of the managed database of a project without disturbing it. */
export interface DatabaseStatus {
  /** What runs; undefined when nothing does. */
  running: State | undefined;
  /** False when Java runs but its keeper was killed: the next start ends it. */
  kept: boolean;
  /** The servers that use it, by process number. */
  servers: number[];
  folder: string;
  homes: { name: string; megabytes: number }[];
}

/** Looks at the managed database of the project in this folder. */
export async function databaseStatus(root: string): Promise<DatabaseStatus> {
  const site = siteOf(root);
  const state = readState(site.state);
  const running = state && (await isOurs(state.java, state.home)) ? state : undefined;
  const alive = await Promise.all((running?.servers ?? []).map(async (pid) => ((await startedAt(pid)) ? [pid] : [])));
  return {
    running,
    kept: running !== undefined && (await isOurs(running.keeper, running.home)),
    servers: alive.flat(),
    folder: site.folder,
    homes: await homesIn(site),
  };
}

/**
 * Ends the managed database, also when servers use it: they are told. Answers with the servers that used it;
 * undefined when nothing was running.
 */
export async function stopDatabase(root: string, report: (line: string) => void): Promise<number[] | undefined> {
  const site = siteOf(root);
  const state = readState(site.state);
  if (!state) return undefined;
  const { running, servers } = await databaseStatus(root);
  if (!(await askToStop(state)) && !(await reap(site.state, state, report))) {
    throw new DatabaseProblem(
      `The database could not be ended (keeper process ${state.keeper}, Java process ${state.java}). End them by hand.`,
    );
  }
  return running ? servers : undefined;
}

/** Removes the managed database with all its data. Refuses while a server uses it; the jars in the cache stay. */
export async function resetDatabase(root: string, report: (line: string) => void): Promise<string[]> {
  const site = siteOf(root);
  const waiting = (pid: number) => report(`Process ${pid} is starting the database; waiting for it.`);
  return withLock(site.lock, waiting, async () => {
    const { servers, running } = await databaseStatus(root);
    if (servers.length > 0)
      throw new DatabaseProblem(`The database is in use by ${named(servers)}. Stop that first; nothing was removed.`);
    if (running) await stopDatabase(root, report);
    const homes = await homesIn(site);
    for (const { name } of homes) await rm(join(site.folder, name), { recursive: true, force: true });
    await rm(site.state, { force: true });
    return homes.map(({ name }) => join(site.folder, name));
  });
}

/** Servers in words. */
export function named(servers: number[]): string {
  return servers.length === 1
    ? `1 server (process ${servers[0]})`
    : `${servers.length} servers (processes ${servers.join(', ')})`;
}

async function homesIn(site: Site): Promise<DatabaseStatus['homes']> {
  const names = (await readdir(site.folder)).filter((name) => name.startsWith('neo4j-')).sort();
  return Promise.all(names.map(async (name) => ({ name, megabytes: (await bytesIn(join(site.folder, name))) / 1e6 })));
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // A running database removes files while they are being counted.
  const sizes = await Promise.all(files.map(async (file) => (await stat(file).catch(() => ({ size: 0 }))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
