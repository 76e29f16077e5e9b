/** The program as a stranger runs it: a process of its own, what it prints, how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Program {
  readonly child: ChildProcess;
  /** Everything it has printed so far, on both streams. */
  output(): string;
  /** Resolves with the first match in the output; rejects with the output when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code, or with the name of the signal that ended it. */
  ended: Promise<number | string>;
}

export const start = (file: string, env: NodeJS.ProcessEnv, ...args: string[]): Program =>
  run(process.execPath, [file, ...args], env);

export function run(command: string, args: string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(command, args, {
    env: { ...machine(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const ended = once(child, 'close').then(([code, signal]): number | string => code ?? signal);
  return {
    child,
    output: () => text,
    async says(pattern) {
      let over = false;
      void ended.then(() => (over = true));
      for (;;) {
        const found = pattern.exec(text);
        if (found) return found;
        if (over) throw new Error(`It ended without saying ${pattern}:\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended,
  };
}

/** The environment of this process without what is meant for a server, or says how npm started this one. */
function machine(): NodeJS.ProcessEnv {
  const ours = /^(NEO4J_|npm_|PORT$|HOST$|SEED$|LOG_|CATALOGRAPH_|DATABASE_|REQUEST_|VITEST|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
