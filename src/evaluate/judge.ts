/** How well a row answers the questions, and how much of the catalogue it ever shows. */
import type { SeedCatalogue } from '../seed/catalogue.ts';
import type { Question } from './questions.ts';
import { hits, mean, ndcg, rankAmong, reciprocal } from './ranks.ts';
import type { Row } from './rows.ts';
import { type World, worldWithout } from './world.ts';

export const metrics = {
  MRR: reciprocal,
  'Hits@1': hits(1),
  'Hits@5': hits(5),
  'Hits@10': hits(10),
  'nDCG@10': ndcg(10),
} as const;
export type Metric = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as Metric[];

/** A question, and the catalogue in which its answers are hidden. */
export interface Case extends Question {
  readonly world: World;
}

export const casesOf = (catalogue: SeedCatalogue, questions: readonly Question[]): Case[] =>
  questions.map((question) => ({ ...question, world: worldWithout(catalogue, question.hidden) }));

/** The place of each answer; works that are not ranked share the mean of the places that are left. */
export function ranksOf(row: Row, { from, answers, known, world }: Case): number[] {
  const place = world.snapshot.place(from) ?? 0;
  const scores = row.scores(world, place);
  const others = world.snapshot.works.flatMap(({ id }, work) =>
    work === place || known.has(id) ? [] : [scores[work] ?? 0],
  );
  others.sort((a, b) => a - b);
  return answers.map((answer) => rankAmong(scores[world.snapshot.place(answer) ?? 0] ?? 0, others));
}

/** The ranks of the answers to each case, in their order. */
export const judge = (row: Row, cases: readonly Case[]): number[][] => cases.map((one) => ranksOf(row, one));

/** One value for each case: the mean over its answers, so that a question with many counts as one. */
export const valuesOf = (metric: Metric, ranks: readonly (readonly number[])[]): number[] =>
  ranks.map((answers) => mean(answers.map(metrics[metric])));

const shown = 5;
const few = 10;

/**
 * When each work is asked for the best five: the share of all works that is ever among them, and the share of all
 * places that the ten most frequent works take.
 */
export function reachOf(row: Row, world: World): { readonly coverage: number; readonly concentration: number } {
  const times = new Map<number, number>();
  let total = 0;
  world.snapshot.works.forEach((_work, from) => {
    const scores = row.scores(world, from);
    const ranked = world.snapshot.works.map((_row, work) => work);
    const fitting = ranked.filter((work) => work !== from && (scores[work] ?? 0) > 0);
    fitting.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const work of fitting.slice(0, shown)) {
      times.set(work, (times.get(work) ?? 0) + 1);
      total++;
    }
  });
  const most = [...times.values()].sort((a, b) => b - a).slice(0, few);
  return {
    coverage: times.size / world.snapshot.works.length,
    concentration: total === 0 ? 0 : most.reduce((sum, count) => sum + count, 0) / total,
  };
}
