/**
 * Link prediction on a graph that can be worked out by hand:
 *
 *     a — b — d — e        b — c as well, so that b, c and d have three neighbours each,
 *     a — c — d            a has two and e has one; f stands alone.
 */
import { describe, expect, it } from 'vitest';
import { Graph } from '../../src/evaluate/graph.ts';
import { type MethodName, methods } from '../../src/evaluate/methods.ts';

const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5] as const;
const graph = new Graph(6, [
  [a, b],
  [c, a],
  [b, c],
  [b, d],
  [c, d],
  [d, e],
]);
const score = (name: MethodName, from: number, to: number, on = graph) => methods[name](on, from)[to];

describe('A graph', () => {
  it('joins two nodes once and none to itself, whatever it is given', () => {
    const given = new Graph(3, [
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 2],
    ]);
    expect(given.links).toBe(1);
    expect([0, 1, 2].map((node) => [...given.neighbours(node)])).toEqual([[1], [0], []]);
  });

  it('knows neighbours in order, and how many there are', () => {
    expect([...graph.neighbours(d)]).toEqual([b, c, e]);
    expect([a, b, c, d, e, f].map((node) => graph.degree(node))).toEqual([2, 3, 3, 3, 1, 0]);
    expect(graph.has(a, b) && graph.has(b, a)).toBe(true);
    expect(graph.has(a, d)).toBe(false);
  });
});

describe('What two nodes share', () => {
  it('is counted', () => {
    expect(score('cn', a, d)).toBe(2);
    expect(score('cn', b, e)).toBe(1);
    expect(score('cn', a, e)).toBe(0);
  });

  it('counts by the logarithm of its neighbours (Adamic–Adar)', () => {
    expect(score('aa', a, d)).toBeCloseTo(2 / Math.log(3), 6);
    // b and c are both next to a, with two neighbours, and to d, with three.
    expect(score('aa', b, c)).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(3), 6);
    expect(score('aa', b, e)).toBeCloseTo(1 / Math.log(3), 6);
  });

  it('counts by its neighbours (resource allocation)', () => {
    expect(score('ra', a, d)).toBeCloseTo(2 / 3, 6);
    expect(score('ra', b, c)).toBeCloseTo(1 / 2 + 1 / 3, 6);
  });

  it('gives equal scores for the same numbers in another order', () => {
    // 0 and 1 share nodes of 2, 3 and 7 neighbours; 0 and 8 nodes of 7, 3 and 2: summed up in another order.
    const degrees = [2, 3, 7, 7, 3, 2];
    let next = 2 + degrees.length;
    const pairs = degrees.flatMap((degree, i): [number, number][] => {
      const rest = Array.from({ length: degree - 2 }, (): [number, number] => [2 + i, ++next]);
      return [[0, 2 + i], [i < 3 ? 1 : 8, 2 + i], ...rest];
    });
    const large = new Graph(next + 1, pairs);
    for (const name of ['aa', 'ra'] as const) expect(score(name, 0, 1, large)).toBe(score(name, 0, 8, large));
  });
});

describe('Katz', () => {
  it('counts walks of up to three steps', () => {
    // No link, two walks of two steps (b, c), two of three (b–c, c–b).
    expect(score('katz', a, d)).toBeCloseTo(2 * 0.005 ** 2 + 2 * 0.005 ** 3, 11);
    // Only a–b–d–e and a–c–d–e.
    expect(score('katz', a, e)).toBeCloseTo(2 * 0.005 ** 3, 11);
    // The link itself, none of two steps, and d–e–d–e, d–b–d–e, d–c–d–e.
    expect(score('katz', d, e)).toBeCloseTo(0.005 + 3 * 0.005 ** 3, 9);
  });
});

describe('Personalised PageRank', () => {
  it('is where a walker is found who begins again in 15 of 100 steps', () => {
    // x — z — y, from x: z = 0.85 (x + y) and x + y + z = 1; y gets half of what leaves z.
    const star = new Graph(3, [
      [0, 2],
      [1, 2],
    ]);
    const z = 0.85 / 1.85;
    expect(score('ppr', 0, 2, star)).toBeCloseTo(z, 6);
    expect(score('ppr', 0, 1, star)).toBeCloseTo((0.85 * z) / 2, 6);
  });

  it('is in proportion to the neighbours of the other end, seen from there', () => {
    expect((score('ppr', a, e) ?? 0) / 1).toBeCloseTo((score('ppr', e, a) ?? 0) / 2, 6);
  });
});

it.each(Object.keys(methods) as MethodName[])('%s finds nothing near a node that stands alone', (name) => {
  expect([...methods[name](graph, f)]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([a, b, c, d, e].map((node) => score(name, node, f))).toEqual([0, 0, 0, 0, 0]);
  expect(score(name, d, d)).toBe(0);
});
