/**
 * Lists of works through the front door, on the real database, against a second telling of what they must answer:
 * catalogues and questions by chance, the same ones in every run. `QUESTIONS` says how many, `QUESTIONS_SEED`
 * which others.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWriter, type Writer } from '../../src/graph/neo4j-writer.ts';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { catalogues, questions } from '../support/questions.ts';
import { type Answer, type FacetAnswer, type Question, Reference } from '../support/reference.ts';
import { seed } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

const chance = Number(process.env.QUESTIONS_SEED ?? 20_260_101);
const inEach = 250;
const runs = Math.ceil(Number(process.env.QUESTIONS ?? 5_000) / inEach);
const inRequest = 25;

let server: TestServer;
let writer: Writer;
beforeAll(async () => {
  server = await startServer(undefined, undefined, undefined, anyPrice);
  writer = openWriter(inject('address'));
});
afterAll(async () => {
  await loadSeed(writer, seed);
  await Promise.all([writer.close(), server.stop()]);
});

interface Edge {
  cursor: string;
  node: { id: string };
  role?: string;
  number?: number | null;
}
interface Listed {
  totalCount: number;
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
interface Counted {
  value: string;
  count: number;
}
interface Whole extends Listed {
  facets: { facet: FacetAnswer['facet']; total: number; unknown: number; values: Counted[] }[];
  hiddenByLanguage: null | {
    count: number;
    inOtherLanguages: number;
    languageUnknown: number;
    languages: Counted[];
    works: { id: string }[];
  };
}

/** The lists of questions, each under a name of its own, in one request. */
async function lists<L>(asked: readonly Question[], select: (question: Question, i: number) => string): Promise<L[][]> {
  const variables: { [name: string]: unknown } = {};
  const declared = asked.map(({ filter, sort }, i) => {
    Object.assign(variables, { [`f${i}`]: filter, [`s${i}`]: sort });
    return `$f${i}: PublicationFilter, $s${i}: [PublicationSort!]`;
  });
  const fields = asked.map((question, i) => {
    const lists = select(question, i);
    return question.of === 'all' ? lists : `q${i}: ${question.of}(id: "${question.id}") { ${lists} }`;
  });
  const { data, errors } = await server.ask(`query (${declared.join()}) { ${fields.join('\n')} }`, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return asked.map(({ of }, i) => {
    const found: { [name: string]: L } = of === 'all' ? data : data[`q${i}`];
    const own = Object.keys(found).filter((name) => name.startsWith(`l${i}_`));
    return own.flatMap((name) => found[name] ?? []);
  });
}

const said = { all: '', topic: '', institution: 'role', series: 'number' };
const list = ({ of, role }: Question, i: number, page: string, more: string, at = 0) =>
  `l${i}_${at}: publications(filter: $f${i}, sort: $s${i}, ${role === null ? '' : `role: ${role},`} ${page}) {
    totalCount edges { cursor ${said[of]} node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ${more} }`;

const says = ({ node, ...edge }: Edge) => {
  const more = 'number' in edge ? edge.number : edge.role;
  return more === undefined ? node.id : `${node.id} ${more}`;
};
const named = (values: readonly Counted[]) => values.map(({ value, count }) => `${value}: ${count}`).sort();

/** What the server answers, asked twice: for the whole list, and for all its pages, each by the cursor before it. */
async function answers(asked: readonly Question[]): Promise<Answer[]> {
  const wholes = await lists<Whole>(asked, (question, i) => {
    const facets = `facets(of: [${question.facets}], first: 100, exclude: ${question.exclude}) { facet total unknown values { value count } }`;
    const hidden =
      'hiddenByLanguage { count inOtherLanguages languageUnknown languages { value count } works(first: 100) { id } }';
    return list(question, i, 'first: 100', `${facets} ${hidden}`);
  });
  const pages = await lists<Listed>(asked, (question, i) => {
    const { size, backwards } = question;
    const edges = wholes[i]?.[0]?.edges ?? [];
    const many = Math.max(1, Math.ceil(edges.length / size));
    const page = (at: number) => {
      const cursor = (backwards ? edges.at(-at * size) : edges[at * size - 1])?.cursor;
      const from = at === 0 ? '' : `, ${backwards ? 'before' : 'after'}: "${cursor}"`;
      return list(question, i, `${backwards ? 'last' : 'first'}: ${size}${from}`, '', at);
    };
    return Array.from({ length: many }, (_, at) => page(at)).join('\n');
  });
  return asked.map((_question, i): Answer => {
    const whole = wholes[i]?.[0];
    if (!whole) throw new Error('There is no answer.');
    const all = whole.edges.map(({ cursor }) => cursor);
    for (const { edges, pageInfo } of pages[i] ?? []) {
      // A cursor is the same on every page, and the ends of a page are those of its edges: so pages can be turned.
      expect(edges.map(({ cursor }) => cursor).every((cursor) => all.includes(cursor))).toBe(true);
      const { startCursor, endCursor } = pageInfo;
      expect([startCursor, endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
    }
    const { hiddenByLanguage: hidden } = whole;
    return {
      all: whole.edges.map(says),
      total: whole.totalCount,
      pages: (pages[i] ?? []).map(({ edges, pageInfo, totalCount }) => ({
        works: edges.map(says),
        more: [pageInfo.hasPreviousPage, pageInfo.hasNextPage],
        total: totalCount,
      })),
      facets: whole.facets.map(({ values, ...facet }) => ({
        ...facet,
        counts: values.map(({ count }) => count),
        values: named(values),
      })),
      hidden: hidden && { ...hidden, languages: named(hidden.languages), works: hidden.works.map(({ id }) => id) },
    };
  });
}

let cases = 0;
let entries = 0;
async function check(catalogue: SeedCatalogue, asked: readonly Question[]): Promise<void> {
  await loadSeed(writer, catalogue);
  const reference = new Reference(catalogue);
  for (let from = 0; from < asked.length; from += inRequest) {
    const some = asked.slice(from, from + inRequest);
    const found = await answers(some);
    for (const [i, question] of some.entries()) {
      cases++;
      entries += found[i]?.total ?? 0;
      expect(found[i], JSON.stringify(question)).toEqual(reference.answer(question));
    }
  }
}

describe('Lists of works, by catalogues and questions of chance', () => {
  it('answer as plain counting does: what, in which order, on which page, how many', { timeout: 600_000 }, async () => {
    const begun = performance.now();
    const many = fc.array(questions, { minLength: inEach, maxLength: inEach });
    // A failure names its question; `test/find/faults.test.ts` asks the same offline, and makes what fails small.
    const property = fc.asyncProperty(catalogues, many, check);
    const { failed, errorInstance } = await fc.check(property, { seed: chance, numRuns: runs, endOnFailure: true });
    if (failed) throw new Error(`With QUESTIONS_SEED=${chance}, question ${cases} failed.`, { cause: errorInstance });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(
      `${cases} questions to ${runs} catalogues, ${entries} entries, in ${seconds} s; seed ${chance}\n`,
    );
    expect(cases).toBeGreaterThanOrEqual(runs * inEach);
  });
});
