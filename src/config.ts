/** The environment as configuration: parsed once, all problems together, values never printed. */
import { z } from 'zod';
import { Problem } from './problem.ts';
import { root } from './root.ts';

const whole = z
  .string()
  .regex(/^-?\d+$/, 'must be a whole number')
  .transform(Number);
const port = whole.pipe(z.int().min(0).max(65_535));
const milliseconds = whole.pipe(z.int().min(100).max(600_000));
/** An empty variable counts as one that is not set. */
const given = <T extends z.ZodType>(shape: T) => z.preprocess((value) => (value === '' ? undefined : value), shape);

const uris = ['neo4j://', 'neo4j+s://', 'neo4j+ssc://', 'bolt://', 'bolt+s://', 'bolt+ssc://'];

const shape = {
  PORT: given(port.default(4_000)),
  HOST: given(z.string().default('127.0.0.1')),
  NEO4J_URI: given(
    z
      .string()
      .refine((uri) => uris.some((scheme) => uri.startsWith(scheme)), `must begin with one of ${uris.join(' ')}`)
      .optional(),
  ),
  NEO4J_USERNAME: given(z.string().default('neo4j')),
  NEO4J_PASSWORD: given(z.string().optional()),
  NEO4J_DATABASE: given(z.string().optional()),
  CATALOGRAPH_DATABASE: given(z.enum(['given', 'managed', 'container']).optional()),
  SEED: given(z.enum(['auto', 'never']).default('auto')),
  DATABASE_TIMEOUT_MS: given(milliseconds.default(5_000)),
  REQUEST_TIMEOUT_MS: given(milliseconds.default(10_000)),
  DATABASE_POOL: given(whole.pipe(z.int().min(1).max(100)).default(12)),
  LOG_LEVEL: given(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info')),
  LOG_FORMAT: given(z.enum(['auto', 'json', 'pretty']).default('auto')),
};

export type Config = z.output<z.ZodObject<typeof shape>>;

/** The names of all variables, for the table in the README. */
export const variables = Object.keys(shape);

/** What is wrong with the environment, one line for each variable. */
export class ConfigError extends Problem {}

/** Throws a `ConfigError` that names every variable that does not fit, and what it may be; never its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = z.object(shape).safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`The environment does not fit:\n${lines.join('\n')}`);
}

/** Which database, for `openDatabase`: the one that is named, or the one of this folder. */
export function databaseOptions(config: Config) {
  return {
    uri: config.NEO4J_URI,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    only: config.CATALOGRAPH_DATABASE,
    root,
  };
}
