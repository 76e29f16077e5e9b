/** What is made of the measurements: figures, targets, the gate, tables and the picture. */
import { describe, expect, it } from 'vitest';
import { closedFigures, lookup, type Measured, openFigures, type Results } from '../../bench/report/figures.js';
import { better, compared, reached, workOf } from '../../bench/report/gate.js';
import { page } from '../../bench/report/page.js';
import { picture, scale } from '../../bench/report/picture.js';
import { growth, targetsOf, wrongAnswers } from '../../bench/report/targets.js';
import { number, table, withSpread } from '../../bench/report/text.js';

const cell = (peer: string, workload: string, clients: number, rates: number[], more: Partial<Measured> = {}) =>
  rates.map(
    (rate, round): Measured => ({
      ...{ peer, workload, clients, round, rate, count: rate, wrong: 0, p50: 1_000 / rate, p90: 2, p99: 3, p999: 4 },
      ...more,
    }),
  );
const loop = (peer: string, share: number | 'equal', p99: number): Measured => ({
  ...{
    peer,
    share,
    round: 0,
    rate: 100,
    asked: 100,
    count: 300,
    wrong: 0,
    p50: p99 / 4,
    p90: p99 / 2,
    p99,
    p999: p99 * 2,
  },
  late: { p99: 0.2 },
});

const results: Results = {
  ...{ size: 'catalogue', works: 157, command: 'npm run bench', date: '2026-01-01', mix: 'M', compared: 20 },
  settings: { rounds: 3, seconds: 1 },
  versions: { Node: 'v20' },
  peers: [
    { name: 'ours strict', title: 'ours' },
    { name: 'ours interval', title: 'ours' },
    { name: 'ours without caches', title: 'ours <cold> & slow' },
    { name: 'neo4j-graphql', title: 'a framework', cannot: { Q3: 'no search' } },
    { name: 'raw', title: 'node:http' },
  ],
  workloads: [
    { name: 'Q2', title: 'a list' },
    { name: 'M', title: 'the mix' },
  ],
  start: { 'ours strict': 2_500 },
  again: { 'ours strict': 1_200 },
  memory: { 'ours strict': 100 * 2 ** 20, database: 2 ** 30 },
  closed: [
    ...cell('raw', 'Q2', 16, [1_000, 500, 2_000]),
    ...cell('ours strict', 'Q2', 16, [400, 200, 800]),
    ...cell('ours interval', 'Q2', 16, [800, 400, 1_600]),
    ...cell('ours without caches', 'Q2', 16, [100, 50, 210]),
    ...cell('neo4j-graphql', 'Q2', 16, [50, 50, 100]),
    ...cell('ours strict', 'M', 16, [300, 300, 330], {
      cpu: { node: 200, jvm: 400 },
      wrong: 1,
      example: { asked: 'x' },
    }),
    ...cell('neo4j-graphql', 'M', 16, [30, 30, 30]),
  ],
  open: [
    loop('ours strict', 0.25, 2),
    loop('ours strict', 0.75, 9),
    loop('ours strict', 'equal', 4),
    loop('neo4j-graphql', 'equal', 20),
  ],
  counts: [
    {
      peer: 'ours strict',
      requests: 100,
      transactions: 120,
      statements: { 'publication/list': 20 },
      plans: { statements: 120, misses: 0 },
    },
  ],
};
const target = (name: string) => targetsOf(results).find((one) => one.name === name)?.figure;

describe('figures', () => {
  it('are medians of the rounds, in whichever order they were measured', () => {
    const { find } = lookup(closedFigures(results.closed.toReversed()));
    expect(find({ peer: 'raw', workload: 'Q2' })?.rate).toEqual({ median: 1_000, q1: 750, q3: 1_500, of: 3 });
    expect(find({ peer: 'ours strict', workload: 'M' })).toMatchObject({
      wrong: 3,
      answers: 930,
      cpu: { node: { median: 200 } },
    });
  });

  it('divide by the same round, whatever the machine did in others', () => {
    const shuffledRounds = lookup(
      closedFigures([...results.closed.slice(0, 3), ...results.closed.slice(3, 6).toReversed()]),
    );
    const ratio = shuffledRounds.ratio(
      'rate',
      { peer: 'ours strict', workload: 'Q2' },
      { peer: 'raw', workload: 'Q2' },
    );
    expect(ratio).toEqual({ median: 0.4, q1: 0.4, q3: 0.4, of: 3 });
  });

  it('know nothing of what was not measured', () => {
    const { ratio } = lookup(closedFigures(results.closed));
    expect(ratio('rate', { peer: 'driver' }, { peer: 'raw' })).toBeUndefined();
    expect(lookup(openFigures(results.open)).find({ peer: 'raw' })).toBeUndefined();
  });
});

describe('targets', () => {
  it('are shares of raw, and multiples of the others', () => {
    expect(target('Q2 remembered, strict, by raw')?.median).toBe(0.4);
    expect(target('Q2 remembered, interval, by raw')?.median).toBe(0.8);
    expect(target('M strict, by neo4j-graphql')?.median).toBe(10);
    expect(target('Q2 without caches, by neo4j-graphql')).toEqual({ median: 2, q1: 1.5, q3: 2.05, of: 3 });
    expect(target('p99 of M at three quarters of neo4j-graphql, its by ours')?.median).toBe(5);
  });

  it('count what a mix causes', () => {
    expect(target('transactions, strict')?.median).toBe(1.2);
    expect(target('plans missing after warm-up, strict')?.median).toBe(0);
    expect(target('start to the first answer on a database that has just begun, strict')?.median).toBe(2.5);
    expect(target('the same on a running one')?.median).toBe(1.2);
    expect(target('memory, strict')?.median).toBe(100);
  });

  it('count every wrong answer of everybody', () => {
    expect(wrongAnswers(results)).toBe(3);
    expect(target('wrong answers')?.median).toBe(3);
  });

  it('say undefined for what was not measured', () => {
    expect(target('Q5 without caches, p99 of one client')).toBeUndefined();
    expect(target('Q2 without caches, by driver')).toBeUndefined();
  });

  it('tell how one client slows down as the catalogue grows', () => {
    const at = (rate: number) => ({ closed: cell('ours without caches', 'Q1', 1, [rate, rate]) });
    expect(growth(at(1_000), at(500))).toEqual({ Q1: 2 });
    expect(growth(at(1_000), { closed: [] })).toEqual({});
  });
});

describe('the gate', () => {
  it('holds what an answer takes of the processor, by what it takes others', () => {
    const working = (peer: string, workload: string, node: number[]) =>
      node.flatMap((node, round) =>
        cell(peer, workload, 16, [100], { cpu: { node } }).map((one) => ({ ...one, round })),
      );
    const closed = [
      ...working('raw', 'Q2', [40, 60, 80]),
      ...working('ours strict', 'Q2', [80, 240, 160]),
      ...working('ours strict', 'M', [100]),
      ...working('neo4j-graphql', 'M', [2_000]),
      ...working('driver', 'Q1', [300]),
      ...working('ours without caches', 'Q1', [900]),
    ];
    expect(workOf({ closed, mix: 'M' })).toEqual({
      'Q2: the work of raw, by that of ours strict': 0.5,
      'M: the work of neo4j-graphql, by that of ours strict': 20,
      'Q1: the work of driver, by that of ours without caches': 1 / 3,
    });
  });

  it('takes the better of two measurements, and what only one of them has', () => {
    expect(better({ a: 1, b: 4 }, { a: 2, b: 3, c: 5 })).toEqual({ a: 2, b: 4, c: 5 });
    expect(reached({ a: 1, b: 4 }, { a: 2, b: 3 })).toEqual({ a: 1, b: 3 });
  });

  it('lets a ratio fall by a fifth and no more', () => {
    const fell = (now: Record<string, number>) => compared({ a: 10 }, now).map((line) => line.fell);
    expect(fell({ a: 10 })).toEqual([false]);
    expect(fell({ a: 8 })).toEqual([false]);
    expect(fell({ a: 7.99 })).toEqual([true]);
    expect(fell({ a: 30 })).toEqual([false]);
  });

  it('does not overlook one that is not measured any more', () => {
    expect(compared({ a: 10 }, {})).toMatchObject([{ name: 'a', fell: true }]);
    expect(compared({ a: 10 }, { a: Number.NaN })).toMatchObject([{ fell: true }]);
  });
});

describe('tables', () => {
  it('show three digits', () => {
    expect([0.3712, 1.5, 12.34, 1_234.5, 0, undefined, 0.00012].map(number)).toEqual([
      '0.371',
      '1.50',
      '12.3',
      '1,235',
      '0',
      '–',
      '0.000120',
    ]);
  });

  it('show quartiles where there are some', () => {
    expect(withSpread({ median: 2, q1: 1, q3: 3, of: 7 })).toBe('2.00 (1.00–3.00)');
    expect(withSpread({ median: 2, q1: 2, q3: 2, of: 1 })).toBe('2.00');
    expect(withSpread(undefined)).toBe('not measured');
  });

  it('are Markdown, whatever their cells hold', () => {
    expect(table(['', 'a'], [['x|y', 1]])).toBe('|  | a |\n|---|--:|\n| x\\|y | 1 |');
  });
});

describe('the page', () => {
  const text = page(results);

  it('says the command, the versions, the method and who cannot do what', () => {
    expect(text).toContain('`npm run bench`, 2026-01-01, 157 works.');
    expect(text).toContain('- Node: v20');
    expect(text).toContain('Medians of 3 shuffled rounds');
    expect(text).toContain('not Q3: no search');
  });

  it('holds targets, rates, ratios, open loops, and answers that were wrong', () => {
    expect(text).toContain('| M strict, by neo4j-graphql | 10.0 (10.0–10.5) | × |');
    expect(text).toContain('## 16 clients: answers a second');
    expect(text).toContain('| neo4j-graphql, the same for all | 100 |');
    expect(text).toContain('## Answers that were not plain');
    expect(text).toContain('| ours strict, M, 16 | 930 | 3 | 0 | 0 | 0 |');
  });

  it('has tables whose rows are as long as their heads', () => {
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(4);
    for (const one of tables) {
      const lengths = one.split('\n').map((line) => line.split('|').length);
      expect(new Set(lengths).size).toBe(1);
    }
  });
});

describe('the picture', () => {
  it('has scales in powers of ten that hold everything', () => {
    const { ticks, at } = scale([0.05, 1], 0, 100);
    expect(ticks.map(number)).toEqual(['0.0100', '0.100', '1.00']);
    expect(at(0.01)).toBeCloseTo(0);
    expect(at(0.1)).toBeCloseTo(50);
    expect(at(1)).toBeCloseTo(100);
    expect(scale([10], 0, 100).ticks).toEqual([10, 100]);
  });

  it('is a drawing with a bar for each share, lines for open loops, and colours for light and dark', () => {
    const svg = picture(results);
    expect(svg.match(/<rect class="s\d" x="150/g)?.length).toBe(4);
    expect(svg.match(/<path class="s0/g)?.length).toBe(2);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is well formed: every element is closed, text is escaped', () => {
    const svg = picture({
      ...results,
      workloads: [
        { name: 'Q2', title: '' },
        { name: 'a<b & "c"', title: '' },
      ],
      closed: [...results.closed, ...cell('raw', 'a<b & "c"', 16, [2]), ...cell('ours strict', 'a<b & "c"', 16, [1])],
    });
    const open: string[] = [];
    for (const [, close, name, self] of svg
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .matchAll(/<(\/?)(\w+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self && name) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg).toContain('a&lt;b &amp; "c"');
  });

  it('does without what was not measured', () => {
    expect(picture({ ...results, closed: [], open: [] })).toContain('not measured');
  });
});
