import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { consoleLog } from './folders.ts';
import type { Job } from './wire.ts';

/** A Java that runs. */
export interface Child {
  pid: number;
  /** Its last lines. */
  lines: string[];
  /** Settles when it has ended and all it said was heard. */
  ended: Promise<{ code: number | undefined; how: string }>;
  /** Asks it to end, and kills it when it does not. */
  stop(): void;
}

const REMEMBERED_LINES = 400;
const PATIENCE_MS = 20_000;

/** Starts Java, keeps what it prints in console.log, and passes each line on. Undefined when it cannot be started at all. */
export function startChild(job: Job, onLine: (line: string) => void): Child | undefined {
  const log = consoleLog(job.home);
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log, { mode: 0o600 });
  // A full disk must not end the keeper: the lines are still passed on.
  file.on('error', () => {});
  const child = spawn(job.program, job.args, { cwd: job.home, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const hear = (line: string) => {
    file.write(`${line}\n`);
    lines.push(line);
    if (lines.length > REMEMBERED_LINES) lines.shift();
    onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  const ended = new Promise<{ code: number | undefined; how: string }>((resolve) => {
    child.once('error', (error) => hear(error.message));
    child.once('close', (code, signal) => {
      file.end(() => resolve({ code: code ?? undefined, how: signal ? `signal ${signal}` : `exit code ${code}` }));
    });
  });
  if (child.pid === undefined) return undefined;
  let asked = false;
  return {
    pid: child.pid,
    lines,
    ended,
    stop() {
      if (asked) return;
      asked = true;
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      void ended.then(() => clearTimeout(insist));
    },
  };
}
