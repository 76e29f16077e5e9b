/** How things hang together, asked through the front door. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../support/seed.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function ask(query: string, variables?: object) {
  const { data, errors, statements } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return { data, statements };
}
interface Relation {
  type: string;
  role: string | null;
  from: { id: string };
  to: { id: string };
  basis: string | null;
  note: string | null;
  records: { id: string }[];
}

const films = `from: "publication/affected-for-life-training-film-tip", to: "publication/ways-and-means-training-film-som"`;
const shown = `sentence length cost nodes { __typename id label }
  relations { type role basis note from { id } to { id } records { id } sentence }`;

/** That a relation stands in the seed as it was answered, evidence and all. */
function expectStated({ type, role, from, to, basis, note, records }: Relation) {
  const stated = seed.relations.find(
    (one) =>
      one.type === type && one.from === from.id && one.to === to.id && (one.properties.role ?? null) === (role ?? null),
  );
  expect({ type, from: from.id, to: to.id, found: stated !== undefined }).toMatchObject({ found: true });
  expect({ basis, note, records: records.map(({ id }) => id) }).toEqual({
    basis: stated?.properties.basis ?? null,
    // A curator's decision has its reason there.
    note: stated?.properties.note ?? stated?.properties.reason ?? null,
    records: stated?.properties.records ?? [],
  });
}

describe('Paths', () => {
  it('between the training films are in words what joins them, the plainest first', async () => {
    const { data } = await ask(`{ paths(${films}) { ${shown} } }`);
    expect(data.paths.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      '“Affected for Life - Training Film TIP” is the counterpart of “Ways and Means – Training Film SOM”.',
      '“Affected for Life - Training Film TIP” is meant for “Criminal justice practitioners”, which is an audience of “Ways and Means – Training Film SOM”.',
      '“Affected for Life - Training Film TIP” is about “Training and capacity-building”, which is treated in “Ways and Means – Training Film SOM”.',
    ]);
    expect(data.paths.map(({ length }: { length: number }) => length)).toEqual([1, 2, 2]);
  });

  it.each([
    [
      'the assessment of Lebanon and the Organized Crime Convention',
      'publication/human-trafficking-in-lebanon-measures-to-prevent-and-combat-trafficking-in-human-beings-lebanon-country-assessment',
      'instrument/organized-crime-convention',
    ],
    ['ASEAN and ECOWAS', 'region/asean', 'region/ecowas'],
    ['a version and a region', 'version/affected-for-life-training-film-tip-recording-fr', 'region/lebanon'],
  ])('between %s hang together, each relation with the evidence of the seed', async (_name, from, to) => {
    const { data } = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 5) { ${shown} } }`,
      { from, to },
    );
    expect(data.paths).toHaveLength(5);
    let before = 0;
    for (const { nodes, relations, cost, length } of data.paths) {
      expect([nodes[0].id, nodes.at(-1).id, nodes.length]).toEqual([from, to, length + 1]);
      expect(cost).toBeGreaterThanOrEqual(before);
      before = cost;
      for (const [i, { id }] of nodes.slice(1).entries()) {
        const ends = [nodes[i].id, id].sort();
        const joins = (relation: Relation) => [relation.from.id, relation.to.id].sort().join() === ends.join();
        expect(relations.some(joins)).toBe(true);
      }
      for (const relation of relations) expectStated(relation);
    }
  });

  it('in French and Spanish are sentences of those languages', async () => {
    const { data } = await ask(
      `{ paths(${films}, first: 1) { fr: sentence(language: "fr") es: sentence(language: "es-MX") } }`,
    );
    expect(data.paths).toEqual([
      {
        fr: '«\u00A0Affected for Life - Training Film TIP\u00A0» a pour pendant «\u00A0Ways and Means – Training Film SOM\u00A0».',
        es: '«Affected for Life - Training Film TIP» tiene su equivalente en «Ways and Means – Training Film SOM».',
      },
    ]);
  });

  it('cost one statement for each type of what is shown, and one for all evidence', async () => {
    const sentences = await ask(`{ paths(${films}, first: 20) { sentence cost } }`);
    expect(sentences.statements).toEqual(['empty transaction']);
    const { data, statements } = await ask(
      `{ paths(${films}, first: 20) { nodes { __typename id label } relations { type records { locator } } } }`,
    );
    const types = data.paths.flatMap(({ nodes }: { nodes: { __typename: string }[] }) =>
      nodes.map(({ __typename }) => __typename.toLowerCase()),
    );
    expect(statements.toSorted()).toEqual([...new Set<string>(types), 'explore/evidence', 'record'].sort());
  });

  it('that cannot be are an error that names the argument', async () => {
    const { errors } = await server.ask('{ paths(from: "region/asean", to: "region/atlantis") { cost } }');
    expect(errors?.[0]).toMatchObject({
      message: '"to" names nothing that is known: "region/atlantis".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('A neighbourhood', () => {
  it('is a drawing: its links join what is shown, all in one piece, with the evidence of the seed', async () => {
    const { data } = await ask(`{ neighbourhood(of: "institution/unodc", depth: 3, budget: 60) {
      center { id } omitted { kind count }
      nodes { depth degree nearness node { id } }
      links { type from to relations { type role basis note from { id } to { id } records { id } } } } }`);
    const { center, nodes, links, omitted } = data.neighbourhood;
    expect([center.id, nodes.length]).toEqual(['institution/unodc', 60]);
    expect(omitted.length).toBeGreaterThan(3);
    const shown = new Set(nodes.map(({ node }: { node: { id: string } }) => node.id));
    const reached = new Set([center.id]);
    for (const one of reached)
      for (const { from, to } of links) {
        expect([shown.has(from), shown.has(to)]).toEqual([true, true]);
        if (from === one) reached.add(to);
        if (to === one) reached.add(from);
      }
    expect(reached).toEqual(shown);
    for (const { type, from, to, relations } of links) {
      expect(relations.length).toBeGreaterThan(0);
      for (const relation of relations) {
        expect([relation.type, relation.from.id, relation.to.id]).toEqual([type, from, to]);
        expectStated(relation);
      }
    }
  });

  it('costs nothing but the rows that are shown', async () => {
    const asked = (fields: string) => ask(`{ neighbourhood(of: "region/lebanon", budget: 500) { ${fields} } }`);
    expect((await asked('nodes { depth degree } links { type from to } omitted { count }')).statements).toEqual([
      'empty transaction',
    ]);
    const { statements } = await asked('center { label } nodes { node { label } } links { relations { basis } }');
    expect(statements.toSorted()).toEqual(['region', 'publication', 'institution', 'topic', 'explore/evidence'].sort());
  });

  it('that is too large is an error that names the bound', async () => {
    const { errors } = await server.ask('{ neighbourhood(of: "institution/unodc", budget: 501) { center { id } } }');
    expect(errors?.[0]).toMatchObject({
      message: '"budget" must be between 1 and 500; it is 501.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
