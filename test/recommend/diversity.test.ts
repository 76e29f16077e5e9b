/** Variety: each work placed by its score less its likeness to those before it. */
import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/recommend/recommend.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { argumentsFor, recommended, small } from './small.ts';

const names = (diversity: number) => recommended(topics, 'air', { diversity }).map(({ name }) => name);
const topics = small(`
  air ABOUT topic/a
  air ABOUT topic/b
  air ABOUT topic/c
  border ABOUT topic/a
  border ABOUT topic/b
  courts ABOUT topic/a
  courts ABOUT topic/b
  desert ABOUT topic/c
  echo ABOUT topic/c
  fox ABOUT topic/c
`);

describe('With variety', () => {
  it('of 0 the order is that of the scores', () => {
    expect(names(0)).toEqual(['border', 'courts', 'desert', 'echo', 'fox']);
  });

  it('of 1 the second work is one that is not like the first at all, and the one most like it is last', () => {
    expect(names(1)).toEqual(['border', 'desert', 'echo', 'fox', 'courts']);
  });

  it('the score is weighed against the likeness, as computed by hand', () => {
    // Topics a and b are shared by three of sixteen works, as rare as ln(8/3) / ln(4).
    const rare = Math.log(8 / 3) / Math.log(4);
    // border and courts share a and b; each of them is a thing of its own besides.
    const likeness = (2 * rare) / (2 * rare + 2);
    // courts has the score of border, desert less; at this variety courts, which is like border, loses just as much.
    const [border, courts, desert] = recommended(topics, 'air').map(({ score }) => score);
    expect(courts).toBe(border);
    const less = 1 - Number(desert) / Number(border);
    const even = less / (less + likeness);
    expect(likeness).toBeCloseTo(0.4144, 4);
    expect(even).toBeCloseTo(0.644, 3);
    expect(names(even - 0.001).slice(0, 2)).toEqual(['border', 'courts']);
    expect(names(even + 0.001).slice(0, 2)).toEqual(['border', 'desert']);
  });

  it('scores and reasons stay what they are, only the ranks are others', () => {
    const [plain, varied] = [0, 1].map((diversity) => recommended(topics, 'air', { diversity }));
    expect(varied?.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    const byName = (list = plain) =>
      list?.map(({ name, score, reasons }) => ({ name, score, reasons })).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(varied)).toEqual(byName(plain));
  });
});

const seed = readCheckedSeed();
const snapshot = snapshotOf(seed);
const list = (id: string, diversity: number) => {
  const found: { publication: string; score: number }[] = [];
  for (let after: string | undefined; ; ) {
    const args = { ...argumentsFor(id), weights: [], diversity, ...(after ? { after } : {}) };
    const { edges, pageInfo } = recommend(snapshot, args);
    found.push(...edges.map(({ node: { publication, score } }) => ({ publication, score })));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor ?? undefined;
  }
};

describe('In the catalogue', () => {
  const works = snapshot.works.filter((_, i) => i % 8 === 0).map(({ id }) => id);

  it.each([0.3, 0.7])(
    'with a variety of %d each work is the best one left, by what is written about it',
    (diversity) => {
      for (const id of works) {
        const [plain, varied] = [list(id, 0), list(id, diversity)];
        const best = plain[0]?.score ?? 0;
        const like = new Map<string, number>();
        let left = [...plain];
        for (const { publication, score } of varied) {
          const worth = (work: { publication: string; score: number }) =>
            (1 - diversity) * (work.score / best) - diversity * (like.get(work.publication) ?? 0);
          const most = Math.max(...left.map(worth));
          expect(worth({ publication, score }), `${publication} for ${id}`).toBeGreaterThanOrEqual(most - 1e-9);
          left = left.filter((one) => one.publication !== publication);
          for (const { publication: other } of left)
            like.set(other, Math.max(like.get(other) ?? 0, likeness(publication, other)));
        }
        expect(left).toEqual([]);
        expect(varied).toHaveLength(plain.length);
      }
    },
    60_000,
  );
});

// What a work is joined to, read from the seed and not from the network.

const links = new Map<string, Set<string>>();
for (const { type, from, to } of seed.relations)
  if (snapshot.things.has(from) && snapshot.things.has(to))
    for (const [here, there, way] of [
      [from, to, '>'],
      [to, from, '<'],
    ] as const)
      links.set(here, (links.get(here) ?? new Set()).add(`${type} ${way} ${there}`));

function thingsOf(work: string): Map<string, number> {
  const half = snapshot.works.length / 2;
  const rarity = (sharedBy: number) =>
    sharedBy <= 2 ? 1 : Math.max(0, Math.log(half / sharedBy) / Math.log(half / 2));
  const others = [...(links.get(work) ?? [])].filter((link) => !/^(HAS_VERSION|NOT_RECOMMENDED_WITH)/.test(link));
  const things = others.map((link) => link.split(' ')[2] ?? '');
  return new Map([...things.map((thing) => [thing, rarity(links.get(thing)?.size ?? 0)] as const), [work, 1]]);
}

/** Weighted Jaccard: of each thing the smaller of its two weights, to the larger. */
function likeness(a: string, b: string): number {
  const [own, others] = [thingsOf(a), thingsOf(b)];
  let [both, all] = [0, 0];
  for (const thing of new Set([...own.keys(), ...others.keys()])) {
    const [x, y] = [own.get(thing) ?? 0, others.get(thing) ?? 0];
    both += Math.min(x, y);
    all += Math.max(x, y);
  }
  return both / all;
}
