import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava } from '../../src/database/java.ts';
import { neo4jFor } from '../../src/database/versions.ts';
import { folder, jdk, program } from './folder.ts';

describe('looking for Java', () => {
  it('takes JAVA_HOME first, then PATH, then the usual folders', async () => {
    const at = await folder();
    await jdk(join(at, 'usual', 'jdk-21'), '21.0.4');
    await jdk(join(at, 'usual', 'jdk-17'), '17.0.9');
    await jdk(join(at, 'home'), '25.0.3');
    await jdk(join(at, 'path'), '17.0.15');
    const env = { JAVA_HOME: join(at, 'home'), PATH: join(at, 'path', 'bin') };
    const { supported } = await findJava(env, () => {}, [join(at, 'usual')]);
    expect(supported.map((java) => java.version)).toEqual(['25.0.3', '17.0.15', '21.0.4', '17.0.9']);
  });

  it('says so when JAVA_HOME is a version that Neo4j does not run on, and looks on', async () => {
    const at = await folder();
    const old = await jdk(join(at, 'jdk-11'), '11.0.22');
    await jdk(join(at, 'usual', 'jdk-17'), '17.0.9');
    const said: string[] = [];
    const found = await findJava({ JAVA_HOME: old }, (line) => said.push(line), [join(at, 'usual')]);
    expect(said).toEqual([`JAVA_HOME is Java 11 (${old}); Neo4j needs Java 17, 21 or 25; looking elsewhere.`]);
    expect(found.supported.map((java) => java.feature)).toEqual([17]);
    expect(found.unsupported.map((java) => java.feature)).toEqual([11]);
  });

  it('says so when JAVA_HOME holds no Java', async () => {
    const said: string[] = [];
    await findJava({ JAVA_HOME: '/nowhere' }, (line) => said.push(line), []);
    expect(said).toEqual(['JAVA_HOME (/nowhere) holds no Java; looking elsewhere.']);
  });

  it('asks Java itself when there is no release file', async () => {
    const at = await folder();
    await program(join(at, 'one', 'bin', 'java'), `echo 'openjdk version "21.0.4" 2024-07-16' >&2`);
    await program(join(at, 'two', 'bin', 'java'), `echo 'java version "1.8.0_392"' >&2`);
    await program(join(at, 'three', 'bin', 'java'), 'exit 1');
    const { supported, unsupported } = await findJava({}, () => {}, [at]);
    expect(supported.map((java) => java.feature)).toEqual([21]);
    expect(unsupported.map((java) => java.feature)).toEqual([8]);
  });

  it('runs the long-term Neo4j on Java 17, the calendar release on 21 and 25, none on others', () => {
    expect([17, 21, 25].map((feature) => neo4jFor(feature)?.version)).toEqual(['5.26.31', '2026.09.0', '2026.09.0']);
    expect([8, 11, 18, 22, 24, 26].map(neo4jFor)).toEqual(Array(6).fill(undefined));
  });
});
