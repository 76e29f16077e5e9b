import { mkdir, open, readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { startedAt } from './process.ts';

const holderShape = z.object({ pid: z.number(), started: z.string() });
type Holder = z.infer<typeof holderShape>;

/** Holders within this process: two callers of one process exclude each other as well. */
const held = new Set<string>();

/**
 * Does something while holding an exclusive file. The file names the process that holds it, so one that died is
 * recognised and its lock passed on. `waiting` is called once, when somebody else has it.
 */
export async function withLock<T>(file: string, waiting: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  let told = false;
  while (!(await take(file))) {
    const holder = await holderOf(file);
    if (holder && !told) {
      told = true;
      waiting(holder.pid);
    }
    await pause(100);
  }
  try {
    return await work();
  } finally {
    held.delete(file);
    await unlink(file).catch(() => {});
  }
}

async function take(file: string): Promise<boolean> {
  if (held.has(file)) return false;
  held.add(file);
  try {
    const handle = await open(file, 'wx', 0o600);
    const me: Holder = { pid: process.pid, started: (await startedAt(process.pid)) ?? '' };
    await handle.writeFile(JSON.stringify(me));
    await handle.close();
    return true;
  } catch (error) {
    held.delete(file);
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await removeIfStale(file);
    return false;
  }
}

/** Two waiting processes must not both remove "the old" lock, the second one taking away the new lock of the first: only one may look and remove at a time. */
async function removeIfStale(file: string): Promise<void> {
  if (!(await isStale(file))) return;
  const guard = `${file}.removing`;
  try {
    await mkdir(guard);
  } catch {
    // Somebody else is at it; it takes milliseconds, so an old guard is one whose process died in just that moment.
    if (await isOlderThan(guard, 10_000)) await rmdir(guard).catch(() => {});
    return;
  }
  try {
    if (await isStale(file)) await unlink(file).catch(() => {});
  } finally {
    await rmdir(guard).catch(() => {});
  }
}

async function isStale(file: string): Promise<boolean> {
  const holder = await holderOf(file);
  // No holder: the file is being written at this moment, or was left half written.
  if (!holder) return isOlderThan(file, 2000);
  return (await startedAt(holder.pid)) !== holder.started || (holder.pid === process.pid && !held.has(file));
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return holderShape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isOlderThan(file: string, ms: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > ms;
}
