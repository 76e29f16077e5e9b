import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installation.ts';
import type { Java } from './java.ts';

/** A class-data archive: the loaded classes of an earlier run, which Java maps into memory instead of reading the jars again. */
export interface Archive {
  file: string;
  there: boolean;
  flags: string[];
  /** This run writes the archive, here: after a good end it becomes `file`, after a bad one (few classes were loaded) it goes. */
  written?: string;
}

/**
 * The archive of this Neo4j for exactly this Java, beside the jars: installing the jars anew drops it. It is written
 * once, under another name until it is complete. Java 19 and newer could keep it themselves (AutoCreateSharedArchive),
 * but write it in place, also after a start that failed, and never replace one that is damaged.
 */
export async function archiveFor(java: Java, installation: Installation): Promise<Archive> {
  // An update in place may keep the version, but it writes the program anew; Java ignores the archive of another build.
  const written = (await stat(java.program).catch(() => undefined))?.mtimeMs;
  const build = createHash('sha256').update(`${java.home} ${written}`).digest('hex').slice(0, 8);
  const file = join(installation.folder, `java-${java.version}-${build}.jsa`);
  const there = (await stat(file).catch(() => undefined)) !== undefined;
  if (there) return { file, there, flags: [`-XX:SharedArchiveFile=${file}`] };
  const temporary = `${file}.${process.pid}`;
  return { file, there, flags: [`-XX:ArchiveClassesAtExit=${temporary}`], written: temporary };
}
