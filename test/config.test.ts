/** The environment: what holds without it, what is refused, and that no value is ever shown. */
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, variables } from '../src/config.ts';

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
  DATABASE_POOL: 12,
  LOG_LEVEL: 'info',
  LOG_FORMAT: 'auto',
};

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
      DATABASE_POOL: '1',
      LOG_LEVEL: 'silent',
      LOG_FORMAT: 'json',
    };
    expect(Object.keys(env)).toEqual(variables);
    expect(readConfig(env)).toEqual({
      ...env,
      PORT: 0,
      DATABASE_TIMEOUT_MS: 100,
      REQUEST_TIMEOUT_MS: 600_000,
      DATABASE_POOL: 1,
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
