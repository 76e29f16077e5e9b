import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Installation, jarFolder, jarsIn, type Manifest, manifestFile, readInstallation } from './installation.ts';
import { withLock } from './lock.ts';
import { copyJars } from './maven.ts';
import { DatabaseProblem } from './problem.ts';
import type { Progress } from './progress.ts';
import type { Neo4jRelease } from './versions.ts';
import { readZipEntry } from './zip.ts';

const ENTRY_POINT = 'META-INF/services/org.neo4j.server.startup.EntryPoint';
const UNFINISHED = '.unfinished-';

export interface Install {
  release: Neo4jRelease;
  /** The cache folder: one folder per version in it. */
  cache: string;
  mvn: string;
  javaHome: string;
  env: NodeJS.ProcessEnv;
  report: (line: string) => void;
  progress: Progress;
}

/**
 * The complete installation in the cache, downloaded when it is not there. A download happens in a folder of its own,
 * is checked, and only then gets the name under which it counts: whatever breaks off leaves nothing half done behind.
 */
export async function install(wanted: Install): Promise<Installation> {
  const { release, cache, report } = wanted;
  const folder = join(cache, release.version);
  const ready = await readInstallation(folder);
  if (ready) return ready;
  await mkdir(cache, { recursive: true });
  const waiting = (pid: number) => report(`Process ${pid} is downloading Neo4j ${release.version}; waiting for it.`);
  return withLock(join(cache, `${release.version}.lock`), waiting, async () => {
    await removeLeftovers(cache);
    return (await readInstallation(folder)) ?? (await download(wanted, folder));
  });
}

async function download(wanted: Install, folder: string): Promise<Installation> {
  const { release, cache, report, progress } = wanted;
  if (await exists(folder)) report(`The jars in ${folder} are not complete any more; fetching them again.`);
  report(`Fetching Neo4j ${release.version} once, about ${release.megabytes} MB, into ${folder}.`);
  const began = Date.now();
  const temporary = join(cache, `${UNFINISHED}${release.version}-${randomBytes(6).toString('hex')}`);
  try {
    const lib = jarFolder(temporary);
    await copyJars({ ...wanted, folder: temporary, lib, onProgress: (text) => progress.show(text) });
    const manifest = await check(lib, release.version);
    await writeFile(manifestFile(temporary), JSON.stringify(manifest, null, 1));
    // What was there did not match its manifest. A Java that still runs from it keeps its open files.
    if (await exists(folder)) await rename(folder, join(cache, `${UNFINISHED}old-${randomBytes(6).toString('hex')}`));
    await rename(temporary, folder);
  } finally {
    progress.end();
    await rm(temporary, { recursive: true, force: true });
  }
  const installed = await readInstallation(folder);
  if (!installed)
    throw new DatabaseProblem(
      `Neo4j ${release.version} in ${folder} changed while it was being installed. Start again.`,
    );
  report(`Neo4j ${release.version} is installed (${Math.round((Date.now() - began) / 1000)} s).`);
  return installed;
}

async function check(lib: string, version: string): Promise<Manifest> {
  const broken = (what: string) =>
    new DatabaseProblem(`The download of Neo4j ${version} is not usable: ${what}. Nothing was installed; start again.`);
  const jars = await jarsIn(lib).catch(() => []);
  const main = `neo4j-${version}.jar`;
  if (!jars.some((jar) => jar.name === main)) throw broken(`${main} is missing`);
  const empty = jars.find((jar) => jar.size === 0);
  if (empty) throw broken(`${empty.name} is empty`);
  const entry = await readZipEntry(join(lib, main), ENTRY_POINT).catch(() => undefined);
  const mainClass = entry
    ?.split('\n')
    .find((line) => /^[\w.$]+\s*$/.test(line))
    ?.trim();
  if (!mainClass) throw broken(`${main} does not name its main class`);
  return { version, mainClass, jars };
}

/** Removes what broken-off downloads left, once it is old enough that no living one can be meant. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const file = join(cache, name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > 3_600_000) await rm(file, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
