import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../src/database/reasons.ts';

describe('why Neo4j did not start', () => {
  it.each([
    [
      'port',
      'Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:17687',
      'Port 17687 is taken by another program.',
    ],
    [
      'locked',
      'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock',
      'Another Neo4j is using the same data folder. End that one, then start again.',
    ],
    [
      'setting',
      `Exception in thread "main" java.lang.IllegalArgumentException: Unrecognized setting. No declared setting with name: nonsense.setting. Cleanup the config or disable 'server.config.strict_validation.enabled' to continue.`,
      'It does not know the setting nonsense.setting. Remove it from conf/neo4j.conf in its home folder.',
    ],
    [
      'memory',
      'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space',
      'There is not enough memory: it needs about 500 MB. End other programs and start again.',
    ],
    [
      'memory',
      '# There is insufficient memory for the Java Runtime Environment to continue.',
      'There is not enough memory: it needs about 500 MB. End other programs and start again.',
    ],
    ['disk', 'java.io.IOException: No space left on device', 'The disk is full. Make room and start again.'],
    [
      'rights',
      'java.nio.file.AccessDeniedException: /x/data',
      'It may not write /x/data. Give this user the right to write there and start again.',
    ],
    [
      'java',
      'Unrecognized option: --sun-misc-unsafe-memory-access=allow',
      'This Java does not run it (it does not know --sun-misc-unsafe-memory-access=allow). Set JAVA_HOME to another Java.',
    ],
  ])('is read as %s from: %s', (kind, line, sentence) => {
    expect(reasonIn(['INFO  Starting...', line, '\tat some.Class(File.java:1)'], 'exit code 1')).toEqual({
      kind,
      sentence,
    });
  });

  it('is the innermost cause when none of the known ones is there, and never a stack', () => {
    const lines = [
      'java.lang.RuntimeException: outer',
      '\tat a.B',
      'Caused by: x.Y: the inner thing',
      '\tat c.D',
      '\t... 3 more',
    ];
    expect(reasonIn(lines, 'exit code 1')).toEqual({ kind: 'unknown', sentence: 'It said: x.Y: the inner thing' });
  });

  it('says how it ended when it said nothing', () => {
    expect(reasonIn([], 'signal SIGKILL').sentence).toBe('It ended without a word (signal SIGKILL).');
  });
});
