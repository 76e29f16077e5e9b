/** One release of Neo4j Community, and how much of it there is to download. */
export interface Neo4jRelease {
  version: string;
  jars: number;
  megabytes: number;
}

/** The long-term release: the last line that runs on Java 17. */
const longTerm: Neo4jRelease = { version: '5.26.31', jars: 213, megabytes: 123 };
/** The calendar releases need Java 21 or newer. */
const calendar: Neo4jRelease = { version: '2026.09.0', jars: 230, megabytes: 155 };

/**
 * Which Neo4j runs on which Java. Only the Java versions that Neo4j is released for are listed: strict validation of
 * settings and the module flags differ between them, so a version nobody tried is worse than a clear sentence.
 */
const releases: ReadonlyMap<number, Neo4jRelease> = new Map([
  [17, longTerm],
  [21, calendar],
  [25, calendar],
]);

/** The Java versions in words, for messages. */
export const SUPPORTED_JAVA = 'Java 17, 21 or 25';

/** The Neo4j that runs on this version of Java; undefined where Java is too old, too new or in between. */
export function neo4jFor(javaFeature: number): Neo4jRelease | undefined {
  return releases.get(javaFeature);
}
