/**
 * Remembered answers beside answers that are not, while a writer commits: never another answer, never an old one, and
 * never one of two versions that does not say so. `OPERATIONS` says how many questions of chance those
 * that remember are asked (400).
 *
 * Each commit writes its number into several places and brings the graph into one of a few states. Every operation
 * asks for that number: its answer has to bear one number, which was the newest at some moment while it was asked for,
 * and to be, but for the number, what a server without caches answers in the same state.
 */
import { Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { Tailor } from '../../src/graph/tailor.ts';
import { nodeTypes } from '../../src/model.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { sortKey } from '../../src/sort-key.ts';
import { Chance, type Operation, randomFrom } from '../support/chance.ts';
import { seed } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

const operations = Number(process.env.OPERATIONS ?? 400);
/** How many different questions those are. */
const different = Math.min(Math.max(50, Math.ceil(operations / 10)), 1_500);
const lanes = 6;

const writer = openWriter(inject('address'));
let remembers: TestServer;
let other: TestServer;
let plain: TestServer;
beforeAll(async () => {
  [remembers, other, plain] = await Promise.all([
    startServer(undefined, undefined, undefined, { remembers: true }),
    // This one also gives every shape of question a text of its own as soon as it can.
    startServer(undefined, undefined, undefined, {
      remembers: true,
      tailor: (graph) => new Tailor(graph, { after: 1, texts: 1_000, pause: 0 }),
    }),
    startServer(),
  ]);
});
afterAll(async () => {
  await loadSeed(writer, seed);
  await Promise.all([remembers.stop(), other.stop(), plain.stop(), writer.close()]);
}, 120_000);

const topic = 'topic/extradition';
const ids = new Map(
  nodeTypes.map((type) => [type, seed.nodes.filter((node) => node.type === type).map(({ id }) => id)] as const),
);
const works = ids.get('Publication') ?? [];
const topics = ids.get('Topic') ?? [];

/** The states of the graph: which of them a commit makes follows from its number. */
const states = 4;
/** Numbers are large enough not to stand anywhere else, and all of one length. */
const firstNumber = 7_000_000;
const [retitled = '', joined = '', made] = [works[3], works[5], 'publication/made-by-a-test'];

/** One transaction: the number in several texts, a title, a relation and a work of which each is there in some states. */
const commit = (number: number) =>
  writer.transaction(async (run) => {
    const state = number % states;
    const text = `A text, number ${number}.`;
    await run('MATCH (n:Topic) WHERE n.id IN $in.ids SET n.definition = $in.text', {
      ids: [topic, ...topics.slice(0, 6)],
      text,
    });
    const title = state === 1 || state === 2 ? 'A title of a test' : 'Ztitle of a test';
    await run(
      'MATCH (n:Publication {id: $in.id}) SET n.title = $in.title, n.sortKey = $in.sortKey, n.summary = $in.text',
      {
        id: retitled,
        title,
        sortKey: sortKey(title, retitled),
        text,
      },
    );
    const ends = 'MATCH (a:Publication {id: $in.id}) MATCH (b:Topic {id: $in.topic})';
    await run(
      state >= 2
        ? `${ends} MERGE (a)-[r:ABOUT]->(b) SET r.basis = 'STATED', r.records = $in.records`
        : `${ends} MATCH (a)-[r:ABOUT]->(b) DELETE r`,
      { id: joined, topic, records: (ids.get('Record') ?? []).slice(0, 1) },
    );
    await run(
      state === 3
        ? 'MERGE (n:Publication {id: $in.made.id}) SET n = $in.made WITH n MATCH (b:Topic {id: $in.topic}) MERGE (n)-[r:ABOUT]->(b) SET r.basis = $in.basis, r.records = $in.records'
        : 'MATCH (n:Publication {id: $in.made.id}) DETACH DELETE n',
      {
        made: {
          id: made,
          title: 'Made by a test',
          sortKey: sortKey('Made by a test', made),
          alternativeTitles: [],
          tableOfContents: [],
          kind: 'MANUAL',
          held: true,
          access: 'OPEN',
        },
        topic,
        basis: 'STATED',
        records: (ids.get('Record') ?? []).slice(0, 1),
      },
    );
  });

interface Asked extends Operation {
  readonly method: 'GET' | 'POST';
  readonly trust: string | undefined;
  readonly key: string;
}
const orders = [undefined, undefined, undefined, 'source/list', 'source/list, source/catalogue-2019', 'source/none'];

function questions(): readonly Asked[] {
  const random = randomFrom(7);
  const chance = new Chance(random, new Map([...ids, ['Publication', [...works, retitled, joined, made]]]));
  return Array.from({ length: different }, () => {
    const operation = chance.operation(`stamp: topic(id: "${topic}") { definition }`);
    const method = random(3) === 0 ? 'GET' : 'POST';
    const trust = orders[random(orders.length)];
    return { ...operation, method, trust, key: JSON.stringify([method, trust, operation]) };
  });
}

interface Got {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
}

async function send(server: TestServer, asked: Asked, known?: string): Promise<Got> {
  const { method, trust, key: _key, ...operation } = asked;
  const headers: { [name: string]: string } = trust === undefined ? {} : { 'catalograph-trust': trust };
  if (known !== undefined) headers['if-none-match'] = known;
  const url = new URL('/graphql', server.url);
  if (method === 'GET')
    for (const [name, value] of Object.entries(operation))
      if (value !== undefined) url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const sent =
    method === 'GET'
      ? { headers }
      : { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(operation) };
  const response = await fetch(url, sent);
  return { status: response.status, body: await response.text(), etag: response.headers.get('etag') };
}

/** The numbers that an answer bears; none when it has no data. */
const numbersIn = (body: string) => [...new Set([...body.matchAll(/number (7\d{6})\b/g)].map(([, n]) => Number(n)))];
/** Without data, for a required field of the root failed: which other errors were found by then is a matter of time. */
const hasNoData = (body: string) => /^\{"errors":\[.*\],"data":null\}\s*$/s.test(body);
const numberless = (text: string) => text.replace(/number 7\d{6}\b/g, 'number #');
const withoutNumber = ({ status, body }: Got) => `${status} ${hasNoData(body) ? 'no data' : numberless(body)}`;
/** By their paths: where they stand in the text may differ. */
const errorsIn = ({ body }: Got): { readonly message: string; readonly path: readonly string[] }[] =>
  (JSON.parse(body).errors ?? []).map(({ message, path = [] }: { message: string; path?: string[] }) => ({
    message: numberless(message),
    path,
  }));

/** The question without one of its fields, which everything in it is still of use to. */
function skipping({ query, ...asked }: Asked, field: string): Asked {
  const skipped = visit(parse(query), {
    Field: {
      leave: (node) =>
        (node.alias ?? node.name).value === field
          ? {
              kind: Kind.INLINE_FRAGMENT,
              directives: parseDirectives('@skip(if: true)'),
              selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
            }
          : undefined,
    },
  });
  return { ...asked, query: print(skipped) };
}
const parseDirectives = (text: string) => {
  const [operation] = parse(`query ${text} { __typename }`).definitions;
  return operation && 'directives' in operation ? operation.directives : [];
};

/** Every error that a question has, whichever field of its root fails first. */
async function errorsOf(asked: Asked): Promise<ReturnType<typeof errorsIn>> {
  const got = await send(plain, asked);
  const errors = errorsIn(got);
  if (!hasNoData(got.body)) return errors;
  const [first] = errors.toSorted((a, b) => a.path.length - b.path.length);
  const field = first?.path[0];
  return field === undefined ? errors : [...errors, ...(await errorsOf(skipping(asked, field)))];
}
const isBusy = ({ status }: Got) => status === 503;
const straddles = ({ body }: Got) => body.includes('"mayStraddleCommit":true');

/** What is remembered of one server: each answer under its ETag, and the newest of each question. */
class Memory {
  readonly bodies = new Map<string, Got>();
  readonly newest = new Map<string, string>();
}

/** What a server without caches answers to a question in a state. */
class Told {
  readonly answers = new Map<string, string>();
  readonly open = new Map<string, { readonly asked: Asked; readonly state: number; readonly found: string[] }>();
  /** Of answers without data: each error that a server without caches listed, and those that others did. */
  readonly #failures = new Set<string>();
  readonly #listed = new Map<string, Asked>();
  readonly wrong: string[] = [];

  /** Those of which an answer without data lists an error that no server without caches has listed so far. */
  get doubted(): Asked[] {
    return [...this.#listed].flatMap(([failure, asked]) => (this.#failures.has(failure) ? [] : [asked]));
  }

  /** What one of them can list at all. */
  known(asked: Asked, errors: ReturnType<typeof errorsIn>): void {
    for (const error of errors) this.#failures.add(`${asked.key} ${JSON.stringify(error)}`);
  }

  /** What an answer is to be, by the rule of the state it bears; one without data is the same in all. */
  check(asked: Asked, got: Got, isTold: boolean, where: string): void {
    if (hasNoData(got.body) && isTold) this.known(asked, errorsIn(got));
    else if (hasNoData(got.body))
      for (const error of errorsIn(got)) this.#listed.set(`${asked.key} ${JSON.stringify(error)}`, asked);
    const numbers = numbersIn(got.body);
    if (numbers.length > 1)
      return void this.wrong.push(`${where}: of versions ${numbers.join()}: ${asked.key} ${got.body}`);
    const state = numbers[0] === undefined ? -1 : numbers[0] % states;
    const key = `${state} ${asked.key}`;
    const said = withoutNumber(got);
    const told = this.answers.get(key);
    if (told === undefined && isTold) this.answers.set(key, said);
    else if (told === undefined) {
      const open = this.open.get(key) ?? { asked, state, found: [] };
      if (!open.found.includes(said)) open.found.push(said);
      this.open.set(key, open);
    } else if (told !== said) this.#differs(where, key, said, told);
  }

  settle(): void {
    for (const [key, { found }] of this.open) {
      const told = this.answers.get(key) ?? 'nothing was told';
      for (const said of found) if (said !== told) this.#differs('remembered', key, said, told);
    }
    for (const [failure] of this.#listed)
      if (!this.#failures.has(failure)) this.wrong.push(`remembered: an error that there is not: ${failure}`);
  }

  #differs(where: string, key: string, said: string, told: string): void {
    let i = 0;
    while (said[i] === told[i]) i++;
    const part = (text: string) => text.slice(Math.max(0, i - 80), i + 160);
    this.wrong.push(`${where}, in state ${key}\n  said ${part(said)}\n  not  ${part(told)}`);
  }
}

describe('Answers that are remembered', () => {
  it('are those that would be given, while a writer commits, on every server', { timeout: 1_800_000 }, async () => {
    const asked = questions();
    const told = new Told();
    const memories = new Map([remembers, other].map((server) => [server, new Memory()]));
    const counts = { asked: 0, again: 0, unchanged: 0, straddling: 0, busy: 0, errors: 0, commits: 0 };
    const random = randomFrom(11);
    let begun = firstNumber;
    let committed = firstNumber;
    await commit(committed);
    // The plans of all texts are made before anyone is in a hurry.
    for (const one of asked) await send(plain, one);

    const ask = async (server: TestServer, one: Asked) => {
      const memory = memories.get(server);
      const known = memory && random(2) === 0 ? memory.newest.get(one.key) : undefined;
      const least = committed;
      const got = await send(server, one, one.method === 'GET' ? known : undefined);
      const kept = got.etag === null ? undefined : memory?.bodies.get(got.etag);
      counts.asked++;
      counts.again += kept ? 1 : 0;
      counts.unchanged += got.status === 304 ? 1 : 0;
      if (isBusy(got)) return void counts.busy++;
      const answer = got.status === 304 ? kept : got;
      if (!answer) return void told.wrong.push(`304 for ${got.etag}, which nobody was given: ${one.key}`);
      if (kept && kept.body !== answer.body) told.wrong.push(`Two answers under one ETag: ${one.key}`);
      if (memory && answer.etag !== null) {
        memory.bodies.set(answer.etag, answer);
        memory.newest.set(one.key, answer.etag);
      }
      if (straddles(answer)) return void counts.straddling++;
      counts.errors += answer.body.includes('"errors":') ? 1 : 0;
      const [number] = numbersIn(answer.body);
      const where = memory ? 'remembered' : 'without caches';
      if (number !== undefined && (number < least || number > begun))
        told.wrong.push(`${where}: of version ${number}, between ${least} and ${begun}: ${one.key}`);
      told.check(one, answer, memory === undefined, where);
    };

    const started = performance.now();
    let left = operations;
    const lane = async () => {
      while (left > 0) {
        // Some are asked much more often than others.
        const one = asked[Math.floor(asked.length * (random(1_000) / 1_000) ** 3)];
        if (!one) continue;
        const server = random(2) === 0 ? remembers : other;
        const times = 1 + random(4);
        left -= times;
        await Promise.all([ask(plain, one), ask(server, one)]);
        for (let i = 1; i < times; i++) await ask(server, one);
      }
    };
    const write = async () => {
      while (left > 0) {
        begun++;
        await commit(begun);
        committed = begun;
        await new Promise((resolve) => setTimeout(resolve, random(400)));
      }
    };
    await Promise.all([write(), ...Array.from({ length: lanes }, lane)]);
    const seconds = Math.round((performance.now() - started) / 1_000);
    // When nothing is committed any more, who has the newest answer is told that it is.
    for (const one of asked.filter(({ method }) => method === 'GET'))
      for (let i = 0; i < 4; i++) await ask(remembers, one);
    counts.commits = committed - firstNumber;

    // What was not told while the writer was at it is told now, state by state.
    for (let state = 0; state < states; state++) {
      begun++;
      while (begun % states !== state) begun++;
      await commit(begun);
      for (const open of told.open.values())
        if (open.state === state || (open.state === -1 && state === 0))
          told.check(open.asked, await send(plain, open.asked), true, 'without caches');
      for (const one of told.doubted) told.known(one, await errorsOf(one));
    }
    told.settle();
    const facts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    process.stdout.write(
      `${operations} operations, ${different} different ones, in ${seconds} s: ${facts.join(', ')}, wrong ${told.wrong.length}\n`,
    );
    expect(told.wrong.slice(0, 5)).toEqual([]);
    expect(counts.again).toBeGreaterThan(operations / 10);
    expect(counts.unchanged).toBeGreaterThan(0);
    expect(counts.commits).toBeGreaterThan(5);
    expect(counts.straddling + counts.busy).toBeLessThan(counts.asked / 4);
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
    const second = await get(`"x", ${etag}`);
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
    await writer.transaction((run) =>
      run('MATCH (t:Topic {id: $in.topic}) SET t.definition = $in.text', { topic, text: 'Another definition.' }),
    );
    const third = await get(etag);
    expect(third.status).toBe(200);
    expect(await third.text()).toContain('Another definition.');
  });
});
