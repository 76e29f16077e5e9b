import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseProblem } from './problem.ts';
import { run } from './run.ts';
import type { Neo4jRelease } from './versions.ts';

/** Named, since the version that a Maven takes by itself may be ten years old. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export interface CopyJars {
  mvn: string;
  javaHome: string;
  env: NodeJS.ProcessEnv;
  release: Neo4jRelease;
  /** Where the pom may be written. */
  folder: string;
  /** Where the jars go. */
  lib: string;
  onProgress: (text: string) => void;
}

/** Has Maven put all jars of a Neo4j release into a folder; what it downloaded before, it does not download again. */
export async function copyJars({ mvn, javaHome, env, release, folder, lib, onProgress }: CopyJars): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, pomFor(release.version));
  const track = mavenProgress(release);
  const args = ['-B', '--strict-checksums', '-f', pom, COPY];
  args.push(`-DoutputDirectory=${lib}`, '-DincludeScope=runtime', '-DexcludeTypes=pom');
  const { code, lines } = await run(mvn, args, {
    env: { ...env, JAVA_HOME: javaHome },
    cwd: folder,
    onLine(line) {
      const text = track(line);
      if (text !== undefined) onProgress(text);
    },
  });
  if (code !== 0) throw new DatabaseProblem(mavenFailure(lines, release.version));
}

/** Reads Maven's lines one after the other; answers with the progress so far when a line changes it. */
export function mavenProgress({ version, jars, megabytes }: Neo4jRelease): (line: string) => string | undefined {
  const began = Date.now();
  let files = 0;
  let bytes = 0;
  let copied = 0;
  return (line) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const download = /Downloaded from \S+: \S+ \(([\d.,]+) ?([kMG]?)B/.exec(line);
    if (download) {
      files += 1;
      bytes += Number(download[1]?.replace(',', '.')) * unit(download[2]);
      return `Downloading Neo4j ${version}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB of about ${megabytes} MB, ${seconds} s`;
    }
    if (/\bCopying \S+\.jar\b/.test(line)) {
      copied += 1;
      return `Copying Neo4j ${version}: ${copied} of about ${jars} jars, ${seconds} s`;
    }
    return undefined;
  };
}

const unit = (prefix = ''): number => ({ k: 1e3, M: 1e6, G: 1e9 })[prefix] ?? 1;

/** What went wrong, in Maven's own words, and what to do about it. */
export function mavenFailure(lines: string[], version: string): string {
  const errors = lines.filter((line) => line.startsWith('[ERROR]')).map((line) => line.slice('[ERROR]'.length).trim());
  // The first error says it; the later ones point to switches and help pages.
  const said = errors.find((line) => line !== '') ?? lines.findLast((line) => line.trim() !== '') ?? 'nothing';
  return `Maven could not download Neo4j ${version}. It said: ${shorten(said)} ${advice(lines.join('\n'))}`;
}

function advice(output: string): string {
  if (/checksum validation failed|checksum.*(mismatch|invalid)/i.test(output)) {
    return 'A file arrived damaged or altered: start again; if it stays so, look at the mirror in your Maven settings.';
  }
  if (/no space left|disk quota/i.test(output)) return 'The disk is full: make room (about 400 MB) and start again.';
  if (/could not (transfer|find)|unknown host|connect|timed out|name resolution|offline mode/i.test(output)) {
    return 'Check the network, or the proxy and mirror in your Maven settings, and start again: what has arrived is kept.';
  }
  return 'Put that right and start again, or start Docker, or set NEO4J_URI to a Neo4j that is running.';
}

/** Maven begins with what it wanted and ends with what stopped it: of a long line both ends are kept. */
function shorten(text: string): string {
  const plain = text.replace(/ -> \[Help \d+\]$/, '');
  const short = plain.length > 420 ? `${plain.slice(0, 160)} … ${plain.slice(-240)}` : plain;
  return /[.!?]$/.test(short) ? short : `${short}.`;
}

const pomFor = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>catalograph</groupId>
  <artifactId>neo4j-copy</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;
