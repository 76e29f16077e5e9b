import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './run.ts';

/**
 * What tells one run of a process from another that got the same number later (in a container every start has the
 * same few numbers). Undefined: no such process, or only the remains of one that nobody has waited for.
 */
export async function startedAt(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name, in parentheses, may hold anything; the fields after it are plain: state first, start time 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  }
  if (process.platform === 'win32') return exists(pid) ? 'running' : undefined;
  const { code, lines } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { timeout: 5000 });
  return code === 0 ? lines.join(' ').trim() || undefined : undefined;
}

/** The option by which our processes carry the home folder of their database, for Java and for the keeper. */
export function homeOption(home: string): string {
  return `--home-dir=${home}`;
}

/** Whether the process with this number is one of ours for exactly this home: by its command line, never by its name. */
export async function isOurs(pid: number, home: string): Promise<boolean> {
  const line = await commandLine(pid);
  return line !== undefined && ` ${line} `.includes(` ${homeOption(home)} `);
}

/**
 * Ends a process of ours: asks, waits, then kills. True when it is gone, or was never ours. The command line is looked
 * at again before each signal, since the number may have passed to another process meanwhile.
 */
export async function endProcess(pid: number, home: string, patienceMs = 20_000): Promise<boolean> {
  for (const [signal, wait] of [
    ['SIGTERM', patienceMs],
    ['SIGKILL', 5000],
  ] as const) {
    if (!(await isOurs(pid, home))) return true;
    try {
      process.kill(pid, signal);
    } catch {
      return !exists(pid);
    }
    for (const until = Date.now() + wait; Date.now() < until; await pause(40)) {
      if (!(await isOurs(pid, home))) return true;
    }
  }
  return false;
}

async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.replaceAll('\0', ' ').trim() || undefined;
  }
  // Windows has no ps: the process is then left alone, and Neo4j's own store lock protects the data.
  const { code, lines } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { timeout: 5000 });
  return code === 0 ? lines.join(' ') : undefined;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
