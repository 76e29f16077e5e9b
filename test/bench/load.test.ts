/** The pure parts of the load generators: arithmetic, schedules, verdicts on answers, and what the system says. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/load/judge.js';
import { difference, samples, statementsIn } from '../../bench/load/metrics.js';
import { quantile, ratios, spread, sum } from '../../bench/load/numbers.js';
import { cpuIn, cpuOf, residentIn } from '../../bench/load/process.js';
import { arrivals, seeded, shuffled } from '../../bench/load/schedule.js';
import { settingsOf } from '../../bench/load/settings.js';
import { placeholder, unseen, unseenAnswer } from '../../bench/load/unseen.js';
import { sharedMix, suits, workloadsOf } from '../../bench/load/workloads.js';

describe('numbers', () => {
  it('takes quantiles between values in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
    expect(quantile([1, 2], 1)).toBe(2);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('sorts by size, not by digits', () => {
    expect(quantile([9, 100, 11], 0.5)).toBe(11);
  });

  it('gives the median with its quartiles, of those rounds that were measured', () => {
    expect(spread([1, 2, 3, 4, 5, undefined, Number.NaN])).toEqual({ median: 3, q1: 2, q3: 4, of: 5 });
    expect(spread([undefined])).toBeUndefined();
  });

  it('divides within a round, and leaves out rounds that lack one', () => {
    expect(ratios([10, 20, 30], [5, 5, 5])).toEqual([2, 4, 6]);
    expect(ratios([10, undefined, 30, 4], [5, 5, undefined, 0])).toEqual([2]);
    // The ratio of the medians would be 1: the middle of the ratios is what was seen side by side.
    expect(spread(ratios([1, 2, 3], [3, 2, 1]))?.median).toBe(1);
    expect(spread(ratios([2, 10, 18], [1, 9, 17]))?.median).toBeCloseTo(10 / 9);
  });

  it('adds up', () => {
    expect(sum([1, 2, 3])).toBe(6);
  });
});

describe('schedules', () => {
  it('repeats itself for a seed, and for no other', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => arrivals(seeded(seed), 100, 1));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  it('is a Poisson process: the rate that was asked, gaps as far apart as they are long', () => {
    const times = arrivals(seeded(3), 1_000, 20);
    expect(times.length / 20_000).toBeCloseTo(1, 1);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? Number.NaN));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    const mean = sum(gaps) / gaps.length;
    const deviation = Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length);
    expect(mean).toBeCloseTo(1, 1);
    expect(deviation / mean).toBeCloseTo(1, 1);
    // A share of e⁻² of all gaps is longer than two middle ones.
    expect(gaps.filter((gap) => gap > 2 * mean).length / gaps.length).toBeCloseTo(Math.exp(-2), 2);
  });

  it('ends in time', () => {
    const times = arrivals(seeded(4), 50, 2);
    expect(times.every((at) => at < 2_000)).toBe(true);
    expect(Math.max(...times)).toBeGreaterThan(1_700);
  });

  it('shuffles without losing anything, each first as often as any other', () => {
    const random = seeded(5);
    const firsts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 9_000; i++) {
      const order = shuffled(random, ['a', 'b', 'c'] as const);
      expect(order.toSorted()).toEqual(['a', 'b', 'c']);
      if (order[0]) firsts[order[0]]++;
    }
    for (const count of Object.values(firsts)) expect(count / 3_000).toBeCloseTo(1, 1);
  });
});

describe('verdicts', () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  const first = bytes({ data: { a: 1 } });

  it('takes the same bytes, and a first answer without errors', () => {
    expect(judge(200, bytes({ data: { a: 1 } }), first)).toBe('right');
    expect(judge(200, bytes({ data: { a: 1 } }), undefined)).toBe('right');
    expect(judge(200, bytes([1, 2]), undefined)).toBe('right');
  });

  it('notes what is said beside the same data', () => {
    expect(judge(200, bytes({ data: { a: 1 }, extensions: { straddles: true } }), first)).toBe('noted');
  });

  it('counts what a server says it will not do as refused, where that is all it says', () => {
    const bound = { message: 'More than 2000000 links would have to be looked at; ask with a smaller "maxLength".' };
    expect(judge(503, bytes({}), first)).toBe('refused');
    expect(judge(200, bytes({ errors: [bound], data: null }), undefined)).toBe('refused');
    expect(judge(200, bytes({ errors: [bound, { message: 'no' }], data: null }), undefined)).toBe('wrong');
  });

  it('finds other data, errors, other statuses and what is not JSON', () => {
    expect(judge(200, bytes({ data: { a: 2 } }), first)).toBe('wrong');
    expect(judge(200, bytes({ errors: [{ message: 'no' }], data: null }), undefined)).toBe('wrong');
    expect(judge(500, first, first)).toBe('wrong');
    expect(judge(0, Buffer.from('connect ECONNREFUSED'), first)).toBe('wrong');
    expect(judge(200, Buffer.from('<html>'), undefined)).toBe('wrong');
    expect(judge(200, bytes([1, 3]), bytes([1, 2]))).toBe('wrong');
  });

  it('tells a server that has too much to do from one that errs', () => {
    expect(judge(503, first, first)).toBe('refused');
    expect(judge(429, first, first)).toBe('refused');
  });
});

describe('texts never seen', () => {
  it('puts the name into the text, and in front of the answer', () => {
    const template = JSON.stringify({ query: `query { ${placeholder}: __typename a }` });
    expect(JSON.parse(unseen(template, 'u1')).query).toBe('query { u1: __typename a }');
    expect(JSON.parse(unseenAnswer('{"data":{"a":1}}', 'u1'))).toEqual({ data: { u1: 'Query', a: 1 } });
  });
});

describe('the system', () => {
  it('reads processor time behind a name with spaces and brackets', () => {
    const stat = '77 (a (b) c) S 1 77 77 0 -1 4194560 900 0 0 0 250 50 0 0 20 0 11 0 100 200 300';
    expect(cpuIn(stat)).toBe(3_000_000);
  });

  it('reads resident memory', () => {
    expect(residentIn('Name:\tnode\nVmHWM:\t  200 kB\nVmRSS:\t  100 kB\n')).toBe(102_400);
    expect(residentIn('Name:\tnode\n')).toBeUndefined();
  });

  it('says nothing of a process that is not there', () => {
    expect(cpuOf(undefined)).toBeUndefined();
    expect(cpuOf(2 ** 30)).toBeUndefined();
  });
});

describe('metrics', () => {
  const text = [
    '# HELP catalograph_statement_duration_seconds What statements took.',
    'catalograph_statement_duration_seconds_sum{statement="publication/list"} 0.5',
    'catalograph_statement_duration_seconds_count{statement="publication/list"} 12',
    'catalograph_statement_duration_seconds_count{statement="empty transaction"} 3',
  ].join('\n');

  it('reads samples by a label', () => {
    expect([...statementsIn(text)]).toEqual([
      ['publication/list', 12],
      ['empty transaction', 3],
    ]);
    expect(samples(text, 'catalograph_statement_duration_seconds_sum', 'statement').get('publication/list')).toBe(0.5);
  });

  it('counts what came in between, what is new included', () => {
    expect(
      difference(
        new Map([
          ['publication/list', 10],
          ['other', 2],
        ]),
        new Map([...statementsIn(text), ['other', 2]]),
      ),
    ).toEqual({ 'publication/list': 2, 'empty transaction': 3 });
  });
});

describe('settings', () => {
  it('reads what the command line says', () => {
    const settings = settingsOf([
      '--sizes',
      'catalogue, 1000',
      '--rounds',
      '9',
      '--seconds',
      '0.5',
      '--concurrency',
      '4,1',
    ]);
    expect(settings).toMatchObject({
      sizes: ['catalogue', '1000'],
      rounds: 9,
      seconds: 0.5,
      concurrency: [4, 1],
      open: true,
    });
  });

  it('has at least seven rounds in either form, 16 clients and one in the full form', () => {
    expect(settingsOf([]).concurrency).toEqual([16, 1]);
    expect(settingsOf([]).rounds).toBeGreaterThanOrEqual(7);
    expect(settingsOf(['--quick']).rounds).toBeGreaterThanOrEqual(7);
    expect(settingsOf(['--quick'])).toMatchObject({ sizes: ['catalogue'], open: false });
  });

  it('refuses what is no number, and what it does not know', () => {
    expect(() => settingsOf(['--rounds', 'many'])).toThrow('--rounds is "many"');
    expect(() => settingsOf(['--rounds', '0'])).toThrow('--rounds is "0"');
    expect(() => settingsOf(['--speed', '1'])).toThrow();
  });
});

describe('workloads', () => {
  const operations = [
    { name: 'Q1', title: 'a page', share: 60 },
    { name: 'Q3', title: 'a search', share: 40 },
  ];
  const ours = { name: 'ours strict', cannot: {} };
  const framework = { name: 'neo4j-graphql', cannot: { Q3: 'no search' } };
  const raw = { name: 'raw', cannot: {}, fixed: true };
  const named = (name: string, peers: { name: string; cannot: Record<string, string> }[]) => {
    const found = workloadsOf(operations, peers).find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('compares by the mix of what all can answer', () => {
    const workloads = workloadsOf(operations, [ours, framework, raw]);
    expect(sharedMix(workloads)).toBe('M shared');
    expect(named('M shared', [ours, framework]).among.map(({ name }) => name)).toEqual(['Q1']);
    expect(sharedMix(workloadsOf(operations, [ours, raw]))).toBe('M');
  });

  it('asks nobody for what it cannot answer', () => {
    expect(suits(named('Q3', [ours, framework]), framework)).toBe(false);
    expect(suits(named('M', [ours, framework]), framework)).toBe(false);
    expect(suits(named('M shared', [ours, framework]), framework)).toBe(true);
    expect(suits(named('W5', [ours]), raw)).toBe(false);
    expect(suits(named('X', [ours]), { name: 'driver', cannot: {} })).toBe(false);
    expect(suits(named('X', [ours]), ours)).toBe(true);
  });
});
