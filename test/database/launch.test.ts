import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveFor } from '../../src/database/archive.ts';
import { cacheFolder } from '../../src/database/folders.ts';
import { javaArguments, memoryOf } from '../../src/database/launch.ts';
import { occasionalLines, rewrittenLine } from '../../src/database/progress.ts';
import { composeFile, settingOf } from './compose.ts';
import { folder, write } from './folder.ts';

const java = (version: string) => ({
  home: '/jdk',
  program: '/jdk/bin/java',
  version,
  feature: Number.parseInt(version, 10),
});
const installation = (at: string) => ({ version: '1', folder: at, mainClass: 'org.example.Main' });

const launch = (version: string) => ({
  java: java(version),
  installation: installation('/c'),
  home: '/h',
  port: 7700,
  memory: memoryOf({}),
  archiveFlags: [],
  throwaway: false,
});

describe('the memory of the managed database', () => {
  it('is small, unless it is said', () => {
    expect(memoryOf({})).toEqual({ heap: '512m', pageCache: '64m' });
    expect(memoryOf({ NEO4J_HEAP: '4G', NEO4J_PAGECACHE: '' })).toEqual({ heap: '4g', pageCache: '64m' });
    const memory = memoryOf({ NEO4J_HEAP: '2g', NEO4J_PAGECACHE: '300m' });
    const args = javaArguments({ ...launch('17.0.1'), memory });
    expect(args).toContain('-Xmx2g');
    expect(args).toContain('server.memory.pagecache.size=300m');
  });

  it.each(['much', '0m', '255m', '2', '1.5g', '4g -Xfoo'])('is not %j', (size) => {
    expect(() => memoryOf({ NEO4J_HEAP: size })).toThrow(
      `NEO4J_HEAP is "${size}". Set it to mega- or gigabytes, such as 512m or 4g, from 256m on, or leave it out.`,
    );
  });
});

describe('the command line of Java', () => {
  const args = (version: string, throwaway = false) => javaArguments({ ...launch(version), throwaway });

  it('listens on this machine only, on one port', () => {
    const settings = args('17.0.1').filter((arg) => /listen_address|advertised|http/.test(arg));
    expect(settings).toEqual([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:7700',
      'server.bolt.advertised_address=127.0.0.1:7700',
      'server.http.enabled=false',
    ]);
    expect(args('17.0.1')).toContain('--home-dir=/h');
    expect(args('17.0.1')).toContain(join('/c', 'lib', '*'));
  });

  it('names only settings and flags that this version knows', () => {
    const newer = ['server.fleet_discovery.enabled=false', '--sun-misc-unsafe-memory-access=allow'];
    expect(newer.map((one) => args('17.0.1').includes(one))).toEqual([false, false]);
    expect(newer.map((one) => args('21.0.1').includes(one))).toEqual([true, false]);
    expect(newer.map((one) => args('25.0.1').includes(one))).toEqual([true, true]);
  });

  it('sets what docker-compose.yml sets to protect the database, to the same values', () => {
    const { environment } = composeFile('docker-compose.yml').services.neo4j ?? {};
    const shared = Object.entries(environment ?? {})
      .map(([name, value]) => `${settingOf(name)}=${value}`)
      .filter((setting) =>
        /^(db\.transaction\.timeout|db\.lock|server\.bolt\.connection_|dbms\.security\.)/.test(setting),
      );
    expect(shared.length).toBe(8);
    for (const version of ['17.0.1', '25.0.1']) expect(args(version)).toEqual(expect.arrayContaining(shared));
  });

  it('checks no password only where the database is thrown away', () => {
    expect(args('25.0.1')).not.toContain('dbms.security.auth_enabled=false');
    expect(args('25.0.1', true)).toContain('dbms.security.auth_enabled=false');
  });
});

describe('the class-data archive', () => {
  it('is written at the end of the first run under another name, and used from then on', async () => {
    const at = await folder();
    const first = await archiveFor(java('17.0.1'), installation(at));
    expect(first.flags).toEqual([`-XX:ArchiveClassesAtExit=${first.written}`]);
    expect(first.written).not.toBe(first.file);
    await write(first.file, 'classes');
    expect((await archiveFor(java('17.0.1'), installation(at))).flags).toEqual([`-XX:SharedArchiveFile=${first.file}`]);
  });

  it('belongs to one Java: another version or build of it has its own', async () => {
    const at = await folder();
    const mine = { ...java('17.0.1'), program: await write(join(at, 'java'), '') };
    const first = await archiveFor(mine, installation(at));
    expect((await archiveFor({ ...mine, version: '17.0.2' }, installation(at))).file).not.toBe(first.file);
    await utimes(mine.program, 1, 1);
    expect((await archiveFor(mine, installation(at))).file).not.toBe(first.file);
  });
});

describe('the cache folder', () => {
  it.each([
    ['linux' as const, { HOME: '/home/a' }, '/home/a/.cache'],
    ['linux' as const, { HOME: '/home/a', XDG_CACHE_HOME: '/other' }, '/other'],
    ['linux' as const, { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, '/home/a/.cache'],
    ['darwin' as const, { HOME: '/Users/a' }, '/Users/a/Library/Caches'],
    ['win32' as const, { HOME: 'C:/a', LOCALAPPDATA: 'C:/a/Local' }, 'C:/a/Local'],
  ])('is the one of the system: %s %j', (platform, env, caches) => {
    expect(cacheFolder(env, platform)).toBe(join(caches, 'catalograph', 'neo4j'));
  });
});

describe('progress', () => {
  it('writes one line over on a terminal, and takes it away at the end', () => {
    const written: string[] = [];
    const line = rewrittenLine({ write: (text) => written.push(text), columns: 6 });
    line.show('one and more');
    line.end();
    line.end();
    expect(written).toEqual(['\r\u001b[Kone a', '\r\u001b[K']);
  });

  it('is a line now and then elsewhere', () => {
    const said: string[] = [];
    const often = occasionalLines((line) => said.push(line), 0);
    const seldom = occasionalLines((line) => said.push(line), 60_000);
    often.show('one');
    seldom.show('two');
    expect(said).toEqual(['one']);
  });
});
