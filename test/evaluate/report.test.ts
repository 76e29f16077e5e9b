/** What `npm run evaluate` prints about a catalogue, and what it refuses. */
import { describe, expect, it } from 'vitest';
import { type Judged, verdict } from '../../src/evaluate/report.ts';
import { run } from '../../src/evaluate/run.ts';
import { apart, number, table, within } from '../../src/evaluate/table.ts';
import { Problem } from '../../src/problem.ts';
import { join, joinedBy, of } from './small.ts';

/** Air and border are companions; courts follows desert. Air and border share a topic, courts and desert nothing. */
const small = () =>
  joinedBy(
    join('COMPANION_TO', of('air'), of('border')),
    join('SUCCEEDS', of('courts'), of('desert')),
    join('ABOUT', of('air'), 'topic/law'),
    join('ABOUT', of('border'), 'topic/law'),
  );
const printed = (...args: string[]) => run(args, small);
const cells = (text: string, name: string, at = 0) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`| ${name} |`))
    [at]?.split(' | ')
    .slice(1);

describe('The evaluation of a small catalogue', () => {
  const both = printed('--half', 'both');

  it('says what was asked', () => {
    expect(both.split('\n')[0]).toBe(
      'Both halves: 4 questions in 2 groups of works that hang together; 95 % intervals of 1000 draws of groups.',
    );
    expect(printed('--half', 'first')).toMatch(/^The first half: 2 questions in 1 groups/);
  });

  it('takes the second half unless another is asked for', () => {
    expect(printed()).toBe(printed('--half', 'second'));
    expect(printed()).not.toBe(printed('--half', 'first'));
  });

  it('has a row for each way to order works, in three decimals', () => {
    // Air finds border by the topic, and border air: place 1. Courts and desert share nothing: all that are left share
    // the places 1 to 4 of four, or 2 to 4 … in the mean 2.5.
    expect(cells(both, 'topic count')?.slice(0, 2)).toEqual(['0.700 (0.400–1.000)', '0.500 (0.000–1.000)']);
    const names = both
      .split('\n\n')[1]
      ?.split('\n')
      .map((line) => line.split(' | ')[0]?.slice(2));
    expect(names?.slice(2)).toEqual([
      'most popular',
      'topic count',
      'text only',
      'common neighbours',
      'Adamic–Adar',
      'resource allocation',
      'Katz',
      'personalised PageRank',
      'ours',
    ]);
  });

  it('tells the kinds of questions apart', () => {
    expect(both).toContain('| companion (2) | edition (2) |');
    expect(cells(both, 'topic count', 1)).toEqual(['1.000', '0.400 |']);
  });

  it('shows how much of the catalogue is ever recommended', () => {
    // By topics, only air and border are ever shown, to each other.
    expect(cells(both, 'topic count')?.slice(-2)).toEqual(['0.400', '1.000 |']);
  });

  it('is the same on every run', () => {
    expect(printed('--half', 'both')).toBe(both);
  });

  it('tunes on the first half and shows both', () => {
    const text = printed('--tune');
    expect(text).toContain('| kind | now | chosen |');
    expect(text).toMatch(/\| first half \| \d\.\d{3} \| \d\.\d{3} \|\n\| second half \| \d\.\d{3} \| \d\.\d{3} \|/);
  });
});

describe('The verdict', () => {
  const groups = ['a', 'b', 'c', 'd'];
  const row = (name: string, ...values: number[]): Judged => ({
    row: { name, scores: () => [] },
    values: () => values,
  });

  it('says that ours is ahead, of which, and how much', () => {
    const said = verdict(row('ours', 1, 1, 1, 1), [row('low', 0, 0, 0, 0), row('high', 0.5, 0.5, 0.5, 0.5)], groups);
    expect(said).toBe(
      'Ours is ahead of every baseline in MRR and Hits@5. ' +
        'MRR against the best of them, high: +0.500 (+0.500 to +0.500). ' +
        'Hits@5 against the best of them, high: +0.500 (+0.500 to +0.500).',
    );
  });

  it('says plainly that it is not', () => {
    const said = verdict(row('ours', 0, 0, 0, 0), [row('high', 1, 1, 1, 1)], groups);
    expect(said).toMatch(/^Ours is not ahead of every baseline in MRR and Hits@5\. MRR .* high: −1\.000/);
  });

  it('says that it may be chance where the interval holds nothing', () => {
    expect(verdict(row('ours', 1, 0, 1, 0.5), [row('other', 0, 1, 0, 1)], groups)).toContain('this may be chance');
  });

  it('does not call equal ahead', () => {
    expect(verdict(row('ours', 1, 1, 1, 1), [row('same', 1, 1, 1, 1)], groups)).toMatch(/^Ours is not ahead/);
  });
});

describe('Arguments', () => {
  const refused = (...args: string[]) => {
    try {
      printed(...args);
    } catch (error) {
      return error instanceof Problem ? error.message : error;
    }
    return 'nothing was refused';
  };

  it.each([
    [['--half', 'third'], '"--half" is one of first, second, both; it is "third".'],
    [['--tune', '--half', 'both'], '"--tune" prints both halves; leave "--half" out.'],
    [['--edges', 'a.txt', '--tune'], '"--half" and "--tune" are about the catalogue; leave them out with "--edges".'],
    [
      ['--edges', 'a.txt', '--positives', 'b.txt', '--method', 'cn'],
      '"--negatives" is missing; "--edges", "--positives", "--negatives" and "--method" go together.',
    ],
    [
      ['--edges', 'a.txt', '--positives', 'b.txt', '--negatives', 'c.txt', '--method', 'magic'],
      '"--method" is one of cn, aa, ra, katz, ppr; it is "magic".',
    ],
  ])('%j are refused', (args, message) => {
    expect(refused(...args)).toBe(message);
  });

  it('that nobody knows are named', () => {
    expect(refused('--speed', '9')).toContain("'--speed'");
    expect(refused('now')).toContain("'now'");
  });
});

describe('Numbers and tables', () => {
  it('have three decimals, and a sign where they are differences', () => {
    expect(number(1 / 3)).toBe('0.333');
    expect(within({ mean: 0.5, low: 0.25, high: 1 })).toBe('0.500 (0.250–1.000)');
    expect(apart({ mean: -0.5, low: -1, high: 0 })).toBe('−0.500 (−1.000 to +0.000)');
  });

  it('are Markdown', () => {
    expect(table(['', 'n'], [['a', '1']])).toBe('|  | n |\n| --- | ---: |\n| a | 1 |');
  });
});
