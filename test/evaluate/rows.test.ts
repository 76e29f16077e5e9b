/** What the recommendations are compared with, on five works; and how a row is judged. */
import { describe, expect, it } from 'vitest';
import { reachOf, valuesOf } from '../../src/evaluate/judge.ts';
import { defaults, kindsInUse, ours, withoutEach } from '../../src/evaluate/ours.ts';
import { baselines, type Row } from '../../src/evaluate/rows.ts';
import { snapshotOf } from '../../src/evaluate/snapshot.ts';
import { textScores } from '../../src/evaluate/text.ts';
import { ascend } from '../../src/evaluate/tune.ts';
import { worldWithout } from '../../src/evaluate/world.ts';
import { shelf } from '../support/shelf.ts';
import { join, joinedBy, of } from './small.ts';

const works = ['air', 'border', 'courts', 'desert', 'evidence'];
const [air, border, courts] = [0, 1, 2] as const;

/**
 * Air, border and courts are about smuggling; air and border about law too; border and courts are by UNODC.
 * So air has two links, border three, courts two, smuggling three, law and UNODC two each.
 */
const world = worldWithout(
  joinedBy(
    ...['air', 'border', 'courts'].map((work) => join('ABOUT', of(work), 'topic/smuggling')),
    ...['air', 'border'].map((work) => join('ABOUT', of(work), 'topic/law')),
    ...['border', 'courts'].map((work) => join('PUBLISHED_BY', of(work), 'institution/unodc')),
  ),
  [],
);
const scores = (name: string, from: number) => {
  const row = baselines.find((one) => one.name === name);
  return Array.from(row?.scores(world, from) ?? []);
};

describe('The baselines', () => {
  it('take works in the order of their titles', () => {
    expect(world.snapshot.works.map(({ id }) => id)).toEqual(works.map(of));
  });

  it('most popular: how many links a work has, whoever asks', () => {
    for (const from of [air, border, courts]) expect(scores('most popular', from)).toEqual([2, 3, 2, 0, 0]);
  });

  it('topic count: topics in common, nothing else', () => {
    expect(scores('topic count', air).slice(1)).toEqual([2, 1, 0, 0]);
    expect(scores('topic count', courts)).toEqual([1, 1, 1, 0, 0]);
  });

  it('common neighbours: things in common, of whatever type', () => {
    expect(scores('common neighbours', air)).toEqual([0, 2, 1, 0, 0]);
    expect(scores('common neighbours', border)).toEqual([2, 0, 2, 0, 0]);
  });

  it('Adamic–Adar and resource allocation: each by how many share it', () => {
    const aa = scores('Adamic–Adar', border);
    expect(aa[air]).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(2), 6);
    expect(aa[courts]).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(2), 6);
    expect(scores('resource allocation', air)[border]).toBeCloseTo(1 / 3 + 1 / 2, 6);
    expect(scores('resource allocation', air)[courts]).toBeCloseTo(1 / 3, 6);
  });

  it('Katz and personalised PageRank: walks, and nothing where none leads', () => {
    expect(scores('Katz', air)[border]).toBeCloseTo(2 * 0.005 ** 2, 11);
    const [, second = 0, third = 0, ...rest] = scores('personalised PageRank', air);
    expect(second).toBeGreaterThan(third);
    expect(third).toBeGreaterThan(0);
    expect(rest).toEqual([0, 0]);
  });
});

describe('Text only', () => {
  const titled = (...titles: string[]) =>
    snapshotOf({
      nodes: titles.map((title, i) => ({
        type: 'Publication' as const,
        id: `publication/${i}`,
        properties: { ...shelf.nodes[0]?.properties, id: `publication/${i}`, title, sortKey: String(i) },
      })),
      relations: [],
    });

  it('is the cosine of words by how rare they are', () => {
    // "red" is in two of three works, the others in one: weights ln 1.5 and ln 3.
    const [red, other] = [Math.log(1.5), Math.log(3)];
    const [self, second = 0, third] = textScores(titled('red apples', 'red bricks', 'green'), 0);
    expect([self, third]).toEqual([0, 0]);
    expect(second).toBeCloseTo(red ** 2 / (red ** 2 + other ** 2), 10);
  });

  it('takes forms of a word for one, and joining words for none', () => {
    const [, alike = 0] = textScores(titled('The trafficking of migrants', 'Tráfico de migrantes', 'Else'), 0);
    expect(alike).toBeCloseTo(1, 10);
  });

  it('finds nothing in words that all works have', () => {
    expect(textScores(titled('red', 'red', 'red'), 0)).toEqual([0, 0, 0]);
  });
});

describe('Ours', () => {
  it('orders works as the server recommends them, and leaves out what is asked', () => {
    const found = Array.from(ours().scores(world, air));
    expect(found[air]).toBe(0);
    expect(found[border]).toBeGreaterThan(found[courts] ?? 0);
  });

  it('has a row without each kind of reason that counts', () => {
    expect(withoutEach.map(([kind]) => kind)).toEqual(kindsInUse);
    expect(kindsInUse).toContain('SHARED_TOPIC');
    for (const kind of kindsInUse) expect(defaults[kind]).toBeGreaterThan(0);
  });

  it('does not count what its weights leave out', () => {
    // Two pairs, one by a topic and one by a counterpart.
    const pairs = worldWithout(
      joinedBy(join('COUNTERPART_OF', of('air'), of('border')), join('COMPANION_TO', of('air'), of('courts'))),
      [],
    );
    const place = (row: Row, work: number) => Array.from(row.scores(pairs, air))[work] ?? 0;
    expect(place(ours(), courts)).toBeGreaterThan(place(ours(), border));
    expect(place(ours({ COMPANION: 0 }), courts)).toBeLessThan(place(ours(), courts));
  });
});

describe('A row', () => {
  it('is worth the mean over the answers of each question', () => {
    expect(valuesOf('MRR', [[1], [2, 4], [12]])).toEqual([1, 0.375, 1 / 12]);
    expect(valuesOf('Hits@5', [[1], [5, 6], [12]])).toEqual([1, 0.5, 0]);
  });

  it('reaches what it ever shows among the best five', () => {
    const to = (work: number, name: string): Row => ({
      name,
      scores: ({ snapshot }) => snapshot.works.map((_work, i) => (i === work ? 1 : 0)),
    });
    // Border is shown to the four others; nothing to itself.
    expect(reachOf(to(border, 'only border'), world)).toEqual({ coverage: 1 / 5, concentration: 1 });
    const all: Row = { name: 'all alike', scores: ({ snapshot }) => snapshot.works.map(() => 1) };
    expect(reachOf(all, world)).toEqual({ coverage: 1, concentration: 1 });
    const none: Row = { name: 'none', scores: ({ snapshot }) => snapshot.works.map(() => 0) };
    expect(reachOf(none, world)).toEqual({ coverage: 0, concentration: 0 });
  });
});

describe('Tuning', () => {
  it('halves, doubles and turns off until nothing is better', () => {
    const best = ascend(
      { up: 1, down: 1, off: 1 },
      ({ up, down, off }) => 10 - Math.abs(up - 4) - Math.abs(down - 0.25) - off,
    );
    expect(best).toEqual({ weights: { up: 4, down: 0.25, off: 0 }, value: 10 });
  });

  it('leaves alone what makes no difference', () => {
    expect(ascend({ idle: 3, off: 0 }, () => 1)).toEqual({ weights: { idle: 3, off: 0 }, value: 1 });
  });
});
