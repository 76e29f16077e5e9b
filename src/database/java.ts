import { readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { isProgram, JAVA_PROGRAM, onPath } from './programs.ts';
import { run } from './run.ts';
import { neo4jFor, SUPPORTED_JAVA } from './versions.ts';

/** A Java that was found on this machine. */
export interface Java {
  home: string;
  program: string;
  /** As Java says it: 17.0.15, 25.0.3, 1.8.0_392. */
  version: string;
  /** The number everybody calls it by: 17, 25, 8. */
  feature: number;
}

export interface FoundJava {
  /** Those that run a Neo4j, the preferred one first. */
  supported: Java[];
  /** Those that do not: only for saying so. */
  unsupported: Java[];
}

/**
 * Looks for Java: JAVA_HOME, then PATH, then the folders where installers put it. A JAVA_HOME that does not serve is
 * named in a report line, since whoever set it expects it to be used.
 */
export async function findJava(
  env: NodeJS.ProcessEnv,
  report: (line: string) => void,
  folders: string[] = usualFolders(env),
): Promise<FoundJava> {
  const found = new Map<string, Java>();
  const consider = async (home: string): Promise<Java | undefined> => {
    const java = await javaAt(home);
    if (java && !found.has(java.home)) found.set(java.home, java);
    return java;
  };
  if (env.JAVA_HOME) {
    const java = await consider(env.JAVA_HOME);
    if (!java) report(`JAVA_HOME (${env.JAVA_HOME}) holds no Java; looking elsewhere.`);
    else if (!neo4jFor(java.feature)) {
      report(`JAVA_HOME is Java ${java.feature} (${java.home}); Neo4j needs ${SUPPORTED_JAVA}; looking elsewhere.`);
    }
  }
  const program = await onPath('java', env);
  // A program on PATH is usually a link into the JDK: the real place has the `release` file.
  if (program) await consider(dirname(dirname(await realpath(program))));
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort().reverse()) {
      await consider(join(folder, name, ...(folder.endsWith('JavaVirtualMachines') ? ['Contents', 'Home'] : [])));
    }
  }
  const all = [...found.values()];
  return {
    supported: all.filter((java) => neo4jFor(java.feature)),
    unsupported: all.filter((java) => !neo4jFor(java.feature)),
  };
}

/** The folders whose sub-folders are JDKs, on the system that this is. */
export function usualFolders(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME ?? homedir();
  const own = [join(home, '.sdkman', 'candidates', 'java'), join(home, '.jdks')];
  if (process.platform === 'darwin') return ['/Library/Java/JavaVirtualMachines', ...own];
  if (process.platform !== 'win32') return ['/usr/lib/jvm', ...own];
  const programs = env.ProgramFiles ?? 'C:\\Program Files';
  return ['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu'].map((vendor) => join(programs, vendor)).concat(own);
}

async function javaAt(place: string): Promise<Java | undefined> {
  const home = await realpath(place).catch(() => undefined);
  if (home === undefined) return undefined;
  const program = join(home, 'bin', JAVA_PROGRAM);
  if (!(await isProgram(program))) return undefined;
  const version = (await releaseFile(home)) ?? (await askJava(program));
  const feature = version === undefined ? undefined : featureOf(version);
  return version === undefined || feature === undefined ? undefined : { home, program, version, feature };
}

async function releaseFile(home: string): Promise<string | undefined> {
  const text = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  return /^JAVA_VERSION="([^"]+)"/m.exec(text)?.[1];
}

async function askJava(program: string): Promise<string | undefined> {
  const { code, lines } = await run(program, ['-version'], { timeout: 10_000 });
  return code === 0 ? /version "([^"]+)"/.exec(lines.join('\n'))?.[1] : undefined;
}

function featureOf(version: string): number | undefined {
  // Up to Java 8 the feature was the second number: 1.8.0_392.
  const feature = /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return feature === undefined ? undefined : Number(feature);
}
