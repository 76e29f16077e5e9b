/** Link prediction on files: what is read, what is refused, and what comes out, worked out by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDifferent, readPairs } from '../../src/evaluate/pairs.ts';
import { run } from '../../src/evaluate/run.ts';
import { Problem } from '../../src/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalograph-links-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const noCatalogue = () => {
  throw new Error('The catalogue is not needed.');
};

describe('A file of pairs', () => {
  it('holds two names a line, with a tab or blanks between, and may hold blank lines', () => {
    const path = file('good.txt', 'a\tb\r\n\n  c   d \nb a\n');
    expect(readPairs(path).map(({ a, b, at }) => [a, b, at])).toEqual([
      ['a', 'b', `${path}:1`],
      ['c', 'd', `${path}:3`],
      ['b', 'a', `${path}:4`],
    ]);
  });

  it.each([
    ['three names', 'a b\na b c\n', ':2: a line holds two names; this one holds 3.'],
    ['one name', 'a b\n\nlonely\n', ':3: a line holds two names; this one holds 1.'],
    ['nothing', '\n \n', ' holds no pair.'],
  ])('with %s is refused', (name, text, message) => {
    const path = file(`${name}.txt`, text);
    expect(() => readPairs(path)).toThrow(new Problem(`${path}${message}`));
  });

  it('that is not there is named', () => {
    expect(() => readPairs('/nowhere/at/all.txt')).toThrow(new Problem('/nowhere/at/all.txt cannot be read (ENOENT).'));
  });

  it('may not ask about a node and itself', () => {
    const path = file('same.txt', 'a b\nc c\n');
    expect(readPairs(path)).toHaveLength(2);
    expect(() => readDifferent(path)).toThrow(new Problem(`${path}:2: "c" is paired with itself.`));
  });
});

/** a — b — d — e, a — c — d, b — c; and an edge of b with itself, and one twice. */
const edges = file('train.txt', 'a b\na c\nb c\nb d\nc d\nd e\nb b\nb a\n');
const positives = file('positive.txt', 'a d\nb e\nb f\n');
const negatives = file('negative.txt', 'c e\ne a\nf a\nb a\n');
const asked = ['--edges', edges, '--positives', positives, '--negatives', negatives];
const linesOf = (...args: string[]) => run([...asked, ...args], noCatalogue).split('\n');
const row = (name: string) => linesOf('--method', name).find((line) => line.startsWith(`| ${name} `));

describe('Link prediction', () => {
  it('says what it was given, and what it left out', () => {
    expect(linesOf('--method', 'cn').slice(0, 5)).toEqual([
      '6 nodes, 6 edges; 3 positives, each among 4 negatives.',
      '',
      'Left out: edges of a node with itself (1).',
      '',
      '|  | MRR | Hits@1 | Hits@3 | Hits@10 | Hits@20 | Hits@100 | AUC |',
    ]);
  });

  it('ranks each positive among all negatives, equal ones at the mean of their places', () => {
    // Common neighbours. Positives: a–d 2, b–e 1, b–f 0. Negatives: c–e 1, e–a 0, f–a 0, b–a 1.
    // Places: 1; 1 + 2/2 = 2; 1 + (2 + 4)/2 = 4. So MRR (1 + 1/2 + 1/4)/3, AUC (1 + 3/4 + 1/4)/3.
    expect(row('cn')).toBe('| cn | 0.583 | 0.333 | 0.667 | 1.000 | 1.000 | 1.000 | 0.667 |');
  });

  it('tells the neighbours apart by Adamic–Adar and resource allocation', () => {
    // All nodes between have three neighbours (a–d by b and c, b–e and c–e by d, b–a by c): the same places.
    expect(row('aa')).toBe('| aa | 0.583 | 0.333 | 0.667 | 1.000 | 1.000 | 1.000 | 0.667 |');
    expect(row('ra')).toBe('| ra | 0.583 | 0.333 | 0.667 | 1.000 | 1.000 | 1.000 | 0.667 |');
  });

  it('sees the link itself by Katz', () => {
    // b–a is an edge: first. a–d 2β² + 2β³ is second; b–e and c–e β² + β³ share 2 and 3: place 2.5; b–f none: 4.5 of 5.
    expect(row('katz')).toBe('| katz | 0.374 | 0.000 | 0.667 | 1.000 | 1.000 | 1.000 | 0.500 |');
  });

  it('walks from the first name of a pair by personalised PageRank', () => {
    // A star: z in the middle of x, y and w. From x, z is found most, y and w as often, v never.
    const star = ['--edges', file('star.txt', 'x z\ny z\nw z\n')];
    const positive = ['--positives', file('star-positive.txt', 'x z\nx y\n')];
    const negative = ['--negatives', file('star-negative.txt', 'x w\nx v\n')];
    const text = run([...star, ...positive, ...negative, '--method', 'ppr'], noCatalogue);
    // Places 1 and 1.5 of 3: MRR (1 + 2/3)/2, AUC (1 + 3/4)/2.
    expect(text).toContain('| ppr | 0.833 | 0.500 | 1.000 | 1.000 | 1.000 | 1.000 | 0.875 |');
  });

  it('prints a row for each method that is asked for', () => {
    const names = linesOf('--method', 'ra', '--method', 'cn', '--method', 'ra').flatMap(
      (line) => /^\| (\w+) \|/.exec(line)?.[1] ?? [],
    );
    expect(names).toEqual(['ra', 'cn']);
  });

  it('minds positives that are among the edges', () => {
    const known = file('known.txt', 'a b\nd b\na d\n');
    const text = run(['--edges', edges, '--positives', known, '--negatives', negatives, '--method', 'cn'], noCatalogue);
    expect(text).toContain('Mind: positives that are among the edges (2).');
  });

  it('does not mind the order of the pairs, and prints the same every time', () => {
    const turned = file('turned.txt', 'b f\nb e\na d\n');
    const text = run(
      ['--edges', edges, '--positives', turned, '--negatives', negatives, '--method', 'cn'],
      noCatalogue,
    );
    expect(text).toBe(linesOf('--method', 'cn').join('\n'));
  });
});
