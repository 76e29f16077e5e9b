// npm run db -- status | stop | reset [--yes]: looks at, ends or removes the database of this folder.
import { createInterface } from 'node:readline/promises';
import { root } from '../root.ts';
import { databaseStatus, named, resetDatabase, stopDatabase } from './manage.ts';
import { DatabaseProblem } from './problem.ts';

const USAGE = `npm run db -- status   is it running, where, how large, who uses it
npm run db -- stop     end it; servers that use it are told
npm run db -- reset    remove it with all its data (asks first; --yes does not ask)`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function status(root: string): Promise<void> {
  const { running, kept, servers, folder, homes } = await databaseStatus(root);
  if (running) {
    say(`Running since ${running.startedAt}: Neo4j ${running.version} at neo4j://127.0.0.1:${running.port}`);
    say(
      `Process:     ${running.java}${kept ? `, kept by process ${running.keeper}` : ', without its keeper: the next start ends it'}`,
    );
    say(`Java:        ${running.javaVersion} (${running.javaHome})`);
    say(`In use by:   ${servers.length === 0 ? 'no server' : named(servers)}`);
    say(`Password:    in ${running.home}/password, user neo4j`);
  } else say('Not running.');
  say(`Data folder: ${folder}`);
  for (const { name, megabytes } of homes) say(`             ${name}, ${megabytes.toFixed(1)} MB`);
}

async function stop(root: string): Promise<void> {
  const servers = await stopDatabase(root, say);
  if (!servers) say('Not running.');
  else say(servers.length === 0 ? 'Stopped.' : `Stopped. ${named(servers)} used it.`);
}

async function reset(root: string, yes: boolean): Promise<void> {
  const { folder, homes, servers } = await databaseStatus(root);
  if (servers.length > 0)
    throw new DatabaseProblem(`The database is in use by ${named(servers)}. Stop that first; nothing was removed.`);
  if (homes.length === 0) return say(`There is no database in ${folder}.`);
  if (!yes && !(await confirmed(`Remove ${homes.map(({ name }) => name).join(' and ')} in ${folder} with all data?`))) {
    return say('Nothing was removed.');
  }
  for (const removed of await resetDatabase(root, say)) say(`Removed ${removed}.`);
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new DatabaseProblem(
      'There is no terminal to ask on. "npm run db -- reset --yes" removes the database without asking.',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function command(words: string[], root: string): Promise<void> {
  const [word, ...more] = words;
  const yes = more.length === 1 && more[0] === '--yes';
  if (word === 'status' && more.length === 0) return status(root);
  if (word === 'stop' && more.length === 0) return stop(root);
  if (word === 'reset' && (more.length === 0 || yes)) return reset(root, yes);
  throw new DatabaseProblem(USAGE);
}

try {
  await command(process.argv.slice(2), root);
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
