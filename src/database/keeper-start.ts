import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve as absolute, dirname, join } from 'node:path';
import { z } from 'zod';
import { DatabaseProblem } from './problem.ts';
import { homeOption } from './process.ts';
import type { Job } from './wire.ts';

/** Has a keeper do this job; settles once Java runs and the state file says where to join. */
export type StartKeeper = (job: Job) => Promise<void>;

const answerShape = z.union([z.object({ started: z.literal(true) }), z.object({ problem: z.string() })]);

/** Starts the keeper as a process of its own, in a group of its own: neither Ctrl-C nor the end of this server reaches it. */
export function keeperIn(root: string): StartKeeper {
  const script = absolute(root, 'dist', 'database', 'keeper.js');
  return (job) => {
    if (!existsSync(script)) {
      throw new DatabaseProblem(
        `${script} is missing: the program is not built. Run "npm run build", then start again.`,
      );
    }
    return new Promise((resolve, reject) => {
      const logFile = join(job.home, 'logs', 'keeper.log');
      const log = openSync(logFile, 'w', 0o600);
      const keeper = spawn(process.execPath, [script, homeOption(job.home)], {
        detached: true,
        cwd: dirname(script),
        stdio: ['ignore', log, log, 'ipc'],
      });
      closeSync(log);
      const failed = (what: string) =>
        reject(new DatabaseProblem(`The keeper of the database did not start: ${what}. Its log is ${logFile}.`));
      keeper.once('error', (error) => failed(error.message));
      keeper.once('exit', (code) => failed(`it ended with exit code ${code}`));
      keeper.once('message', (message) => {
        const answer = answerShape.safeParse(message);
        if (answer.success && 'started' in answer.data) resolve();
        else failed(answer.success && 'problem' in answer.data ? answer.data.problem : 'it gave no answer');
        if (keeper.connected) keeper.disconnect();
        keeper.unref();
      });
      keeper.send(job);
    });
  };
}
