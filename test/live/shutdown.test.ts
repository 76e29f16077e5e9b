/** The built server is told to end: what is under way is answered, nobody is lost, and it does not take long. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Address } from '../../src/graph/neo4j.ts';
import { root } from '../../src/root.ts';
import { largeFile } from '../support/large.ts';
import { type Program, start } from '../support/program.ts';
import { startProxy } from '../support/proxy.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

async function serve(env: NodeJS.ProcessEnv = {}, { uri, username, password = '' }: Address = inject('address')) {
  const program = start(join(root, 'dist', 'main.js'), {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...env,
  });
  ends.push(async () => {
    program.child.kill('SIGKILL');
    await program.ended;
  });
  const [, url = ''] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/sandbox/);
  return { program, url };
}

/** Resolves with the exit code and the milliseconds that it took to get there. */
async function ending(program: Program, signal: NodeJS.Signals = 'SIGTERM') {
  const started = performance.now();
  program.child.kill(signal);
  const code = await program.ended;
  return { code, ms: performance.now() - started };
}

const query = '{ publications(first: 20) { nodes { title topics { nodes { label } } } } }';

/** One question over a connection that is kept; what became of it. */
const ask = (url: string, agent: Agent): Promise<{ outcome: string; closing: boolean }> =>
  new Promise((resolve) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const whole = response.statusCode === 200 && text.trimEnd().endsWith('}');
        resolve({
          outcome: whole ? 'answered' : String(response.statusCode),
          closing: response.headers.connection === 'close',
        });
      });
      response.on('error', () => resolve({ outcome: 'cut', closing: false }));
    })
      .on('error', (error: Error & { code?: string }) =>
        resolve({ outcome: error.code ?? error.message, closing: false }),
      )
      .end(body);
  });

describe('A server that is told to end', () => {
  it('under load says that it is not ready, answers what a balancer still sends, and loses nobody', async () => {
    const { program, url } = await serve({ SHUTDOWN_GRACE_MS: '3000', QUEUE: '100', QUEUE_TIMEOUT_MS: '5000' });
    const agent = new Agent({ keepAlive: true });
    ends.push(async () => agent.destroy());
    // The first of its kind is planned by the database, which takes seconds.
    expect((await ask(url, agent)).outcome).toBe('answered');
    let sending = true;
    let asked = 0;
    const outcomes = new Map<string, number>();
    let closing = 0;
    const clients = Array.from({ length: 50 }, async () => {
      while (sending) {
        asked++;
        const answer = await ask(url, agent);
        outcomes.set(answer.outcome, (outcomes.get(answer.outcome) ?? 0) + 1);
        if (answer.closing) closing++;
      }
    });
    const seen: number[] = [];
    const balancer = (async () => {
      while (sending) {
        const { status } = await fetch(`${url}/readyz`);
        seen.push(status);
        if (status !== 200) sending = false;
        await pause(100);
      }
    })();
    await pause(1_500);
    const { code, ms } = await ending(program);
    await Promise.all([...clients, balancer]);
    say(
      `50 clients: ${asked} asked, ${JSON.stringify(Object.fromEntries(outcomes))}, ${closing} told to close; ended after ${Math.round(ms)} ms`,
    );
    expect(Object.fromEntries(outcomes)).toEqual({ answered: asked });
    expect(asked).toBeGreaterThan(50);
    expect(closing).toBeGreaterThan(0);
    expect(seen.at(-1)).toBe(503);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });

  it('with nobody there ends at once', async () => {
    const { program } = await serve();
    const { code, ms } = await ending(program, 'SIGINT');
    say(`idle: ended after ${Math.round(ms)} ms`);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(2_000);
  });

  it('lets a client fetch a long answer to its end, however slowly', async () => {
    const { program, url } = await serve();
    const file = await largeFile(url);
    const whole = (await (await fetch(url + file)).arrayBuffer()).byteLength;
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).pause();
    ends.push(async () => socket.destroy());
    socket.write(`GET ${file} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(7));
    await pause(500);
    const ended = ending(program);
    await pause(1_500);
    let bytes = 0;
    socket.on('data', (part) => {
      bytes += part.length;
    });
    socket.resume();
    await new Promise((resolve) => socket.on('close', resolve));
    const { code, ms } = await ended;
    say(`a slow client: ${bytes} bytes, ended after ${Math.round(ms)} ms`);
    expect(bytes).toBeGreaterThan(7 * whole);
    expect(code).toBe(0);
  });

  it('does not wait for ever for a client that never reads', async () => {
    const { program, url } = await serve();
    const file = await largeFile(url);
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).pause();
    socket.on('error', () => undefined);
    ends.push(async () => socket.destroy());
    socket.write(`GET ${file} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(15));
    await pause(500);
    const { code, ms } = await ending(program);
    say(`a client that never reads: ended after ${Math.round(ms)} ms`);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });

  it('does not wait for ever for a database that hangs, and answers who waits for it', async () => {
    const proxy = await startProxy(inject('address'));
    ends.push(() => proxy.close());
    const { program, url } = await serve({ DATABASE_TIMEOUT_MS: '3000' }, proxy.address);
    const agent = new Agent({ keepAlive: true });
    ends.push(async () => agent.destroy());
    expect((await ask(url, agent)).outcome).toBe('answered');
    proxy.hang();
    const waiting = Array.from({ length: 5 }, () => ask(url, agent));
    await pause(300);
    const { code, ms } = await ending(program);
    say(`a database that hangs: ended after ${Math.round(ms)} ms`);
    expect((await Promise.all(waiting)).map(({ outcome }) => outcome)).toEqual(Array(5).fill('503'));
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });

  it('twice ends at once', async () => {
    const proxy = await startProxy(inject('address'));
    ends.push(() => proxy.close());
    const { program, url } = await serve({}, proxy.address);
    const agent = new Agent({ keepAlive: true });
    ends.push(async () => agent.destroy());
    await ask(url, agent);
    proxy.hang();
    void ask(url, agent);
    await pause(300);
    program.child.kill('SIGTERM');
    await program.says(/SIGTERM: stopping …/);
    const { code, ms } = await ending(program);
    say(`a second signal: ended after ${Math.round(ms)} ms`);
    expect(code).toBe(1);
    expect(ms).toBeLessThan(1_000);
  });
});
