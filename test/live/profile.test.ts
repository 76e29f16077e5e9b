/**
 * What every text costs the database, at a hundred works and at ten thousand. `profile.golden.json` holds the hits as
 * they were last agreed on, for each version of Neo4j that was tried; when another plan or another text is meant, it is
 * renewed with
 *
 *     TEST_DATABASE=managed npx vitest run --project live test/live/profile.test.ts --update
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { statements as entities } from '../../src/entities/index.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { directions, pageParams, startOf } from '../../src/graph/page.ts';
import type { Entity } from '../../src/graph/projection.ts';
import type { NodeType } from '../../src/model.ts';
import { root } from '../../src/root.ts';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { byCodePoint } from '../../src/sort-key.ts';
import { everything, hitsOf, type Operator, openPlanner, operators, sources, texts } from '../support/plans.ts';
import { seed } from '../support/seed.ts';
import { empty, generatedWorks, idOf, lastOf, loadWorks } from '../support/works.ts';

const [few, many] = [100, 10_000];
const pageSize = 20;
/** One more than are shown says whether there is another page. */
const limit = pageSize + 1;
const file = join(root, 'test', 'live', 'profile.golden.json');

/** What reads more the more works there are, and why it has to; everything else costs the same. */
const growing: readonly (readonly [measure: RegExp, why: string])[] = [
  [/^find\/(works|nodes)$/, 'the snapshot holds everything'],
  [/^find\/conflicts$/, 'another order of trust is worked out over all conflicts'],
  [/^transfer\/nodes$/, 'everything is exported'],
  [/: everything of a hub$/, 'all that a hub is joined to is read, to be put in order'],
  [/^conflict\/list.*: first page and total$/, 'those of one field are counted by the text that counts all of them'],
];

interface Measure {
  readonly name: string;
  readonly text: string;
  readonly params: object;
}
interface Profiled {
  readonly operators: readonly Operator[];
  readonly hits: number;
}

const writer = openWriter(inject('address'));
const planner = openPlanner(inject('address'));
const profiled = new Map<number, Map<string, Profiled>>();
let release = '';

beforeAll(async () => {
  for (const works of [few, many]) {
    await empty(writer);
    const catalogue = generatedWorks(works);
    const started = performance.now();
    await loadWorks(writer, catalogue);
    const { nodes, relations } = catalogue;
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stdout.write(`${nodes.length} nodes and ${relations.length} relations were loaded in ${seconds} s.\n`);
    // Plans follow from what is known of the data: as if the database had always held it.
    await writer.transaction((run) => run('CALL db.prepareForReplanning(60)'));
    const found = new Map<string, Profiled>();
    for (const { name, text, params } of await measuresOf(catalogue)) {
      const { profile, server } = await planner.run(`PROFILE ${text}`, params);
      const all = operators(profile);
      found.set(name, { operators: all, hits: hitsOf(all) });
      release = /\/(\d+\.\d+)/.exec(server.agent ?? '')?.[1] ?? '';
    }
    profiled.set(works, found);
  }
}, 300_000);
afterAll(async () => {
  await empty(writer);
  await loadSeed(writer, seed);
  // Whoever comes next finds plans that are made for the catalogue.
  await writer.transaction((run) => run('CALL db.prepareForReplanning(60)'));
  await Promise.all([writer.close(), planner.close()]);
}, 120_000);

async function measuresOf(catalogue: SeedCatalogue): Promise<Measure[]> {
  const ids = Array.from({ length: pageSize }, (_, i) => idOf('Publication', i));
  const text = 'MATCH (n:Publication) WHERE n.id IN $in.ids RETURN elementId(n) AS element ORDER BY n.id';
  const elements = (await writer.transaction((run) => run(text, { ids }))).map(({ element }) => element);
  const params = paramsOf(catalogue, elements);
  return [
    ...entities.flatMap((entity) => [...projectionsOf(entity, catalogue), ...listsOf(entity, catalogue)]),
    ...sources.map(({ name, text }) => ({ name, text, params: params[name] ?? {} })),
    ...listOfWorks(),
  ];
}

/** Each projection for so many of its type: nothing asked; everything asked of small things, and of the largest hub. */
function projectionsOf(entity: Entity, { nodes }: SeedCatalogue): Measure[] {
  const ids = nodes.filter(({ type }) => type === entity.type).slice(0, pageSize);
  const last = lastOf(entity.type);
  return entity.projections.flatMap((projection) =>
    directions.flatMap((direction) => {
      const { name, text } = projection[direction];
      const all = (some: readonly string[]) => everything(entity, some, { direction, limit });
      const own = ids.map(({ id }) => id);
      return [
        { name: `${name}: nothing`, text, params: { ids: own } },
        { name: `${name}: everything`, text, params: all(last === undefined ? own : [last]) },
        ...(last === undefined ? [] : [{ name: `${name}: everything of a hub`, text, params: all(own.slice(0, 1)) }]),
      ];
    }),
  );
}

/** The first page of each list, and one from its middle. */
function listsOf({ type, lists }: Entity, { nodes }: SeedCatalogue): Measure[] {
  const middle = middleOf(nodes, type);
  return Object.values(lists).flatMap(({ page, args, statements }) =>
    directions.flatMap((direction) => {
      const { name, text } = statements[direction];
      const own = Object.fromEntries(Object.keys(args).map((arg) => [arg, null]));
      const at = (keys: readonly (string | number)[], count: boolean) => ({
        page: pageParams(keys, limit),
        count,
        ...own,
      });
      return [
        { name: `${name}: first page and total`, text, params: at(startOf(page, direction), true) },
        { name: `${name}: page from the middle`, text, params: at([middle], false) },
      ];
    }),
  );
}

/** Where the middle of a list is. */
function middleOf(nodes: SeedCatalogue['nodes'], type: NodeType): string {
  const keys = nodes.filter((node) => node.type === type).map(({ properties }) => String(properties.sortKey));
  return keys.sort(byCodePoint)[keys.length >> 1] ?? '';
}

/** What a list of works asks once its ids are there: three relations of each. */
function listOfWorks(): Measure[] {
  const entity = entities.find(({ type }) => type === 'Publication');
  if (!entity) throw new Error('There are no publications.');
  const [projection] = entity.projections;
  const ids = Array.from({ length: pageSize }, (_, i) => idOf('Publication', i + 10));
  const only = ['institutions', 'topics', 'regions'];
  return [
    {
      name: 'publication: three relations of a page',
      text: projection?.forwards.text ?? '',
      params: everything(entity, ids, { limit: 11, only }),
    },
  ];
}

/** What a source is asked: so many of what it takes. */
function paramsOf({ relations }: SeedCatalogue, elements: readonly unknown[]): { [source: string]: object } {
  const joints = relations.filter(({ type }) => type === 'ABOUT').map(({ from, to }) => `${from} ${to}`);
  const page = { skip: 0, limit: 1_000_000 };
  return {
    'find/works': { page },
    'find/nodes': { page },
    'explore/evidence': { ids: joints.slice(0, pageSize) },
    'transfer/properties': { elements },
    'transfer/relations': { elements },
  };
}

const of = (works: number) => profiled.get(works) ?? new Map<string, Profiled>();
const hits = (measure: string, works: number) => of(works).get(measure)?.hits ?? Number.NaN;
const measures = () => [...of(many).keys()];
/** The measures that something is found in, at either size. */
const those = (isFound: (found: Profiled) => boolean) =>
  [few, many].flatMap((works) =>
    [...of(works)].filter(([, found]) => isFound(found)).map(([name]) => `${name}, at ${works} works`),
  );

/** The hits of this version of Neo4j, and beside them those of others as they are. */
function golden(): string {
  const known = existsSync(file) ? z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const own = Object.fromEntries(measures().map((name) => [name, [hits(name, few), hits(name, many)]]));
  const text = JSON.stringify({ ...known, [release]: own }, null, 2);
  return `${text.replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`;
}

describe('PROFILE', () => {
  it('was asked of every text', () => {
    const asked = measures().map((name) => name.replace(/: .*/, ''));
    expect(texts.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('counts the hits that were agreed on', async () => {
    const message = `Neo4j ${release} reads more or less than it did. If that is meant, renew the file: see the head of this test`;
    await expect(golden(), message).toMatchFileSnapshot(file);
  });

  it('finds no rows multiplied by rows, and no scan below a sort', () => {
    const isScan = (name: string) => /^(AllNodes|NodeByLabel|.*LabelNodes|.*Relationship.*)Scan/.test(name);
    expect(those(({ operators }) => operators.some(({ name }) => name === 'CartesianProduct'))).toEqual([]);
    const sorting = those(({ operators }) =>
      operators.some(({ name, below }) => /Sort|Top/.test(name) && below.some(isScan)),
    );
    expect(sorting).toEqual([]);
  });

  it('shows that a page of keys costs two hits a row, and a list of twenty works some hundreds', () => {
    const pages = measures().filter((name) => /\/list.*: page from the middle$/.test(name));
    expect(pages.length).toBeGreaterThan(20);
    for (const name of pages) expect(hits(name, many), name).toBeLessThanOrEqual(50 + limit);
    for (const works of [few, many]) {
      const list = hits('publication/list: first page and total', works) + hits('publication: nothing', works);
      expect(list).toBeLessThanOrEqual(700);
    }
  });

  it('costs the same at ten thousand works as at a hundred, but for what has to read more', () => {
    const grown = measures().filter((name) => hits(name, many) > 1.2 * hits(name, few));
    const mayGrow = (name: string) => growing.some(([measure]) => measure.test(name));
    expect(grown.filter((name) => !mayGrow(name))).toEqual([]);
    // What no longer grows is to be taken off the list.
    expect(growing.filter(([measure]) => !grown.some((name) => measure.test(name))).map(([, why]) => why)).toEqual([]);
  });
});
