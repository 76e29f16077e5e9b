import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestShape = z.object({
  version: z.string(),
  mainClass: z.string().min(1),
  jars: z.array(z.object({ name: z.string(), size: z.number().positive() })).min(1),
});

/** What a finished download holds; written last, so that where it is, everything is. */
export type Manifest = z.infer<typeof manifestShape>;

/** A Neo4j that is complete in the cache folder. */
export interface Installation {
  version: string;
  folder: string;
  mainClass: string;
}

export const manifestFile = (folder: string): string => join(folder, 'manifest.json');
export const jarFolder = (folder: string): string => join(folder, 'lib');
/** What goes to `java -cp`; Java itself expands the star. */
export const classPath = (folder: string): string => join(jarFolder(folder), '*');

/** The installation in a folder, or undefined when any jar is missing, has another size, or is one too many. */
export async function readInstallation(folder: string): Promise<Installation | undefined> {
  const manifest = await readManifest(folder);
  if (!manifest) return undefined;
  const there = await jarsIn(jarFolder(folder)).catch(() => []);
  const sizes = new Map(there.map((jar) => [jar.name, jar.size]));
  const complete =
    sizes.size === manifest.jars.length && manifest.jars.every((jar) => sizes.get(jar.name) === jar.size);
  return complete ? { version: manifest.version, folder, mainClass: manifest.mainClass } : undefined;
}

/** Every jar in a folder with its size, by name. */
export async function jarsIn(folder: string): Promise<Manifest['jars']> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })));
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return manifestShape.parse(JSON.parse(await readFile(manifestFile(folder), 'utf8')));
  } catch {
    return undefined;
  }
}
