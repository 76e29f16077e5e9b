/** The process: configuration → database → seed → graph → Apollo → HTTP; signals; exit 1 with the reason. */
import { answerWith } from './apollo/answer.ts';
import { startApollo } from './apollo/server.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DatabaseProblem, openDatabase, rewrittenLine } from './database/index.ts';
import { statements } from './entities/index.ts';
import { GraphFailure } from './graph/graph.ts';
import { type Address, Neo4jGraph } from './graph/neo4j.ts';
import { ConnectionProblem, requireNeo4j } from './graph/require.ts';
import { warm } from './graph/warm.ts';
import { startHttp } from './http/server.ts';
import { createLog } from './log.ts';
import { root } from './root.ts';
import { ForeignDataError } from './seed/load.ts';
import { SeedError, seedAtStart } from './seed/start.ts';

/** Failures that a person can mend: their message is all that is shown. */
const known = [ConfigError, DatabaseProblem, ConnectionProblem, GraphFailure, ForeignDataError, SeedError];

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = await createLog(config);
  const say = (line: string) =>
    config.LOG_FORMAT === 'json' ? log.info(line) : void process.stdout.write(`${line}\n`);

  const database = await openDatabase({
    ...databaseOptions(config),
    report: say,
    ...(process.stdout.isTTY && config.LOG_FORMAT !== 'json' ? { progress: rewrittenLine(process.stdout) } : {}),
    onLost: (reason) => log.error({ reason }, 'the database was lost'),
  });
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
    const address: Address = database;
    const graph = new Neo4jGraph(address, { callTimeout: config.DATABASE_TIMEOUT_MS, poolSize: config.DATABASE_POOL });
    stops.push(() => graph.close());
    await requireNeo4j(graph, database);
    if (config.SEED === 'auto') say(await seedAtStart(address));
    await graph.verify();
    const apollo = await startApollo();
    stops.push(() => apollo.stop());
    const answer = answerWith(apollo, graph, config.REQUEST_TIMEOUT_MS);
    const http = await startHttp({ host: config.HOST, port: config.PORT, answer, graph, log });
    stops.push(() => http.stop());
    say(
      [
        'Catalograph is ready. Open',
        `  ${http.url}/          what this is, with examples`,
        `  ${http.url}/sandbox   Apollo Sandbox`,
        `  ${http.url}/graphiql  GraphiQL, where Apollo cannot be reached`,
        `  ${http.url}/graphql   the endpoint`,
      ].join('\n'),
    );
    await warm(graph, statements);
  } catch (error) {
    if (!stopping) {
      await stop();
      throw error;
    }
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

function databaseOptions(config: Config) {
  return {
    uri: config.NEO4J_URI,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    root,
    ...(config.CATALOGRAPH_DATABASE ? { only: config.CATALOGRAPH_DATABASE } : {}),
  };
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${explain(error)}\n`);
});

function explain(error: unknown): string {
  if (known.some((type) => error instanceof type) && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error) {
    const { PORT = '4000' } = process.env;
    if (error.code === 'EADDRINUSE') return `Port ${PORT} is taken. Stop what uses it, or set PORT to another.`;
    if (error.code === 'EACCES') return `Port ${PORT} may not be used by this account. Set PORT to one above 1023.`;
    if (error.code === 'EADDRNOTAVAIL')
      return 'HOST is not an address of this machine. Set it to one, or leave it out.';
  }
  return `Catalograph could not start, and this is a fault of its own: ${error instanceof Error ? error.message : String(error)}`;
}
