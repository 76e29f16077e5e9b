/** The process: configuration → database → what it serves; signals; exit 1 with the reason. */
import { setFlagsFromString } from 'node:v8';
import { databaseOptions, readConfig } from './config.ts';
import { openDatabase, rewrittenLine } from './database/index.ts';
import { GraphFailure } from './graph/graph.ts';
import { createLog } from './log.ts';
import { Problem } from './problem.ts';

/**
 * The heap grows by half before old objects are collected, instead of by up to three times itself: after 30,000 hostile
 * requests the process held 205 MB instead of 274. Questions of which nothing is remembered take up to a tenth more time of
 * the processor for it.
 */
setFlagsFromString('--heap-growing-percent=50');

// Read by graphql-js when it is loaded, further down: in development it looks twice at every type it meets.
process.env.NODE_ENV ??= 'production';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = await createLog(config);
  const say = (line: string) =>
    config.LOG_FORMAT === 'json' ? log.info(line) : void process.stdout.write(`${line}\n`);

  // Whatever needs no database is loaded and prepared while it starts.
  const opening = openDatabase({
    ...databaseOptions(config),
    report: say,
    ...(process.stdout.isTTY && config.LOG_FORMAT !== 'json' ? { progress: rewrittenLine(process.stdout) } : {}),
    onLost: (reason) => log.error({ reason }, 'the database was lost'),
  });
  const preparing = import('./serve.ts').then(({ prepare }) => prepare(config, log, say));
  const [opened, prepared] = await Promise.allSettled([opening, preparing]);
  if (opened.status === 'rejected') throw opened.reason;
  const database = opened.value;
  say(database.how);

  const stops: (() => Promise<unknown>)[] = [() => database.stop()];
  const stop = async () => {
    for (let end = stops.pop(); end; end = stops.pop())
      await end().catch((err) => log.error({ err }, 'stopping failed'));
  };
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`${signal}: stopping …`);
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  onOrphaned(() => onSignal('SIGTERM'));

  try {
    if (prepared.status === 'rejected') throw prepared.reason;
    const { url } = await prepared.value.serve(database, (end) => stops.push(end));
    say(
      [
        'Catalograph is ready. Open',
        `  ${url}/          the catalogue, to search and look around`,
        `  ${url}/sandbox   Apollo Sandbox`,
        `  ${url}/graphiql  GraphiQL, where Apollo cannot be reached`,
        `  ${url}/graphql   the endpoint`,
      ].join('\n'),
    );
  } catch (error) {
    if (stopping) return;
    await stop();
    throw error;
  }
}

/** npm runs us in a shell that dies of a signal without handing it on: when that shell is gone, it was meant for us. */
function onOrphaned(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250).unref();
}

main().catch((error: unknown) => {
  // What still waits for the database must not keep the process.
  process.stderr.write(`${explain(error)}\n`, () => process.exit(1));
});

function explain(error: unknown): string {
  if (error instanceof Problem || error instanceof GraphFailure) return error.message;
  if (error instanceof Error && 'code' in error) {
    const { PORT = '4000' } = process.env;
    if (error.code === 'EADDRINUSE') return `Port ${PORT} is taken. Stop what uses it, or set PORT to another.`;
    if (error.code === 'EACCES') return `Port ${PORT} may not be used by this account. Set PORT to one above 1023.`;
    if (error.code === 'EADDRNOTAVAIL')
      return 'HOST is not an address of this machine. Set it to one, or leave it out.';
  }
  return `Catalograph could not start, and this is a fault of its own: ${error instanceof Error ? error.message : String(error)}`;
}
