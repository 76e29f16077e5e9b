import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/database/lock.ts';
import { folder } from './folder.ts';

describe('the start lock', () => {
  it('lets one after the other in, and says once for whom it waits', async () => {
    const file = join(await folder(), 'start.lock');
    const order: string[] = [];
    const waits: number[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 250));
      order.push(`${name} out`);
    };
    await Promise.all(['one', 'other'].map((name) => withLock(file, (pid) => waits.push(pid), work(name))));
    expect(order).toEqual(['one in', 'one out', 'other in', 'other out']);
    expect(waits).toEqual([process.pid]);
    expect(existsSync(file)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    const file = join(await folder(), 'start.lock');
    await expect(
      withLock(
        file,
        () => {},
        () => Promise.reject(new Error('no')),
      ),
    ).rejects.toThrow('no');
    expect(
      await withLock(
        file,
        () => {},
        async () => 'yes',
      ),
    ).toBe('yes');
  });

  it.each([
    ['a process that is gone', { pid: 4_194_305, started: '1' }],
    ['an earlier process with the same number', { pid: process.pid, started: '1' }],
  ])('passes on when it was left by %s', async (_case, holder) => {
    const file = join(await folder(), 'start.lock');
    await writeFile(file, JSON.stringify(holder));
    expect(
      await withLock(
        file,
        () => {},
        async () => 'mine',
      ),
    ).toBe('mine');
  });

  it('passes on when it was left half written', async () => {
    const file = join(await folder(), 'start.lock');
    await writeFile(file, '');
    const before = new Date(Date.now() - 10_000);
    await utimes(file, before, before);
    expect(
      await withLock(
        file,
        () => {},
        async () => 'mine',
      ),
    ).toBe('mine');
  });
});
