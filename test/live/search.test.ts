/** Searching, suggesting and exporting, through the front door. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function ask(query: string, variables?: object) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('A search', () => {
  it.each([
    ['smugling of migrents', 'Smuggling of migrants'],
    ['trafiking org', 'Trafficking for organ removal'],
    ['unodc toolkt', 'Toolkit to Combat Smuggling of Migrants'],
    ['migrantes tráfico', 'Smuggling of migrants'],
    ['ICAT 2014', 'Preventing Trafficking in Persons by Addressing Demand'],
  ])('for “%s” finds “%s” among the first three', async (query, label) => {
    const { search } = await ask(
      'query ($query: String!) { search(query: $query, mode: FUZZY, first: 3) { nodes { label } edges { score highlights { field fragments } } } }',
      { query },
    );
    expect(search.nodes.map((node: { label: string }) => node.label)).toContain(label);
    for (const { score, highlights } of search.edges) {
      expect(score).toBeGreaterThan(0);
      expect(JSON.stringify(highlights)).toContain('<mark>');
    }
  });

  it('goes with a filter of works and is counted by facets', async () => {
    const { search } = await ask(
      `{ search(query: "prosecution", filter: { kinds: [TRAINING_MANUAL] }) { totalCount nodes { __typename }
        facets(of: [KIND, LANGUAGE], exclude: SELF) { facet unknown values { value count } } } }`,
    );
    const [kinds, languages] = search.facets;
    const manuals = kinds.values.find(({ value }: { value: string }) => value === 'TRAINING_MANUAL');
    expect(manuals.count).toBe(search.totalCount);
    expect(kinds.values.length).toBeGreaterThan(1);
    expect(languages.values[0]).toMatchObject({ value: 'en' });
    expect(new Set(search.nodes.map(({ __typename }: { __typename: string }) => __typename))).toEqual(
      new Set(['Publication']),
    );
  });

  it('that finds nothing says what was meant, and what to give up', async () => {
    const { search } = await ask(
      '{ search(query: "trafficking organs", filter: { languages: ["ar"] }) { totalCount relaxations { kind sentence count } } }',
    );
    expect(search.totalCount).toBe(0);
    expect(search.relaxations).toContainEqual({
      kind: 'DROP_CONDITION',
      sentence: expect.stringContaining('without the condition “languages”'),
      count: 2,
    });
    const misspelt = await ask('{ search(query: "smugling of migrents") { totalCount didYouMean } }');
    expect(misspelt.search).toEqual({ totalCount: 0, didYouMean: 'smuggling of migrants' });
  });
});

describe('A reader of French', () => {
  it('sees what there is in French, and how much that hides', async () => {
    const { topic } = await ask(
      `{ topic(id: "topic/smuggling-of-migrants") { all: publications { totalCount }
        publications(filter: { languages: ["fr"] }) { totalCount nodes { languages { code } }
          hiddenByLanguage { count inOtherLanguages languageUnknown languages { value count } works(first: 3) { title languages { code } } } } } }`,
    );
    const { totalCount, nodes, hiddenByLanguage } = topic.publications;
    for (const { languages } of nodes) expect(languages).toContainEqual({ code: 'fr' });
    expect(totalCount + hiddenByLanguage.count).toBe(topic.all.totalCount);
    expect(hiddenByLanguage.inOtherLanguages + hiddenByLanguage.languageUnknown).toBe(hiddenByLanguage.count);
    for (const { languages } of hiddenByLanguage.works) {
      expect(languages.length).toBeGreaterThan(0);
      expect(languages).not.toContainEqual({ code: 'fr' });
    }
  });
});

describe('GET /export/csv', () => {
  it('sends the same as the field, with a name for the file', async () => {
    const response = await fetch(`${server.url}/export/csv?topic=topic/trafficking-in-children`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="catalograph-\d+-works\.csv"$/);
    const rows: { title: string }[] = parse(await response.text(), { columns: true });
    const { topic } = await ask(
      '{ topic(id: "topic/trafficking-in-children") { publications(first: 100) { nodes { title } } } }',
    );
    expect(rows.map(({ title }) => title)).toEqual(
      topic.publications.nodes.map(({ title }: { title: string }) => title),
    );
  });

  it('says what is wrong with a question that cannot be answered', async () => {
    const unknown = await fetch(`${server.url}/export/csv?topic=topic/none`);
    expect([unknown.status, await unknown.text()]).toEqual([
      400,
      expect.stringContaining('there is no Topic "topic/none"'),
    ]);
    expect((await fetch(`${server.url}/export/word`)).status).toBe(404);
  });
});
