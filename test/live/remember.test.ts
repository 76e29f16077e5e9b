/**
 * Remembered answers beside answers that are not, while a writer commits: never another answer, never an old one.
 * `OPERATIONS` says how many questions of chance there are (400).
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { seed } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

const operations = Number(process.env.OPERATIONS ?? 400);
const writer = openWriter(inject('address'));
let remembers: TestServer;
let other: TestServer;
let plain: TestServer;
beforeAll(async () => {
  [remembers, other, plain] = await Promise.all([
    startServer(undefined, undefined, undefined, { remembers: true }),
    startServer(undefined, undefined, undefined, { remembers: true }),
    startServer(),
  ]);
});
afterAll(async () => {
  await retitle(null);
  await Promise.all([remembers.stop(), other.stop(), plain.stop(), writer.close()]);
});

const topic = 'topic/extradition';
const own = String(seed.nodes.find(({ id }) => id === topic)?.properties.definition);
/** Gives a topic another definition; its own for `null`. */
const retitle = (definition: string | null) =>
  writer.transaction((run) =>
    run('MATCH (t:Topic {id: $in.topic}) SET t.definition = $in.definition', { topic, definition: definition ?? own }),
  );

const ids = (type: string) => seed.nodes.filter((node) => node.type === type).map(({ id }) => id);
const works = ids('Publication');
const topics = ids('Topic');
/** Numbers that look random and are the same in every run. */
function numbers(state: number) {
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
const questions: readonly ((random: (below: number) => number) => [query: string, variables?: object])[] = [
  () => [`{ topic(id: "${topic}") { label definition } }`],
  (random) => [
    'query ($id: ID!) { topic(id: $id) { definition publications { totalCount } } }',
    { id: topics[random(5)] },
  ],
  (random) => [
    `{ publication(id: "${works[random(8)]}") { title t: topics { nodes { label ...D } } } } fragment D on Topic { definition }`,
  ],
  (random) => ['query ($n: Int) { topics(first: $n) { nodes { id definition } } }', { n: random(3) + 1 }],
  (random) => [
    'query ($skip: Boolean!) { topic(id: "topic/extradition") { id definition @skip(if: $skip) } }',
    { skip: random(2) === 0 },
  ],
  (random) => [
    'query ($id: ID!) { publication(id: $id) { title } }',
    { id: random(2) === 0 ? works[0] : 'publication/none' },
  ],
  (random) => [`{ publications(filter: { topics: { any: ["${topics[random(6)]}"] } }) { totalCount nodes { id } } }`],
  (random) => [`{ publications(first: ${random(3) * 60}) { totalCount } }`],
];

describe('Answers that are remembered', () => {
  it('are those that would be given, right after each commit as well, on every server', {
    timeout: 300_000,
  }, async () => {
    const random = numbers(7);
    const seen = new Set<string>();
    let again = 0;
    for (let i = 0; i < operations; i++) {
      if (random(6) === 0) await retitle(`A definition, number ${random(4)}.`);
      const [query, variables] = questions[random(questions.length)]?.(random) ?? [''];
      const [wanted, ...found] = await Promise.all([plain, remembers, other].map((one) => one.ask(query, variables)));
      const said = ({ data, errors, status }: NonNullable<typeof wanted>) => ({ data, errors, status });
      if (!wanted) throw new Error('Nothing was answered.');
      for (const one of found) expect(said(one), `${query} ${JSON.stringify(variables)}`).toEqual(said(wanted));
      again += found.filter(({ statements }) => statements.length === 0).length;
      seen.add(JSON.stringify(wanted.data));
    }
    expect(again).toBeGreaterThan(operations / 10);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('cost the question whether anything was committed, and no other statement', async () => {
    const query = '{ topics(first: 3) { nodes { label publications { totalCount } } } }';
    expect((await remembers.ask(query)).statements).not.toEqual([]);
    expect((await remembers.ask(query)).statements).toEqual([]);
  });

  it('need not be sent to who has them', async () => {
    const address = `${remembers.url}/graphql?query=${encodeURIComponent(`{ topic(id: "${topic}") { definition } }`)}`;
    const get = (known?: string) => fetch(address, { headers: known === undefined ? {} : { 'if-none-match': known } });
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const second = await get(`"x", W/${etag}`);
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
    await retitle('Another definition.');
    const third = await get(etag);
    expect(third.status).toBe(200);
    expect(await third.text()).toContain('Another definition.');
  });
});
