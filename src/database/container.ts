import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, DatabaseOptions } from './database.ts';
import { USERNAME } from './home.ts';
import { DatabaseProblem } from './problem.ts';
import { onPath } from './programs.ts';
import { type Ran, run } from './run.ts';

/** The service in docker-compose.yml, and the password it has there when NEO4J_PASSWORD is not set. */
const SERVICE = 'neo4j';
const DEFAULT_PASSWORD = 'catalograph-local';

/** A Neo4j by Docker Compose; or, in one sentence, why not. */
export async function openContainer(
  options: DatabaseOptions,
  env: NodeJS.ProcessEnv,
): Promise<Database | { missing: string }> {
  const { root, report } = options;
  if (!existsSync(join(root, 'docker-compose.yml'))) return { missing: `There is no docker-compose.yml in ${root}.` };
  const compose = await findCompose(root, env);
  if (!('run' in compose)) return compose;

  const running = await compose.run(['ps', '--status', 'running', '-q', SERVICE], 15_000);
  const wasRunning = running.code === 0 && running.lines.some((line) => /^[0-9a-f]{12,}$/.test(line.trim()));
  if (!wasRunning) report('Starting Neo4j with Docker Compose (the first time, Docker downloads the image) …');
  const up = await compose.run(['up', '-d', '--wait', SERVICE]);
  if (up.code !== 0) {
    const said = up.lines.findLast((line) => line.trim() !== '') ?? 'nothing';
    throw new DatabaseProblem(
      `Docker Compose could not start Neo4j. It said: ${said.trim().slice(0, 300)} "docker compose logs ${SERVICE}" says more; or set NEO4J_URI to a Neo4j that is running.`,
    );
  }
  let stopped: Promise<unknown> | undefined;
  return {
    uri: 'neo4j://127.0.0.1:7687',
    username: USERNAME,
    password: options.password ?? DEFAULT_PASSWORD,
    database: options.database ?? 'neo4j',
    how: `Neo4j in a container, ${wasRunning ? 'which was running already' : 'started'} by ${compose.name}.`,
    async stop() {
      if (!wasRunning) stopped ??= compose.run(['stop', SERVICE], 70_000);
      await stopped;
    },
  };
}

interface Compose {
  name: string;
  run(args: string[], timeout?: number): Promise<Ran>;
}

async function findCompose(root: string, env: NodeJS.ProcessEnv): Promise<Compose | { missing: string }> {
  const docker = await onPath('docker', env);
  if (!docker) return { missing: 'Docker is not installed (no "docker" on PATH).' };
  const engine = await run(docker, ['version', '--format', '{{.Server.Version}}'], { env, timeout: 10_000 });
  if (engine.code !== 0) return { missing: 'Docker is installed, but its engine does not answer.' };
  const separate = await onPath('docker-compose', env);
  const plugin = await run(docker, ['compose', 'version'], { env, timeout: 10_000 });
  const [name, program, before] =
    plugin.code === 0
      ? (['docker compose', docker, ['compose']] as const)
      : (['docker-compose', separate, []] as const);
  if (!program) return { missing: 'Docker answers, but Docker Compose is not installed.' };
  // Version 1 knows neither "--wait" nor "ps --status", prints how it is used, and says that all went well.
  const asked = await run(program, [...before, 'version', '--short'], { env, timeout: 10_000 });
  if (!/^v?([2-9]|\d\d)/.test(asked.lines.find((line) => line.trim() !== '')?.trim() ?? ''))
    return { missing: 'Docker answers, but its Compose is older than version 2.' };
  return {
    name,
    run: (args, timeout) =>
      run(program, [...before, ...args], { env, cwd: root, ...(timeout === undefined ? {} : { timeout }) }),
  };
}
