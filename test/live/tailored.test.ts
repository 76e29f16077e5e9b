/**
 * Texts made for one shape of question, beside the projections that answer all: the same answers, fewer statements, and
 * plans as good. `OPERATIONS` says how many questions of chance are compared (300).
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AnyStatement } from '../../src/graph/statement.ts';
import { nodeTypes } from '../../src/model.ts';
import { Chance, randomFrom } from '../support/chance.ts';
import { hitsOf, openPlanner, operators } from '../support/plans.ts';
import { seed } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

const operations = Number(process.env.OPERATIONS ?? 300);

/** Every text that was made, with parameters that it was asked with. */
const made = new Map<string, { readonly statement: AnyStatement; readonly params: object }>();
/** Those that were asked, in turn. */
let asked: string[] = [];
const atOnce = {
  text<S extends AnyStatement>(shape: string, make: () => S, params: () => object): S {
    const known = made.get(shape) ?? { statement: make(), params: params() };
    made.set(shape, known);
    asked.push(known.statement.text);
    return known.statement as S;
  },
};

let plain: TestServer;
let tailoring: TestServer;
/** To which two works are a crowd, and which has the catalogue in memory. */
let crowded: TestServer;
const inMemory = '{ publications(filter: { kinds: [TOOLKIT] }) { totalCount } }';
beforeAll(async () => {
  plain = await startServer(undefined, undefined, undefined, anyPrice);
  tailoring = await startServer(undefined, undefined, undefined, { ...anyPrice, tailor: () => atOnce });
  crowded = await startServer(undefined, undefined, undefined, { ...anyPrice, tailor: () => atOnce, crowd: 2 });
  expect((await crowded.ask(inMemory)).errors).toBeUndefined();
});
afterAll(() => Promise.all([plain.stop(), tailoring.stop(), crowded.stop()]));

const ids = new Map(
  nodeTypes.map((type) => [type, seed.nodes.filter((node) => node.type === type).map(({ id }) => id)] as const),
);
const toolkit = 'publication/toolkit-to-combat-smuggling-of-migrants';

/** The data, once it has been seen that both give the same; and what it cost the one that tailors. */
async function alike(query: string, variables?: object, server = tailoring) {
  const [one, other] = [await plain.ask(query, variables), await server.ask(query, variables)];
  expect({ data: other.data, errors: other.errors }, query).toEqual({ data: one.data, errors: one.errors });
  return other;
}

describe('Texts for one shape of question', () => {
  it('answer what the projections answer', { timeout: 300_000 }, async () => {
    const chance = new Chance(randomFrom(23), ids);
    const unlike: string[] = [];
    for (let i = 0; i < operations; i++) {
      const { query, variables, operationName } = chance.operation('__typename');
      const ask = async (server: TestServer) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables, operationName }),
        });
        // What went wrong on our side stands in the log under an id of its own.
        return `${response.status} ${(await response.text()).replace(/under [\w-]{36}/g, 'under an id')}`;
      };
      const one = await ask(plain);
      for (const server of [tailoring, crowded]) {
        const other = await ask(server);
        if (one !== other) unlike.push(`${JSON.stringify({ query, variables })}\n  ${one}\n  ${other}`);
      }
    }
    expect(unlike.slice(0, 3)).toEqual([]);
    process.stdout.write(`${operations} questions alike, ${made.size} texts\n`);
    expect(made.size).toBeGreaterThan(operations / 10);
  });

  it('answer a list with its relations, from either end and from any place, in one statement', async () => {
    const list = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { title kind year
      topics { nodes { id label } } institutions { totalCount edges { role node { id name } } } implements(first: 1) { edges { cursor } } } }`;
    const { data, statements } = await alike(`{ publications(first: 20) { ${list} } }`);
    expect(statements).toEqual(['publication/list tailored']);
    const { endCursor } = data.publications.pageInfo;
    const next = await alike(
      'query ($c: String) { publications(first: 20, after: $c) { totalCount nodes { title } } }',
      {
        c: endCursor,
      },
    );
    expect(next.data.publications.nodes).toHaveLength(20);
    const last = await alike(`{ publications(last: 3) { ${list} } }`);
    expect(last.statements).toEqual(['publication/list backwards tailored']);
    expect((await alike('{ protocols { nodes { title } } }')).statements).toEqual(['instrument/protocols tailored']);
    expect((await alike('{ conflicts(field: PUBLISHED) { nodes { field claims { value } } } }')).statements).toEqual([
      'conflict/list tailored',
    ]);
  });

  it('answer three levels in one statement while they are few', async () => {
    const few = `{ publication(id: "${toolkit}") { topics(first: 4) { nodes { label
      publications(first: 5) { totalCount nodes { title institutions { edges { role node { name } } } } } } } } }`;
    expect((await alike(few)).statements).toEqual(['publication tailored']);
    const many = few.replace('first: 4', 'first: 40').replace('first: 5', 'first: 50');
    expect((await alike(many)).statements).toEqual(['publication tailored', 'publication tailored']);
  });

  it('answer relations that stand in several projections in one statement', async () => {
    const { statements } = await alike(`{ publication(id: "${toolkit}") { title topics(last: 2) { nodes { label } }
      series { nodes { title } } counterparts { nodes { title } } records { locator source { title } } languages { code } } }`);
    expect(statements).toEqual(['publication tailored']);
  });

  it('answer entries that were chosen by a filter, by their nodes', async () => {
    const { statements } = await alike(`{ institution(id: "institution/unodc") { name
      publications(first: 20, sort: [YEAR_ASC]) { totalCount edges { role node { title year topics { nodes { label } } } } } } }`);
    expect(statements).toEqual(['institution tailored']);
  });

  it('go to the works of a page where a relation leads to a crowd, also further down', async () => {
    asked = [];
    const pages = `publications(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { title
      institutions { nodes { name } } } } }`;
    const below = `{ publication(id: "${toolkit}") { topics(first: 5) { nodes { label ${pages} } } } }`;
    const { data, statements } = await alike(below, {}, crowded);
    expect(statements).toEqual(['publication tailored']);
    const [first] = data.publication.topics.nodes;
    const next = `{ topic(id: "topic/smuggling-of-migrants") { ${pages.replace('3', '3, after: $c')} } }`;
    const own = next.replace(', after: $c', '');
    const { data: one } = await alike(own, {}, crowded);
    const { endCursor } = one.topic.publications.pageInfo;
    await alike(`query ($c: String) ${next}`, { c: endCursor }, crowded);
    const role = `{ institution(id: "institution/unodc") { publications(first: 2, role: PUBLISHER) { edges { role node { title } } } } }`;
    await alike(role, {}, crowded);
    expect(asked.map((text) => /UNWIND \$in\.(\w+)\.only/.exec(text)?.[1])).toEqual([
      'topics_publications',
      'publications',
      undefined,
      'publications',
    ]);
    expect(first.publications.edges).toHaveLength(3);
  });

  it('put a crowd in order where the catalogue is not in memory', async () => {
    asked = [];
    await alike('{ topic(id: "topic/smuggling-of-migrants") { publications(first: 3) { nodes { title id kind } } } }');
    expect(asked.map((text) => text.includes('.only'))).toEqual([false]);
  });

  it('leave to the projections what one of them cannot say: a relation with two sets of arguments', async () => {
    const { statements } = await alike(
      `{ publication(id: "${toolkit}") { topics { nodes { label } } one: topics(first: 1) { nodes { label } } } }`,
    );
    expect(statements).toEqual(['publication', 'publication']);
  });

  it('are not used under another order of trust', async () => {
    const response = await fetch(`${tailoring.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'catalograph-trust': 'source/list' },
      body: JSON.stringify({
        query: '{ publications(filter: { sources: ["source/list"] }) { nodes { title topics { nodes { label } } } } }',
      }),
    });
    const before = made.size;
    expect(response.status).toBe(200);
    expect(made.size).toBe(before);
  });
});

describe('The database', () => {
  it('only reads for them, notes nothing, and never sorts what a label scan found', async () => {
    const planner = openPlanner(inject('address'));
    try {
      const some = [...made.values()].filter((_, i) => i % Math.ceil(made.size / 40) === 0);
      expect(some.length).toBeGreaterThan(10);
      for (const { statement, params } of some) {
        const { queryType, notifications, profile } = await planner.run(`PROFILE ${statement.text}`, params);
        expect(queryType).toBe('r');
        const told = notifications.filter(({ code }) => !code.endsWith('UnknownPropertyKeyWarning'));
        expect(told, statement.text).toEqual([]);
        const found = operators(profile);
        const sorts = found.filter(({ name }) => /Sort|Top/.test(name));
        expect(sorts.filter(({ below }) => below.some((name) => name.includes('LabelScan')))).toEqual([]);
        expect(found.map(({ name }) => name)).not.toContain('CartesianProduct');
      }
    } finally {
      await planner.close();
    }
  });

  it('looks at no more for a list with three relations than it shows', async () => {
    const query = `{ publications(first: 20) { totalCount nodes { id title kind year
      topics { nodes { id label } } institutions { edges { role node { id name } } } implements { nodes { id title } } } } }`;
    made.clear();
    const { data } = await alike(query);
    const [{ statement, params } = { statement: undefined, params: {} }] = made.values();
    const planner = openPlanner(inject('address'));
    const { profile } = await planner.run(`PROFILE ${statement?.text}`, params).finally(() => planner.close());
    type Work = { [relation in 'topics' | 'institutions' | 'implements']: { nodes?: unknown[]; edges?: unknown[] } };
    const shown = data.publications.nodes.flatMap(({ topics, institutions, implements: laws }: Work) =>
      [topics, institutions, laws].flatMap(({ nodes, edges }) => nodes ?? edges ?? []),
    ).length;
    process.stdout.write(`${hitsOf(operators(profile))} hits for 20 works with ${shown} joined\n`);
    // Of each joined thing: its relation, its node, its place and its columns.
    expect(hitsOf(operators(profile))).toBeLessThan(20 * 20 + 12 * shown);
  });
});
