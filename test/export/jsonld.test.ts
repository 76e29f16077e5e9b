/** JSON-LD, read by a processor: what counts is the statements it makes. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formats } from '../../src/export/formats.ts';
import { isEntityType, relations, relationTypes } from '../../src/model.ts';
import { expand } from './parsers.ts';
import { all, catalogue, hardest, hardTitle } from './works.ts';

const { write } = formats.JSON_LD;
const values = z.array(
  z.object({ '@value': z.union([z.string(), z.number(), z.boolean()]).optional(), '@id': z.string().optional() }),
);
type Node = Awaited<ReturnType<typeof expand>>[number];
const of = (node: Node | undefined, property: string) =>
  values.parse(node?.[property] ?? []).map((value) => value['@value'] ?? value['@id']);
const schemaOrg = (node: Node | undefined, property: string) => of(node, `https://schema.org/${property}`);
const terms = (node: Node | undefined, property: string) => of(node, `http://purl.org/dc/terms/${property}`);

describe('the catalogue as JSON-LD', async () => {
  const nodes = await expand(write(all));

  it('says of each work its title, its date and its address, and fetches nothing to be understood', () => {
    const said = nodes.map((node) => [
      node['@id'],
      ...['name', 'datePublished', 'url', 'abstract'].map((name) => schemaOrg(node, name)[0] ?? null),
    ]);
    expect(said).toEqual(
      catalogue.works.map(({ id, title, published, url, summary }) => [
        `urn:x-catalograph:${id}`,
        title,
        published,
        url,
        summary,
      ]),
    );
  });

  it('gives each a type of schema.org', () => {
    const typeOf = (kind: string) => nodes[catalogue.works.findIndex((work) => work.kind === kind)]?.['@type'];
    expect(typeOf('DATABASE')).toEqual(['https://schema.org/Dataset']);
    expect(typeOf('VIDEO')).toEqual(['https://schema.org/VideoObject']);
    expect(typeOf('AUDIO')).toEqual(['https://schema.org/AudioObject']);
    expect(typeOf('LEGAL_TEXT')).toEqual(['https://schema.org/Legislation']);
    expect(typeOf('ISSUE_PAPER')).toEqual(['https://schema.org/Report']);
    expect(typeOf('TRAINING_MANUAL')).toEqual(['https://schema.org/Book', 'https://schema.org/LearningResource']);
    expect(nodes.flatMap((node) => node['@type']).every((type) => String(type).startsWith('https://schema.org/'))).toBe(
      true,
    );
  });

  it('uses no name that is not of schema.org or of Dublin Core', () => {
    const names = new Set(nodes.flatMap((node) => Object.keys(node)).filter((name) => !name.startsWith('@')));
    expect(
      [...names].filter((name) => !/^(https:\/\/schema\.org\/|http:\/\/purl\.org\/dc\/terms\/)\w+$/.test(name)),
    ).toEqual([]);
    expect(names.size).toBeGreaterThan(30);
  });

  it('links every thing that a work is joined to, by the id it has everywhere', () => {
    const linked = [
      ['about', 'ABOUT', 'Topic'],
      ['audience', 'FOR', 'Audience'],
      ['spatialCoverage', 'COVERS', 'Region'],
      ['isPartOf', 'IN_SERIES', 'Series'],
      ['isBasedOn', 'DRAWS_ON', 'Publication'],
      ['exampleOfWork', 'TEXT_OF', 'Instrument'],
      ['subjectOf', 'IN', 'Source'],
    ] as const;
    for (const [property, via, type] of linked) {
      const joined = all.map(({ to }) => to(via, type).map(({ thing }) => `urn:x-catalograph:${thing.id}`));
      expect(joined.flat().length).toBeGreaterThan(0);
      for (const [i, ids] of joined.entries())
        expect(schemaOrg(nodes[i], property)).toEqual(expect.arrayContaining(ids));
    }
  });

  it('loses no relation of the model but what a curator forbids to recommend', () => {
    const said = nodes.map((node) => JSON.stringify(node));
    for (const via of relationTypes.filter((type) => type !== 'NOT_RECOMMENDED_WITH'))
      for (const [from, to] of relations[via].ends) {
        // Versions are said by their languages; figures are statements about a work, and of no snapshot.
        if (from !== 'Publication' || !isEntityType(to) || to === 'Version') continue;
        for (const [i, entry] of all.entries())
          for (const { thing } of entry.to(via, to)) expect(said[i], via).toContain(`"urn:x-catalograph:${thing.id}"`);
      }
  });

  it('says of no two works that they are related because a curator keeps them apart', () => {
    const bans = all.flatMap((entry, i) =>
      entry.to('NOT_RECOMMENDED_WITH', 'Publication').map(({ thing }) => [nodes[i], `:${thing.id}"`] as const),
    );
    expect(bans.length).toBeGreaterThan(0);
    for (const [node, other] of bans) expect(JSON.stringify(node)).not.toContain(other);
  });

  it('says of two editions which replaces which, at both', () => {
    const later = nodes.filter((node) => terms(node, 'replaces').length > 0);
    expect(later.length).toBeGreaterThan(0);
    for (const node of later)
      for (const id of terms(node, 'replaces')) {
        const [earlier] = nodes.filter((other) => other['@id'] === id);
        expect(terms(earlier, 'isReplacedBy')).toContain(node['@id']);
      }
  });

  it('keeps a companion at both of the two works', () => {
    const pairs = nodes.flatMap((node) => terms(node, 'relation').map((id) => [node['@id'], id]));
    const works = pairs.filter(([, to]) => String(to).includes(':publication/'));
    expect(works.length).toBeGreaterThan(0);
    for (const [from, to] of works) expect(pairs).toContainEqual([to, from]);
  });
});

describe('a work that is hard to write', async () => {
  const [node] = await expand(write(hardest));

  it('keeps its title, its number and who paid for it', () => {
    expect(schemaOrg(node, 'name')).toEqual([hardTitle]);
    expect(schemaOrg(node, 'position')).toEqual([4]);
    expect(schemaOrg(node, 'funder')).toEqual(['urn:x-catalograph:institution/other']);
  });
});

it('no works are an empty graph', async () => {
  expect(await expand(write([]))).toEqual([]);
});
