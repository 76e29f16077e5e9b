/** The environment: what holds without it, what is refused, and that no value is ever shown. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, databaseOptions, rateOf, readConfig, variables } from '../src/config.ts';

/** One line for each variable that does not fit. */
function refused(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first, ...lines] = error.message.split('\n');
    expect(first).toBe('The environment does not fit:');
    return lines;
  }
  return [];
}

const defaults = {
  PORT: 4000,
  HOST: '127.0.0.1',
  NEO4J_USERNAME: 'neo4j',
  SEED: 'auto',
  DATABASE_TIMEOUT_MS: 5_000,
  REQUEST_TIMEOUT_MS: 10_000,
  SHUTDOWN_GRACE_MS: 0,
  QUEUE_TIMEOUT_MS: 1_000,
  ANSWER_CACHE_BYTES: 33_554_432,
  ROW_CACHE_BYTES: 16_777_216,
  FRESHNESS_MS: 0,
  STALE_MS: 0,
  DATABASE_POOL: 12,
  LOG_LEVEL: 'info',
  LOG_FORMAT: 'auto',
  METRICS: 'local',
  GRAPHQL_HTTP_PROFILE: 'stable',
  LIMIT_BODY_BYTES: 262_144,
  LIMIT_CHARACTERS: 32_768,
  LIMIT_TOKENS: 2_000,
  LIMIT_NESTING: 64,
  LIMIT_VARIABLE_DEPTH: 32,
  LIMIT_VARIABLE_VALUES: 4_000,
  LIMIT_DEPTH: 15,
  LIMIT_SELECTIONS: 400,
  LIMIT_ALIASES: 30,
  LIMIT_ROOT_FIELDS: 20,
  LIMIT_DIRECTIVES: 20,
  LIMIT_RECURSIVE_SELECTIONS: 2_000,
  LIMIT_COST: 20_000,
  INTROSPECTION: 'open',
  RATE_LIMIT_WINDOW_S: 60,
};

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));
function secretFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

describe('a password in a file', () => {
  it.each(['hunter2', 'hunter2\n', 'hunter2\r\n'])(
    'is what the file holds, without the line feed at its end: %j',
    (text) => {
      const config = readConfig({ NEO4J_PASSWORD_FILE: secretFile('password', text) });
      expect(databaseOptions(config).password).toBe('hunter2');
    },
  );

  it('may begin and end with blanks', () => {
    const config = readConfig({ NEO4J_PASSWORD_FILE: secretFile('blanks', ' a b \n') });
    expect(databaseOptions(config).password).toBe(' a b ');
  });

  it('is refused where the file is missing or empty, or a password is given as well', () => {
    const file = secretFile('good', 'hunter2');
    expect(refused({ NEO4J_PASSWORD_FILE: join(folder, 'nowhere') })).toEqual([
      '  NEO4J_PASSWORD_FILE: must name a file that can be read',
    ]);
    expect(refused({ NEO4J_PASSWORD_FILE: secretFile('empty', '\n') })).toEqual([
      '  NEO4J_PASSWORD_FILE: must name a file that is not empty',
    ]);
    const both = refused({ NEO4J_PASSWORD_FILE: file, NEO4J_PASSWORD: 'hunter3' });
    expect(both).toEqual(['  NEO4J_PASSWORD_FILE: must not be set where NEO4J_PASSWORD is; set one of them']);
  });
});

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('may hold empty variables, which count as not set', () => {
    expect(readConfig(Object.fromEntries(variables.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('may hold what is not ours, which is not kept', () => {
    expect(readConfig({ PATH: '/bin', SECRET: 'hunter2' })).toEqual(defaults);
  });

  it('sets every variable', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      NEO4J_URI: 'neo4j+s://db.example.org:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_DATABASE: 'catalogue',
      CATALOGRAPH_DATABASE: 'given',
      SEED: 'never',
      DATABASE_TIMEOUT_MS: '100',
      REQUEST_TIMEOUT_MS: '600000',
      SHUTDOWN_GRACE_MS: '5000',
      CONCURRENCY: '1',
      QUEUE: '0',
      QUEUE_TIMEOUT_MS: '500',
      ANSWER_CACHE_BYTES: '0',
      ROW_CACHE_BYTES: '0',
      FRESHNESS_MS: '1000',
      STALE_MS: '60000',
      DATABASE_POOL: '1',
      LOG_LEVEL: 'silent',
      LOG_FORMAT: 'json',
      METRICS: 'public',
      GRAPHQL_HTTP_PROFILE: 'draft',
      CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      LIMIT_BODY_BYTES: '1000',
      LIMIT_CHARACTERS: '1',
      LIMIT_TOKENS: '2',
      LIMIT_NESTING: '3',
      LIMIT_VARIABLE_DEPTH: '4',
      LIMIT_VARIABLE_VALUES: '5',
      LIMIT_DEPTH: '6',
      LIMIT_SELECTIONS: '7',
      LIMIT_ALIASES: '8',
      LIMIT_ROOT_FIELDS: '9',
      LIMIT_DIRECTIVES: '10',
      LIMIT_RECURSIVE_SELECTIONS: '11',
      LIMIT_COST: '12',
      INTROSPECTION: 'closed',
      RATE_LIMIT: '0',
      RATE_LIMIT_WINDOW_S: '3600',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    };
    // Instead of a password, not beside it.
    expect(Object.keys(env)).toEqual(variables.filter((name) => name !== 'NEO4J_PASSWORD_FILE'));
    expect(readConfig(env)).toEqual({
      ...env,
      PORT: 0,
      DATABASE_TIMEOUT_MS: 100,
      REQUEST_TIMEOUT_MS: 600_000,
      SHUTDOWN_GRACE_MS: 5_000,
      CONCURRENCY: 1,
      QUEUE: 0,
      QUEUE_TIMEOUT_MS: 500,
      ANSWER_CACHE_BYTES: 0,
      ROW_CACHE_BYTES: 0,
      FRESHNESS_MS: 1_000,
      STALE_MS: 60_000,
      DATABASE_POOL: 1,
      CORS_ORIGINS: ['https://example.org', 'http://localhost:5173'],
      LIMIT_BODY_BYTES: 1000,
      LIMIT_CHARACTERS: 1,
      LIMIT_TOKENS: 2,
      LIMIT_NESTING: 3,
      LIMIT_VARIABLE_DEPTH: 4,
      LIMIT_VARIABLE_VALUES: 5,
      LIMIT_DEPTH: 6,
      LIMIT_SELECTIONS: 7,
      LIMIT_ALIASES: 8,
      LIMIT_ROOT_FIELDS: 9,
      LIMIT_DIRECTIVES: 10,
      LIMIT_RECURSIVE_SELECTIONS: 11,
      LIMIT_COST: 12,
      RATE_LIMIT: 0,
      RATE_LIMIT_WINDOW_S: 3600,
      TRUSTED_PROXIES: expect.objectContaining({ check: expect.any(Function) }),
    });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'takes an address of the form %s://',
    (scheme) => {
      expect(readConfig({ NEO4J_URI: `${scheme}://localhost` }).NEO4J_URI).toBe(`${scheme}://localhost`);
    },
  );

  it('refuses an address of another form and names the forms there are', () => {
    expect(refused({ NEO4J_URI: 'http://localhost:7474' })).toEqual([
      '  NEO4J_URI: must begin with one of neo4j:// neo4j+s:// neo4j+ssc:// bolt:// bolt+s:// bolt+ssc://',
    ]);
  });

  it.each([
    ['*', ['*']],
    ['none', []],
    ['https://example.org', ['https://example.org']],
    ['http://localhost:5173,https://example.org', ['http://localhost:5173', 'https://example.org']],
  ])('takes the origins %s', (text, origins) => {
    expect(readConfig({ CORS_ORIGINS: text }).CORS_ORIGINS).toEqual(origins);
  });

  it.each([
    'example.org',
    'https://example.org/',
    'https://example.org:443',
    'https://Example.org',
    'https://*.example.org',
    'https://example.org/path',
    'https://example.org,',
    'null',
    'none, https://example.org',
  ])('refuses the origin %s, which no browser would send like that', (text) => {
    expect(refused({ CORS_ORIGINS: text })).toEqual([
      '  CORS_ORIGINS: must be origins like https://example.org, separated by commas, or * or none',
    ]);
  });

  it.each(['10.0.0.0/33', 'proxy.example.org', '10.0.0.1,', '10.0.0.0/8/8', '::1/129'])(
    'refuses the proxy %s',
    (text) => {
      expect(refused({ TRUSTED_PROXIES: text })).toEqual([
        '  TRUSTED_PROXIES: must be addresses or ranges like 10.0.0.0/8, separated by commas',
      ]);
    },
  );

  it.each([
    [{}, undefined],
    [{ HOST: '0.0.0.0' }, { points: 200_000, window: 60 }],
    [{ HOST: '0.0.0.0', RATE_LIMIT: '0' }, undefined],
    [
      { RATE_LIMIT: '500', RATE_LIMIT_WINDOW_S: '10' },
      { points: 500, window: 10 },
    ],
  ])('limits what clients may spend, unless they are all on this machine: %o', (env, rate) => {
    expect(rateOf(readConfig(env))).toEqual(rate);
  });

  it('refuses a port that is no number and names the variable', () => {
    expect(refused({ PORT: 'http' })).toEqual([expect.stringMatching(/^ {2}PORT: must be a whole number/)]);
  });

  it('refuses a port that is a blank, which is no number', () => {
    expect(refused({ PORT: ' ' })).toEqual([expect.stringMatching(/^ {2}PORT: /)]);
  });

  it.each([
    ['PORT', '65536', '<=65535'],
    ['PORT', '-1', '>=0'],
    ['PORT', '80.5', 'must be a whole number'],
    ['DATABASE_TIMEOUT_MS', '99', '>=100'],
    ['REQUEST_TIMEOUT_MS', '600001', '<=600000'],
    ['DATABASE_POOL', '0', '>=1'],
    ['DATABASE_POOL', '101', '<=100'],
  ])('refuses %s=%s and says what it may be', (name, value, bound) => {
    expect(refused({ [name]: value })).toEqual([expect.stringContaining(bound)]);
    expect(refused({ [name]: value })[0]).toMatch(`  ${name}: `);
  });

  it.each([
    ['CATALOGRAPH_DATABASE', '"given"|"managed"|"container"'],
    ['SEED', '"auto"|"never"'],
    ['LOG_LEVEL', '"trace"|"debug"|"info"|"warn"|"error"|"fatal"|"silent"'],
    ['LOG_FORMAT', '"auto"|"json"|"pretty"'],
    ['METRICS', '"local"|"public"|"off"'],
    ['GRAPHQL_HTTP_PROFILE', '"stable"|"draft"'],
  ])('refuses another word for %s and lists those there are', (name, words) => {
    expect(refused({ [name]: 'perhaps' })).toEqual([`  ${name}: Invalid option: expected one of ${words}`]);
  });

  it('is refused with all its problems at once, in the order of the variables', () => {
    const lines = refused({ LOG_LEVEL: 'loud', PORT: 'http', NEO4J_URI: 'localhost', SEED: 'sometimes' });
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'NEO4J_URI', 'SEED', 'LOG_LEVEL']);
  });

  it('is refused without a word of what stands in it', () => {
    const secret = 'correct-horse-battery-staple';
    const env = Object.fromEntries(variables.map((name) => [name, `${secret}-${name.length}`]));
    const lines = refused({ ...env, NEO4J_URI: `http://neo4j:${secret}@localhost` });
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('\n')).not.toContain(secret);
  });
});
