/** Why Neo4j did not start, or ended. `kind` is for the program, `sentence` for a person. */
export interface Reason {
  kind: 'port' | 'locked' | 'setting' | 'memory' | 'disk' | 'rights' | 'store' | 'java' | 'unknown';
  sentence: string;
}

const rules: [kind: Reason['kind'], sign: RegExp, sentence: (found: RegExpExecArray) => string][] = [
  [
    'port',
    /PortBindException.*?:(\d+)\b|Address already in use/,
    (found) => `${found[1] ? `Port ${found[1]}` : 'Its port'} is taken by another program.`,
  ],
  [
    'locked',
    /FileLockException|Lock file has been locked by another process/,
    () => 'Another Neo4j is using the same data folder. End that one, then start again.',
  ],
  [
    'setting',
    /Unrecognized setting\. No declared setting with name: ([\w.]+\w)/,
    (found) => `It does not know the setting ${found[1]}. Remove it from conf/neo4j.conf in its home folder.`,
  ],
  [
    'setting',
    /Error evaluating value for setting '([^']+)'/,
    (found) => `The value of the setting ${found[1]} is not valid. Correct conf/neo4j.conf in its home folder.`,
  ],
  [
    'disk',
    /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    () => 'The disk is full. Make room and start again.',
  ],
  [
    'memory',
    /OutOfMemoryError|insufficient memory for the Java Runtime|Could not reserve enough space|Cannot allocate memory/,
    () => 'There is not enough memory: it needs about 500 MB. End other programs and start again.',
  ],
  [
    'rights',
    /AccessDeniedException: (\S+)|Permission denied|Read-only file system/,
    (found) =>
      `It may not write ${found[1] ?? 'to its folder'}. Give this user the right to write there and start again.`,
  ],
  [
    'store',
    /StoreUpgrade|UpgradeNotAllowed|UnableToMigrate|unsupported store version|Unknown store version/i,
    () => 'Its data was written by another version. "npm run db -- reset" removes it; the next start makes new data.',
  ],
  [
    'java',
    /UnsupportedClassVersionError|Unrecognized (?:VM )?option[:]? '?(\S+?)'?$/m,
    (found) =>
      `This Java does not run it${found[1] ? ` (it does not know ${found[1]})` : ''}. Set JAVA_HOME to another Java.`,
  ],
];

/** Reads the reason out of what Java printed. */
export function reasonIn(lines: string[], ending: string): Reason {
  const text = lines.join('\n');
  for (const [kind, sign, sentence] of rules) {
    const found = sign.exec(text);
    if (found) return { kind, sentence: sentence(found) };
  }
  // The innermost cause says most; without one, the last line that is not part of a stack.
  const cause = lines.findLast((line) => line.startsWith('Caused by: '))?.slice('Caused by: '.length);
  const said = cause ?? lines.findLast((line) => /ERROR|Exception|Error:/.test(line) && !line.startsWith('\tat '));
  return {
    kind: 'unknown',
    sentence: said ? `It said: ${said.trim().slice(0, 300)}` : `It ended without a word (${ending}).`,
  };
}
