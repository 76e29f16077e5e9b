import { join } from 'node:path';
import { type Installation, readInstallation } from './installation.ts';
import { findJava, type Java } from './java.ts';
import { onPath } from './programs.ts';
import { type Neo4jRelease, neo4jFor, SUPPORTED_JAVA } from './versions.ts';

/** What a managed Neo4j can be made of here. */
export interface Choice {
  java: Java;
  release: Neo4jRelease;
  /** Already in the cache. */
  installation: Installation | undefined;
  mvn: string | undefined;
}

/** The first Java that a Neo4j can run on, with jars or a Maven that fetches them; else, in one sentence, what is missing. */
export async function choose(
  env: NodeJS.ProcessEnv,
  cache: string,
  report: (line: string) => void,
  javaFolders?: string[],
): Promise<Choice | { missing: string }> {
  const { supported, unsupported } = await findJava(env, report, javaFolders);
  const mvn = await onPath('mvn', env);
  for (const java of supported) {
    const release = neo4jFor(java.feature);
    if (!release) continue;
    const installation = await readInstallation(join(cache, release.version));
    if (installation || mvn) return { java, release, installation, mvn };
  }
  const named = (java: Java) => `Java ${java.feature} (${java.home})`;
  if (supported[0]) return { missing: `${named(supported[0])} was found, but no Maven (no "mvn" on PATH).` };
  if (unsupported.length === 0) return { missing: 'No Java was found.' };
  const found = unsupported.slice(0, 3).map(named).join(', ');
  return { missing: `The Java that was found is not one that Neo4j runs on: ${found}; it needs ${SUPPORTED_JAVA}.` };
}
