import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archiveFor } from '../../src/database/archive.ts';
import {
  DatabaseProblem,
  databaseStatus,
  openDatabase,
  resetDatabase,
  stopDatabase,
} from '../../src/database/index.ts';
import { isOurs } from '../../src/database/process.ts';
import { readState, writeState } from '../../src/database/state.ts';
import { behaves, machine } from './fake.ts';
import { folder, jdk } from './folder.ts';

describe('a given database', () => {
  it('is taken as it is, and left alone when it is stopped', async () => {
    const given = { uri: 'neo4j://example.org', password: 'p', root: await folder(), report: () => {} };
    const database = await openDatabase(given);
    expect(database).toMatchObject({
      uri: given.uri,
      username: 'neo4j',
      password: 'p',
      database: undefined,
    });
    await database.stop();
  });

  it('that is asked for without an address is a problem', async () => {
    const nothing = openDatabase({ root: await folder(), report: () => {}, only: 'given' });
    await expect(nothing).rejects.toThrow(DatabaseProblem);
    await expect(nothing).rejects.toThrow('A given database is asked for, but NEO4J_URI is not set.');
  });
});

describe('a managed database', () => {
  it('starts with a password of its own, in a file only its user can read', async () => {
    const { open, home, running } = await machine();
    const database = await open();
    expect(database.uri).toMatch(/^neo4j:\/\/127\.0\.0\.1:\d+$/);
    expect(database.password).toMatch(/^[0-9a-f]{32}$/);
    expect(database.how).toMatch(/^Neo4j Community 5\.26\.31 on Java 17\.0\.15 \(.*jdk\), started in \d+\.\d s\.$/);
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    await database.stop();
    await database.stop();
    expect(running()).toBe(false);
    const again = await open();
    expect(again.password).toBe(database.password);
    await again.stop();
  });

  it('is shared by a second server, and stays when the first one stops', async () => {
    const { open, running } = await machine();
    const one = await open();
    const other = await open();
    expect(other.uri).toBe(one.uri);
    expect(other.password).toBe(one.password);
    expect(other.how).toContain('shared with 1 other server.');
    await one.stop();
    expect(running()).toBe(true);
    await other.stop();
    expect(running()).toBe(false);
  });

  it('is one when two servers start at the same moment', async () => {
    const { open, kept } = await machine(behaves.slowly);
    const [one, other] = await Promise.all([open(), open()]);
    expect(one.uri).toBe(other.uri);
    expect(kept.length).toBe(1);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('starts anew while the last one is just being stopped', async () => {
    const { open, kept } = await machine();
    const one = await open();
    const [, other] = await Promise.all([one.stop(), open()]);
    await other.stop();
    expect(kept.length).toBeGreaterThan(0);
  });

  it('ends the Java of a keeper that was killed, before it starts another', async () => {
    const { open, state, home, said } = await machine();
    const first = await open();
    const record = readState(state);
    await first.stop();
    const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}`]);
    onTestFinished(() => void left.kill('SIGKILL'));
    if (!record || left.pid === undefined) throw new Error('Nothing to test with.');
    writeState(state, { ...record, java: left.pid });
    const [second] = await Promise.all([open(), once(left, 'exit')]);
    expect(said).toContain(`A Neo4j without its keeper was still running (process ${left.pid}); ending it.`);
    expect(await isOurs(left.pid, home)).toBe(false);
    await second.stop();
  });

  it('takes another free port when somebody was quicker', async () => {
    const { open } = await machine(behaves.portTakenOnce);
    await (await open()).stop();
  });

  it('starts without the class-data archive when that one is damaged, and drops it', async () => {
    const { open, java, cache } = await machine(behaves.hatesArchives);
    const archive = await archiveFor(
      { home: java, program: join(java, 'bin', 'java'), version: '17.0.15', feature: 17 },
      { version: '5.26.31', folder: cache, mainClass: '' },
    );
    await writeFile(archive.file, 'damaged');
    await (await open()).stop();
    expect(existsSync(archive.file)).toBe(false);
  });

  it('tells its server when it is lost', async () => {
    const { open, lost, kept } = await machine(behaves.crashesLater);
    await open();
    await kept[0]?.done;
    await expect.poll(() => lost).toEqual([expect.stringContaining('The database ended by itself.')]);
  });

  it('uses the wanted port, or says that it is taken', async () => {
    const { open, env } = await machine();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    env.NEO4J_PORT = String(port);
    await expect(open()).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program or not allowed. End that program, set NEO4J_PORT to another port, or leave it out: then a free one is used.`,
    );
    await new Promise((resolve) => taken.close(resolve));
    const database = await open();
    expect(database.uri).toBe(`neo4j://127.0.0.1:${port}`);
    await database.stop();
    env.NEO4J_PORT = 'many';
    await expect(open()).rejects.toThrow('NEO4J_PORT is not a port number.');
  });

  it.each([
    ['locked' as const, 'Neo4j 5.26.31 did not start. Another Neo4j is using the same data folder.'],
    ['silent' as const, 'Neo4j 5.26.31 did not start. It ended without a word (exit code 7).'],
  ])('that does not start (%s) says why, and where its log is', async (behaviour, sentence) => {
    const { open, home, running } = await machine(behaves[behaviour]);
    const failed = open();
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toThrow(`Its log is ${join(home, 'logs', 'console.log')}.`);
    await expect(failed).rejects.not.toThrow('    at ');
    expect(running()).toBe(false);
  });

  it('whose password is lost says how to begin again', async () => {
    const { open, home } = await machine();
    await (await open()).stop();
    await rm(join(home, 'password'));
    await expect(open()).rejects.toThrow(
      `The password of the database in ${home} is lost (the file "password" is gone). "npm run db -- reset" removes this database; the next start makes a new one.`,
    );
  });

  it('that is not built says so', async () => {
    const { root, env } = await machine();
    const failed = openDatabase({ root, env, report: () => {}, only: 'managed' }, { javaFolders: [] });
    await expect(failed).rejects.toThrow('keeper.js is missing: the program is not built. Run "npm run build"');
  });
});

describe('a throwaway database', () => {
  it('has a folder and a life of its own, needs no password, and is gone when stopped', async () => {
    const { open, root, running } = await machine();
    const [one, other] = await Promise.all([open({ throwaway: true }), open({ throwaway: true })]);
    expect(one.uri).not.toBe(other.uri);
    expect((await throwaways(root)).length).toBe(2);
    expect(running()).toBe(false);
    await Promise.all([one.stop(), other.stop()]);
    expect(await throwaways(root)).toEqual([]);
  });

  it('never is the given database, and leaves nothing when it does not start', async () => {
    const { open, root } = await machine(behaves.locked);
    await expect(open({ throwaway: true, uri: 'neo4j://production', only: undefined })).rejects.toThrow(
      'did not start',
    );
    expect(await throwaways(root)).toEqual([]);
  });
});

describe('without a way to a database', () => {
  it.each([
    [
      'no Java at all',
      undefined,
      'There is no Neo4j to work with. No Java was found. There is no docker-compose.yml in ',
    ],
    ['a Java that is too old', '11.0.2', 'The Java that was found is not one that Neo4j runs on: Java 11 ('],
    ['a Java without Maven', '25.0.3', 'was found, but no Maven (no "mvn" on PATH).'],
  ])('the problem names what was found and the three remedies: %s', async (_case, version, sentence) => {
    const root = await folder();
    if (version) await jdk(join(root, 'jdk'), version);
    const env = { HOME: root, PATH: '', ...(version ? { JAVA_HOME: join(root, 'jdk') } : {}) };
    const failed = openDatabase({ root, env, report: () => {} }, { javaFolders: [] });
    await expect(failed).rejects.toThrow(DatabaseProblem);
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toThrow(
      'Do one of three things: install Java 17, 21 or 25 and Maven; start Docker; or set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a Neo4j that is running.',
    );
  });
});

describe('looking after the database', () => {
  it('says what runs and who uses it, and refuses to remove what is in use', async () => {
    const { open, root, home } = await machine();
    expect((await databaseStatus(root)).running).toBeUndefined();
    const database = await open();
    const status = await databaseStatus(root);
    expect(status).toMatchObject({
      servers: [process.pid],
      folder: join(root, '.catalograph'),
      running: { version: '5.26.31' },
    });
    await expect(resetDatabase(root, () => {})).rejects.toThrow(
      `The database is in use by 1 server (process ${process.pid}). Stop that first; nothing was removed.`,
    );
    await database.stop();
    expect(await resetDatabase(root, () => {})).toEqual([home]);
    expect(existsSync(home)).toBe(false);
  });

  it('stops it also while it is used, and tells the server', async () => {
    const { open, root, lost, running } = await machine();
    await open();
    expect(await stopDatabase(root, () => {})).toEqual([process.pid]);
    expect(running()).toBe(false);
    await expect.poll(() => lost).toEqual(['The database was stopped.']);
    expect(await stopDatabase(root, () => {})).toBeUndefined();
  });

  it('reads no record that is not one of ours', async () => {
    const { root, state } = await machine();
    await mkdir(join(root, '.catalograph'));
    await writeFile(state, '{"java": 1}');
    expect((await databaseStatus(root)).running).toBeUndefined();
    expect(await readFile(state, 'utf8')).toBe('{"java": 1}');
  });
});

async function throwaways(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => name.startsWith('catalograph-throwaway-'));
}
