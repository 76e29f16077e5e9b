import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isOurs, startedAt } from '../../src/database/process.ts';
import { reap } from '../../src/database/reap.ts';
import { type State, writeState } from '../../src/database/state.ts';
import { folder, until } from './folder.ts';

describe('ending what a killed keeper left behind', () => {
  it('ends the recorded process when its command line names the home', async () => {
    const { home, file } = await place();
    const java = await sleeper(`--home-dir=${home}`);
    const said: string[] = [];
    expect(await reap(file, record(home, java, file), (line) => said.push(line))).toBe(true);
    expect(await isOurs(pidOf(java), home)).toBe(false);
    await until(() => java.signalCode === 'SIGTERM');
    expect(said).toEqual([`A Neo4j without its keeper was still running (process ${java.pid}); ending it.`]);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves a process alone that got the same number but has another home', async () => {
    const { home, file } = await place();
    const other = await sleeper(`--home-dir=${home}-of-somebody-else`);
    const said: string[] = [];
    expect(await reap(file, record(home, other, file), (line) => said.push(line))).toBe(true);
    expect(await startedAt(pidOf(other))).toBeDefined();
    expect(other.signalCode).toBeNull();
    expect(said).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  it('kills one that does not end when asked', async () => {
    const { home, file } = await place();
    const java = await sleeper(`--home-dir=${home}`, "process.on('SIGTERM', () => {});");
    expect(await reap(file, record(home, java, file), () => {}, 200)).toBe(true);
    expect(await isOurs(pidOf(java), home)).toBe(false);
    await until(() => java.signalCode === 'SIGKILL');
  });

  it('does not mind a process that is gone', async () => {
    const { home, file } = await place();
    const java = await sleeper(`--home-dir=${home}`);
    java.kill('SIGKILL');
    await once(java, 'exit');
    expect(await reap(file, record(home, java, file), () => {})).toBe(true);
  });
});

async function place() {
  const at = await folder();
  return { home: join(at, 'home'), file: join(at, 'database.json') };
}

async function sleeper(option: string, before = ''): Promise<ChildProcess> {
  const child = spawn(process.execPath, [
    '-e',
    `${before} setInterval(() => {}, 1000); console.log('up')`,
    '--',
    option,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('It did not start.');
  return child.pid;
}

function record(home: string, java: ChildProcess, file: string): State {
  const state: State = {
    ...{ home, java: pidOf(java), keeper: process.pid, port: 7, control: 7, token: 't', version: '5.26.31' },
    ...{ javaHome: '/jdk', javaVersion: '17.0.15', startedAt: '2026-01-01T00:00:00.000Z', servers: [] },
  };
  writeState(file, state);
  return state;
}
