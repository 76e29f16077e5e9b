/** The ranking against one that is worked out plainly, on catalogues by chance: with ties, pins, bans and filters. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { walk } from '../../src/find/walk.ts';
import { isEntityType, type RelationShape, relations } from '../../src/model.ts';
import { mostDiverse } from '../../src/recommend/diversity.ts';
import { type Question, rank } from '../../src/recommend/ranking.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { inTurn, merged } from '../../src/recommend/works.ts';
import { randomFrom } from '../support/chance.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { type Plain, plainly, variedPlainly, walked } from './plain.ts';
import { catalogue } from './small.ts';

type Random = ReturnType<typeof randomFrom>;
const pick = <T>(random: Random, all: readonly T[]): T => all[random(all.length)] as T;

/** Relation types between things of the catalogue, with their ends. */
const joins = Object.entries(relations as { [name: string]: RelationShape }).flatMap(([type, { ends }]) =>
  ends
    .filter((pair) => pair.every((end) => isEntityType(end) && end !== 'Version' && end !== 'Source'))
    .map(([from, to]) => ({ type, from: from.toLowerCase(), to: to.toLowerCase() })),
);

interface Size {
  readonly works: number;
  readonly things: number;
  readonly facts: number;
}

/** Few things and many facts make ties; one topic in three that is named is the first, so that it is long. */
function byChance(random: Random, { works, things, facts }: Size): Snapshot {
  const one = (type: string) => {
    if (type === 'publication') return `publication/w${random(works)}`;
    return `${type}/t${type === 'topic' && random(3) === 0 ? 0 : random(things)}`;
  };
  const lines = Array.from({ length: facts }, () => {
    const { type, from, to } = pick(random, joins);
    const [a, b] = [one(from), one(to)];
    // What holds another comes first, so that nothing lies below itself.
    const [low, high] = (type === 'BROADER' || type === 'WITHIN') && a < b ? [b, a] : [a, b];
    return low === high ? '' : `${low} ${type} ${high}${type === 'IN_SERIES' ? ` ${random(9)}` : ''}`;
  });
  const kinds = ['MANUAL', 'TOOLKIT', 'STUDY'];
  const properties = Object.fromEntries(
    Array.from({ length: works }, (_, i) => [`w${i}`, { kind: pick(random, kinds), access: 'OPEN', held: true }]),
  );
  return snapshotOf(catalogue(lines.join('\n'), { works, properties }));
}

function questionByChance(random: Random, snapshot: Snapshot): Question {
  const ids = snapshot.network.ids;
  const work = () => pick(random, snapshot.works).id;
  const among = snapshot.all();
  for (let i = 0; i < snapshot.works.length; i++) if (random(3) === 0) among.remove(i);
  return {
    for: [work(), ...(random(3) === 0 ? [work()] : []), ...(random(4) === 0 ? [pick(random, ids)] : [])],
    not: random(2) === 0 ? [work(), work()] : [],
    ...(random(2) === 0 ? { among } : {}),
    ...(random(3) === 0 ? { weights: { SHARED_TOPIC: 100, WALK: random(100), PINNED: 0.0003 } } : {}),
  };
}

/** Everything that is asked of an order, beside what it is plainly. */
function check(snapshot: Snapshot, question: Question): { found: number; ties: number } {
  const expected = plainly(snapshot, question);
  const ranking = rank(snapshot, question);
  if (expected.length === 0) {
    expect(ranking.isFallback || ranking.order.length === 0).toBe(true);
    return { found: 0, ties: 0 };
  }
  const found = [...ranking.order];
  expect(ranking.isFallback).toBe(false);
  expect(found.map(({ work, score }) => ({ id: snapshot.works[work]?.id, score }))).toEqual(expected);
  for (const ranked of found.slice(0, 12)) {
    const parts = ranking.partsOf(ranked.work).map(({ contribution }) => contribution);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(ranked.score);
    for (const part of parts) expect(ranking.placeWith(ranked, ranked.score - part)).toBe(placeOf(part, ranked.work));
  }
  return { found: expected.length, ties: new Set(expected.map(({ score }) => score)).size - expected.length };

  function placeOf(less: number, work: number): number | null {
    const id = snapshot.works[work]?.id ?? '';
    const score = (expected.find((one) => one.id === id)?.score ?? 0) - less;
    const isAhead = (one: Plain) => one.id !== id && (one.score > score || (one.score === score && one.id < id));
    return score === 0 ? null : 1 + expected.filter(isAhead).length;
  }
}

describe('The ranking of catalogues by chance', () => {
  it('is what it is plainly: every work, every score, every place', () => {
    let [found, ties, listed] = [0, 0, 0];
    for (let run = 1; run <= 120; run++) {
      const random = randomFrom(run * 7_919);
      const snapshot = byChance(random, { works: 8 + random(60), things: 1 + random(5), facts: 20 + random(300) });
      for (let i = 0; i < 4; i++) {
        const seen = check(snapshot, questionByChance(random, snapshot));
        found += seen.found;
        ties -= seen.ties;
        listed += seen.found > 0 ? 1 : 0;
      }
    }
    // Of 480 questions: that there was something to compare, and equal scores among it.
    expect(listed).toBeGreaterThan(300);
    expect(found).toBeGreaterThan(3_000);
    expect(ties).toBeGreaterThan(300);
  }, 60_000);

  it('with variety is that of the plain one, too', () => {
    let moved = 0;
    for (let run = 1; run <= 40; run++) {
      const random = randomFrom(run * 104_729);
      const snapshot = byChance(random, { works: 20 + random(60), things: 3, facts: 60 + random(200) });
      const { for: ids, not = [] } = questionByChance(random, snapshot);
      const expected = plainly(snapshot, { for: ids, not });
      if (expected.length === 0) continue;
      for (const diversity of [0, 0.3, 0.7, 1]) {
        const { edges } = recommend(snapshot, { for: ids, not, diversity, mode: 'RELATED', first: 100 });
        const varied = variedPlainly(snapshot, expected, diversity, mostDiverse);
        expect(edges.map(({ node }) => ({ id: node.publication, score: node.score }))).toEqual(varied.slice(0, 100));
        if (varied.some((one, i) => one !== expected[i])) moved++;
      }
    }
    expect(moved).toBeGreaterThan(40);
  }, 60_000);

  it('of many works, with things that thousands share, is what it is plainly', () => {
    const random = randomFrom(17);
    const snapshot = byChance(random, { works: 4_000, things: 2, facts: 40_000 });
    for (const id of ['publication/w1', 'topic/t0', 'region/t1']) {
      const { found } = check(snapshot, { for: [id], weights: { SHARED_TOPIC: 100, SHARED_REGION: 99.9 } });
      expect(found).toBeGreaterThan(1_000);
    }
  }, 60_000);
});

it('Walks come by things as often as with maps and lists, to the last bit', () => {
  for (let run = 1; run <= 60; run++) {
    const random = randomFrom(run * 31);
    const snapshot = byChance(random, { works: 5 + random(40), things: 1 + random(6), facts: random(300) });
    const starts = Array.from({ length: 1 + random(3) }, () => random(snapshot.network.ids.length));
    const mostLinks = pick(random, [3, 10, 1_000]);
    const byPlace = [...walked(snapshot, starts, mostLinks)].sort(([a], [b]) => a - b);
    const found = walk(snapshot.network, starts, { mostLinks });
    expect([...found.mass]).toEqual(byPlace);
    for (const place of found.places) expect(starts).toContain(found.wayTo(place)[0]);
  }
});

it('Lists of places are put together and taken apart like sets, the short and the long', () => {
  const random = randomFrom(5);
  const ids = Array.from({ length: 9_000 }, (_, i) => ({ type: 'COMPANION_TO', from: `w${i}`, to: `w${i + 1}` }));
  const snapshot = snapshotOf(catalogue(ids.map(({ from, type, to }) => `${from} ${type} ${to}`).join('\n')));
  const inOrder = (places: Iterable<number>) => [...places].sort((a, b) => a - b);
  for (const most of [0, 3, 400, 999, 1_000, 5_000])
    for (let run = 0; run < 5; run++) {
      const list = () =>
        Uint32Array.from(inOrder(new Set(Array.from({ length: random(most + 1) }, () => random(9_000)))));
      const [a, b, c] = [list(), list(), list()];
      expect([...merged(snapshot, [a, b, c])]).toEqual(inOrder(new Set([...a, ...b, ...c])));
      const taken = new Set(b);
      const left = [a, c].map((one) => {
        const own = [...one].filter((place) => !taken.has(place));
        for (const place of own) taken.add(place);
        return own;
      });
      expect(inTurn(snapshot, [b], [a, c]).map((one) => [...one])).toEqual(left);
    }
});
