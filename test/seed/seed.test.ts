/** The catalogue that Catalograph ships with. */
import { describe, expect, it } from 'vitest';
import type { NodeType, RelationType } from '../../src/model.ts';
import { checkSeed } from '../../src/seed/check.ts';
import { readSeed } from '../../src/seed/files.ts';
import { readCheckedSeed, seedFolder } from '../../src/seed/start.ts';

const { catalogue, problems } = checkSeed(readSeed(seedFolder));
const nodes = (type: NodeType) => catalogue.nodes.filter((node) => node.type === type);
const facts = (type: RelationType) =>
  catalogue.relations.filter((relation) => relation.type === type).map(({ from, to }) => [from, to]);
/** The work that the source describes at this place. */
const workOf = (record: string) => facts('DESCRIBES').find(([from]) => from === record)?.[1];

describe('the seed of the repository', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
    expect(readCheckedSeed()).toEqual(catalogue);
  });

  it('holds the 16 publications of the list, each described by one of its 16 records', () => {
    const held = nodes('Publication').filter(({ properties }) => properties.held === true);
    expect(held).toHaveLength(16);
    expect(nodes('Record')).toHaveLength(16);
    expect(new Set(facts('DESCRIBES').map(([, work]) => work))).toEqual(new Set(held.map(({ id }) => id)));
    expect(facts('IN')).toEqual(nodes('Record').map(({ id }) => [id, 'source/list']));
  });

  it('has the records of the four headings: 2, 2, 9 and 3', () => {
    const sections = nodes('Record').map(({ properties }) => String(properties.section));
    const counted = [...new Set(sections)].map((name) => [name, sections.filter((other) => other === name).length]);
    expect(counted).toEqual([
      ['Guidance on Protocols', 2],
      ['Manuals and Training materials', 9],
      ['Model Legislation', 2],
      ['Research', 3],
    ]);
  });

  it('joins manuals 3 and 4 as companions, once, because both rows say so', () => {
    expect(facts('COMPANION_TO')).toHaveLength(1);
    expect(catalogue.relations).toContainEqual({
      type: 'COMPANION_TO',
      from: workOf('record/list-manuals-4'),
      to: workOf('record/list-manuals-3'),
      key: '',
      properties: { basis: 'STATED', records: ['record/list-manuals-3', 'record/list-manuals-4'] },
    });
    expect(workOf('record/list-manuals-3')).toBe('publication/manual-on-mutual-legal-assistance-and-extradition');
  });

  it('has the three protocols supplement the Organized Crime Convention', () => {
    expect(facts('SUPPLEMENTS')).toEqual(
      ['firearms-protocol', 'smuggling-of-migrants-protocol', 'trafficking-in-persons-protocol'].map((protocol) => [
        `instrument/${protocol}`,
        'instrument/organized-crime-convention',
      ]),
    );
  });

  it('gives every work a year, a topic and an institution', () => {
    for (const { id, properties } of nodes('Publication')) {
      expect(properties.year, id).toBe(Number(String(properties.published).slice(0, 4)));
      const topics = facts('ABOUT').filter(([work]) => work === id).length;
      expect(topics, id).toBeGreaterThanOrEqual(1);
    }
  });

  it('gives every node a key to sort by that begins with a letter or a number', () => {
    for (const { id, properties } of catalogue.nodes) expect(properties.sortKey, id).toMatch(/^[\p{L}\p{N}]/u);
  });

  it('has a reason for everything that was concluded', () => {
    const inferred = catalogue.relations.filter(({ properties }) => properties.basis === 'INFERRED');
    expect(inferred.length).toBeGreaterThan(0);
    for (const { from, to, properties } of inferred) expect(properties.note, `${from} → ${to}`).toMatch(/\w{3}.*\.$/);
  });
});
