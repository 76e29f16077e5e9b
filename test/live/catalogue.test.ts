/** What the catalogue is known for, asked as its readers ask it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

interface Titled {
  title: string;
}
const titles = (connection: { nodes: Titled[] }) => connection.nodes.map(({ title }) => title);

/** Every record of the Catalogue of Materials with its work, page by page. */
async function recordsOf(source: string, selection: string) {
  const found: {
    id: string;
    section: string;
    publications: { nodes: ({ held: boolean } & Record<string, never>)[] };
  }[] = [];
  for (let after: string | null = null; ; ) {
    const { source: page } = await ask(
      `query ($id: ID!, $after: String) { source(id: $id) { records(first: 100, after: $after) {
        nodes { id section publications { nodes { held ${selection} } } } pageInfo { hasNextPage endCursor } } } }`,
      { id: source, after },
    );
    found.push(...page.records.nodes);
    if (!page.records.pageInfo.hasNextPage) return found;
    after = page.records.pageInfo.endCursor;
  }
}

describe('The companions of manuals 3 and 4 of the list', () => {
  const three = 'publication/manual-on-mutual-legal-assistance-and-extradition';
  const four = 'publication/manual-on-international-cooperation-for-the-purpose-of-confiscation-of-proceeds-of-crime';

  it('are each other, from both ends, by both records', async () => {
    const companions = async (id: string) =>
      (
        await ask(
          'query ($id: ID!) { publication(id: $id) { companions { edges { node { id } basis records { id } } } } }',
          { id },
        )
      ).publication.companions.edges;
    const evidence = { basis: 'STATED', records: [{ id: 'record/list-manuals-3' }, { id: 'record/list-manuals-4' }] };
    expect(await companions(three)).toEqual([{ node: { id: four }, ...evidence }]);
    expect(await companions(four)).toEqual([{ node: { id: three }, ...evidence }]);
  });

  it('are named by wrong numbers in the list, which stay there with their correction', async () => {
    const { publication } = await ask(
      `{ publication(id: "${three}") { records { locator corrections { claim correction reason } } } }`,
    );
    expect(publication.records).toEqual([
      {
        locator: 'list · Manuals and Training materials · 3',
        corrections: [
          {
            claim: 'The companion manual is No. 5 ("see No.5").',
            correction: 'The companion manual is printed as No. 4.',
            reason: expect.stringMatching(/No\. 5 is the Assessment Guide\.$/),
          },
        ],
      },
    ]);
  });
});

describe('The Tools section', () => {
  it('has 23 entries, eleven of them offered in French', async () => {
    const tools = (await recordsOf('source/catalogue-2019', 'title languages { code }')).filter(
      ({ section }) => section === 'Tools',
    );
    expect(tools).toHaveLength(23);
    const inFrench = tools.flatMap(({ publications }) =>
      publications.nodes
        .filter(({ languages }) => (languages as unknown as { code: string }[]).some(({ code }) => code === 'fr'))
        .map(({ title }) => String(title)),
    );
    expect(inFrench.sort()).toEqual([
      'Assessment Guide to the Criminal Justice Response to the Smuggling of Migrants',
      'Case Digest - Evidential Issues in Trafficking in Persons Cases',
      'Combating Trafficking in Persons: A Handbook for Parliamentarians',
      'First Aid Kit for use by Law Enforcement Responders in addressing Human Trafficking',
      'International Framework for Action to Implement the Smuggling of Migrants Protocol',
      'International Framework for Action to Implement the Trafficking in Persons Protocol',
      'Needs Assessment Toolkit on the Criminal Justice Response to Human Trafficking',
      'Toolkit to Combat Trafficking in Persons',
      'UNODC Model Law against Trafficking in Persons',
      'UNODC Model Law against the Smuggling of Migrants',
    ]);
  });
});

describe('The Global Report on Trafficking in Persons', () => {
  it('is a chain of editions from 2006 to 2018, with the countries each of them covers', async () => {
    const chain: [number, number | undefined][] = [];
    for (let id: string | undefined = 'publication/global-report-on-trafficking-in-persons-2018'; id; ) {
      const { publication } = await ask(
        'query ($id: ID!) { publication(id: $id) { year predecessor { id successors { nodes { id } } } figures { nodes { label value unit } } } }',
        { id },
      );
      const figures: { unit: string; value: number }[] = publication.figures.nodes;
      chain.push([publication.year, figures.find(({ unit }) => unit.startsWith('countries'))?.value]);
      if (publication.predecessor) expect(publication.predecessor.successors.nodes).toContainEqual({ id });
      id = publication.predecessor?.id;
    }
    expect(chain).toEqual([
      [2018, 142],
      [2016, 136],
      [2014, 128],
      [2012, 132],
      [2009, 155],
      [2006, 155],
    ]);
  });

  it('stands as a series with the numbers that the reports give themselves', async () => {
    const { series } = await ask(
      '{ series(id: "series/global-report-on-trafficking-in-persons") { publications { edges { number basis node { year } } } } }',
    );
    expect(series.publications.edges).toEqual([
      { number: 1, basis: 'INFERRED', node: { year: 2012 } },
      { number: 2, basis: 'INFERRED', node: { year: 2014 } },
      { number: 3, basis: 'STATED', node: { year: 2016 } },
      { number: 4, basis: 'STATED', node: { year: 2018 } },
    ]);
  });
});

describe('What ICAT published', () => {
  it('is thirteen works of the Catalogue and two that are only mentioned', async () => {
    const { institution } = await ask(
      '{ institution(id: "institution/icat") { acronym publications(role: PUBLISHER, first: 100) { totalCount nodes { held title } } } }',
    );
    expect(institution.acronym).toBe('ICAT');
    const held = institution.publications.nodes.filter((work: { held: boolean }) => work.held);
    expect([held.length, institution.publications.totalCount]).toEqual([13, 15]);
  });

  it('has six issue briefs, in the order of their numbers', async () => {
    const { series } = await ask(
      '{ series(id: "series/icat-issue-briefs") { publications { edges { number node { published { iso } } } } } }',
    );
    expect(
      series.publications.edges.map(({ number, node }: { number: number; node: { published: { iso: string } } }) => [
        number,
        node.published.iso,
      ]),
    ).toEqual([
      [1, '2016-10'],
      [2, '2017-06'],
      [3, '2017-09'],
      [4, '2017-09'],
      [5, '2018-04'],
      [6, '2018-07'],
    ]);
  });

  it('announced five issue papers, one of which is not in the catalogue', async () => {
    const { series } = await ask(
      '{ series(id: "series/icat-issue-papers") { announced publications { totalCount edges { number node { held title } } } } }',
    );
    expect([series.announced, series.publications.totalCount]).toEqual([5, 5]);
    expect(series.publications.edges[0]).toEqual({
      number: 2,
      node: { held: true, title: 'Preventing Trafficking in Persons by Addressing Demand' },
    });
    const missing = series.publications.edges.filter(({ node }: { node: { held: boolean } }) => !node.held);
    expect(missing).toHaveLength(1);
  });
});

describe('The entries for South Asia', () => {
  it('cover six countries and three states of India', async () => {
    const { region } = await ask(
      `{ region(id: "region/south-asia") { contains { nodes { name } }
        publications(first: 100) { nodes { title regions(first: 100) { edges { role node { name kind } } } } } } }`,
    );
    expect(region.contains.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Bangladesh',
      'India',
      'Nepal',
      'Sri Lanka',
    ]);
    const places = new Set<string>();
    for (const { regions } of region.publications.nodes)
      for (const { node } of regions.edges) if (['COUNTRY', 'SUBDIVISION'].includes(node.kind)) places.add(node.name);
    expect([...places].sort()).toEqual([
      'Bangladesh',
      'Haryana',
      'India',
      'Nepal',
      'Punjab (India)',
      'Sri Lanka',
      'Tamil Nadu',
      'United Kingdom of Great Britain and Northern Ireland',
    ]);
  });
});

describe('Where the sources disagree', () => {
  it('on the year are three works, each with both claims, the one that is shown, and why', async () => {
    const { conflicts } = await ask(
      `{ conflicts(field: PUBLISHED) { totalCount nodes { field publication { title published { iso } }
        claims { value record { source { id } } } chosen { value } policy } } }`,
    );
    const said = (catalogue: string, list: string) => [
      { value: catalogue, record: { source: { id: 'source/catalogue-2019' } } },
      { value: list, record: { source: { id: 'source/list' } } },
    ];
    expect(conflicts).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          publication: { title: 'Issue Paper: A Short Introduction to Migrant Smuggling', published: { iso: '2009' } },
          claims: said('2009', '2010'),
          chosen: { value: '2009' },
          policy: expect.stringMatching(/most trusted source.*issued by the publisher itself/),
        },
        {
          publication: { title: 'Issue Paper: Migrant Smuggling by Air', published: { iso: '2010' } },
          claims: said('2009', '2010'),
          chosen: { value: '2010' },
          policy: expect.stringMatching(/meeting held in December 2009/),
        },
        {
          publication: { title: 'UNODC Model Law against the Smuggling of Migrants', published: { iso: '2010-10' } },
          claims: said('October 2010', '2009'),
          chosen: { value: 'October 2010' },
          policy: expect.any(String),
        },
      ],
    });
  });

  it('on the title, the link and the audience, the work itself says so', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/model-law-against-smuggling-of-migrants") { alternativeTitles conflicts { field claims { value record { id } } chosen { record { id } } policy } } }',
    );
    expect(publication.alternativeTitles).toContain('Model Law against Smuggling of Migrants');
    const fields = publication.conflicts.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(['AUDIENCE', 'LINK', 'PUBLISHED', 'TITLE']);
    expect(publication.conflicts[0].chosen).toBeNull();
    expect(publication.conflicts[1].chosen).toEqual({ record: { id: 'record/list-model-legislation-2' } });
    expect(publication.conflicts[3].claims.map(({ value }: { value: string }) => value)).toEqual([
      'UNODC Model Law against the Smuggling of Migrants',
      'Model Law against Smuggling of Migrants',
    ]);
    for (const { policy } of publication.conflicts) expect(policy).toMatch(/^[A-Z].*\.$/);
  });
});

describe('What is known but not held', () => {
  it('are works that an entry mentions, each with that entry', async () => {
    const records = [
      ...(await recordsOf('source/catalogue-2019', 'title')),
      ...(await recordsOf('source/list', 'title')),
    ];
    const works = new Map<string, string[]>();
    for (const { id, publications } of records)
      for (const { held, title } of publications.nodes)
        if (!held) works.set(String(title), [...(works.get(String(title)) ?? []), id]);
    expect(works.get('Migrant Smuggling in Asia: Annotated Bibliography')).toEqual([
      'record/catalogue-2019-reports-16',
      'record/list-manuals-2',
    ]);
    expect([...works.keys()]).toEqual(
      expect.arrayContaining(['SHERLOC knowledge management portal', 'Human Trafficking Case Law Database', 'Journey']),
    );
  });
});

describe('The Smuggling of Migrants Protocol', () => {
  it('is implemented, supported, explained and printed by works, each with its evidence', async () => {
    const related = 'totalCount edges { node { title } basis note records { locator } }';
    const { instrument } = await ask(
      `{ instrument(id: "instrument/smuggling-of-migrants-protocol") { implementedBy(first: 50) { ${related} } supportedBy(first: 50) { ${related} }
        explainedBy(first: 50) { ${related} } texts { ${related} } concepts { nodes { label explainedBy { nodes { title } } } } } }`,
    );
    const nodes = ({ edges }: { edges: { node: Titled }[] }) => edges.map(({ node }) => node.title);
    expect(nodes(instrument.implementedBy)).toEqual([
      'International Framework for Action to Implement the Smuggling of Migrants Protocol',
      'UNODC Model Law against the Smuggling of Migrants',
    ]);
    expect(nodes(instrument.explainedBy)).toContain('Issue Paper: A Short Introduction to Migrant Smuggling');
    expect(nodes(instrument.supportedBy)).toContain('Smuggling of Migrants Portal, Case Law Database');
    for (const field of ['implementedBy', 'supportedBy', 'explainedBy', 'texts'] as const) {
      expect(instrument[field].totalCount, field).toBe(instrument[field].edges.length);
      for (const { basis, note, records } of instrument[field].edges) {
        expect(records.length).toBeGreaterThan(0);
        expect(basis === 'INFERRED').toBe(note !== null);
      }
    }
    const benefit = instrument.concepts.nodes.find(({ label }: { label: string }) => label.startsWith('Financial'));
    expect(titles(benefit.explainedBy)).toEqual([
      'Issue Paper: The Concept of “Financial or Other Material Benefit” in the Smuggling of Migrants Protocol',
    ]);
  });

  it('is one of three that supplement the Convention', async () => {
    const { protocols } = await ask(
      '{ protocols { nodes { shortTitle supplements { nodes { shortTitle inForce { iso } } } } } }',
    );
    const convention = { nodes: [{ shortTitle: 'Organized Crime Convention', inForce: { iso: '2003-09-29' } }] };
    expect(protocols.nodes).toEqual(
      ['Firearms Protocol', 'Smuggling of Migrants Protocol', 'Trafficking in Persons Protocol'].map((shortTitle) => ({
        shortTitle,
        supplements: convention,
      })),
    );
  });
});

describe('Versions', () => {
  it('of the First Aid Kit are its content and its text file, in six languages each', async () => {
    const { publication } = await ask(
      `{ publication(id: "publication/first-aid-kit-for-use-by-law-enforcement-responders-in-addressing-human-trafficking") {
        languages { code name } content: versions(role: CONTENT) { totalCount } files: versions(role: TEXT_FILE) { totalCount nodes { label language { code } } } } }`,
    );
    expect(publication.languages).toEqual([
      { code: 'ar', name: 'Arabic' },
      { code: 'en', name: 'English' },
      { code: 'es', name: 'Spanish' },
      { code: 'fr', name: 'French' },
      { code: 'ru', name: 'Russian' },
      { code: 'zh', name: 'Chinese' },
    ]);
    expect([publication.content.totalCount, publication.files.totalCount]).toEqual([6, 6]);
  });

  it('in other languages than the work are not counted among its languages when they are summaries', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/global-report-on-trafficking-in-persons-2014") { languages { code } versions(role: EXECUTIVE_SUMMARY) { totalCount } } }',
    );
    expect(publication).toEqual({ languages: [{ code: 'en' }], versions: { totalCount: 6 } });
  });

  it('of an announcement in two lengths are two of one work', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/open-your-eyes-to-human-trafficking") { versions { nodes { role duration { iso seconds } } } } }',
    );
    expect(publication.versions.nodes).toEqual([
      { role: 'RECORDING', duration: { iso: 'PT60S', seconds: 60 } },
      { role: 'SHORT_FORM', duration: { iso: 'PT30S', seconds: 30 } },
    ]);
  });

  it('of the tool with messages in 40 languages are not 40: that is a figure', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/victim-translation-assistance-tool-life-support-messages-for-victims-of-human-trafficking") { languages { code } figures { nodes { value unit } } } }',
    );
    expect(publication.languages).toEqual([]);
    expect(publication.figures.nodes).toContainEqual({ value: 40, unit: 'languages' });
  });
});

describe('A restricted film', () => {
  it('says how to request it, and is joined to its public clip', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/ways-and-means-training-film-som") { access accessNote companions { nodes { title access } } } }',
    );
    expect(publication.access).toBe('RESTRICTED');
    expect(publication.accessNote).toMatch(/request-for-restricted-materials\.html$/);
    expect(publication.companions.nodes).toEqual([
      { title: 'Ways and Means – Awareness-raising Video Clip', access: 'OPEN' },
    ]);
  });
});

describe('A region', () => {
  it('knows the fourteen countries of the review of literature, by their codes', async () => {
    const { publication } = await ask(
      '{ publication(id: "publication/migrant-smuggling-in-asia-a-thematic-review-of-literature") { countries(role: CASE_COUNTRY, first: 50) { totalCount nodes { iso3 m49 } } } }',
    );
    expect(publication.countries.totalCount).toBe(14);
    expect(publication.countries.nodes).toContainEqual({ iso3: 'MDV', m49: '462' });
  });
});
