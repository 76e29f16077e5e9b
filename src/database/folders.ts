import { mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where one managed database keeps everything of its own. */
export interface Site {
  folder: string;
  /** What runs here, see state.ts. */
  state: string;
  /** Held while a server starts or joins the database. */
  lock: string;
}

/** The site of a project: `.catalograph` in its folder, which git ignores. Links are resolved, so that two ways to a folder are one site. */
export function siteOf(root: string): Site {
  const folder = join(realpathSync(root), '.catalograph');
  mkdirSync(folder, { recursive: true });
  return siteIn(folder);
}

/** The site in a folder that is there. */
export function siteIn(folder: string): Site {
  return { folder, state: join(folder, 'database.json'), lock: join(folder, 'start.lock') };
}

/** The home of the database: one per version of Neo4j, since a store is not carried from one to the other. */
export function homeOf(site: Site, version: string): string {
  return join(site.folder, `neo4j-${version}`);
}

/** What the JVM printed at its last start. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** The user's cache folder for the jars: shared by all projects, safe to delete. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME ?? homedir();
  const caches =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : // The XDG specification: a relative or empty value counts as not set.
          env.XDG_CACHE_HOME?.startsWith('/')
          ? env.XDG_CACHE_HOME
          : join(home, '.cache');
  return join(caches, 'catalograph', 'neo4j');
}
