/** Reasons are the reasons: without its strongest one a work has less of a score, and no better place. */
import { describe, expect, it } from 'vitest';
import { rank, weightsFor } from '../../src/recommend/ranking.ts';
import { reasonsOf } from '../../src/recommend/reasons.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

const seed = readCheckedSeed();
const snapshot = snapshotOf(seed);
const _weights = weightsFor({});

function placeOf(of: typeof snapshot, id: string, work: string) {
  const { order } = rank(of, { for: [id] });
  for (let i = 0; i < order.length; i++) {
    const { work: found, score } = order.at(i);
    if (of.works[found]?.id === work) return { place: i + 1, score };
  }
  return { place: Number.POSITIVE_INFINITY, score: 0 };
}

describe('Without the relation of its strongest reason', () => {
  it('each work’s first recommendation has a lower score and no better place', () => {
    const tried = new Set<string>();
    for (const { id } of snapshot.works) {
      const ranking = rank(snapshot, { for: [id] });
      const first = ranking.order.at(0);
      // What joins by no relation has none that could go.
      const top = reasonsOf(snapshot, ranking, first).find(({ links }) => links.length > 0);
      if (!top) continue;
      tried.add(id);
      const cut = top.links.filter(({ from, to }) => from === top.work || to === top.work);
      expect(cut.length, `${top.kind} for ${id}`).toBeGreaterThan(0);
      const relations = seed.relations.filter(
        ({ type, from, to }) =>
          !cut.some((link) => link.from === from && link.to === to && link.types?.some((one) => one === type)),
      );
      expect(relations.length).toBeLessThan(seed.relations.length);
      const { place, score } = placeOf(snapshotOf({ ...seed, relations }), id, top.work);
      expect(score, `${top.kind} ${top.work} for ${id}`).toBeLessThan(first.score);
      expect(place).toBeGreaterThanOrEqual(1);
    }
    expect(tried.size).toBeGreaterThan(150);
  }, 120_000);

  it('a work further down falls, or stays where it is', () => {
    for (const { id } of snapshot.works.filter((_, i) => i % 5 === 0)) {
      const ranking = rank(snapshot, { for: [id] });
      const ranked = ranking.order.at(Math.min(4, ranking.order.length - 1));
      const [top] = reasonsOf(snapshot, ranking, ranked);
      if (!top || top.links.length === 0 || top.kind === 'WALK') continue;
      const before = placeOf(snapshot, id, top.work);
      const cut = top.links.filter(({ from, to }) => from === top.work || to === top.work);
      const relations = seed.relations.filter(
        ({ type, from, to }) =>
          !cut.some((link) => link.from === from && link.to === to && link.types?.some((one) => one === type)),
      );
      const after = placeOf(snapshotOf({ ...seed, relations }), id, top.work);
      expect(after.score, `${top.kind} ${top.work} for ${id}`).toBeLessThan(before.score);
      expect(after.place, `${top.kind} ${top.work} for ${id}`).toBeGreaterThanOrEqual(before.place);
    }
  }, 60_000);
});
