/** A graph as a file: what it looks like, that it comes back as it was, and which files are refused. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeedCatalogue, SeedNode, SeedRelation } from '../../src/seed/catalogue.ts';
import { linesOf } from '../../src/transfer/lines.ts';
import { broader, topic } from '../seed/database.ts';
import { catalogues } from '../support/questions.ts';
import { seed } from '../support/seed.ts';
import { graphOf, read, textOf } from './graph.ts';

const named = (name: string): SeedNode => {
  const { type, id, properties } = topic(name);
  return {
    type,
    id,
    properties: { ...properties, altLabels: [], definition: `On ${name}.`, sortKey: `${name}\t${id}` },
  };
};
const small: SeedCatalogue = { nodes: [named('b'), named('a')], relations: [broader('b', 'a')] };
const bySelf = <T>(all: readonly T[]) => all.map((one) => JSON.stringify(sorted(one))).sort();
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      );

describe('An export', () => {
  it('is one line for each thing between a line that counts and a line that proves', async () => {
    const { text } = await textOf(graphOf(small).graph);
    const body = [
      '{"catalograph":"graph","version":1,"nodes":2,"relations":1,"seed":"the seed"}',
      '{"node":"Topic","properties":{"id":"topic/a","label":"a","altLabels":[],"definition":"On a.","sortKey":"a\\ttopic/a"}}',
      '{"node":"Topic","properties":{"id":"topic/b","label":"b","altLabels":[],"definition":"On b.","sortKey":"b\\ttopic/b"}}',
      '{"relation":"BROADER","from":"topic/b","to":"topic/a","properties":{}}',
      '',
    ].join('\n');
    expect(text).toBe(`${body}{"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`);
  });

  it('of the catalogue that is shipped has a line for each node and each relation', async () => {
    const { text, written } = await textOf(graphOf(seed).graph);
    expect(written).toMatchObject({ nodes: seed.nodes.length, relations: seed.relations.length, seed: 'the seed' });
    expect(text.split('\n').length).toBe(seed.nodes.length + seed.relations.length + 3);
    expect(text.endsWith(`{"sha256":"${written.sha256}"}\n`)).toBe(true);
  });

  it('is the same whatever order the database answers in', async () => {
    const turned = { nodes: seed.nodes.toReversed(), relations: seed.relations.toReversed() };
    expect(await textOf(graphOf(turned).graph)).toEqual(await textOf(graphOf(seed).graph));
  });

  it('reads pages of five hundred nodes, not everything at once', async () => {
    const { graph, asked } = graphOf(seed);
    await textOf(graph);
    const pages = Math.ceil(seed.nodes.length / 500);
    expect(asked.filter((name) => name === 'transfer/properties').length).toBe(pages);
    expect(asked.filter((name) => name === 'transfer/relations').length).toBe(pages);
  });

  it('is not finished when somebody wrote to the graph meanwhile', async () => {
    await expect(textOf(graphOf(seed, { straddles: true }).graph)).rejects.toThrow(
      'The graph was written to while it was read, so that what was read is of no one version.',
    );
  });

  it.each<[string, SeedCatalogue, string]>([
    [
      'a property that the model does not know',
      { nodes: [{ ...named('a'), properties: { ...named('a').properties, colour: 'red' } }], relations: [] },
      'topic/a: Unrecognized key: "colour".',
    ],
    [
      'a relation that joins what the model does not join by it',
      { nodes: small.nodes, relations: [{ ...broader('b', 'a'), type: 'WITHIN' }] },
      'WITHIN from "topic/b" to "topic/a": src/model.ts joins other types by it.',
    ],
  ])('refuses %s', async (_what, catalogue, message) => {
    await expect(textOf(graphOf(catalogue).graph)).rejects.toThrow(message);
  });
});

describe('An import', () => {
  it('gives back the catalogue that is shipped, nothing lost and nothing added', async () => {
    const { text, written } = await textOf(graphOf(seed).graph);
    const { catalogue, seed: remembered, sha256 } = await read(text);
    expect(bySelf(catalogue.nodes)).toEqual(bySelf(seed.nodes));
    expect(bySelf(catalogue.relations)).toEqual(bySelf(seed.relations));
    expect({ remembered, sha256 }).toEqual({ remembered: 'the seed', sha256: written.sha256 });
  });

  it('gives back any catalogue, whose export is the same file again', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, fc.integer({ min: 1, max: 999 }), async (any, portion) => {
        const { text } = await textOf(graphOf(any).graph);
        const { catalogue } = await read(text, portion + 50);
        expect(bySelf(catalogue.relations)).toEqual(bySelf(any.relations));
        expect((await textOf(graphOf(catalogue).graph)).text).toBe(text);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('takes a hundred thousand lines', { timeout: 60_000 }, async () => {
    const nodes = Array.from({ length: 50_000 }, (_, i) => named(`t${100_000 + i}`));
    const relations = nodes
      .slice(1)
      .map(({ id }): SeedRelation => ({ ...broader('', ''), from: id, to: 'topic/t100000' }));
    const lines = [...nodes.map(line), ...relations.map(line)];
    const { catalogue } = await read(signed([header(50_000, 49_999), ...lines]), 65_536);
    expect([catalogue.nodes.length, catalogue.relations.length]).toEqual([50_000, 49_999]);
  });
});

const line = (one: SeedNode | SeedRelation) =>
  'id' in one
    ? JSON.stringify({ node: one.type, properties: one.properties })
    : JSON.stringify({ relation: one.type, from: one.from, to: one.to, properties: one.properties });
const header = (nodes: number, relations: number, version = 1) =>
  JSON.stringify({ catalograph: 'graph', version, nodes, relations, seed: null });
/** With a checksum that fits: what is wrong must be found by reading. */
const signed = (lines: readonly string[]) => {
  const body = lines.map((one) => `${one}\n`).join('');
  return `${body}{"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`;
};
const [a, b] = [line(named('a')), line(named('b'))];
const joint = line(broader('b', 'a'));
const good = signed([header(2, 1), a, b, joint]);

describe('A file is refused', () => {
  it('never when it is in order', async () => {
    expect((await read(good)).catalogue.nodes.map(({ id }) => id)).toEqual(['topic/a', 'topic/b']);
  });

  it.each<[string, string, string | RegExp]>([
    ['that is empty', '', 'Line 1: The file ends without its checksum: it was cut.'],
    ['that is something else', '{"data":{}}\n', 'Line 1: This is no export of Catalograph: its first line says so.'],
    ['that is no JSON', 'id,title\n', 'Line 1: This is no JSON.'],
    [
      'of another version',
      signed([header(0, 0, 2)]),
      'Line 1: The file is of version 2; this program reads version 1.',
    ],
    ['with a first line that says more', `${header(0, 0).replace('}', ',"more":1}')}\n`, /^Line 1: The line is not as/],
    ['cut between two lines', good.slice(0, good.indexOf('{"relation"')), 'Line 4: The file ends without its checksum'],
    [
      'cut within a line',
      good.slice(0, good.indexOf('BROADER')),
      'Line 4: The file ends within this line: it was cut.',
    ],
    ['cut before its last line feed', good.slice(0, -1), 'Line 5: The file ends within this line: it was cut.'],
    [
      'with a letter changed',
      good.replace('On a.', 'On A.'),
      'Line 5: The checksum is not that of the lines before it',
    ],
    [
      'with a checksum changed',
      good.replace(/"sha256":"./, '"sha256":"x'),
      /^Line 5: The line is not as it should be: sha256/,
    ],
    ['with a line left out', good.replace(`${joint}\n`, ''), 'Line 4: The checksum is not that of the lines before it'],
    [
      'that counts wrongly',
      signed([header(2, 2), a, b, joint]),
      'Line 5: The first line says 2 relations; there are 1.',
    ],
    [
      'with a type the model does not know',
      signed([header(1, 0), a.replace('"Topic"', '"Theme"')]),
      'Line 2: src/model.ts knows no type "Theme".',
    ],
    [
      'with a relation the model does not know',
      signed([header(2, 1), a, b, joint.replace('BROADER', 'NARROWER')]),
      'Line 4: src/model.ts knows no relation "NARROWER".',
    ],
    [
      'with a property the model does not know',
      signed([header(1, 0), a.replace('"label"', '"labels"')]),
      /^Line 2: topic\/a: "label": .*Unrecognized key: "labels"/,
    ],
    [
      'with a value of another kind',
      signed([header(1, 0), a.replace('"On a."', '1')]),
      'Line 2: topic/a: "definition": Invalid input: expected string, received number.',
    ],
    [
      'with an id of another type',
      signed([header(1, 0), a.replace('topic/a', 'region/a')]),
      'Line 2: "region/a" is no id of a Topic.',
    ],
    [
      'with a place in the order that is not its own',
      signed([header(1, 0), a.replace('"a\\t', '"z\\t')]),
      'Line 2: "sortKey" of topic/a must be "a\\ttopic/a".',
    ],
    [
      'with a node twice',
      signed([header(2, 0), a, a]),
      'Line 3: It must stand before the line above, or stands there twice.',
    ],
    [
      'with relations twice',
      signed([header(2, 2), a, b, joint, joint]),
      'Line 5: It must stand before the line above, or stands there twice.',
    ],
    [
      'with nodes behind relations',
      signed([header(2, 1), a, joint.replace('topic/b', 'topic/a').replace('"to":"topic/a"', '"to":"topic/b"'), b]),
      'Line 3: "topic/b" is named and does not stand in the file.',
    ],
    [
      'with an end that is not there',
      signed([header(1, 1), b, joint]),
      'Line 3: "topic/a" is named and does not stand in the file.',
    ],
    [
      'with blanks between',
      signed([header(1, 0), a.replace('{"node":', '{ "node":')]),
      'Line 2: It is not written as an export writes it.',
    ],
    [
      'with properties in another order',
      signed([header(1, 0), a.replace('"id":"topic/a","label":"a"', '"label":"a","id":"topic/a"')]),
      'Line 2: It is not written as an export writes it.',
    ],
    ['with something behind its end', `${good}${a}\n`, 'Line 6: Nothing may follow the checksum.'],
  ])('%s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('that is no UTF-8', async () => {
    const bytes = Buffer.from(good.replace('On a.', 'On é.'), 'latin1');
    await expect(read(bytes)).rejects.toThrow('The file is not UTF-8 from here on.');
  });

  it('wherever it is cut, and whatever single byte is changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 2),
        fc.boolean(),
        fc.integer({ min: 33, max: 126 }),
        async (at, cut, code) => {
          const other = String.fromCharCode(code);
          fc.pre(cut || other !== good[at]);
          await expect(read(cut ? good.slice(0, at) : good.slice(0, at) + other + good.slice(at + 1))).rejects.toThrow(
            /^Line \d+: /,
          );
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });
});

describe('Lines', () => {
  it('end at line feeds only: JSON leaves other separators as they are', async () => {
    const chunks = async function* () {
      yield Buffer.from('one\u2028two\r\nthr');
      yield Buffer.from('ee\nrest');
    };
    const lines = [];
    for await (const one of linesOf(chunks())) lines.push(one);
    expect(lines).toEqual([
      { text: 'one\u2028two\r', ended: true },
      { text: 'three', ended: true },
      { text: 'rest', ended: false },
    ]);
  });
});
