import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, siteIn } from './folders.ts';
import { isOurs } from './process.ts';
import { reap } from './reap.ts';
import { readState } from './state.ts';

const PREFIX = 'catalograph-throwaway-';

/** A site in a fresh temporary folder. Its keeper removes it; those whose keeper was killed are removed here. */
export async function throwawaySite(report: (line: string) => void, parent: string = tmpdir()): Promise<Site> {
  for (const name of await readdir(parent))
    if (name.startsWith(PREFIX)) await removeAbandoned(join(parent, name), report);
  return siteIn(await mkdtemp(join(parent, PREFIX)));
}

async function removeAbandoned(folder: string, report: (line: string) => void): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  // Temporary folders are shared: what other users put there is not to be believed.
  if (!found?.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid())) return;
  const site = siteIn(folder);
  const state = readState(site.state);
  if (state ? await isOurs(state.keeper, state.home) : Date.now() - found.mtimeMs < 3_600_000) return;
  if (state && !(state.home.startsWith(folder) && (await reap(site.state, state, report)))) return;
  await rm(folder, { recursive: true, force: true });
}
