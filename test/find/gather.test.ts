/** How the snapshot is read and kept: page after page, each value checked, everything in its place and nothing lost. */
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { namesOf, plainAddress } from '../../src/find/columns.ts';
import { Gathering } from '../../src/find/gather.ts';
import { Ids } from '../../src/find/ids.ts';
import { atOnce } from '../../src/find/network.ts';
import { byKey, Numbers, packed, range, sorted, startsOf } from '../../src/find/numbers.ts';
import { gather, pageSize } from '../../src/find/read.ts';
import { readSnapshot, Snapshot } from '../../src/find/snapshot.ts';
import { Texts } from '../../src/find/texts.ts';
import { toldTypes } from '../../src/find/told.ts';
import { cypherFile } from '../../src/graph/statement.ts';
import { type RelationType, relationTypes } from '../../src/model.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { byCodePoint, sortKey } from '../../src/sort-key.ts';
import { factsOf } from '../support/cypher.ts';
import { snapshotOf } from '../support/snapshot.ts';

const seed = readCheckedSeed();
const own = snapshotOf(seed);

describe('Ids', () => {
  it('have one number each, however many there are', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `publication/${i * 7}`);
    const ids = new Ids(names);
    expect(names.map((id) => ids.numberOf(id))).toEqual([...names.keys()]);
    expect(names.map((id) => ids.add(id))).toEqual([...names.keys()]);
    expect([ids.all.length, ids.numberOf('publication/1'), ids.numberOf('')]).toEqual([20_000, undefined, undefined]);
  });

  it('are told apart whatever letters they have', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 })), (names) => {
        const ids = new Ids(names);
        expect(names.map((id) => ids.numberOf(id))).toEqual([...names.keys()]);
      }),
    );
  });
});

describe('Texts', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a'.repeat(20_000), 'é😀'.repeat(9_000)));

  it('come back as they were, and compare by code point', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (all) => {
        const texts = new Texts();
        for (const one of all) texts.push(one);
        expect(all.map((_, i) => texts.at(i))).toEqual(all);
        for (const i of all.keys())
          expect(Math.sign(texts.compare(i, 0))).toBe(Math.sign(byCodePoint(all[i] ?? '', all[0] ?? '')));
      }),
      { numRuns: 50 },
    );
  });
});

describe('Numbers', () => {
  const numbers = fc.array(fc.nat({ max: 90 }), { maxLength: 200 });

  it('are kept over many pieces, packed or not', () => {
    const list = new Numbers();
    for (let i = 0; i < 10_000; i++) list.push(i * 10);
    list.set(12_000, 7);
    expect([list.length, list.at(9_999), list.at(11_999), list.at(12_000)]).toEqual([12_001, 99_990, 0, 7]);
    expect(packed(list.all())).toEqual(list.all());
    expect(packed(Uint32Array.of(1, 255))).toEqual(Uint8Array.of(1, 255));
    expect(packed(Uint32Array.of(1, 256))).toEqual(Uint16Array.of(1, 256));
  });

  it('are sorted, equal ones in their order', () => {
    fc.assert(
      fc.property(numbers, (keys) => {
        const expected = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const key = (i: number) => keys[i] ?? 0;
        expect([...atOnce(sorted(range(keys.length), (a, b) => key(a) - key(b)))]).toEqual(expected);
        expect([...byKey(range(keys.length), Uint32Array.from(keys), 91)]).toEqual(expected);
        const starts = [...startsOf(Uint32Array.from(keys), 91)];
        expect(starts).toEqual(Array.from({ length: 92 }, (_, i) => keys.filter((one) => one < i).length));
      }),
    );
  });
});

describe('A value that is plainly right', () => {
  it('as an address is one that the model takes too, as it is', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9.\-_~%?=&+/:@#\\ ]{0,12}$/);
    const address = fc.tuple(part, part).map(([host, path]) => `http://${host}.org/${path}`);
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl(), fc.string()), (url) => {
        if (!plainAddress.test(url)) return;
        plain++;
        expect(z.url().parse(url)).toBe(url);
      }),
      { numRuns: 5_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  const work = {
    ...{ id: 'publication/a', title: 'A', alternativeTitles: [], kind: 'MANUAL', tableOfContents: [] },
    ...{ held: true, access: 'OPEN', year: 2010 },
  };
  it.each([
    ['kind', 'NOVEL'],
    ['title', ''],
    ['title', 7],
    ['title', null],
    ['alternativeTitles', ['']],
    ['alternativeTitles', 'B'],
    ['published', '2010-13'],
    ['year', 2010.5],
    ['held', null],
    ['url', 'nowhere'],
    ['id', ''],
    ['id', 1],
  ])('is not %s: %j', (name, value) => {
    const gathering = new Gathering();
    expect(gathering.thing('Publication', work)).toBe(true);
    expect(() => gathering.thing('Publication', { ...work, id: 'publication/b', [name]: value })).toThrow();
  });
});

describe('The texts', () => {
  const listsIn = (name: string) =>
    [...cypherFile(name).body.matchAll(/\[((?:\w+\.\w+,?\s*)+)\]/g)].map(([, list = '']) => list.split(/,\s*/));

  it('name what is kept of works and versions, in its order', () => {
    const of = (variable: string, type: 'Publication' | 'Version') =>
      ['id', 'sortKey', ...namesOf(type)].map((name) => `${variable}.${name}`);
    expect(listsIn('find/works')).toEqual([of('n', 'Publication'), of('v', 'Version')]);
  });

  it('read every type between them', () => {
    const types = factsOf(cypherFile('find/nodes').body).variables.get('n') ?? [];
    const known = new Set([...own.things.values()].map(({ type }) => type));
    expect(new Set([...types, 'Publication', 'Version'])).toEqual(known);
  });
});

/** A database that holds so many works, in an order of its own; `list` makes other pages of them. */
function database(
  count: number,
  list = (all: readonly object[], skip: number, limit: number) => all.slice(skip, skip + limit),
) {
  const works = Array.from({ length: count }, (_, i) => {
    const [id, title] = [`publication/${i}`, `Work ${(i * 7919) % count}`];
    const row = [id, sortKey(title, id), title, [], 'MANUAL', null, null, [], null, null, null, null, true, 'OPEN'];
    const version = `version/${i}`;
    return {
      work: [...row, null, null],
      joints: [['ABOUT', `topic/${i % 3}`, null, null]],
      versions: [[version, sortKey('English', version), 'English', 'FULL_TEXT', 'en', null]],
      sources: ['source/a'],
      records: [`record/${i >> 1}`],
    };
  });
  const topics = [0, 1, 2].map((i) => ({
    type: 'Topic',
    node: { id: `topic/${i}`, label: `Topic ${i}`, definition: 'So.', sortKey: `topic ${i}\ttopic/${i}` },
    joints: i > 0 ? [['BROADER', 'topic/0', null, null]] : [],
  }));
  const asked: [string, number, number][] = [];
  return {
    asked,
    read: async ({ name }: { name: string }, params: unknown) => {
      const { page } = z.object({ page: z.object({ skip: z.int(), limit: z.int() }) }).parse(params);
      asked.push([name, page.skip, page.limit]);
      return list(name === 'find/works' ? works : topics, page.skip, page.limit) as never[];
    },
  };
}

describe('Reading', () => {
  it('asks for page after page, until one is not full', async () => {
    const graph = database(2 * pageSize);
    const snapshot = await readSnapshot(graph);
    expect(graph.asked.filter(([name]) => name === 'find/works').map(([, skip]) => skip)).toEqual([
      0,
      pageSize,
      2 * pageSize,
    ]);
    expect([snapshot.works.length, snapshot.things.size]).toEqual([2 * pageSize, 4 * pageSize + 3]);
    const keys = [...snapshot.things.values()].map((thing) => thing.sortKey);
    expect(keys).toEqual(keys.toSorted(byCodePoint));
    expect(snapshot.joints('ABOUT', 'from', 'topic/1')).toHaveLength(333);
    expect(snapshot.joints('HAS_VERSION', 'from', 'version/7').map(({ work }) => snapshot.works[work]?.id)).toEqual([
      'publication/7',
    ]);
    const described = (of: Snapshot) =>
      of.joints('DESCRIBES', 'to', 'record/3').map(({ work }) => of.works[work]?.id ?? '');
    expect(described(snapshot).sort()).toEqual(['publication/6', 'publication/7']);
    const other = snapshot.showing(new Map([['publication/6', { title: 'Zeppelins' }]]));
    expect(described(other).sort()).toEqual(['publication/6', 'publication/7']);
    expect(other.works.at(-1)?.id).toBe('publication/6');
    // No node of that id came: nothing is joined to it.
    expect(snapshot.joints('IN', 'from', 'source/a')).toEqual([]);
    expect([...snapshot.below('topic/0')].sort()).toEqual(['topic/0', 'topic/1', 'topic/2']);
  });

  it('notices when pages overlap, unless a commit came between', async () => {
    const overlapping = (all: readonly object[], skip: number, limit: number) =>
      all.slice(Math.max(0, skip - 1), Math.max(0, skip - 1) + limit);
    const graph = database(pageSize + 10, overlapping);
    await expect(gather(graph)).rejects.toThrow(`The pages of the catalogue overlap at publication/${pageSize - 1}.`);
    await expect(gather({ ...graph, straddles: true })).resolves.toBeDefined();
  });

  it.each([
    ['a row that lacks a value', { work: ['publication/a', 'a'], joints: [], versions: [], sources: [], records: [] }],
    [
      'a joint that leads to no id',
      { ...{ work: [], versions: [], sources: [], records: [] }, joints: [['ABOUT', 7, null, null]] },
    ],
  ])('refuses %s', async (_what, row) => {
    const graph = { read: async ({ name }: { name: string }) => (name === 'find/works' ? [row] : []) as never[] };
    await expect(gather(graph)).rejects.toThrow();
  });

  it('leaves others room to run', async () => {
    const graph = database(20_000);
    let [longest, last, reading] = [0, performance.now(), true];
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (reading) setImmediate(tick);
    };
    const started = performance.now();
    setImmediate(tick);
    await gather(graph);
    reading = false;
    expect(longest).toBeLessThan((performance.now() - started) / 2);
  });
});

describe('What is kept', () => {
  const said = seed.relations.filter(({ from, to }) => own.things.has(from) && own.things.has(to));
  const line = (type: string, work: string, thing: string, role: unknown, order: unknown) =>
    [type, work, thing, role ?? '', order ?? ''].join(' ');

  it('are the joints of the catalogue, from either end and by work or by thing', () => {
    const types = relationTypes.filter((type): type is RelationType => !['BROADER', 'WITHIN', 'IN'].includes(type));
    for (const end of ['from', 'to'] as const) {
      const expected = said
        .filter(({ type, [end]: work }) => types.includes(type) && own.place(work) !== undefined)
        .map(({ type, from, to, properties: { role, sortKey } }) =>
          end === 'from' ? line(type, from, to, role, sortKey) : line(type, to, from, role, sortKey),
        )
        .sort();
      const idOf = (work: number) => own.works[work]?.id ?? '';
      const byThing = types.flatMap((type) =>
        [...own.joined(type, end).values()].flatMap((joints) =>
          joints.map(({ work, thing, role, order }) => line(type, idOf(work), thing, role, order)),
        ),
      );
      const byWork = types.flatMap((type) =>
        own.works.flatMap(({ id }, work) =>
          own.jointsOf(type, end, work).map(({ thing, role, order }) => line(type, id, thing, role, order)),
        ),
      );
      expect(expected.length).toBeGreaterThan(50);
      expect(byThing.sort()).toEqual(expected);
      expect(byWork.sort()).toEqual(expected);
    }
  });

  it('are the rows of the catalogue', () => {
    for (const { type, properties } of seed.nodes) {
      const thing = own.things.get(String(properties.id));
      if (!thing) continue;
      const row = thing.row as { readonly [name: string]: unknown };
      for (const name of namesOf(thing.type)) {
        const expected = properties[name] ?? (Array.isArray(row[name]) ? [] : null);
        expect(row[name], `${name} of ${thing.id}`).toEqual(expected);
      }
      expect([row.id, thing.type]).toEqual([thing.id, type]);
    }
  });

  it('knows more of a joint where the model says that there is more', () => {
    expect(toldTypes).toEqual(['VOLUME_OF', 'IN_SERIES', 'PUBLISHED_BY', 'CONTRIBUTED_BY', 'COVERS', 'IN']);
  });

  it('is nothing of an empty catalogue', () => {
    const none = new Snapshot([]);
    expect([none.works, [...none.things], none.joints('ABOUT', 'from', 'topic/a'), none.below('topic/a')]).toEqual([
      [],
      [],
      [],
      ['topic/a'],
    ]);
  });
});
