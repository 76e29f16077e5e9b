/** What to read next, asked through the front door of the real catalogue. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kinds, reasonKinds } from '../../src/recommend/kinds.ts';
import { totalOfWorks } from '../support/seed.ts';
import { anyPrice, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(undefined, undefined, undefined, anyPrice);
});
afterAll(() => server.stop());

async function ask(query: string, variables?: object) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const confiscation =
  'publication/manual-on-international-cooperation-for-the-purpose-of-confiscation-of-proceeds-of-crime';
const assistance = 'publication/manual-on-mutual-legal-assistance-and-extradition';
const manual = 'publication/anti-human-trafficking-manual-for-criminal-justice-practitioners';
const film = 'publication/affected-for-life-training-film-tip';

const recommendation = z.object({
  rank: z.number(),
  score: z.number(),
  publication: z.object({ id: z.string() }),
  reasons: z.array(z.object({ kind: z.enum(reasonKinds), weight: z.number(), contribution: z.number() })).min(1),
});
const list = z.object({ totalCount: z.number(), isFallback: z.boolean(), nodes: z.array(recommendation) });
const works = z.object({
  publications: z.object({
    nodes: z.array(z.object({ id: z.string(), recommendations: list })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

describe('The recommendations of every work', () => {
  it('add up exactly, name each other work once and stand in order, as they arrive', { timeout: 60_000 }, async () => {
    let seen = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { publications } = works.parse(
        await ask(
          `query ($after: String) { publications(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id
            recommendations(first: 100) { totalCount isFallback nodes {
              rank score publication { id } reasons { kind weight contribution } } } } } }`,
          { after },
        ),
      );
      for (const { id, recommendations } of publications.nodes) {
        seen++;
        const { nodes, totalCount } = recommendations;
        expect(totalCount, id).toBeGreaterThan(0);
        expect(nodes).toHaveLength(Math.min(100, totalCount));
        expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map((_, i) => i + 1));
        const ids = nodes.map(({ publication }) => publication.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(id);
        const places = nodes.map(({ score, publication }) => ({ score, id: publication.id }));
        expect(places).toEqual(places.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
        for (const { score, reasons } of nodes) {
          expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
          for (const { kind, weight } of reasons) expect(weight).toBe(kinds[kind].weight);
        }
      }
      ({ hasNextPage: more, endCursor: after } = publications.pageInfo);
    }
    expect(seen).toBe(totalOfWorks);
  });
});

describe('A reason', () => {
  const whole = `{ kind weight contribution sharedBy withoutThis
    from { __typename id label } via { __typename id label }
    en: sentence fr: sentence(language: "fr") es: sentence(language: "es")
    relations { type basis note from { id } to { id } records { locator } } records { locator } }`;
  const first = async (id: string) =>
    (
      await ask(
        `query ($id: ID!) { publication(id: $id) { recommendations(first: 1) { nodes { publication { id title } reasons ${whole} } } } }`,
        { id },
      )
    ).publication.recommendations.nodes[0];

  it('of a companion is stated by both entries of the list', async () => {
    const { publication, reasons } = await first(confiscation);
    expect(publication.id).toBe(assistance);
    const records = [
      { locator: 'list · Manuals and Training materials · 3' },
      { locator: 'list · Manuals and Training materials · 4' },
    ];
    expect(reasons[0]).toMatchObject({
      kind: 'COMPANION',
      weight: kinds.COMPANION.weight,
      contribution: kinds.COMPANION.weight,
      sharedBy: null,
      from: [{ __typename: 'Publication', id: confiscation }],
      via: [],
      en: 'This work is a companion to “Manual on International Cooperation for the Purpose of Confiscation of Proceeds of Crime”.',
      relations: [
        { type: 'COMPANION_TO', basis: 'STATED', from: { id: confiscation }, to: { id: assistance }, records },
      ],
      records,
    });
    expect(reasons[0].fr).toMatch(/^Cet ouvrage va de pair avec «/);
    expect(reasons[0].es).toMatch(/^Esta obra acompaña a «/);
  });

  it('that is shared names the thing, and the relations of both works to it with where they are said', async () => {
    const { publication, reasons } = await first(confiscation);
    const shared = reasons.find(({ kind }: { kind: string }) => kind === 'SHARED_AUDIENCE');
    expect(shared.via).toHaveLength(1);
    const [{ __typename, id, label }] = shared.via;
    expect(__typename).toBe('Audience');
    expect(shared.en).toContain(`“${label}”`);
    const ends = shared.relations.map((one: { from: { id: string } }) => one.from.id);
    expect(ends.toSorted()).toEqual([confiscation, publication.id].sort());
    for (const one of shared.relations) {
      expect(one).toMatchObject({ type: 'FOR', to: { id } });
      expect(one.records.length).toBeGreaterThan(0);
    }
    expect(shared.records.length).toBeGreaterThan(0);
  });

  it('that a curator gave has the curator’s reason as its note, and no record', async () => {
    const { publication, reasons } = await first(film);
    expect(publication.id).toBe(manual);
    expect(reasons[0]).toMatchObject({ kind: 'PINNED', contribution: kinds.PINNED.weight, records: [] });
    expect(reasons[0].relations).toEqual([
      {
        type: 'RECOMMENDED_WITH',
        basis: null,
        note: 'Whoever trains criminal justice practitioners against trafficking in persons teaches with the manual and shows the film, in which victims speak for themselves.',
        from: { id: film },
        to: { id: manual },
        records: [],
      },
    ]);
    // Without the pin it would stand behind the film’s counterpart.
    expect(reasons[0].withoutThis).toBeGreaterThan(1);
  });

  it('is in no language but three', async () => {
    const { errors } = await server.ask(
      `{ publication(id: "${film}") { recommendations(first: 1) { nodes { reasons { sentence(language: "de") } } } } }`,
    );
    expect(errors?.[0]?.message).toBe(
      '"language" is a BCP 47 tag of English, French or Spanish ("en", "fr", "es"); it is "de".',
    );
  });
});

describe('Recommendations for several things', () => {
  const things = ['topic/prosecution', 'region/south-asia', manual];
  const asked = (more = '') =>
    ask(
      `query ($for: [ID!]!) { recommendations(for: $for, first: 5 ${more}) { totalCount isFallback hiddenByLanguage
        nodes { rank score publication { id } reasons { kind contribution from { id } via { id } relations { type } } } } }`,
      { for: things },
    ).then(({ recommendations }) => recommendations);

  it('come of all of them, and say of which', async () => {
    const { nodes, isFallback, hiddenByLanguage } = await asked();
    expect([isFallback, hiddenByLanguage]).toEqual([false, 0]);
    const from = new Set(
      nodes.flatMap(({ reasons }: { reasons: { from: { id: string }[] }[] }) =>
        reasons.flatMap((reason) => reason.from.map(({ id }) => id)),
      ),
    );
    expect([...from].sort()).toEqual(things.toSorted());
    for (const { publication } of nodes) expect(things).not.toContain(publication.id);
    for (const { score, reasons } of nodes)
      expect(reasons.reduce((sum: number, one: { contribution: number }) => sum + one.contribution, 0)).toBe(score);
  });

  it('take weights, a filter, what is to be left out, and a mode', async () => {
    const [{ publication: best }] = (await asked()).nodes;
    const without = await asked(`, not: ["${best.id}"]`);
    expect(without.nodes.map((node: { publication: { id: string } }) => node.publication.id)).not.toContain(best.id);
    const regions = await asked(', weights: [{ kind: SHARED_REGION, weight: 50 }]');
    expect(regions.nodes[0].reasons[0]).toMatchObject({ kind: 'SHARED_REGION', contribution: 50 });
    const films = await asked(', filter: { kinds: [FILM] }');
    expect(films.totalCount).toBeGreaterThan(0);
    const other = await asked(', mode: COMPLEMENT');
    expect(JSON.stringify(other)).toMatch(/OTHER_(AUDIENCE|KIND)/);
  });

  it('in one language say how many others there are', async () => {
    const [all, french] = [await asked(), await asked(', languages: ["fr"]')];
    expect(french.totalCount).toBeGreaterThan(0);
    expect(french.totalCount + french.hiddenByLanguage).toBe(all.totalCount);
  });

  it('with variety are the same works in another order, page by page', async () => {
    const pages = async (diversity: number) => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { recommendations } = await ask(
          `query ($for: [ID!]!, $after: String, $diversity: Float!) { recommendations(for: $for, first: 60, after: $after, diversity: $diversity) {
            nodes { publication { id } } pageInfo { hasNextPage endCursor } } }`,
          { for: things, after, diversity },
        );
        found.push(...recommendations.nodes.map((node: { publication: { id: string } }) => node.publication.id));
        ({ hasNextPage: more, endCursor: after } = recommendations.pageInfo);
      }
      return found;
    };
    const [plain, varied] = [await pages(0), await pages(0.8)];
    expect(varied).not.toEqual(plain);
    expect(varied.toSorted()).toEqual(plain.toSorted());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it.each([
    ['for: []', '"for" must name 1 to 20 things; it names 0.'],
    ['for: ["topic/none"]', '"for": there is no work or other thing "topic/none".'],
    ['for: ["topic/prosecution"], diversity: 2', '"diversity" must be between 0 and 1; it is 2.'],
    ['for: ["topic/prosecution"], first: 0', '"first" must be between 1 and 100; it is 0.'],
    ['for: ["topic/prosecution"], after: "x"', 'The cursor "x" was not made by this server.'],
  ])('are refused with (%s)', async (args, message) => {
    const { errors } = await server.ask(`{ recommendations(${args}) { totalCount } }`);
    expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([[message, 'BAD_USER_INPUT']]);
  });
});

describe('What recommendations cost', () => {
  const cost = async (query: string) => {
    const { errors, statements } = await server.ask(query);
    expect(errors).toBeUndefined();
    return statements.toSorted();
  };

  it('is the rows that are shown and the evidence, each level once, however many works are asked', async () => {
    const asked = (first: number) => `{ publications(first: ${first}) { nodes { recommendations { nodes {
      publication { title } reasons { sentence relations { type records { locator } } } } } } } }`;
    await cost(asked(2));
    const few = await cost(asked(5));
    // The rows of the list, and those of what is recommended for them.
    const works = ['publication', 'publication', 'publication/list'];
    expect(few).toEqual(['explore/evidence', ...works, 'record']);
    expect(await cost(asked(50))).toEqual(few);
  });

  it('is next to nothing for scores and sentences alone', async () => {
    expect(
      await cost(
        `{ recommendations(for: ["${film}"], first: 100) { totalCount hiddenByLanguage nodes { rank score reasons { contribution sentence } } } }`,
      ),
    ).toEqual(['empty transaction']);
  });
});
