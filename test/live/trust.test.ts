/** Another order of trust, through the front door: everything in one answer follows it, and nothing else changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import { startServer, type TestServer } from '../support/server.ts';

const short = 'publication/issue-paper-a-short-introduction-to-migrant-smuggling';
const air = 'publication/issue-paper-migrant-smuggling-by-air';
const law = 'publication/model-law-against-smuggling-of-migrants';
const listFirst = 'source/list, source/catalogue-2019';
const catalogueFirst = 'source/catalogue-2019, source/list';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function send(query: string, order: string | undefined, variables: object = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(order === undefined ? {} : { 'catalograph-trust': order }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, ...JSON.parse(await response.text()) };
}
async function ask(query: string, order?: string, variables?: object) {
  const { data, errors } = await send(query, order, variables);
  expect(errors).toBeUndefined();
  return data;
}
const both = (query: string, variables?: object) =>
  Promise.all([ask(query, undefined, variables), ask(query, listFirst, variables)]);

describe('Under the word of the list, a work', () => {
  const shown = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Publication {
    label title alternativeTitles year published { iso } citation } } }`;

  it('shows the date and the title that the list prints, and keeps the other among its titles', async () => {
    const [own, other] = await both(shown, { ids: [short, air, law] });
    const says = ({ nodes }: { nodes: { title: string; year: number; published: { iso: string } }[] }) =>
      nodes.map(({ title, year, published }) => [title, year, published.iso]);
    expect(says(own)).toEqual([
      ['Issue Paper: A Short Introduction to Migrant Smuggling', 2009, '2009'],
      ['Issue Paper: Migrant Smuggling by Air', 2010, '2010'],
      ['UNODC Model Law against the Smuggling of Migrants', 2010, '2010-10'],
    ]);
    expect(says(other)).toEqual([
      ['Issue Paper: A Short Introduction to Migrant Smuggling', 2010, '2010'],
      ['Issue Paper: Migrant Smuggling by Air', 2010, '2010'],
      ['Model Law against Smuggling of Migrants', 2009, '2009'],
    ]);
    expect(own.nodes[2].alternativeTitles).toEqual([
      'Model Law against Smuggling of Migrants',
      'Model Law against the Smuggling of Migrants',
    ]);
    expect(other.nodes[2].alternativeTitles).toEqual([
      'UNODC Model Law against the Smuggling of Migrants',
      'Model Law against the Smuggling of Migrants',
    ]);
    expect(other.nodes[2].label).toBe('Model Law against Smuggling of Migrants');
    expect(own.nodes[2].citation).toMatch(/UNODC Model Law.*2010/);
    expect(other.nodes[2].citation).toMatch(/Model Law against Smuggling.*2009/);
    expect(other.nodes[2].citation).not.toContain('UNODC Model Law');
  });

  it('shows them wherever it is met: by its id, below another thing, in a list, found, recommended', async () => {
    const query = `{
      publication(id: "${law}") { title year }
      node(id: "${law}") { ... on Publication { title year } }
      conflict(id: "conflict/model-law-against-smuggling-of-migrants-published") { publication { title year } }
      institution(id: "institution/unodc") { publications(filter: { ids: ["${law}"] }) { nodes { title year } } }
      record: node(id: "record/list-model-legislation-2") { ... on Record { publications { nodes { title year } } } }
      publications(filter: { ids: ["${law}"] }) { nodes { title year } }
      search(query: "model law smuggling migrants", in: [PUBLICATION], first: 1) { nodes { ... on Publication { title year } } }
      export(ids: ["${law}"], format: CSV) { text }
    }`;
    const data = await ask(query, listFirst);
    const one = { title: 'Model Law against Smuggling of Migrants', year: 2009 };
    expect(data).toMatchObject({
      publication: one,
      node: one,
      conflict: { publication: one },
      institution: { publications: { nodes: [one] } },
      record: { publications: { nodes: [one] } },
      publications: { nodes: [one] },
      search: { nodes: [one] },
    });
    expect(data.export.text).toContain('Model Law against Smuggling of Migrants');
    expect(data.export.text).toContain('2009');
    expect(data.export.text).not.toContain('2010');
  });
});

describe('Counts, filters and orders follow', () => {
  it('the years of the list: by facets, and by a filter', async () => {
    const query = `{
      publications(first: 1) { facets(of: [YEAR], first: 100) { values { value count } } }
      nine: publications(filter: { years: { from: 2009, to: 2009 } }, first: 100) { totalCount nodes { id year } }
      ten: publications(filter: { years: { from: 2010, to: 2010 } }, first: 100) { totalCount nodes { id year } }
    }`;
    const [own, other] = await both(query);
    const count = (data: typeof own, year: string) =>
      data.publications.facets[0].values.find(({ value }: { value: string }) => value === year).count;
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    // The short introduction goes from 2009 to 2010, the model law from 2010 to 2009.
    for (const data of [own, other]) {
      expect(count(data, '2009')).toBe(data.nine.totalCount);
      expect(count(data, '2010')).toBe(data.ten.totalCount);
      expect(new Set(data.nine.nodes.map(({ year }: { year: number }) => year))).toEqual(new Set([2009]));
    }
    expect(ids(own.nine)).toContain(short);
    expect(ids(own.nine)).not.toContain(law);
    expect(ids(other.nine)).toContain(law);
    expect(ids(other.nine)).not.toContain(short);
    expect(ids(other.ten)).toEqual(expect.arrayContaining([short, air]));
  });

  it('the years of the catalogue, where a curator decided otherwise: by facets, and on the timeline', async () => {
    const query = `{ publications(first: 1) { facets(of: [YEAR], first: 100) { values { value count } } }
      timeline { year count } }`;
    const counts = async (order?: string) => {
      const { publications, timeline } = await ask(query, order);
      const values: { value: string; count: number }[] = publications.facets[0].values;
      const years: { year: number; count: number }[] = timeline;
      return [2009, 2010].map((wanted) => [
        values.find(({ value }) => value === String(wanted))?.count ?? 0,
        years.find(({ year }) => year === wanted)?.count ?? 0,
      ]);
    };
    const [nine = [], ten = []] = await counts();
    expect(nine[0]).toBe(nine[1]);
    expect(await counts(catalogueFirst)).toEqual([nine.map((count) => count + 1), ten.map((count) => count - 1)]);
  });

  it('the titles of the list: the order of all works, and of those of a thing, page by page', async () => {
    const all = async (order: string | undefined, below: boolean) => {
      const titles: string[] = [];
      for (let after: string | null = null; ; ) {
        const list = `publications(first: 40, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } }`;
        const query = `query ($after: String) { ${below ? `institution(id: "institution/unodc") { ${list} }` : list} }`;
        const data = await ask(query, order, { after });
        const { nodes, pageInfo } = below ? data.institution.publications : data.publications;
        titles.push(...nodes.map(({ title }: { title: string }) => title));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) return titles;
      }
    };
    for (const below of [false, true]) {
      const [own, other] = await Promise.all([all(undefined, below), all(listFirst, below)]);
      const without = (titles: string[]) => titles.filter((title) => !/Model Law against/.test(title));
      expect(without(other)).toEqual(without(own));
      expect(own.at(own.indexOf('UNODC Model Law against the Smuggling of Migrants') - 1)?.[0]).toBe('U');
      expect(other.at(other.indexOf('Model Law against Smuggling of Migrants') + 1)?.[0]).toBe('M');
    }
  });

  it('the years of the list, when works are sorted by them', async () => {
    const query = `{ publications(sort: [YEAR_ASC], filter: { ids: ["${short}", "${law}"] }) { nodes { id } } }`;
    const [own, other] = await both(query);
    expect(own.publications.nodes).toEqual([{ id: short }, { id: law }]);
    expect(other.publications.nodes).toEqual([{ id: law }, { id: short }]);
  });

  it('the title of the list, where a search weighs titles more than other names', async () => {
    const query = `{ search(query: "UNODC Model Law", in: [PUBLICATION], first: 100) {
      edges { score node { ... on Publication { id } } highlights { field } } } }`;
    const [own, other] = await both(query);
    const edge = ({ search }: { search: { edges: { score: number; node: { id: string }; highlights: object[] }[] } }) =>
      search.edges.find(({ node }) => node.id === law);
    expect(edge(own)?.highlights).toContainEqual({ field: 'LABEL' });
    expect(edge(other)?.highlights).toContainEqual({ field: 'OTHER_NAMES' });
    expect(edge(own)?.score).toBeGreaterThan(edge(other)?.score ?? Number.POSITIVE_INFINITY);
  });

  it('the order, also in a file that is saved', async () => {
    const file = async (order?: string) => {
      const headers = order === undefined ? {} : { 'Catalograph-Trust': order };
      const response = await fetch(`${server.url}/export/csv?ids=${law},${short}`, { headers });
      return { status: response.status, vary: response.headers.get('vary'), text: await response.text() };
    };
    const [own, other, refused] = [await file(), await file(listFirst), await file('source/none')];
    expect([own.status, own.vary, other.vary]).toEqual([200, 'Catalograph-Trust', 'Catalograph-Trust']);
    expect(own.text).toContain('UNODC Model Law against the Smuggling of Migrants');
    const lines = other.text.split('\r\n').filter((line) => line.startsWith('publication/'));
    expect(lines).toHaveLength(2);
    // By title, and the title is another now: the issue paper comes first in both.
    expect(lines.map((line) => line.includes('Model Law'))).toEqual([false, true]);
    expect(lines[1]).toContain(',Model Law against Smuggling of Migrants,');
    expect([refused.status, refused.text]).toEqual([
      400,
      '"Catalograph-Trust" names "source/none"; there is no Source of that id.\n',
    ]);
  });
});

const conflicts = `{ conflicts(first: 100) { nodes { id field policy chosen { value record { id source { id } } }
  claims { value record { id source { id } } } publication { title year published { iso } url } } } }`;
interface Conflict {
  id: string;
  field: string;
  policy: string;
  chosen: Claim | null;
  claims: Claim[];
  publication: { title: string; year: number; published: { iso: string }; url: string };
}
interface Claim {
  value: string;
  record: { id: string; source: { id: string } };
}

describe('A conflict', () => {
  it('of titles or dates chooses the claim of the source that was asked for, and says so', async () => {
    for (const [order, first] of [
      [listFirst, 'source/list'],
      ['source/list', 'source/list'],
      [catalogueFirst, 'source/catalogue-2019'],
    ] as const) {
      const { conflicts: found }: { conflicts: { nodes: Conflict[] } } = await ask(conflicts, order);
      const resolved = found.nodes.filter(({ field }) => field === 'TITLE' || field === 'PUBLISHED');
      expect(resolved).toHaveLength(4);
      for (const { field, chosen, policy, publication } of resolved) {
        expect(chosen?.record.source.id).toBe(first);
        expect(policy).toBe(`The reader asked for an order of trust: ${order}.`);
        if (field === 'TITLE') expect(publication.title).toBe(chosen?.value);
        else expect(chosen?.value).toContain(String(publication.year));
      }
    }
  });

  it('of what adds up, or what one source alone gives, is the same in every order', async () => {
    const [own, other] = await both(conflicts);
    const others = ({ conflicts: { nodes } }: { conflicts: { nodes: Conflict[] } }) =>
      nodes
        .filter(({ field }) => field !== 'TITLE' && field !== 'PUBLISHED')
        .map(({ publication, ...conflict }) => ({ ...conflict, url: publication.url }));
    expect(others(own)).toHaveLength(13);
    expect(others(other)).toEqual(others(own));
  });

  it('that a curator decided is decided by the reader who asks for an order, and by nobody else', async () => {
    const years = async (order?: string) =>
      (await ask(`{ a: publication(id: "${air}") { year } b: publication(id: "${short}") { year } }`, order)) as object;
    expect(await years()).toEqual({ a: { year: 2010 }, b: { year: 2009 } });
    expect(await years(catalogueFirst)).toEqual({ a: { year: 2009 }, b: { year: 2009 } });
    expect(await years('source/list')).toEqual({ a: { year: 2010 }, b: { year: 2010 } });
  });
});

describe('The order of trust', () => {
  it.each([
    ['', '"Catalograph-Trust" is empty; leave it out, or name sources, the most trusted first.'],
    [' ', '"Catalograph-Trust" is empty; leave it out, or name sources, the most trusted first.'],
    ['source/list,,source/catalogue-2019', '"Catalograph-Trust" has an empty name between its commas.'],
    ['source/none', '"Catalograph-Trust" names "source/none"; there is no Source of that id.'],
    ['topic/extradition', '"Catalograph-Trust" names "topic/extradition"; there is no Source of that id.'],
    ['source/list, source/list', '"Catalograph-Trust" names "source/list" twice; name each source once.'],
    [Array(21).fill('source/list').join(), '"Catalograph-Trust" names at most 20 sources; it names 21.'],
  ])('%j is refused before anything is answered', async (order, message) => {
    const { status, data, errors } = await send(`{ publication(id: "${law}") { title } }`, order);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is a property of the answer that a cache must look at', async () => {
    const { headers } = await send('{ __typename }', undefined);
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Catalograph-Trust');
  });

  it('that was asked for by one reader is nobody else’s', async () => {
    const titles = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        ask(`{ publication(id: "${law}") { title } }`, i % 2 ? listFirst : undefined),
      ),
    );
    expect(titles.map(({ publication }) => publication.title)).toEqual(
      Array.from({ length: 12 }, (_, i) =>
        i % 2 ? 'Model Law against Smuggling of Migrants' : 'UNODC Model Law against the Smuggling of Migrants',
      ),
    );
  });
});

describe('The catalogue’s own order, asked for by name,', () => {
  // Those that count no years: one is another.
  const examples = ['1-companion', '3-list', '4-region', '6-editions', '8-topic', '9-institutions', '10-law'];
  /** The one work whose year a curator decided against that order. */
  const decided = z.object({ decisions: z.array(z.object({ publication: z.string() })) });
  const { decisions } = decided.parse(parse(readFileSync(join(root, 'seed', 'policy.yaml'), 'utf8')));

  it('changes nothing in the works but what a curator decided otherwise', async () => {
    expect(decisions.map(({ publication }) => publication)).toEqual([air]);
    const works = `query ($after: String) { publications(first: 100, after: $after) { totalCount nodes {
      id title alternativeTitles year published { iso } topics { nodes { label } } companions { nodes { title } }
      institutions { edges { role node { name publications(first: 3) { totalCount nodes { title year } } } } } }
      pageInfo { hasNextPage } } }`;
    const [own, other] = [await ask(works), await ask(works, catalogueFirst)];
    const rest = ({ publications }: typeof own) => ({
      ...publications,
      nodes: publications.nodes.filter(({ id }: { id: string }) => id !== air),
    });
    expect(own.publications.nodes.length).toBe(100);
    expect(rest(other)).toEqual(rest(own));
  });

  it.each(examples)('answers the example %s alike', async (name) => {
    const query = readFileSync(join(root, 'web', 'examples', `${name}.graphql`), 'utf8');
    const plain = (data: unknown) =>
      JSON.stringify(data, (key, value) => (/cursor|policy/i.test(key) ? undefined : value));
    expect(plain(await ask(query, catalogueFirst))).toBe(plain(await ask(query)));
  });
});
