// A database with a catalogue of a given size, kept in `.catalograph/bench/<size>` and used again when it is complete.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose } from '../../dist/database/choose.js';
import { cacheFolder, homeOf, siteIn } from '../../dist/database/folders.js';
import { install } from '../../dist/database/install.js';
import { keeperIn } from '../../dist/database/keeper-start.js';
import { withLock } from '../../dist/database/lock.js';
import { openManaged } from '../../dist/database/managed.js';
import { isOurs } from '../../dist/database/process.js';
import { occasionalLines } from '../../dist/database/progress.js';
import { readState } from '../../dist/database/state.js';
import { Neo4jGraph } from '../../dist/graph/neo4j.js';
import { root } from '../../dist/root.js';
import { loadedChecksum, readCheckedSeed, seedAtStart } from '../../dist/seed/start.js';
import { finish } from './finish.js';
import { defaultSeed, version } from './generate.js';
import { importWorks } from './import.js';

export { stockOf } from './stock.js';

/**
 * `{ address, how, pid, folder, stop() }`: the real catalogue for 'catalogue', else a generated one of so many works.
 * `pid` is that of the JVM. Callers of one size share a database; the last to stop it ends it.
 */
export async function openData(size, say = () => {}) {
  const wanted = sizeOf(size);
  const folder = join(root, '.catalograph', 'bench', String(wanted));
  mkdirSync(folder, { recursive: true });
  const waiting = (pid) => say(`Process ${pid} is making this catalogue; waiting for it.`);
  return withLock(join(folder, 'load.lock'), waiting, () => openIn(folder, wanted, say));
}

async function openIn(folder, size, say) {
  const site = siteIn(folder);
  // The port that is wanted for the catalogue one works with is not for these.
  const { NEO4J_PORT: _, ...given } = process.env;
  const env = { ...memoryFor(size), ...given };
  const shared = { env, report: say, progress: occasionalLines(say) };
  const made = size === 'catalogue' ? undefined : await importMissing(site, size, shared);
  const database = await openManaged(
    { ...shared, throwaway: false, database: undefined, startKeeper: keeperIn(root) },
    site,
  );
  if ('missing' in database) throw new Error(nothing(database));
  if (size !== 'catalogue' && !made && !isMarked(markerIn(readState(site.state).home), size)) {
    // One of another version was to be shared, and ended just then.
    await database.stop();
    return openIn(folder, size, say);
  }
  try {
    if (size === 'catalogue') await seed(database, say);
    if (made) {
      await finish(database, { ...made, name: JSON.stringify(markOf(size)) }, say);
      writeFileSync(made.marker, JSON.stringify(markOf(size)));
    }
  } catch (error) {
    await database.stop();
    throw error;
  }
  const { uri, username, password, database: name, how } = database;
  const { java: pid } = readState(site.state);
  return { address: { uri, username, password, database: name }, how, pid, folder, stop: () => database.stop() };
}

function sizeOf(size) {
  if (size === 'catalogue') return size;
  const works = Number(size);
  if (Number.isInteger(works) && works > 0 && works < 10_000_000) return works;
  throw new Error(`"${size}" is no size: give "catalogue" or a number of works.`);
}

/** What a database of so many works is given, where the environment does not say otherwise. */
function memoryFor(size) {
  if (size === 'catalogue' || size <= 10_000) return {};
  return size <= 100_000 ? { NEO4J_HEAP: '2g', NEO4J_PAGECACHE: '512m' } : { NEO4J_HEAP: '4g', NEO4J_PAGECACHE: '4g' };
}

const nothing = ({ missing }) => `There is no Neo4j to measure with. ${missing}`;

/** Imports what is not there yet, into the folder of the Neo4j that will be started: how much, and what to mark it with. */
async function importMissing(site, works, { env, report, progress }) {
  const running = readState(site.state);
  if (running && (await isOurs(running.java, running.home))) {
    if (isMarked(markerIn(running.home), works)) return undefined;
    throw new Error(`${site.folder} holds another catalogue, which process ${running.java} has open. Stop that first.`);
  }
  const cache = cacheFolder(env);
  const choice = await choose(env, cache, report);
  if ('missing' in choice) throw new Error(nothing(choice));
  const { java, release, mvn } = choice;
  const home = homeOf(site, release.version);
  if (isMarked(markerIn(home), works)) return undefined;
  rmSync(home, { recursive: true, force: true });
  const installation =
    choice.installation ??
    (await install({ release, cache, mvn: mvn ?? 'mvn', javaHome: java.home, env, report, progress }));
  const counts = await importWorks({ java, installation }, home, works, defaultSeed, report);
  return { ...counts, marker: markerIn(home) };
}

/** One for each version of Neo4j, written last. */
const markerIn = (home) => join(home, 'generated.json');
const markOf = (works) => ({ generator: version, seed: defaultSeed, works });

function isMarked(marker, works) {
  try {
    return readFileSync(marker, 'utf8') === JSON.stringify(markOf(works));
  } catch {
    return false;
  }
}

async function seed(database, say) {
  const graph = new Neo4jGraph(database);
  try {
    say(await seedAtStart(database, readCheckedSeed(), await loadedChecksum(graph.reading())));
  } finally {
    await graph.close();
  }
}
