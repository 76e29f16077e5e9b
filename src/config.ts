/** The environment as configuration: parsed once, all problems together, values never printed. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Bounds, defaultBounds, defaultRate, maximumBytes } from './limits/bounds.ts';
import { type Proxies, proxiesOf } from './limits/client.ts';
import { defaultMemory, defaultRowBytes } from './limits/memory.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';

const whole = z
  .string()
  .regex(/^-?\d+$/, 'must be a whole number')
  .transform(Number);
const port = whole.pipe(z.int().min(0).max(65_535));
const milliseconds = whole.pipe(z.int().min(100).max(600_000));
const bound = whole.pipe(z.int().min(1).max(1_000_000_000));
/** An empty variable counts as one that is not set. */
const given = <T extends z.ZodType>(shape: T) => z.preprocess((value) => (value === '' ? undefined : value), shape);

/** Separated by commas: each an origin as a browser writes it, or `*` for all; `none` for none. */
const origins = z
  .string()
  .transform((text) => (text.trim() === 'none' ? [] : text.split(',').map((one) => one.trim())))
  .refine((all) => all.every(isOrigin), 'must be origins like https://example.org, separated by commas, or * or none');
const isOrigin = (text: string) =>
  text === '*' || (!text.includes('*') && URL.canParse(text) && new URL(text).origin === text);

/** Separated by commas: addresses, and ranges of them. */
const proxies = z.string().transform((text, context): Proxies => {
  try {
    return proxiesOf(text.split(',').map((one) => one.trim()));
  } catch {
    context.addIssue({ code: 'custom', message: 'must be addresses or ranges like 10.0.0.0/8, separated by commas' });
    return z.NEVER;
  }
});

/** What a file holds, without the line feed that editors put behind it: a secret that stands in no list of variables. */
function passwordIn(file: string, context: z.RefinementCtx): string {
  try {
    const password = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    if (password !== '') return password;
    context.addIssue({ code: 'custom', message: 'must name a file that is not empty' });
  } catch {
    context.addIssue({ code: 'custom', message: 'must name a file that can be read' });
  }
  return z.NEVER;
}

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
  NEO4J_PASSWORD_FILE: given(z.string().transform(passwordIn).optional()),
  NEO4J_DATABASE: given(z.string().optional()),
  CATALOGRAPH_DATABASE: given(z.enum(['given', 'managed', 'container']).optional()),
  SEED: given(z.enum(['auto', 'never']).default('auto')),
  DATABASE_TIMEOUT_MS: given(milliseconds.default(5_000)),
  REQUEST_TIMEOUT_MS: given(milliseconds.default(10_000)),
  SHUTDOWN_GRACE_MS: given(whole.pipe(z.int().min(0).max(60_000)).default(0)),
  CONCURRENCY: given(whole.pipe(z.int().min(1).max(10_000)).optional()),
  QUEUE: given(whole.pipe(z.int().min(0).max(100_000)).optional()),
  QUEUE_TIMEOUT_MS: given(milliseconds.default(1_000)),
  ANSWER_CACHE_BYTES: given(whole.pipe(z.int().min(0)).default(defaultMemory.bytes)),
  ROW_CACHE_BYTES: given(whole.pipe(z.int().min(0)).default(defaultRowBytes)),
  FRESHNESS_MS: given(whole.pipe(z.int().min(0).max(3_600_000)).default(0)),
  STALE_MS: given(whole.pipe(z.int().min(0).max(86_400_000)).default(defaultMemory.stale)),
  DATABASE_POOL: given(whole.pipe(z.int().min(1).max(100)).default(12)),
  LOG_LEVEL: given(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info')),
  LOG_FORMAT: given(z.enum(['auto', 'json', 'pretty']).default('auto')),
  METRICS: given(z.enum(['local', 'public', 'off']).default('local')),
  GRAPHQL_HTTP_PROFILE: given(z.enum(['stable', 'draft']).default('stable')),
  CORS_ORIGINS: given(origins.optional()),
  LIMIT_BODY_BYTES: given(bound.default(maximumBytes)),
  LIMIT_CHARACTERS: given(bound.default(defaultBounds.characters)),
  LIMIT_TOKENS: given(bound.default(defaultBounds.tokens)),
  LIMIT_NESTING: given(bound.default(defaultBounds.nesting)),
  LIMIT_VARIABLE_DEPTH: given(bound.default(defaultBounds.variableDepth)),
  LIMIT_VARIABLE_VALUES: given(bound.default(defaultBounds.variableValues)),
  LIMIT_DEPTH: given(bound.default(defaultBounds.depth)),
  LIMIT_SELECTIONS: given(bound.default(defaultBounds.selections)),
  LIMIT_ALIASES: given(bound.default(defaultBounds.aliases)),
  LIMIT_ROOT_FIELDS: given(bound.default(defaultBounds.rootFields)),
  LIMIT_DIRECTIVES: given(bound.default(defaultBounds.directives)),
  LIMIT_RECURSIVE_SELECTIONS: given(bound.default(defaultBounds.recursiveSelections)),
  LIMIT_COST: given(bound.default(defaultBounds.cost)),
  INTROSPECTION: given(z.enum(['open', 'closed']).default('open')),
  RATE_LIMIT: given(whole.pipe(z.int().min(0).max(1_000_000_000)).optional()),
  RATE_LIMIT_WINDOW_S: given(whole.pipe(z.int().min(1).max(86_400)).default(60)),
  TRUSTED_PROXIES: given(proxies.optional()),
};

export type Config = z.output<z.ZodObject<typeof shape>>;

/** The names of all variables, for the table in the README. */
export const variables = Object.keys(shape);

/** What is wrong with the environment, one line for each variable. */
export class ConfigError extends Problem {}

/** Throws a `ConfigError` that names every variable that does not fit, and what it may be; never its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = z
    .object(shape)
    .refine((config) => config.NEO4J_PASSWORD === undefined || config.NEO4J_PASSWORD_FILE === undefined, {
      path: ['NEO4J_PASSWORD_FILE'],
      message: 'must not be set where NEO4J_PASSWORD is; set one of them',
    })
    .safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`The environment does not fit:\n${lines.join('\n')}`);
}

/** Which database, for `openDatabase`: the one that is named, or the one of this folder. */
export function databaseOptions(config: Config) {
  return {
    uri: config.NEO4J_URI,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD ?? config.NEO4J_PASSWORD_FILE,
    database: config.NEO4J_DATABASE,
    only: config.CATALOGRAPH_DATABASE,
    root,
  };
}

/** What a question may ask for at most. */
export function boundsOf(config: Config): Bounds {
  return {
    characters: config.LIMIT_CHARACTERS,
    tokens: config.LIMIT_TOKENS,
    nesting: config.LIMIT_NESTING,
    variableDepth: config.LIMIT_VARIABLE_DEPTH,
    variableValues: config.LIMIT_VARIABLE_VALUES,
    depth: config.LIMIT_DEPTH,
    selections: config.LIMIT_SELECTIONS,
    aliases: config.LIMIT_ALIASES,
    rootFields: config.LIMIT_ROOT_FIELDS,
    directives: config.LIMIT_DIRECTIVES,
    recursiveSelections: config.LIMIT_RECURSIVE_SELECTIONS,
    cost: config.LIMIT_COST,
  };
}

/** `undefined` for no limit: on this machine alone, unless the environment says how much a client may ask for. */
export function rateOf({ HOST, RATE_LIMIT, RATE_LIMIT_WINDOW_S: window }: Config) {
  const local = HOST === 'localhost' || HOST === '::1' || HOST.startsWith('127.');
  const points = RATE_LIMIT ?? (local ? 0 : defaultRate);
  return points === 0 ? undefined : { points, window };
}
