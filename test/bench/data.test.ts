/** Generated catalogues: the same each time, skewed as they say, and of nothing but what the model knows. */
import { describe, expect, it } from 'vitest';
import { nodes, nodeTypes, relations, relationTypes } from '../../src/model.ts';
import { checkNode, checkRelation } from '../../src/transfer/check.ts';

// Plain JavaScript, which is run as it is: its modules are loaded by name, as TypeScript reads no types from them.
const load = async (name: string) => import(new URL(`../../bench/data/${name}.js`, import.meta.url).href);
const { generate } = await load('generate');
const { distinct, exponentFor, randomOf, skewed, weighted, zipfWeights } = await load('random');
const { work } = await load('works');
const { nodeFormat, relationFormat } = await load('csv');
const { wordsOf } = await load('stock');

interface Part {
  readonly nodes: readonly { type: string; id: string; properties: { [name: string]: unknown } }[];
  readonly relations: readonly { type: string; from: string; to: string; properties: { [name: string]: unknown } }[];
  readonly works: number;
}
const parts = (works: number, seed?: number): Part[] => [...generate(works, seed)];
const whole = (works: number, seed?: number) => {
  const all = parts(works, seed);
  return { nodes: all.flatMap((part) => part.nodes), relations: all.flatMap((part) => part.relations) };
};
const count = (items: readonly { type: string }[], type: string) => items.filter((item) => item.type === type).length;

const small = whole(3_000);

describe('chance', () => {
  it('gives the same numbers for the same place, others for other places and seeds, all of them in [0, 1)', () => {
    const draw = (seed: number, place: number): number[] => Array.from({ length: 1_000 }, randomOf(seed, place));
    expect(draw(7, 12)).toEqual(draw(7, 12));
    const firsts = [-3, -2, -1, 0, 1, 2, 3].flatMap((place) => [1, 2, 7].map((seed) => draw(seed, place)[0]));
    expect(new Set(firsts).size).toBe(firsts.length);
    const numbers = draw(7, 0);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / 1_000).toBeCloseTo(0.5, 1);
  });

  it('takes each place as often as its weight says, and none of weight 0', () => {
    const choice = weighted([6, 0, 3, 1]);
    const random = randomOf(1, 1);
    const drawn = [0, 0, 0, 0];
    for (let i = 0; i < 20_000; i++) {
      const place: number = choice(random);
      drawn[place] = (drawn[place] ?? 0) + 1;
    }
    expect(drawn.map((times) => Math.round(times / 2_000))).toEqual([6, 0, 3, 1]);
    expect(weighted([1, 1])(() => 0)).toBe(0);
    expect(weighted([1, 1])(() => 1 - Number.EPSILON)).toBe(1);
  });

  it('follows Zipf: the place at rank r has the first one’s share divided by a power of r', () => {
    expect(zipfWeights(4, 1)).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
    expect(zipfWeights(3, 0)).toEqual([1, 1, 1]);
  });

  it('has the first one drawn with the share that was asked for', () => {
    expect(exponentFor(2, 2 / 3)).toBeCloseTo(1);
    const choice = skewed(300, 0.1);
    const random = randomOf(5, 5);
    let [first, last] = [0, 0];
    for (let i = 0; i < 50_000; i++) {
      const place = choice(random);
      if (place === 0) first++;
      if (place === 299) last++;
    }
    expect(first / 50_000).toBeCloseTo(0.1, 2);
    expect(last).toBeLessThan(first / 20);
  });

  it('draws different places, and stops where there are no more', () => {
    const random = randomOf(1, 2);
    const three: number[] = distinct(random, weighted([1, 1, 1, 1]), 3);
    expect(new Set(three).size).toBe(3);
    expect(distinct(random, weighted([1]), 3)).toEqual([0]);
  });
});

describe('a generated catalogue', () => {
  it('is the same for the same number and seed, and another one for another seed', () => {
    expect(whole(500)).toEqual(whole(500));
    expect(whole(500, 8)).not.toEqual(whole(500));
  });

  it('comes in parts that add up to the number of works, none of them larger than a thousand works', () => {
    const sizes = parts(2_500).map(({ works }) => works);
    expect(sizes).toEqual([0, 1_000, 2_000, 2_500]);
    expect(parts(1).map(({ works }) => works)).toEqual([0, 1]);
  });

  it('has works that can be generated alone', () => {
    const { nodes: own } = work(1_234, 3_000, 7);
    expect(small.nodes).toEqual(expect.arrayContaining(own));
    expect(own[0].id).toBe('publication/work-0001234');
  });

  it('is made of nothing but what the model knows, as the loader of files checks it', () => {
    for (const { type, properties } of small.nodes) checkNode(type, properties);
    for (const { type, from, to, properties } of small.relations) checkRelation(type, from, to, properties);
  });

  it('has every type, every relation between every two types, and every property', () => {
    for (const type of nodeTypes) {
      const own = small.nodes.filter((node) => node.type === type);
      const properties = new Set(own.flatMap((node) => Object.keys(node.properties)));
      const wanted = [...Object.keys(nodes[type].shape), 'sortKey'];
      expect(
        wanted.filter((name) => !properties.has(name)),
        type,
      ).toEqual([]);
    }
    for (const type of relationTypes) {
      const own = small.relations.filter((relation) => relation.type === type);
      const pairs = new Set(own.map(({ from, to }) => `${from.split('/')[0]} ${to.split('/')[0]}`));
      expect([...pairs].sort(), type).toEqual(relations[type].ends.map(([a, b]) => `${a} ${b}`.toLowerCase()).sort());
      const properties = new Set(own.flatMap((relation) => Object.keys(relation.properties)));
      expect(
        Object.keys(relations[type].properties).filter((name) => !properties.has(name)),
        type,
      ).toEqual([]);
    }
  });

  it('has ids that are used once, joins only what is there, and no two of one type between the same two', () => {
    const ids = new Set(small.nodes.map(({ id }) => id));
    expect(ids.size).toBe(small.nodes.length);
    const joins = new Set<string>();
    for (const { type, from, to, properties } of small.relations) {
      const named = `${type} ${from} ${to} ${String(properties.role ?? '')}`;
      const records = Array.isArray(properties.records) ? properties.records : [];
      expect(
        [from, to, ...records].filter((id) => !ids.has(id)),
        named,
      ).toEqual([]);
      expect(joins.has(named), named).toBe(false);
      joins.add(named);
    }
  });

  it('joins no smaller catalogue to what only a larger one has', () => {
    for (const works of [1, 5, 39, 41]) {
      const { nodes: own, relations: joined } = whole(works);
      const ids = new Set(own.map(({ id }) => id));
      expect(
        joined.filter(({ from, to }) => !ids.has(from) || !ids.has(to)),
        String(works),
      ).toEqual([]);
    }
  });

  it('has as many of each as it says', () => {
    expect(count(small.nodes, 'Publication')).toBe(3_000);
    expect(count(small.nodes, 'Topic')).toBe(300);
    expect(count(small.nodes, 'Institution')).toBe(200);
    expect(count(small.nodes, 'Instrument')).toBe(40);
    expect(count(small.nodes, 'Series')).toBe(75);
    const per = (type: string) => count(small.relations, type) / 3_000;
    expect(per('ABOUT')).toBeCloseTo(2.7, 0);
    expect(per('HAS_VERSION')).toBeGreaterThan(1.3);
    expect(per('HAS_VERSION')).toBeLessThan(1.8);
    expect(per('DESCRIBES')).toBe(count(small.nodes, 'Record') / 3_000);
  });

  it('has a topic that a tenth of the works are about, and hundreds that few are', () => {
    const works = new Map<string, number>();
    for (const { type, to } of small.relations) if (type === 'ABOUT') works.set(to, (works.get(to) ?? 0) + 1);
    const sizes = [...works.values()].sort((a, b) => b - a);
    expect(works.get('topic/1')).toBe(sizes[0]);
    expect((sizes[0] ?? 0) / 3_000).toBeCloseTo(0.1, 1);
    expect((sizes[0] ?? 0) / 3_000).toBeGreaterThan(0.08);
    expect(sizes[150]).toBeLessThan((sizes[0] ?? 0) / 10);
  });

  it('has series of 5 to 20 works, topics in a tree and regions within the world', () => {
    const series = new Map<string, number>();
    for (const { type, to } of small.relations) if (type === 'IN_SERIES') series.set(to, (series.get(to) ?? 0) + 1);
    expect(Math.min(...series.values())).toBeGreaterThanOrEqual(5);
    expect(Math.max(...series.values())).toBeLessThanOrEqual(20);
    const up = new Map(
      small.relations.filter(({ type }) => type === 'BROADER' || type === 'WITHIN').map(({ from, to }) => [from, to]),
    );
    const top = (id: string) => topOf(id, up);
    expect(small.nodes.filter(({ type, id }) => type === 'Region' && top(id) !== 'region/world')).toEqual([]);
    expect(new Set(small.nodes.filter(({ type }) => type === 'Topic').map(({ id }) => top(id))).size).toBe(12);
  });

  it('has titles in English, French and Spanish that are seldom alike', () => {
    const titles = small.nodes
      .filter(({ type }) => type === 'Publication')
      .map(({ properties }) => String(properties.title));
    expect(new Set(titles).size).toBeGreaterThan(2_900);
    expect(titles.filter((title) => title.includes(' sur : ')).length).toBeGreaterThan(200);
    expect(titles.filter((title) => title.includes(' sobre: ')).length).toBeGreaterThan(200);
  });
});

/** The end of the way up; a circle is an error. */
function topOf(id: string, up: ReadonlyMap<string, string>, steps = 0): string {
  const above = up.get(id);
  if (above === undefined) return id;
  if (steps > 10) throw new Error(`${id} is in a circle.`);
  return topOf(above, up, steps + 1);
}

describe('the files for the importer', () => {
  it('name every property with its type', () => {
    expect(nodeFormat('Version').header).toBe(
      'id:ID,label:string,role:string,language:string,format:string,duration:string,url:string,sortKey:string',
    );
    expect(nodeFormat('Publication').header).toContain('alternativeTitles:string[],');
    expect(nodeFormat('Publication').header).toContain(',year:long,');
    expect(relationFormat('IN_SERIES').header).toBe(
      ':START_ID,:END_ID,number:long,basis:string,note:string,records:string[],sortKey:string',
    );
    expect(relationFormat('BROADER').header).toBe(':START_ID,:END_ID');
  });

  it('quote what is text, leave out what is not known, and join lists by a sign that no text holds', () => {
    const { row } = relationFormat('ABOUT');
    const properties = { basis: 'STATED', records: ['record/a', 'record/b'] };
    expect(row({ from: 'publication/x', to: 'topic/y', properties })).toBe(
      'publication/x,topic/y,"STATED",,"record/a\u001frecord/b"',
    );
    expect(row({ from: 'p', to: 't', properties: { basis: 'INFERRED', note: 'Say "no", then', records: ['r'] } })).toBe(
      'p,t,"INFERRED","Say ""no"", then","r"',
    );
    expect(relationFormat('BROADER').row({ from: 'a', to: 'b', properties: {} })).toBe('a,b');
    expect(() => row({ from: 'p', to: 't', properties: { note: 'two\nlines' } })).toThrow('more than one line');
  });
});

describe('the words of a stock', () => {
  it('are those of four letters and more, the most used first, each title counted once', () => {
    expect(wordsOf(['Manual on the manual of smuggling', 'Étude sur smuggling', 'Étude'])).toEqual([
      'smuggling',
      'étude',
      'manual',
    ]);
  });
});
