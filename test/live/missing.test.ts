/** What is missing, through the front door: coverage, gaps and the timeline. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totalOfWorks } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function ask(query: string, variables?: object) {
  const { data, errors, statements } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return { ...data, statements };
}

describe('Coverage', () => {
  it('shows an empty cell with the work to translate, which is about the topic and not in the language', async () => {
    const { coverage, statements } = await ask(
      `{ coverage(rows: TOPIC, columns: LANGUAGE, filter: { kinds: [TOOLKIT], topics: { any: ["topic/trafficking-for-organ-removal"] } }) {
        total emptyCount rows { value entity { __typename label } } columns { value } counts
        empty(first: 100) { totalCount nodes { row { value } column { value } advice reason(language: "es") shares { __typename label }
          nearest { title topics { nodes { id } } languages { code } } } } } }`,
    );
    expect(coverage).toMatchObject({ total: 1, emptyCount: coverage.empty.totalCount });
    expect(coverage.rows[0].entity.__typename).toBe('Topic');
    const cell = coverage.empty.nodes.find(
      ({ row, column }: { row: { value: string }; column: { value: string } }) =>
        row.value === 'topic/trafficking-for-organ-removal' && column.value === 'ar',
    );
    expect(cell).toMatchObject({
      advice: 'TRANSLATE',
      reason: expect.stringMatching(/existe en inglés; .*: tradúzcase\.$/),
      nearest: {
        title: 'Assessment Toolkit: Trafficking in Persons for the Purpose of Organ Removal',
        languages: [{ code: 'en' }],
      },
    });
    expect(cell.nearest.topics.nodes).toContainEqual({ id: 'topic/trafficking-for-organ-removal' });
    expect(cell.shares.length).toBeGreaterThan(0);
    // One statement for each type of thing and level, not one for each cell.
    expect(statements.length).toBeLessThan(20);
  });

  it('counts what lists with both conditions find', async () => {
    const { coverage } = await ask(
      '{ coverage(rows: REGION, columns: KIND, rowsFirst: 5, columnsFirst: 3) { rows { value } columns { value } counts } }',
    );
    const asked = coverage.rows.flatMap(({ value: region }: { value: string }, i: number) =>
      coverage.columns.map(({ value: kind }: { value: string }, j: number) => ({
        region,
        kind,
        count: coverage.counts[i][j],
      })),
    );
    for (const { region, kind, count } of asked) {
      const { publications } = await ask(
        'query ($region: ID!, $kind: PublicationKind!) { publications(filter: { regions: { any: [$region] }, kinds: [$kind] }) { totalCount } }',
        { region, kind },
      );
      expect(publications.totalCount).toBe(count);
    }
  });

  it('is refused for one facet twice', async () => {
    const { errors } = await server.ask('{ coverage(rows: KIND, columns: KIND) { total } }');
    expect(errors?.[0]).toMatchObject({
      message: '"rows" and "columns" are both KIND; name two facets.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('Gaps', () => {
  it('of works that are not held have the relations and the entries that mention them', async () => {
    const { gaps } = await ask(
      `{ gaps(kinds: [NOT_HELD], first: 100) { totalCount nodes { sentence worksCount works { title }
        about { __typename id label ... on Publication { held records { id } } }
        relations { type from { id } to { id } records { id } } records { id locator } } } }`,
    );
    const { publications } = await ask('{ publications(filter: { held: false }) { totalCount } }');
    expect(gaps.totalCount).toBe(publications.totalCount);
    for (const { about, works, worksCount, relations, records } of gaps.nodes) {
      expect(about).toMatchObject({ __typename: 'Publication', held: false });
      expect(works).toHaveLength(worksCount);
      for (const { from, to } of relations) expect([from.id, to.id]).toContain(about.id);
      expect(records.length).toBeGreaterThan(0);
      const own = about.records.map(({ id }: { id: string }) => id);
      for (const { id } of records) expect(own).toContain(id);
    }
    const journey = gaps.nodes.find(({ about }: { about: { label: string } }) => about.label === 'Journey');
    expect(journey).toMatchObject({
      sentence:
        "“Journey”, which is mentioned in “Emma Thompson: Elena's Story”, has no entry of its own in any source.",
      works: [{ title: "Emma Thompson: Elena's Story" }],
      relations: [{ type: 'REFERENCES' }],
      records: [{ id: 'record/catalogue-2019-multimedia-21' }],
    });
  });

  it('of series have the places of the works that show it', async () => {
    const { gaps } = await ask(
      '{ gaps(kinds: [SERIES_NUMBER, SERIES_COUNT]) { nodes { kind number about { label } relations { type number basis } records { id } } } }',
    );
    expect(gaps.nodes).toEqual([
      {
        kind: 'SERIES_NUMBER',
        number: 1,
        about: { label: 'ICAT issue papers' },
        relations: [{ type: 'IN_SERIES', number: 2, basis: 'INFERRED' }],
        records: [],
      },
      expect.objectContaining({ kind: 'SERIES_COUNT', number: 5 }),
    ]);
  });

  it('of languages are named with them, and lists in that language find nothing', async () => {
    const { gaps } = await ask(
      `{ gaps(kinds: [LANGUAGE_OF_AUDIENCE], languages: ["zh", "ru"]) { totalCount pageInfo { hasNextPage }
        edges { cursor node { about { id } language { code name } number relations { type } sentence(language: "fr") } } } }`,
    );
    expect(gaps.edges).toHaveLength(gaps.totalCount);
    expect(gaps.totalCount).toBeGreaterThan(0);
    for (const { node } of gaps.edges) {
      const { publications } = await ask(
        'query ($id: ID!, $code: String!) { publications(filter: { audiences: { any: [$id] }, languages: [$code] }) { totalCount } }',
        { id: node.about.id, code: node.language.code },
      );
      expect(publications.totalCount).toBe(0);
      expect(node).toMatchObject({
        number: null,
        relations: [],
        sentence: expect.stringContaining('ouvrages s’adressent à'),
      });
    }
  });

  it('are refused for a page of works that is none', async () => {
    const { errors } = await server.ask('{ gaps(first: 1) { nodes { works(first: 0) { title } } } }');
    expect(errors?.[0]).toMatchObject({ message: '"first" must be between 1 and 100; it is 0.' });
  });
});

describe('The timeline', () => {
  it('has every work once', async () => {
    const { timeline, statements } = await ask('{ timeline { year count kinds { value label count entity { id } } } }');
    expect(timeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalOfWorks);
    expect(timeline.at(-1).year).toBeNull();
    expect(timeline[0]).toEqual({
      year: 2001,
      count: 1,
      kinds: [{ value: 'ANNOUNCEMENT', label: 'ANNOUNCEMENT', count: 1, entity: null }],
    });
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
