/**
 * The built server, asked by four clients what nobody asked before: its memory stops growing. `MINUTES` says for how
 * long it is watched once it is warm (a third of a minute); the curve is printed.
 */
import { execFileSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../../src/root.ts';
import { type Program, start } from '../support/program.ts';
import { seed } from '../support/seed.ts';

const seconds = 60 * Number(process.env.MINUTES ?? 1 / 3);
const clients = 4;
/** Operations after which caches are nearly full, and after which they are: what they hold is not what is measured. */
const warmUp = process.env.MINUTES ? 40_000 : 16_000;
const mostGrowth = 64;

let program: Program;
let url: URL;
const agent = new Agent({ keepAlive: true, maxSockets: clients });
beforeAll(async () => {
  const { uri, username, password = '' } = inject('address');
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  program = start(join(root, 'dist', 'main.js'), { ...given, PORT: '0', LOG_LEVEL: 'warn', RATE_LIMIT: '0' });
  url = new URL((await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/sandbox/))[1] ?? '');
});
afterAll(async () => {
  agent.destroy();
  program.child.kill('SIGTERM');
  await program.ended;
});

function send(method: string, path: string, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request({ host: url.hostname, port: url.port, agent, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const ids = (type: string) => seed.nodes.filter((node) => node.type === type).map(({ id }) => id);
const [works, topics] = [ids('Publication'), ids('Topic')];
/** Each of them is another text or has other variables for each number: nothing of it can have been asked before. */
const questions: readonly ((i: number) => { query: string; variables?: object })[] = [
  (i) => ({
    query: `query ($id: ID!) { a${i}: publication(id: $id) { title topics { nodes { label } } institutions { nodes { name } } } }`,
    variables: { id: works[i % works.length] },
  }),
  (i) => ({ query: `{ publications(first: ${1 + (i % 20)}) { nodes { t${i}: title year } totalCount } }` }),
  (i) => ({
    query: 'query ($text: String!) { search(query: $text, first: 5) { totalCount nodes { id label } } }',
    variables: { text: `smuggling law ${i}` },
  }),
  (i) => ({ query: `{ suggest(prefix: "mig ${i}") { text } topic(id: "${topics[i % topics.length]}") { label } }` }),
  (i) => ({
    query:
      'query ($id: ID!, $text: String) { topic(id: $id) { publications(filter: { text: $text }, first: 5) { totalCount nodes { title } } } }',
    variables: { id: topics[i % topics.length], text: `smuggling ${i}` },
  }),
  (i) => ({ query: `{ no${i}: publication(id: "publication/none-${i}") { title } wrong${i % 7}: nothing }` }),
];

interface Sample {
  readonly second: number;
  readonly operations: number;
  readonly resident: number;
  readonly heap: number;
}

const resident = () =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(program.child.pid)], { encoding: 'utf8' })) / 1024;
async function heap(): Promise<number> {
  const { text } = await send('GET', '/metrics');
  return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)?.[1]) / 1024 ** 2;
}

describe('The memory of the server', () => {
  it(`does not grow by more than ${mostGrowth} MB once it is warm, whatever is asked`, {
    timeout: 1_000 * (seconds + 600),
  }, async () => {
    let asked = 0;
    let over = false;
    const statuses = new Map<number, number>();
    const failed = new Set<number>();
    const client = async () => {
      while (!over) {
        const i = asked++;
        const question = questions[i % questions.length]?.(i);
        const { status, text } = await send('POST', '/graphql', JSON.stringify(question));
        if (text.startsWith('{"errors"') || text.includes(',"errors":')) failed.add(i % questions.length);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const all = Promise.all(Array.from({ length: clients }, client));
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 100))]);
    };
    await until(() => asked >= warmUp);

    const started = performance.now();
    const samples: Sample[] = [];
    const sample = async () => {
      const second = Math.round((performance.now() - started) / 1_000);
      samples.push({ second, operations: asked, resident: resident(), heap: await heap() });
    };
    const times = 20;
    for (let i = 0; i <= times; i++) {
      await until(() => performance.now() - started >= (i * 1_000 * seconds) / times);
      await sample();
    }
    over = true;
    await all;
    const line = ({ second, operations, resident, heap }: Sample) =>
      `${second} s, ${operations} operations: ${resident.toFixed(0)} MB resident, ${heap.toFixed(0)} MB of objects`;
    const curve = samples.map(line).join('\n');
    process.stdout.write(`${curve}\nStatuses: ${JSON.stringify([...statuses])}\n`);
    // Collections come when they come: the lowest of each third is compared.
    const third = Math.ceil(samples.length / 3);
    const lowest = (some: readonly Sample[]) => Math.min(...some.map((one) => one.resident));
    expect(lowest(samples.slice(-third)) - lowest(samples.slice(0, third)), curve).toBeLessThan(mostGrowth);
    expect(Math.max(...samples.map((one) => one.resident)) - (samples[0]?.resident ?? 0), curve).toBeLessThan(
      mostGrowth,
    );
    expect([...statuses.keys()]).toEqual([200]);
    // Only what is wrong by intention is answered with an error.
    expect(failed).toEqual(new Set([questions.length - 1]));
    expect(asked).toBeGreaterThan(warmUp + 10 * seconds);
  });
});
