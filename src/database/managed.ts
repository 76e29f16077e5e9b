import { readFile, rm } from 'node:fs/promises';
import { archiveFor } from './archive.ts';
import { type Choice, choose } from './choose.ts';
import type { Database, Setting } from './database.ts';
import { cacheFolder, consoleLog, homeOf, type Site } from './folders.ts';
import { passwordOf, prepareHome, readPassword, USERNAME } from './home.ts';
import { install } from './install.ts';
import type { Installation } from './installation.ts';
import { type DatabaseMemory, javaArguments, memoryOf } from './launch.ts';
import { join, type Link } from './link.ts';
import { withLock } from './lock.ts';
import { freePort, portTaken, wantedPort } from './ports.ts';
import { DatabaseProblem } from './problem.ts';
import { startedAt } from './process.ts';
import { reap } from './reap.ts';
import { type Reason, reasonIn } from './reasons.ts';
import { readState, type State } from './state.ts';

const ENDING =
  'Waiting for Neo4j to end; the first time it takes some seconds more, in which Java stores its loaded classes for later starts.';

/** Shares the database that runs in this site, or starts one; or says what is missing for that. */
export async function openManaged(setting: Setting, site: Site): Promise<Database | { missing: string }> {
  const waiting = (pid: number) => setting.report(`Process ${pid} is starting the database; waiting for it.`);
  return withLock(site.lock, waiting, async () => (await share(setting, site)) ?? (await start(setting, site)));
}

async function share(setting: Setting, site: Site): Promise<Database | undefined> {
  const state = readState(site.state);
  if (!state) return undefined;
  const link = await join(state, setting);
  if (link === 'ended') return undefined;
  if (link === 'gone') {
    if (await reap(site.state, state, setting.report)) return undefined;
    throw new DatabaseProblem(
      `A Neo4j of an earlier run (process ${state.java}) could not be ended. End it by hand, then start again.`,
    );
  }
  const ready = await link.ready;
  if ('kind' in ready) return undefined;
  const password = await readPassword(state.home).catch(async (problem: unknown) => {
    await link.leave();
    throw problem;
  });
  const others = link.servers - 1;
  return opened(
    setting,
    site,
    { state, link, password },
    `shared with ${others} other ${others === 1 ? 'server' : 'servers'}`,
  );
}

async function start(setting: Setting, site: Site): Promise<Database | { missing: string }> {
  const { env, report, progress } = setting;
  const memory = memoryOf(env);
  // Looked at before anything takes time; when it is taken after all, Neo4j says so.
  const wanted = env.NEO4J_PORT && !setting.throwaway ? await wantedPort(env.NEO4J_PORT) : undefined;
  const cache = cacheFolder(env);
  const choice = await choose(env, cache, report, setting.javaFolders);
  if ('missing' in choice) return choice;
  const { java, release, mvn } = choice;
  const installation =
    choice.installation ??
    (await install({ release, cache, mvn: mvn ?? 'mvn', javaHome: java.home, env, report, progress }));
  const home = homeOf(site, release.version);
  await prepareHome(home);
  const password = setting.throwaway ? 'not checked' : await passwordOf(home, java, installation);

  const began = Date.now();
  if (!setting.throwaway) report(`Starting Neo4j ${release.version} on Java ${java.version} …`);
  let archived = true;
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    const outcome = await startOnce(setting, site, { choice, installation, home, port, memory, archived });
    if (!('kind' in outcome)) {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      return opened(setting, site, { ...outcome, password }, `started in ${seconds} s`);
    }
    // A keeper that was killed meanwhile left its Java; another attempt would overwrite the only record of it.
    const left = readState(site.state);
    if (left) await reap(site.state, left, report);
    if (outcome.kind === 'port' && wanted !== undefined) throw new DatabaseProblem(portTaken(wanted));
    // Between finding a free port and listening on it somebody else may take it.
    if (outcome.kind === 'port' && attempt < 4) continue;
    if (outcome.kind === 'unknown' && archived && outcome.hadArchive) {
      // A damaged class-data archive is dropped; the next start writes a new one.
      archived = false;
      continue;
    }
    const log = setting.throwaway ? '' : ` Its log is ${consoleLog(home)}.`;
    throw new DatabaseProblem(`Neo4j ${release.version} did not start. ${outcome.sentence}${log}`);
  }
}

interface Attempt {
  choice: Choice;
  installation: Installation;
  home: string;
  port: number;
  memory: DatabaseMemory;
  /** Whether to use a class-data archive. */
  archived: boolean;
}

interface Started {
  link: Link;
  state: State;
  password: string;
}

type Outcome = { link: Link; state: State } | (Reason & { hadArchive: boolean });

async function startOnce(setting: Setting, site: Site, attempt: Attempt): Promise<Outcome> {
  const { choice, installation, home, port, memory, archived } = attempt;
  const { java, release } = choice;
  const archive = await archiveFor(java, installation);
  if (!archived) await rm(archive.file, { force: true });
  const archiveFlags = archived ? archive.flags : [];
  await setting.startKeeper({
    home,
    stateFile: site.state,
    version: release.version,
    javaHome: java.home,
    javaVersion: java.version,
    program: java.program,
    args: javaArguments({ java, installation, home, port, memory, archiveFlags, throwaway: setting.throwaway }),
    port,
    ...(archived && archive.written ? { archive: { written: archive.written, file: archive.file } } : {}),
    ...(setting.throwaway ? { throwaway: site.folder } : {}),
  });
  const state = readState(site.state);
  const link = state ? await join(state, setting) : 'gone';
  if (!state || link === 'gone' || link === 'ended') {
    // Java was quicker to end than we were to join: what it said is in its log.
    const log = await readFile(consoleLog(home), 'utf8').catch(() => '');
    return { ...reasonIn(log.split('\n'), 'at once'), hadArchive: archive.there };
  }
  const ready = await link.ready;
  return 'kind' in ready ? { ...ready, hadArchive: archive.there } : { link, state };
}

function opened(setting: Setting, site: Site, { state, link, password }: Started, howItCame: string): Database {
  let stopped: Promise<void> | undefined;
  return {
    uri: `neo4j://127.0.0.1:${state.port}`,
    username: USERNAME,
    password,
    database: setting.database ?? 'neo4j',
    how: `Neo4j Community ${state.version} on Java ${state.javaVersion} (${state.javaHome}), ${howItCame}.`,
    stop() {
      stopped ??= leave(setting, site, state, link);
      return stopped;
    },
  };
}

async function leave(setting: Setting, site: Site, state: State, link: Link): Promise<void> {
  const slow = setTimeout(() => setting.report(ENDING), 1500);
  const left = await link.leave();
  clearTimeout(slow);
  if (left) return;
  // The keeper was killed: the last server clears up after it, one that is not the last leaves the others their database.
  await withLock(
    site.lock,
    () => {},
    async () => {
      const last = readState(site.state);
      if (last?.token !== state.token) return;
      const others = last.servers.filter((pid) => pid !== process.pid);
      const alive = await Promise.all(others.map(startedAt));
      if (alive.every((found) => found === undefined)) await reap(site.state, last, setting.report);
    },
  );
}
