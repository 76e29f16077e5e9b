/** The catalogue that Catalograph ships with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodeType, RelationType } from '../../src/model.ts';
import { checkSeed } from '../../src/seed/check.ts';
import { reportOf } from '../../src/seed/counts.ts';
import { readSeed } from '../../src/seed/files.ts';
import { readCheckedSeed, seedFolder } from '../../src/seed/start.ts';

const { catalogue, problems } = checkSeed(readSeed(seedFolder));
const nodes = (type: NodeType) => catalogue.nodes.filter((node) => node.type === type);
const facts = (type: RelationType) =>
  catalogue.relations.filter((relation) => relation.type === type).map(({ from, to }) => [from, to]);
/** Everything that the relation leads to from this node. */
const from = (id: string, type: RelationType) => facts(type).flatMap(([start, end]) => (start === id ? [end] : []));
/** Everything from which the relation leads to this node. */
const to = (id: string, type: RelationType) => facts(type).flatMap(([start, end]) => (end === id ? [start] : []));
const works = nodes('Publication');
const held = works.filter(({ properties }) => properties.held === true);
const mentioned = works.filter(({ properties }) => properties.held === false);
/** The work that the source describes at this place. */
const workOf = (record: string) => from(record, 'DESCRIBES').find((work) => held.some(({ id }) => id === work));

describe('the seed of the repository', () => {
  it('counts what seed/report.txt says', () => {
    expect(reportOf(catalogue)).toBe(readFileSync(join(seedFolder, 'report.txt'), 'utf8'));
  });

  it('has no problem', () => {
    expect(problems).toEqual([]);
    expect(readCheckedSeed()).toEqual(catalogue);
  });

  it('has 152 records, each in one source, of every section as many as the source has entries', () => {
    const places = nodes('Record').map(({ id, properties }) => `${from(id, 'IN').join()} · ${properties.section}`);
    const counted = [...new Set(places)].map((place) => [place, places.filter((other) => other === place).length]);
    expect(places).toHaveLength(152);
    expect(Object.fromEntries(counted)).toEqual({
      'source/list · Guidance on Protocols': 2,
      'source/list · Model Legislation': 2,
      'source/list · Manuals and Training materials': 9,
      'source/list · Research': 3,
      'source/catalogue-2019 · Tools': 23,
      'source/catalogue-2019 · Training materials': 12,
      'source/catalogue-2019 · Reports and Assessments': 28,
      'source/catalogue-2019 · Technical Papers': 31,
      'source/catalogue-2019 · Inter-agency papers': 14,
      'source/catalogue-2019 · Brochures & leaflets': 5,
      'source/catalogue-2019 · Multimedia': 23,
    });
  });

  it('numbers the records of a section without a gap, as their ids and their places say', () => {
    const sections = new Map<string, number[]>();
    for (const { id, properties } of nodes('Record')) {
      const [, section = '', number = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
      expect(properties.locator, id).toMatch(new RegExp(` · ${number}$`));
      sections.set(section, [...(sections.get(section) ?? []), Number(number)]);
    }
    for (const [section, numbers] of sections)
      expect(
        numbers.toSorted((a, b) => a - b),
        section,
      ).toEqual(numbers.map((_, i) => i + 1));
  });

  it('holds 142 works, ten of them in both sources and every other in one', () => {
    expect(held).toHaveLength(142);
    const both = held.filter(({ id }) => to(id, 'DESCRIBES').length === 2).map(({ id }) => id);
    expect(both).toEqual([
      'publication/assessment-guide-to-the-criminal-justice-response-to-the-smuggling-of-migrants',
      'publication/basic-training-manual-on-investigating-and-prosecuting-the-smuggling-of-migrants',
      'publication/in-depth-training-manual-on-investigating-and-prosecuting-the-smuggling-of-migrants',
      'publication/international-framework-for-action-to-implement-the-smuggling-of-migrants-protocol',
      'publication/issue-paper-a-short-introduction-to-migrant-smuggling',
      'publication/issue-paper-migrant-smuggling-by-air',
      'publication/issue-paper-smuggling-of-migrants-by-sea',
      'publication/migrant-smuggling-in-asia-a-thematic-review-of-literature',
      'publication/model-law-against-smuggling-of-migrants',
      'publication/toolkit-to-combat-smuggling-of-migrants',
    ]);
    for (const { id } of held)
      expect(
        to(id, 'DESCRIBES')
          .map((record) => record?.split('-')[0])
          .sort(),
        id,
      ).toEqual(both.includes(id) ? ['record/catalogue', 'record/list'] : [expect.any(String)]);
  });

  it('has every record describe one held work, and every work that is not held mentioned by a record', () => {
    for (const { id } of nodes('Record')) {
      const described = from(id, 'DESCRIBES').filter((work) => held.some((other) => other.id === work));
      expect(described, id).toHaveLength(1);
    }
    expect(mentioned).not.toEqual([]);
    for (const { id } of mentioned) expect(to(id, 'DESCRIBES'), id).not.toEqual([]);
  });

  it('gives every held work a topic and an institution', () => {
    for (const { id } of held) {
      expect(from(id, 'ABOUT').length, id).toBeGreaterThanOrEqual(1);
      expect(from(id, 'PUBLISHED_BY').length, id).toBeGreaterThanOrEqual(1);
    }
  });

  it('gives every work the year of its date, and none to those held works of which no source gives a date', () => {
    for (const { id, properties } of works)
      expect(properties.year, id).toBe(
        properties.published === undefined ? undefined : Number(String(properties.published).slice(0, 4)),
      );
    expect(held.filter(({ properties }) => properties.year === undefined).map(({ id }) => id.split('/')[1])).toEqual([
      'anti-human-trafficking-guide-for-prosecutors-republic-of-moldova',
      'brochures-on-smuggling-of-migrants',
      'brochures-on-trafficking-in-persons',
      'corruption-and-human-trafficking-the-grease-that-facilitates-the-crime',
      'criminal-justice-responses-to-human-trafficking',
      'from-protection-to-prosecution-a-strategic-approach',
      'human-trafficking-for-the-removal-of-organs-and-body-parts',
      'human-trafficking-knowledge-portal-case-law-database',
      'human-trafficking-toolkit-for-journalists',
      'launch-of-anti-human-trafficking-training-manual-by-us-ambassador-at-large-luis-cdebaca',
      'leaflet-on-human-trafficking-indicators',
      'quantifying-human-trafficking-its-impact-and-the-responses-to-it',
      'smuggling-of-migrants-portal-case-law-database',
      'supply-management-eliminating-the-risks-of-forced-labour-and-trafficking',
      'technology-and-human-trafficking',
      'the-effectiveness-of-legal-frameworks-and-anti-trafficking-legislation',
      'the-role-of-employers-organizations-businesses-and-trade-unions-in-combating-trafficking-for-labour-exploitation',
      'the-role-of-the-media-in-building-images',
      'the-vienna-forum-report',
      'transnational-organized-crime-impact-from-source-to-destination',
      'university-modules-on-trafficking-in-persons-and-smuggling-of-migrants',
      'ways-and-means-awareness-raising-video-clip',
    ]);
    for (const { id, properties } of held.filter(({ properties }) => properties.year === undefined))
      for (const record of to(id, 'DESCRIBES'))
        expect(
          nodes('Record').find((node) => node.id === record)?.properties,
          properties.id?.toString(),
        ).not.toHaveProperty('statedPublished');
  });

  it('joins manuals 3 and 4 as companions, once, because both rows say so', () => {
    const [three, four] = [workOf('record/list-manuals-3'), workOf('record/list-manuals-4')];
    expect(three).toBe('publication/manual-on-mutual-legal-assistance-and-extradition');
    const companions = catalogue.relations.filter(
      (relation) =>
        relation.type === 'COMPANION_TO' && [relation.from, relation.to].some((id) => id === three || id === four),
    );
    expect(companions).toEqual([
      {
        type: 'COMPANION_TO',
        from: four,
        to: three,
        key: '',
        properties: { basis: 'STATED', records: ['record/list-manuals-3', 'record/list-manuals-4'] },
      },
    ]);
  });

  it('has the three protocols supplement the Organized Crime Convention', () => {
    expect(facts('SUPPLEMENTS')).toEqual(
      ['firearms-protocol', 'smuggling-of-migrants-protocol', 'trafficking-in-persons-protocol'].map((protocol) => [
        `instrument/${protocol}`,
        'instrument/organized-crime-convention',
      ]),
    );
  });

  it('gives every node a key to sort by that begins with a letter or a number, and that no other has', () => {
    for (const { id, properties } of catalogue.nodes) expect(properties.sortKey, id).toMatch(/^[\p{L}\p{N}]/u);
    expect(new Set(catalogue.nodes.map(({ properties }) => properties.sortKey)).size).toBe(catalogue.nodes.length);
  });

  it('pins and forbids recommendations of held works only, each for a reason of its own', () => {
    const decided = catalogue.relations.filter(({ properties }) => properties.reason !== undefined);
    expect(new Set(decided.map(({ type }) => type))).toEqual(new Set(['RECOMMENDED_WITH', 'NOT_RECOMMENDED_WITH']));
    for (const { from, to } of decided)
      for (const id of [from, to])
        expect(
          held.some((work) => work.id === id),
          id,
        ).toBe(true);
    expect(new Set(decided.map(({ properties }) => properties.reason)).size).toBe(decided.length);
  });

  it('keeps the films for training and for the public from readers of the video for children', () => {
    const children = 'publication/lucky-to-learn';
    expect([...from(children, 'NOT_RECOMMENDED_WITH'), ...to(children, 'NOT_RECOMMENDED_WITH')].sort()).toEqual([
      'publication/affected-for-life-training-film-tip',
      'publication/ways-and-means-training-film-som',
    ]);
  });

  it('has a reason for everything that was concluded', () => {
    const inferred = catalogue.relations.filter(({ properties }) => properties.basis === 'INFERRED');
    expect(inferred.length).toBeGreaterThan(0);
    for (const { from, to, properties } of inferred) expect(properties.note, `${from} → ${to}`).toMatch(/\w{3}.*\.$/);
  });
});

describe('the conflicts of the seed', () => {
  const on = (field: string) => nodes('Conflict').filter(({ properties }) => properties.field === field);
  /** What each record claims. */
  const claims = (id: string) =>
    Object.fromEntries(
      catalogue.relations
        .filter((relation) => relation.type === 'CLAIMED_BY' && relation.from === id)
        .map((relation) => [relation.to, relation.properties.value]),
    );

  it('on the date are three, with both claims and the one that is shown', () => {
    expect(on('PUBLISHED').map(({ id, properties }) => [id, properties.chosen, claims(id)])).toEqual([
      [
        'conflict/issue-paper-a-short-introduction-to-migrant-smuggling-published',
        'record/catalogue-2019-technical-14',
        { 'record/catalogue-2019-technical-14': '2009', 'record/list-research-3': '2010' },
      ],
      [
        'conflict/issue-paper-migrant-smuggling-by-air-published',
        'record/list-research-2',
        { 'record/catalogue-2019-technical-15': '2009', 'record/list-research-2': '2010' },
      ],
      [
        'conflict/model-law-against-smuggling-of-migrants-published',
        'record/catalogue-2019-tools-6',
        { 'record/catalogue-2019-tools-6': 'October 2010', 'record/list-model-legislation-2': '2009' },
      ],
    ]);
  });

  it('are shown by the works: the date that was chosen', () => {
    const dates = [
      'issue-paper-a-short-introduction-to-migrant-smuggling',
      'issue-paper-migrant-smuggling-by-air',
      'model-law-against-smuggling-of-migrants',
    ];
    expect(dates.map((slug) => works.find(({ id }) => id === `publication/${slug}`)?.properties.published)).toEqual([
      '2009',
      '2010',
      '2010-10',
    ]);
  });

  it('on the link show the printed address, which only the list has', () => {
    expect(on('LINK')).not.toEqual([]);
    for (const { id, properties } of on('LINK')) {
      expect(properties.chosen, id).toMatch(/^record\/list-/);
      expect(claims(id)[String(properties.chosen)], id).toMatch(/^http/);
    }
  });

  it('each concern one work that is in both sources, with a claim of each and a sentence why', () => {
    for (const { id, properties } of nodes('Conflict')) {
      const [work = '', ...others] = from(id, 'CONFLICT_OF');
      expect(others, id).toEqual([]);
      expect(Object.keys(claims(id)).sort(), id).toEqual(to(work, 'DESCRIBES').toSorted());
      expect(properties.policy, id).toMatch(/\w\.$/);
    }
  });
});
