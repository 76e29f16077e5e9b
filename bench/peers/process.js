// A server as a process of its own: started, waited for until it says where it listens, ended by its id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const startsWithin = 180_000;
const endsWithin = 5_000;

/** `NEO4J_…` for a database at this address. */
export const databaseEnv = ({ uri, username, password, database }) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  ...(database ? { NEO4J_DATABASE: database } : {}),
});

/** What the machine gives every process, without what is meant for a server or says how npm started this one. */
function machine() {
  const ours = /^(NEO4J_|npm_|PORT$|HOST$|SEED$|LOG_|CATALOGRAPH_|DATABASE_|REQUEST_|LIMIT_|RATE_|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

/**
 * Runs a file with Node; `url` is the first address that it prints. Rejects with what it printed when it ends without
 * one, or takes too long. NODE_ENV is `production`, as all of the peers advise.
 */
export async function startProcess(file, env) {
  const child = spawn(process.execPath, [file], {
    env: { ...machine(), NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), endsWithin);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(late);
  };
  try {
    return { url: await addressFrom(child), pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressFrom(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`No address within ${startsWithin} ms:\n${output}`)), startsWithin);
    const heard = (part) => {
      output = (output + part).slice(-20_000);
      const [, address] = /(https?:\/\/[\w.[\]:-]*\d)\/?\S*\s/.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', heard);
    child.once('close', () => {
      clearTimeout(late);
      reject(new Error(`It ended before it listened:\n${output}`));
    });
  });
}
