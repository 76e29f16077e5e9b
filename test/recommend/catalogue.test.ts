/** What holds of every list of recommendations of the catalogue, whatever is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worksFor } from '../../src/find/filter.ts';
import { kinds, reasonKinds } from '../../src/recommend/kinds.ts';
import { type Question, rank, weightsFor } from '../../src/recommend/ranking.ts';
import { reasonsOf } from '../../src/recommend/reasons.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { strandsOf } from '../../src/recommend/strands.ts';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { byCodePoint } from '../../src/sort-key.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { argumentsFor } from './small.ts';

const seed = readCheckedSeed();
const snapshot = snapshotOf(seed);
const works = snapshot.works.map(({ id }) => id);
const idOf = (work: number) => snapshot.works[work]?.id ?? '';
const forbidden = new Map<string, string[]>();
for (const { type, from, to } of seed.relations)
  if (type === 'NOT_RECOMMENDED_WITH') {
    forbidden.set(from, [...(forbidden.get(from) ?? []), to]);
    forbidden.set(to, [...(forbidden.get(to) ?? []), from]);
  }

interface Entry {
  readonly id: string;
  readonly score: number;
}
const listOf = (question: Question, of = snapshot): Entry[] =>
  [...rank(of, question).order].map(({ work, score }) => ({ id: of.works[work]?.id ?? '', score }));
const best = (a: Entry, b: Entry) => b.score - a.score || byCodePoint(a.id, b.id);

/** Everything that must hold of one list. */
function check(question: Question): void {
  const ranking = rank(snapshot, question);
  const ranked = [...ranking.order];
  const list = ranked.map(({ work, score }) => ({ id: idOf(work), score }));
  const ids = list.map(({ id }) => id);
  expect(new Set(ids).size, 'each work once').toBe(ids.length);
  const never = [...question.for, ...(question.not ?? []), ...question.for.flatMap((id) => forbidden.get(id) ?? [])];
  expect(ids.filter((id) => never.includes(id))).toEqual([]);
  expect(list).toEqual(list.toSorted(best));
  for (const one of ranked) {
    if (question.among) expect(question.among.has(one.work)).toBe(true);
    const parts = ranking.partsOf(one.work).map(({ contribution }) => contribution);
    expect(parts.every((part) => part > 0)).toBe(true);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(one.score);
    expect(parts.reduceRight((sum, part) => sum + part, 0)).toBe(one.score);
    for (const part of new Set(parts))
      expect(ranking.placeWith(one, one.score - part)).toBe(byForce(list, one.work, part));
  }
}

/** The place of a work in the list, sorted anew with its score lowered; null when nothing is left of it. */
function byForce(list: readonly Entry[], work: number, less: number): number | null {
  const id = idOf(work);
  const own = { id, score: (list.find((one) => one.id === id)?.score ?? 0) - less };
  return own.score === 0 ? null : 1 + list.filter((other) => other.id !== id && best(other, own) < 0).length;
}

const filter = worksFor(snapshot, { years: { from: 2010 }, access: ['OPEN'] });
const french = worksFor(snapshot, { languages: ['fr'] });
const asked: readonly [what: string, question: (id: string, i: number) => Question][] = [
  ['as it is asked for', (id) => ({ for: [id] })],
  ['with a filter', (id) => ({ for: [id], among: filter })],
  ['in French', (id) => ({ for: [id], among: french })],
  ['without topics and walks', (id) => ({ for: [id], weights: { SHARED_TOPIC: 0, WALK: 0, SAME_KIND: 0 } })],
  ['by what completes it', (id) => ({ for: [id], mode: 'COMPLEMENT' })],
  [
    'with others and a topic, without some',
    (id, i) => ({
      for: [id, works[(i + 7) % works.length] ?? id, 'topic/prosecution', 'region/asean'],
      not: [works[(i + 31) % works.length] ?? id],
    }),
  ],
];

describe('Recommendations for every work of the catalogue', () => {
  it.each(asked)(
    '%s add up exactly, stand in order and leave out what is to be left out',
    (_what, question) => {
      works.forEach((id, i) => {
        check(question(id, i));
      });
    },
    120_000,
  );

  it('are never empty, whichever other work a filter leaves', () => {
    works.forEach((id, i) => {
      for (const step of [1, 40, 99]) {
        const other = works[(i + step) % works.length] ?? '';
        const found = listOf({ for: [id], among: worksFor(snapshot, { ids: [id, other] }) });
        expect(found.map((one) => one.id)).toEqual(forbidden.get(id)?.includes(other) ? [] : [other]);
      }
    });
  }, 60_000);

  it('are filtered before they are ranked: what is left keeps its order and its scores', () => {
    for (const id of works) {
      const all = listOf({ for: [id] });
      const { order, isFallback } = rank(snapshot, { for: [id], among: filter });
      if (isFallback) continue;
      expect([...order].map(({ work, score }) => ({ id: idOf(work), score }))).toEqual(
        all.filter((one) => filter.has(snapshot.place(one.id) ?? -1)),
      );
    }
  }, 60_000);

  it('are ranked from 1 on without gaps, and page by page the same as at once', () => {
    const shown = (id: string, first: number, diversity: number) => {
      const found: { publication: string; rank: number; score: number }[] = [];
      for (let after: string | null = null; ; ) {
        const page: ReturnType<typeof recommend> = recommend(snapshot, {
          ...argumentsFor(id),
          weights: [],
          first,
          after,
          diversity,
        });
        found.push(...page.edges.map(({ node: { publication, rank, score } }) => ({ publication, rank, score })));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    };
    for (const id of works.filter((_, i) => i % 16 === 0))
      for (const diversity of [0, 0.4]) {
        const whole = shown(id, 100, diversity);
        expect(shown(id, 37, diversity)).toEqual(whole);
        expect(whole.map(({ rank }) => rank)).toEqual(whole.map((_, i) => i + 1));
        expect(new Set(whole.map(({ publication }) => publication)).size).toBe(whole.length);
      }
  }, 60_000);

  it('are the same in another process, whatever order the relations were read in', () => {
    const again = snapshotOf(readCheckedSeed());
    const turned: SeedCatalogue = {
      nodes: seed.nodes.toReversed(),
      relations: seed.relations.toSorted((a, b) => byCodePoint(shuffled(a), shuffled(b))),
    };
    const other = snapshotOf(turned);
    for (const id of works) {
      const list = listOf({ for: [id] });
      expect(listOf({ for: [id] }, again)).toEqual(list);
      expect(listOf({ for: [id] }, other)).toEqual(list);
    }
    const reasons = (of: typeof snapshot, id: string) => {
      const ranking = rank(of, { for: [id] });
      const first = Array.from({ length: Math.min(5, ranking.order.length) }, (_, i) => ranking.order.at(i));
      return first.flatMap((one) => reasonsOf(of, ranking, one));
    };
    for (const id of works) expect(reasons(other, id)).toEqual(reasons(snapshot, id));
  }, 60_000);

  it('never say “published by UNODC”, which nearly everything is', () => {
    for (const id of works) {
      const place = snapshot.network.place(id) ?? -1;
      const strands = strandsOf({ snapshot, seeds: [place], weights: weightsFor({}) });
      expect(strands.map(({ via }) => via)).not.toContain(snapshot.network.place('institution/unodc'));
    }
  });

  it('follow what curators pinned, and pins go both ways', () => {
    const pins = seed.relations.filter(({ type }) => type === 'RECOMMENDED_WITH');
    expect(pins.length).toBeGreaterThan(0);
    for (const { from, to } of pins)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const ranking = rank(snapshot, { for: [one] });
        const [pin] = ranking.partsOf(snapshot.place(other) ?? -1);
        expect(pin).toMatchObject({ contribution: kinds.PINNED.weight, strand: { kind: 'PINNED' } });
      }
  });
});

/** Something that has nothing to do with the order that relations stand in. */
const shuffled = ({ type, from, to }: SeedCatalogue['relations'][number]) =>
  [...`${to}${type}${from}`].reverse().join('');

describe('Recommendations by chance', () => {
  const things = [...snapshot.things.values()]
    .filter(({ type }) => type !== 'Source' && type !== 'Version')
    .map(({ id }) => id);
  const weights = fc.dictionary(
    fc.constantFrom(...reasonKinds),
    fc.oneof(fc.constantFrom(0, 0.0001, 0.001, 100), fc.double({ min: 0, max: 100, noNaN: true })),
  );
  const questions = fc.record({
    for: fc.uniqueArray(fc.constantFrom(...things), { minLength: 1, maxLength: 4 }),
    not: fc.uniqueArray(fc.constantFrom(...works), { maxLength: 3 }),
    weights,
    mode: fc.constantFrom('RELATED' as const, 'COMPLEMENT' as const),
    among: fc.constantFrom(undefined, filter, french),
  });

  it('add up exactly, name each work once and stand in order', () => {
    fc.assert(
      fc.property(questions, ({ among, ...question }) => {
        check(among ? { ...question, among } : question);
      }),
      { numRuns: 150, seed: 1 },
    );
  }, 60_000);
});
