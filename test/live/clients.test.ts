/** Clients that are slow, broken or greedy, on connections of their own; and one beside them that must not notice. */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeFile } from '../support/large.ts';
import { quantile } from '../support/open-loop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const question = JSON.stringify({ query: '{ publication(id: "publication/manual-for-trainers") { id } }' });
const post = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n${question}`;
const get = `GET /graphql?query=${encodeURIComponent('{ publications { totalCount } }')} HTTP/1.1\r\nHost: x\r\n\r\n`;

let server: TestServer;
const good: { ms: number; status: number | string }[] = [];
let goodEnded: Promise<void>;
let going = true;
beforeAll(async () => {
  server = await startServer();
  await server.ask('{ publications { totalCount } }');
  goodEnded = (async () => {
    while (going) {
      const started = performance.now();
      const status = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: question,
      }).then(
        async (response) => (await response.text()) && response.status,
        (error: unknown) => String(error),
      );
      good.push({ ms: performance.now() - started, status });
      await pause(20);
    }
  })();
});
afterAll(async () => {
  going = false;
  await goodEnded;
  await server.stop();
});

interface Raw {
  readonly socket: Socket;
  /** Resolves when the connection is closed: what was received, and after how many milliseconds. */
  readonly closed: Promise<{ text: string; ms: number }>;
}

function open(): Raw {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const started = performance.now();
  let text = '';
  socket.on('error', () => undefined);
  const closed = new Promise<{ text: string; ms: number }>((resolve) =>
    socket.on('close', () => resolve({ text, ms: performance.now() - started })),
  );
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  return { socket, closed };
}

/** One byte a second, until the connection is closed. */
async function trickle({ socket, closed }: Raw, text: string) {
  let next = 0;
  const drip = setInterval(() => socket.writable && socket.write(text[next++ % text.length] ?? 'x'), 1_000);
  const end = await closed;
  clearInterval(drip);
  return end;
}

describe.concurrent('A client', { timeout: 55_000 }, () => {
  it('that sends its headers a byte at a time is told so after five seconds, and cut off', async () => {
    const ends = await Promise.all(
      Array.from({ length: 50 }, () => {
        const client = open();
        client.socket.write('GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
        return trickle(client, 'slow');
      }),
    );
    const ms = ends.map((end) => end.ms);
    say(`50 slow headers: cut off after ${Math.round(Math.min(...ms))}–${Math.round(Math.max(...ms))} ms`);
    for (const { text } of ends) expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(Math.min(...ms)).toBeGreaterThan(4_900);
    expect(Math.max(...ms)).toBeLessThan(8_000);
  });

  it('that sends its body a byte at a time is told so after ten seconds, and cut off', async () => {
    const ends = await Promise.all(
      Array.from({ length: 50 }, () => {
        const client = open();
        client.socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
        );
        return trickle(client, '{"query"');
      }),
    );
    const ms = ends.map((end) => end.ms);
    say(`50 slow bodies: cut off after ${Math.round(Math.min(...ms))}–${Math.round(Math.max(...ms))} ms`);
    for (const { text } of ends) expect(text).toMatch(/^HTTP\/1\.1 4(08|00) /);
    expect(Math.max(...ms)).toBeLessThan(13_000);
  });

  it('that does not read its answers is cut off', async () => {
    const file = await largeFile(server.url);
    const clients = Array.from({ length: 10 }, () => {
      const { hostname, port } = new URL(server.url);
      const started = performance.now();
      const socket = connect(Number(port), hostname).pause();
      const closed = new Promise<number>((resolve) => {
        socket.on('error', () => undefined);
        // A connection that is not read does not learn of its end; one that is written to does.
        const probe = setInterval(() => socket.write('GET /livez HTTP/1.1\r\nHost: x\r\n\r\n'), 500);
        socket.on('close', () => {
          clearInterval(probe);
          resolve(performance.now() - started);
        });
      });
      socket.write(`GET ${file} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(15));
      return closed;
    });
    const ms = await Promise.all(clients);
    say(`10 slow readers: cut off after ${Math.round(Math.min(...ms))}–${Math.round(Math.max(...ms))} ms`);
    expect(Math.max(...ms)).toBeLessThan(50_000);
  });

  it('that sends a thousand requests at once is answered, each with an answer or a refusal, in order', async () => {
    for (const request of [get, post]) {
      const client = open();
      const started = performance.now();
      client.socket.write(request.repeat(999) + request.replace('Host: x', 'Host: x\r\nConnection: close'));
      const { text } = await client.closed;
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
      const refused = statuses.filter((status) => status === '503').length;
      say(
        `1,000 pipelined: ${statuses.length - refused} × 200, ${refused} × 503 in ${Math.round(performance.now() - started)} ms`,
      );
      expect(statuses.length).toBe(1_000);
      expect(new Set(statuses)).toEqual(new Set(['200', '503']));
      expect(statuses.slice(0, 16)).toEqual(Array(16).fill('200'));
    }
  });

  it.each([
    ['GET // HTTP/1.1', 404],
    ['GET http://[ HTTP/1.1', 400],
    ['OPTIONS * HTTP/1.1', 400],
    [`GET /${'a'.repeat(16_384)} HTTP/1.1`, 431],
    [`GET /${'a'.repeat(9_000)} HTTP/1.1`, 414],
    ['GET /\0 HTTP/1.1', 400],
    ['GET /%zz HTTP/1.1', 400],
    ['GET /graphql?query=%ff HTTP/1.1', 400],
    ['GET /../../etc/passwd HTTP/1.1', 404],
    ['GET / HTTP/9.9', 400],
    ['\0\0\0\0', 400],
    ['\x16\x03\x01\x02\x00\x01', 400],
  ])('that asks for what cannot be meant is answered: %s', async (line, status) => {
    const client = open();
    client.socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const { text } = await client.closed;
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it.each(['CONNECT 127.0.0.1:22 HTTP/1.1', 'CONNECT / HTTP/1.1'])(
    'that wants a tunnel gets none: %s',
    async (line) => {
      const client = open();
      client.socket.write(`${line}\r\nHost: x\r\n\r\n`);
      const { text } = await client.closed;
      expect(text === '' || /^HTTP\/1\.1 4\d\d /.test(text)).toBe(true);
    },
  );

  it('that is cut in the middle of its request, as one in ten here, leaves the others as they were', async () => {
    const statuses: string[] = [];
    for (let round = 0; round < 40; round++) {
      await Promise.all(
        Array.from({ length: 10 }, async (_, i) => {
          const client = open();
          const cut = i === round % 10;
          const text = post.replace('Host: x', 'Host: x\r\nConnection: close');
          // Anywhere in it: in the head, in the body, or when all of it is there.
          client.socket.write(cut ? text.slice(0, 1 + ((round * 37) % text.length)) : text);
          if (cut) {
            await pause(5);
            client.socket.resetAndDestroy();
          }
          const { text: received } = await client.closed;
          if (!cut) statuses.push(received.slice(9, 12));
        }),
      );
      await pause(50);
    }
    say(
      `400 connections, 40 of them reset: ${statuses.filter((status) => status === '200').length} of 360 others answered`,
    );
    expect(statuses).toEqual(Array(360).fill('200'));
  });
});

it('Whoever asks beside them all is answered, and soon', () => {
  const ms = good.map((one) => one.ms);
  const failed = good.filter(({ status }) => status !== 200);
  say(
    `beside them: ${good.length} questions, ${failed.length} failed, p50 ${quantile(ms, 0.5).toFixed(1)} ms, p99 ${quantile(ms, 0.99).toFixed(1)} ms, slowest ${Math.max(...ms).toFixed(0)} ms`,
  );
  expect(good.length).toBeGreaterThan(200);
  expect(failed).toEqual([]);
  expect(quantile(ms, 0.99)).toBeLessThan(150);
});
