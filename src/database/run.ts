import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Milliseconds; the program is killed after them. None: as long as it takes. */
  timeout?: number;
  onLine?: (line: string) => void;
}

export interface Ran {
  /** undefined: the program could not be started, was killed, or took too long. */
  code: number | undefined;
  /** What it printed, on either stream. */
  lines: string[];
}

/** Runs a program to its end and gathers what it prints. Never rejects: not being able to start is an answer, too. */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    // Windows starts .cmd files only through a shell, which needs the quotes written out.
    const shell = /\.(cmd|bat)$/i.test(program);
    const child = spawn(shell ? `"${program}"` : program, shell ? args.map((arg) => `"${arg}"`) : args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      cwd: options.cwd,
      timeout: options.timeout,
      killSignal: 'SIGKILL',
      shell,
    });
    // A server that is told to end during a long download takes the download with it.
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    const finish = (code: number | undefined) => {
      process.off('exit', endWithUs);
      resolve({ code, lines });
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.once('error', (error) => {
      lines.push(error.message);
      finish(undefined);
    });
    child.once('close', (code) => finish(code ?? undefined));
  });
}
