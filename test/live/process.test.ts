/** The built server as a process: what it prints, how it ends, and what it says when it cannot start. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { root } from '../../src/root.ts';
import { largeFile } from '../support/large.ts';
import { type Program, run, start } from '../support/program.ts';
import { totalOfWorks } from '../support/seed.ts';

const main = join(root, 'dist', 'main.js');
const running: Program[] = [];
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

function serve(env: NodeJS.ProcessEnv = {}): Program {
  const { uri, username, password = '' } = inject('address');
  const program = start(main, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    PORT: '0',
    ...env,
  });
  running.push(program);
  return program;
}

const urlOf = async (program: Program) => (await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/sandbox/))[1] ?? '';

describe('A server on a database that was given', () => {
  it('prints the addresses to open, answers, and writes one line for each request', async () => {
    const program = serve();
    const url = await urlOf(program);
    expect(program.output()).toContain('Catalograph is ready. Open\n');
    const query = encodeURIComponent('query Count { publications { totalCount } }');
    const answer = await (await fetch(`${url}/graphql?query=${query}`)).json();
    expect(answer).toEqual({ data: { publications: { totalCount: totalOfWorks } } });
    const [line = ''] = await program.says(/^\{.*"msg":"request"\}$/m);
    expect(JSON.parse(line)).toMatchObject({
      method: 'GET',
      path: '/graphql',
      status: 200,
      operation: 'Count',
      statements: 1,
      ms: expect.any(Number),
      requestId: expect.any(String),
    });
    for (const path of ['/', '/examples', '/sandbox', '/graphiql', await largeFile(url), '/livez', '/readyz'])
      expect((await fetch(url + path)).status, path).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with code 0 on %s', async (signal) => {
    const program = serve();
    await urlOf(program);
    program.child.kill(signal);
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain(`${signal}: stopping …`);
  });

  it('ends with the shell that npm runs it in, which dies of a signal without handing it on', async () => {
    const { uri, username, password = '' } = inject('address');
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
    // "true" behind it keeps the shell from becoming the program.
    const shell = run('sh', ['-c', `'${process.execPath}' '${main}'; true`], { ...env, npm_lifecycle_event: 'start' });
    const url = await urlOf(shell);
    shell.child.kill('SIGTERM');
    const answers = () =>
      fetch(`${url}/livez`).then(
        () => true,
        () => false,
      );
    await expect.poll(answers, { timeout: 10_000 }).toBe(false);
    await shell.says(/SIGTERM: stopping …/);
  });

  it('prints nothing but JSON when asked to', async () => {
    const program = serve({ LOG_FORMAT: 'json' });
    await program.says(/is ready/);
    for (const line of program.output().trim().split('\n')) expect(() => JSON.parse(line), line).not.toThrow();
  });
});

describe('A server that cannot start', () => {
  it('names all that is wrong with its environment, without values, and ends with code 1', async () => {
    const program = serve({ PORT: 'secret', NEO4J_URI: 'http://secret', LOG_LEVEL: 'loud' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(
      /^The environment does not fit:\n {2}PORT: .*\n {2}NEO4J_URI: .*\n {2}LOG_LEVEL: /,
    );
    expect(program.output()).not.toContain('secret');
  });

  it('says that its port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = serve({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
    other.close();
  });

  it('says that HOST is no address of this machine', async () => {
    const program = serve({ HOST: '192.0.2.1' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('HOST is not an address of this machine.');
  });

  it('says that nobody answers at NEO4J_URI', async () => {
    const program = serve({ NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('No database answers at bolt://127.0.0.1:9. Check NEO4J_URI');
  });

  it('never shows a stack', async () => {
    for (const env of [{ NEO4J_URI: 'neo4j://no.such.host.invalid' }, { HOST: 'no.such.host.invalid' }]) {
      const program = serve(env);
      expect(await program.ended).toBe(1);
      expect(program.output()).not.toMatch(/^\s+at /m);
    }
  });
});
