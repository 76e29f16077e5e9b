/** Loading into a database that was loaded before: only what differs is written. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../src/model.ts';
import { checksum, type Properties, type SeedCatalogue, schemaStatements } from '../../src/seed/catalogue.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { describe as say } from '../../src/seed/report.ts';
import { broader, database, topic } from './database.ts';
import { catalogueOf, replace } from './folder.ts';

const tree: SeedCatalogue = {
  nodes: [topic('a'), topic('b'), topic('c')],
  relations: [broader('b', 'a'), broader('c', 'a')],
};
const schema = `schema: ${schemaStatements().length} statements`;
const loaded = (catalogue: SeedCatalogue) => ({ ...catalogue, checksum: checksum(catalogue) });

/** A work with one relation to another node, of these properties; `key` names what tells it apart. */
const work: SeedCatalogue['nodes'][number] = {
  type: 'Publication',
  id: 'publication/p',
  properties: { id: 'publication/p' },
};
const joinedTo = (
  type: NodeType,
  relation: 'PUBLISHED_BY' | 'IN_SERIES',
  ...each: readonly Properties[]
): SeedCatalogue => {
  const id = `${type.toLowerCase()}/i`;
  return {
    nodes: [work, { type, id, properties: { id } }],
    relations: each.map((properties) => ({
      type: relation,
      from: work.id,
      to: id,
      key: String(properties.role ?? ''),
      properties,
    })),
  };
};
const published = (...each: readonly Properties[]) => joinedTo('Institution', 'PUBLISHED_BY', ...each);
const inSeries = (...each: readonly Properties[]) => joinedTo('Series', 'IN_SERIES', ...each);

describe('loading what the database holds already', () => {
  it('writes nothing when nothing differs', async () => {
    const { writer, log } = database(loaded(tree));
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log).toEqual([schema]);
  });

  it('writes nothing the second time, whatever is in the seed', async () => {
    const { writer, log } = database();
    const small = catalogueOf();
    await loadSeed(writer, small);
    const first = log.length;
    expect(say(await loadSeed(writer, small))).toBe('0 created, 0 changed, 0 removed, 46 left');
    expect(log.slice(first)).toEqual([schema]);
  });

  it('only remembers the checksum when nothing else differs', async () => {
    const { writer, log } = database({ ...tree, checksum: 'of an older schema' });
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log.slice(1)).toEqual(['lock', 'remember the checksum']);
  });

  it('writes nothing twice when another loader was faster', async () => {
    const { writer, log } = database({}, loaded(tree));
    expect(say(await loadSeed(writer, tree))).toBe('0 created, 0 changed, 0 removed, 5 left');
    expect(log.slice(1)).toEqual(['lock', 'remember the checksum']);
  });
});

describe('loading another seed', () => {
  const after: SeedCatalogue = {
    nodes: [topic('a'), topic('b', 'B renamed'), topic('d')],
    relations: [broader('b', 'a'), broader('d', 'a')],
  };

  it('counts what is created, changed, removed and left, and writes only that', async () => {
    const { writer, log, written } = database(loaded(tree));
    const report = await loadSeed(writer, after);
    expect(report.nodes.get('Topic')).toEqual({ created: 1, changed: 1, removed: 1, left: 1 });
    expect(report.relations.get('BROADER')).toEqual({ created: 1, changed: 0, removed: 1, left: 1 });
    expect(log.slice(1)).toEqual([
      'lock',
      'remove relations: 1',
      'remove nodes: 1',
      'create nodes: 1',
      'change nodes: 1',
      'create relations: 1',
      'remember the checksum',
    ]);
    expect(written.map(({ type }) => type)).toEqual(['BROADER', 'Topic', 'Topic', 'Topic', 'BROADER']);
  });

  it('leaves the database with that seed and nothing else', async () => {
    const { writer, content } = database(loaded(tree));
    await loadSeed(writer, after);
    const { nodes, relations, checksum: remembered } = content();
    expect(new Set(nodes)).toEqual(new Set(after.nodes));
    expect(relations).toEqual(after.relations.map(({ key: _, ...relation }) => relation));
    expect(remembered).toBe(checksum(after));
  });

  it('of nothing leaves nothing', async () => {
    const { writer, content } = database(loaded(tree));
    expect(say(await loadSeed(writer, { nodes: [], relations: [] }))).toBe('0 created, 0 changed, 5 removed, 0 left');
    expect(content()).toMatchObject({ nodes: [], relations: [] });
  });

  it('takes a property that is gone for a change', async () => {
    const more = { ...topic('a'), properties: { id: 'topic/a', label: 'a', url: 'https://example.org/' } };
    const { writer, content } = database({ nodes: [more] });
    const report = await loadSeed(writer, { nodes: [topic('a')], relations: [] });
    expect(report.nodes.get('Topic')).toEqual({ created: 0, changed: 1, removed: 0, left: 0 });
    expect(content().nodes).toEqual([topic('a')]);
  });

  it('removes what is of a type that the model no longer knows, and says so', async () => {
    const keyword = { type: 'Keyword', id: 'keyword/k', properties: { id: 'keyword/k' } };
    const nameless = { type: 'Keyword', id: '', properties: {} };
    const tagged = { type: 'TAGGED', from: 'topic/a', to: 'keyword/k', properties: {} };
    const near = { type: 'NEAR', from: 'topic/b', to: 'topic/c', properties: { since: 2012 } };
    const { writer, log, content } = database({
      nodes: [...tree.nodes, keyword, nameless],
      relations: [...tree.relations, tagged, near],
      checksum: checksum(tree),
    });
    const report = await loadSeed(writer, tree);
    expect(report.nodes.get('Keyword')).toEqual({ created: 0, changed: 0, removed: 2, left: 0 });
    expect(report.relations.get('TAGGED')).toEqual({ created: 0, changed: 0, removed: 1, left: 0 });
    expect(report.relations.get('NEAR')).toEqual({ created: 0, changed: 0, removed: 1, left: 0 });
    expect(say(report)).toBe('0 created, 0 changed, 4 removed, 5 left');
    expect(log.slice(1)).toEqual(['lock', 'remove relations: 2', 'remove nodes: 2', 'remember the checksum']);
    expect(content().nodes).toEqual(tree.nodes);
  });
});

describe('loading a relation that is there already', () => {
  it('changes it by its own properties', async () => {
    const before = published({ role: 'PUBLISHER', note: 'old' });
    const after = published({ role: 'PUBLISHER', note: 'new', records: ['record/list-1'] });
    const { writer, log, content } = database(loaded(before));
    const report = await loadSeed(writer, after);
    expect(report.relations.get('PUBLISHED_BY')).toEqual({ created: 0, changed: 1, removed: 0, left: 0 });
    expect(log.slice(1)).toEqual(['lock', 'change relations: 1', 'remember the checksum']);
    expect(content().relations[0]?.properties).toEqual(after.relations[0]?.properties);
  });

  it('tells relations between the same two nodes apart by their role', async () => {
    const same = { role: 'CO_PUBLISHER', note: 'same' };
    const { writer, content } = database(loaded(published({ role: 'PUBLISHER', note: 'old' }, same)));
    const report = await loadSeed(writer, published({ role: 'PUBLISHER', note: 'new' }, same));
    expect(report.relations.get('PUBLISHED_BY')).toEqual({ created: 0, changed: 1, removed: 0, left: 1 });
    expect(content().relations.map(({ properties }) => properties)).toEqual([{ role: 'PUBLISHER', note: 'new' }, same]);
  });

  it('in another role is another relation', async () => {
    const { writer } = database(loaded(published({ role: 'PUBLISHER' })));
    const report = await loadSeed(writer, published({ role: 'FUNDER' }));
    expect(report.relations.get('PUBLISHED_BY')).toEqual({ created: 1, changed: 0, removed: 1, left: 0 });
  });

  it('with another number is the same relation, and its key to sort by goes with it', async () => {
    const { writer, content } = database(loaded(inSeries({ number: 2, sortKey: '000002' })));
    const report = await loadSeed(writer, inSeries({ number: 10, sortKey: '000010' }));
    expect(report.relations.get('IN_SERIES')).toEqual({ created: 0, changed: 1, removed: 0, left: 0 });
    expect(content().relations[0]?.properties).toEqual({ number: 10, sortKey: '000010' });
  });

  it('whose number is taken back keeps none', async () => {
    const numbered = catalogueOf();
    const { writer, content } = database(loaded(numbered));
    const without = catalogueOf({ 'relations/in-series.tsv': replace('manuals\t1\t', 'manuals\t\t') });
    expect(say(await loadSeed(writer, without))).toBe('0 created, 1 changed, 0 removed, 45 left');
    expect(content().relations.find(({ type }) => type === 'IN_SERIES')?.properties).toEqual({
      basis: 'STATED',
      records: ['record/list-1'],
      sortKey: 'without number',
    });
  });

  it('leaves one where the database holds two that the model does not tell apart', async () => {
    const twice = inSeries({ number: 1, sortKey: '000001' }, { number: 2, sortKey: '000002' });
    const { writer, content } = database(loaded(twice));
    await loadSeed(writer, inSeries({ number: 2, sortKey: '000002' }));
    expect(content().relations.map(({ properties }) => properties)).toEqual([{ number: 2, sortKey: '000002' }]);
  });

  it('is joined to a node that was created in the same load', async () => {
    const { writer, content } = database(loaded(tree));
    const grown = { nodes: [...tree.nodes, topic('d')], relations: [...tree.relations, broader('a', 'd')] };
    await loadSeed(writer, grown);
    expect(content().relations.at(-1)).toMatchObject({ from: 'topic/a', to: 'topic/d' });
  });
});
