/** Works in the order of their scores: exact whatever is looked at first, and whoever was lent the lists in between. */
import { describe, expect, it } from 'vitest';
import { Order } from '../../src/recommend/order.ts';
import type { Amount, Strand } from '../../src/recommend/strands.ts';
import { workPlaces } from '../../src/recommend/works.ts';
import { randomFrom } from '../support/chance.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { catalogue } from './small.ts';

const count = 3_000;
const snapshot = snapshotOf(
  catalogue(Array.from({ length: count }, (_, i) => `w${i} ABOUT topic/t${i % 7}`).join('\n')),
);
const { placeOf, workAt } = workPlaces(snapshot);
const idOf = (work: number) => snapshot.works[work]?.id ?? '';

/** Strands by chance to about half of all works each, of few amounts, so that many are equal, up to `most` 4096ths. */
function strandsByChance(random: ReturnType<typeof randomFrom>, most: number): Strand[] {
  return Array.from({ length: 4 }, (_, kind): Strand => {
    const works = Uint32Array.from(placeOf.filter(() => random(2) === 0)).sort();
    const amounts: Amount[] = [
      (1 + random(most)) / 4096,
      Float64Array.from(works, () => random(1 + random(most)) / 4096),
      { most: most / 4096, shares: Float32Array.from(placeOf, () => random(5) / 4) },
    ];
    return { kind: 'SAME_KIND', from: [], types: [], works, amount: amounts[kind % 3] ?? 0 };
  });
}

/** The same added up and sorted without any art. */
function plainly(strands: readonly Strand[], leftOut: (work: number) => boolean) {
  const scores = new Map<number, number>();
  for (const { works, amount } of strands)
    works.forEach((place, i) => {
      const work = workAt[place] ?? -1;
      const own =
        typeof amount === 'number'
          ? amount
          : 'most' in amount
            ? Math.round(amount.most * 4096 * (amount.shares[work] ?? 0)) / 4096
            : (amount[i] ?? 0);
      scores.set(work, (scores.get(work) ?? 0) + own);
    });
  const found = [...scores].filter(([work, score]) => score > 0 && !leftOut(work));
  found.sort(([a, x], [b, y]) => y - x || (idOf(a) < idOf(b) ? -1 : 1));
  return found.map(([work, score]) => ({ work, score }));
}

const none = new Set<number>();

describe('An order', () => {
  it.each([1, 3, 40, 5_000, 3_000_000])('of scores up to %i 4096ths is that of sorting all of them', (most) => {
    const random = randomFrom(most);
    for (let run = 0; run < 3; run++) {
      const strands = strandsByChance(random, most);
      const order = new Order(snapshot, strands, undefined, none);
      const all = plainly(strands, () => false);
      expect(order.length).toBe(all.length);
      // From the middle first, as a cursor leads there.
      for (const i of [all.length >> 1, all.length - 1, 0]) expect(order.at(i)).toEqual(all[i]);
      expect([...order]).toEqual(all);
    }
  });

  it('leaves out what is left out and keeps to what it may choose among', () => {
    const strands = strandsByChance(randomFrom(2), 400);
    const among = snapshot.all();
    for (let work = 0; work < count; work += 3) among.remove(work);
    const out = new Set([placeOf[1] ?? 0, placeOf[500] ?? 0]);
    const leftOut = (work: number) => work % 3 === 0 || work === 1 || work === 500;
    expect([...new Order(snapshot, strands, among, out)]).toEqual(plainly(strands, leftOut));
    expect([...new Order(snapshot, strands, undefined, none)]).toEqual(plainly(strands, () => false));
  });

  it('says which place a work would have with a lower score', () => {
    const random = randomFrom(3);
    const strands = strandsByChance(random, 900);
    const order = new Order(snapshot, strands, undefined, none);
    const all = plainly(strands, () => false);
    for (let run = 0; run < 300; run++) {
      const ranked = all[random(all.length)] ?? { work: 0, score: 0 };
      const lower = Math.ceil(random(ranked.score * 4096)) / 4096 || ranked.score;
      const others = all.filter(({ work }) => work !== ranked.work);
      const ahead = others.filter(
        ({ work, score }) => score > lower || (score === lower && idOf(work) < idOf(ranked.work)),
      );
      expect(order.placeWith(ranked, lower)).toBe(ahead.length + 1);
    }
  });

  it('is the same after its lists were lent to another', () => {
    const random = randomFrom(4);
    const [one, other] = [strandsByChance(random, 700), strandsByChance(random, 20_000)];
    const orders = [one, other].map((strands) => new Order(snapshot, strands, undefined, none));
    const all = [one, other].map((strands) => plainly(strands, () => false));
    for (let run = 0; run < 50; run++) {
      const which = random(2);
      const i = random(all[which]?.length ?? 0);
      expect(orders[which]?.at(i)).toEqual(all[which]?.[i]);
    }
  });

  it('of nothing is empty', () => {
    expect([...new Order(snapshot, [], undefined, none)]).toEqual([]);
  });
});
