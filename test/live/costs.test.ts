/** What a question costs: the list of its statements, whatever the number of rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(undefined, undefined, undefined, anyPrice);
});
afterAll(() => server.stop());

const cost = async (query: string) => {
  const { errors, statements } = await server.ask(query);
  expect(errors).toBeUndefined();
  return statements;
};

const toolkit = 'publication/toolkit-to-combat-smuggling-of-migrants';
const four =
  'title companions { nodes { title } } implements { nodes { title } } topics { nodes { label } } institutions { edges { role node { name } } }';

describe('The cost of', () => {
  it('a page of one publication with four relations is one statement', async () => {
    expect(await cost(`{ publication(id: "${toolkit}") { ${four} } }`)).toEqual(['publication']);
  });

  it('a list of a hundred with the same four is two, totals included', async () => {
    expect(await cost(`{ publications(first: 100) { totalCount nodes { ${four} } } }`)).toEqual([
      'publication/list',
      'publication',
    ]);
    expect(
      await cost(
        `{ publications(first: 2) { edges { node { ${four.replace('topics {', 'topics { totalCount')} } } } }`,
      ),
    ).toEqual(['publication/list', 'publication']);
  });

  it('relations that are seldom asked together stand in other texts: one statement for each text', async () => {
    expect(
      await cost(
        `{ publication(id: "${toolkit}") { ${four} series { nodes { title } } counterparts { nodes { title } } } }`,
      ),
    ).toEqual(['publication', 'publication 2']);
  });

  it('a question of three levels is one more for each type', async () => {
    expect(
      await cost(`{ publications(first: 100) { nodes {
        topics { nodes { label publications { nodes { title audiences { nodes { label } } } } } }
        institutions { nodes { publications(first: 5) { totalCount } } } } } }`),
    ).toEqual(['publication/list', 'publication', 'topic', 'institution', 'publication']);
  });

  it('what another branch of the question has read already is nothing', async () => {
    expect(
      await cost(`{ topic(id: "topic/extradition") { publications { nodes { audiences { nodes { label } }
        topics(first: 100) { nodes { label } } companions { nodes { companions { nodes { topics(first: 100) { nodes { label } } } } } } } } } }`),
    ).toEqual(['topic', 'publication', 'publication']);
  });

  it('the evidence of a whole page is one more, with the sources of its records', async () => {
    expect(
      await cost(`{ publication(id: "${toolkit}") {
        implements { edges { records { locator source { title } } } }
        topics { edges { records { locator source { title } } } }
        records { locator source { title } } } }`),
    ).toEqual(['publication', 'record']);
  });

  it('columns of what is already read is nothing', async () => {
    expect(
      await cost(`{ publication(id: "${toolkit}") { topics { nodes { label publications { nodes { title } } } } } }`),
    ).toEqual(['publication', 'topic']);
  });

  it('the same relation with other arguments is one more', async () => {
    expect(
      await cost(
        `{ publication(id: "${toolkit}") { two: topics(first: 2) { nodes { label } } topics { nodes { label } } } }`,
      ),
    ).toEqual(['publication', 'publication']);
    expect(
      await cost(
        `{ publication(id: "${toolkit}") { topics { nodes { label } } last: topics(last: 2) { nodes { label } } } }`,
      ),
    ).toEqual(['publication', 'publication backwards']);
  });

  it('the same relation with the same arguments under two names is not', async () => {
    expect(
      await cost(`{ publication(id: "${toolkit}") { a: topics { nodes { label } } b: topics { totalCount } } }`),
    ).toEqual(['publication']);
  });

  it('what @skip and @include leave out, and what fragments ask, is foreseen', async () => {
    expect(
      await cost(`{ publication(id: "${toolkit}") { ...All topics @skip(if: true) { nodes { label } }
        ... on Entity @include(if: true) { label } ... @include(if: false) { companions { totalCount } } } }
        fragment All on Publication { audiences { nodes { label } } }`),
    ).toEqual(['publication']);
  });

  it('several nodes of one type is one statement, of two types two', async () => {
    expect(
      await cost(`{ a: publication(id: "${toolkit}") { topics { totalCount } } b: publication(id: "publication/none") { id }
        nodes(ids: ["${toolkit}", "topic/extradition", "topic/prosecution"]) { id ... on Topic { broader { nodes { label } } } } }`),
    ).toEqual(['publication', 'topic']);
  });

  it('recommendations for every work of a list is one more for the works and one for the evidence', async () => {
    const asked = (first: number) =>
      cost(`{ publications(first: ${first}) { nodes { recommendations(first: 3) { nodes { score publication { title }
        reasons { contribution sentence relations { type basis records { locator } } } } } } } }`);
    await asked(2);
    const [few, all] = [await asked(20), await asked(50)];
    const works = ['publication', 'publication', 'publication/list'];
    expect(few.toSorted()).toEqual(['explore/evidence', ...works, 'record']);
    expect(all).toEqual(few);
  });

  it('a filtered and sorted list with five facets and three levels is one for each level and type', async () => {
    const asked = (
      first: number,
    ) => `{ publications(first: ${first}, filter: { languages: ["en"] }, sort: [YEAR_DESC]) {
      totalCount hiddenByLanguage { count }
      facets(of: [KIND, YEAR, LANGUAGE, ACCESS, TOPIC], exclude: SELF) { unknown values { label count entity { label } } }
      nodes { title topics { nodes { label publications(first: 3, filter: { kinds: [REPORT, MANUAL] }, sort: [YEAR_DESC]) {
        totalCount edges { basis node { title institutions { nodes { name } } } } facets(of: [KIND]) { values { count } } } } } } } }`;
    await cost(asked(2));
    const few = await cost(asked(2));
    expect(few).toEqual(['publication', 'topic', 'publication']);
    expect(await cost(asked(50))).toEqual(few);
  });

  it('a thing with a page of its works, filtered and in an order, is one when the catalogue is in memory', async () => {
    const query = `{ institution(id: "institution/unodc") { name
      publications(first: 5, filter: { years: { from: 2009 } }, sort: [YEAR_DESC]) { totalCount edges { role node { title year } } }
      parents { totalCount } }
      other: institution(id: "institution/iom") { publications(filter: { years: { from: 2019, to: 2001 } }) { totalCount } } }`;
    const [first, second] = [await server.ask(query), await server.ask(query)];
    expect(second.statements).toEqual(['institution']);
    const { data } = second;
    expect(data.institution.publications.edges).toHaveLength(5);
    expect(data).toEqual(first.data);
    expect(second.errors?.map(({ message }) => message)).toEqual(first.errors?.map(({ message }) => message));
  });

  it('a question for ids and cursors alone, or for a total alone, is the list alone', async () => {
    expect(await cost('{ publications { totalCount } }')).toEqual(['publication/list']);
  });

  it('what a gateway asks for by ids is one statement for each type, whatever the number of ids', async () => {
    const { data } = await server.ask('{ publications(first: 100) { nodes { id } } topics { nodes { id } } }');
    const works = data.publications.nodes.map(({ id }: { id: string }) => ({ __typename: 'Publication', id }));
    const topics = data.topics.nodes.map(({ id }: { id: string }) => ({ __typename: 'Topic', id }));
    const many = Array.from({ length: 9 }, () => works).flat();
    const {
      data: found,
      errors,
      statements,
    } = await server.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Publication { ${four} } ... on Topic { publications(first: 3) { nodes { title } } } } }`,
      { representations: [...many, ...topics, { __typename: 'Topic', id: 'topic/none' }] },
    );
    expect(errors).toBeUndefined();
    expect(found._entities.filter((row: unknown) => row === null)).toHaveLength(1);
    expect(found._entities).toHaveLength(many.length + topics.length + 1);
    expect([...statements].sort()).toEqual(['publication', 'topic']);
  });
});
