// The parent's side of a load generator.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Seconds that a job may take beyond what it measures; then the generator is taken for stuck, and ended. */
const beyond = 40;

/** `script`: `closed.js` or `open.js`. `watch()` is called when measuring begins and ends. */
export function startGenerator(script) {
  const child = fork(new URL(`./${script}`, import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.setMaxListeners(0);
  return {
    run: (job, watch = () => undefined) =>
      new Promise((resolve, reject) => {
        const watched = {};
        const settle = (end, value) => {
          clearTimeout(limit);
          child.off('message', hear).off('exit', gone);
          end(value);
        };
        const hear = ({ mark, result, error }) => {
          if (mark) watched[mark] = watch();
          else if (error) settle(reject, new Error(error));
          else settle(resolve, { ...result, watched });
        };
        const gone = () => settle(reject, new Error(`${script} ended in the middle of a job.`));
        const limit = setTimeout(() => child.kill('SIGKILL'), (job.seconds + beyond) * 1_000);
        child.on('message', hear).on('exit', gone);
        child.send(job);
      }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
