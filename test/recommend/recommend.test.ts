/** Ranking: reasons that add up, works that share something rare before works that share what everyone has. */
import { describe, expect, it } from 'vitest';
import { type Candidate, rank } from '../../src/recommend/recommend.ts';
import { weights } from '../../src/recommend/weights.ts';

/** A path from `publication/seed` to `work`, in a catalogue of 16 works. */
const path = (
  work: string,
  kind: Candidate['kind'],
  via: string | null,
  sharedBy: number,
  records: string[] = [],
): Candidate => ({
  id: 'publication/seed',
  work: `publication/${work}`,
  kind,
  via,
  name: via,
  sharedBy,
  records,
  works: 16,
});
const shown = (rows: Candidate[]) =>
  rank(rows).map(({ publication, rank: place, score }) => [place, publication, score]);

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const kinds = ['COMPANION', 'SHARED_INSTRUMENT', 'SHARED_TOPIC', 'SHARED_REGION', 'SHARED_AUDIENCE'] as const;

/** What the database might return for one work of a catalogue of up to 10,000. */
function generated(seed: number): Candidate[] {
  const below = numbers(seed);
  const works = 2 + below(seed % 2 === 0 ? 40 : 10_000);
  return Array.from({ length: 1 + below(60) }, () => {
    const kind = kinds[below(kinds.length)] ?? 'COMPANION';
    const via = kind === 'COMPANION' ? null : `${kind.toLowerCase()}/${below(12)}`;
    const sharedBy = kind === 'COMPANION' ? 1 : 2 + below(works - 1);
    return { ...path(`work-${below(8)}`, kind, via, sharedBy, [`record/${below(5)}`]), works };
  });
}
const cases = Array.from({ length: 1_000 }, (_, seed) => generated(seed));

describe('the arithmetic of a recommendation', () => {
  // In 16 works, what 4 share is ln(16/4) / ln(16/2) = 2/3 as rare as what 2 share; to the next 4096th.
  const twoThirds = (weight: number) => Math.round((weight * 2 * 4096) / 3) / 4096;

  it('is what a person computes by hand', () => {
    const [first, second, ...others] = rank([
      path('companion', 'COMPANION', null, 1),
      path('companion', 'SHARED_TOPIC', 'topic/mutual-legal-assistance', 2),
      path('guide', 'SHARED_INSTRUMENT', 'instrument/protocol', 4),
      path('guide', 'SHARED_AUDIENCE', 'audience/prosecutors', 4),
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ publication: 'publication/companion', rank: 1, score: 5.5 });
    expect(first?.reasons.map(({ kind, contribution }) => [kind, contribution])).toEqual([
      ['COMPANION', 4],
      ['SHARED_TOPIC', 1.5],
    ]);
    expect(second).toMatchObject({ publication: 'publication/guide', rank: 2 });
    expect(second?.reasons.map(({ contribution }) => contribution)).toEqual([twoThirds(2), twoThirds(0.5)]);
    expect(second?.score).toBe(twoThirds(2) + twoThirds(0.5));
    expect(second?.score).toBeCloseTo(5 / 3, 3);
  });

  it('sums the contributions to the score, to the last bit, in 1,000 generated cases and in any order', () => {
    let recommended = 0;
    for (const rows of cases)
      for (const { score, reasons } of rank(rows)) {
        const forwards = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
        const backwards = reasons.reduceRight((sum, { contribution }) => sum + contribution, 0);
        if (forwards !== score || backwards !== score) expect.fail(`${forwards} and ${backwards} are not ${score}`);
        recommended++;
      }
    expect(recommended).toBeGreaterThan(1_000);
  });
});

describe('the order of recommendations', () => {
  it('is by score, then by id, in 1,000 generated cases, whatever the order of the rows', () => {
    for (const rows of cases) {
      const ranked = rank(rows);
      const wanted = ranked.toSorted((a, b) => b.score - a.score || (a.publication < b.publication ? -1 : 1));
      expect(ranked.map(({ publication }) => publication)).toEqual(wanted.map(({ publication }) => publication));
      expect(ranked.map(({ rank: place }) => place)).toEqual(ranked.map((_, i) => i + 1));
    }
  });

  it('does not depend on the order of the rows', () => {
    const rows = [
      path('b', 'SHARED_TOPIC', 'topic/x', 2),
      path('a', 'SHARED_TOPIC', 'topic/x', 2),
      path('c', 'SHARED_REGION', 'region/y', 3),
      path('c', 'SHARED_AUDIENCE', 'audience/z', 2),
    ];
    expect(rank(rows.toReversed())).toEqual(rank(rows));
  });

  it('breaks ties by id', () => {
    const ids = ['c', 'a', 'b'].map((work) => path(work, 'SHARED_TOPIC', 'topic/x', 4));
    expect(shown(ids).map(([place, publication]) => [place, publication])).toEqual([
      [1, 'publication/a'],
      [2, 'publication/b'],
      [3, 'publication/c'],
    ]);
  });

  it('puts the strongest reason first, and equal ones by what is shared', () => {
    const [only] = rank([
      path('a', 'SHARED_TOPIC', 'topic/z', 4),
      path('a', 'SHARED_AUDIENCE', 'audience/y', 2),
      path('a', 'SHARED_TOPIC', 'topic/b', 4),
      path('a', 'SHARED_TOPIC', 'topic/x', 2),
    ]);
    expect(only?.reasons.map(({ via }) => via)).toEqual(['topic/x', 'topic/b', 'topic/z', 'audience/y']);
  });

  it('puts a rare topic above a common instrument', () => {
    const rows = [path('common', 'SHARED_INSTRUMENT', 'instrument/i', 8), path('rare', 'SHARED_TOPIC', 'topic/t', 2)];
    expect(shown(rows).map(([, publication]) => publication)).toEqual(['publication/rare', 'publication/common']);
  });
});

describe('what everything shares', () => {
  it('counts nothing: a work that shares no more is not recommended', () => {
    expect(rank([path('a', 'SHARED_TOPIC', 'topic/smuggling', 16)])).toEqual([]);
  });

  it('is not among the reasons', () => {
    const [only] = rank([
      path('a', 'SHARED_TOPIC', 'topic/smuggling', 16),
      path('a', 'SHARED_REGION', 'region/asia', 2),
    ]);
    expect(only?.reasons.map(({ via }) => via)).toEqual(['region/asia']);
    expect(only?.score).toBe(weights.SHARED_REGION);
  });
});

describe('two paths to the same thing', () => {
  it('are one reason with the records of both, sorted, each once', () => {
    const ranked = rank([
      path('a', 'SHARED_REGION', 'region/asia', 2, ['record/2', 'record/3']),
      path('a', 'SHARED_REGION', 'region/asia', 2, ['record/3', 'record/1']),
    ]);
    expect(ranked).toEqual([
      {
        publication: 'publication/a',
        rank: 1,
        score: 1,
        reasons: [
          {
            kind: 'SHARED_REGION',
            via: 'region/asia',
            name: 'region/asia',
            sharedBy: 2,
            works: 16,
            contribution: 1,
            records: ['record/1', 'record/2', 'record/3'],
          },
        ],
      },
    ]);
  });

  it('are two reasons when the things differ', () => {
    const [only] = rank([path('a', 'SHARED_REGION', 'region/asia', 2), path('a', 'SHARED_REGION', 'region/japan', 2)]);
    expect(only).toMatchObject({ score: 2 });
    expect(only?.reasons).toHaveLength(2);
  });
});

it('recommends nothing where nothing is shared', () => {
  expect(rank([])).toEqual([]);
});
