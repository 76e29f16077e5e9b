import { describe, expect, it } from 'vitest';
import { mavenFailure, mavenProgress } from '../../src/database/maven.ts';

const release = { version: '5.26.31', jars: 213, megabytes: 123 };

describe("Maven's lines", () => {
  it('become progress: files and megabytes of downloads, then jars copied', () => {
    const read = mavenProgress(release);
    expect(read('[INFO] Scanning for projects...')).toBeUndefined();
    expect(read('Downloading from central: https://example.org/a/a-1.jar')).toBeUndefined();
    expect(read('Downloaded from central: https://example.org/a/a-1.jar (1.5 MB at 3.1 MB/s)')).toBe(
      'Downloading Neo4j 5.26.31: 1 files, 2 MB of about 123 MB, 0 s',
    );
    expect(read('[INFO] Downloaded from central: https://example.org/b/b-1.jar (700 kB at 3.1 MB/s)')).toBe(
      'Downloading Neo4j 5.26.31: 2 files, 2 MB of about 123 MB, 0 s',
    );
    expect(read('[INFO] Copying a-1.jar to /somewhere/lib/a-1.jar')).toBe(
      'Copying Neo4j 5.26.31: 1 of about 213 jars, 0 s',
    );
  });

  it('name the reason of a failure, and what to do about a network that is not there', () => {
    const said = mavenFailure(
      [
        '[INFO] BUILD FAILURE',
        '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.31: Unknown host',
        '[ERROR] ',
        '[ERROR] To see the full stack trace, re-run Maven with the -e switch.',
      ],
      '5.26.31',
    );
    expect(said).toBe(
      'Maven could not download Neo4j 5.26.31. It said: Could not transfer artifact org.neo4j:neo4j:pom:5.26.31: Unknown host. Check the network, or the proxy and mirror in your Maven settings, and start again: what has arrived is kept.',
    );
  });

  it('keep both ends of a long line, and no pointer to a help page', () => {
    const said = mavenFailure(
      [`[ERROR] Wanted this: ${'on the way, '.repeat(60)}Connection refused -> [Help 1]`],
      '5.26.31',
    );
    expect(said).toContain('It said: Wanted this: on the way');
    expect(said).toContain('Connection refused. Check the network');
  });

  it.each([
    ['[ERROR] Checksum validation failed, expected a but is b', 'A file arrived damaged or altered'],
    ['[ERROR] write: No space left on device', 'The disk is full'],
    ['sh: something odd', 'or start Docker, or set NEO4J_URI'],
  ])('tell the cause apart: %s', (line, advice) => {
    expect(mavenFailure([line], '5.26.31')).toContain(advice);
  });
});
