/** Weights chosen on the first half of the questions, and what they are worth on both. */
import type { SeedCatalogue } from '../seed/catalogue.ts';
import { halfOf } from './halves.ts';
import { type Case, casesOf, judge, valuesOf } from './judge.ts';
import { defaults, kindsInUse, ours } from './ours.ts';
import { questionsOf } from './questions.ts';
import { mean } from './ranks.ts';
import { number, table } from './table.ts';
import { ascend, type Numbers } from './tune.ts';

type Kind = (typeof kindsInUse)[number];

export function tuned(catalogue: SeedCatalogue): string {
  const questions = questionsOf(catalogue);
  const first = casesOf(catalogue, halfOf(questions, 'first'));
  const second = casesOf(catalogue, halfOf(questions, 'second'));
  const mrr = (weights: Partial<Numbers<Kind>>, cases: readonly Case[]) =>
    mean(valuesOf('MRR', judge(ours(weights), cases)));
  const start = Object.fromEntries(kindsInUse.map((kind) => [kind, defaults[kind]])) as Numbers<Kind>;
  const { weights } = ascend(start, (tried) => mrr(tried, first));
  return `${[
    'Weights chosen on the first half:',
    table(
      ['kind', 'now', 'chosen'],
      kindsInUse.map((kind) => [kind, String(start[kind]), String(weights[kind])]),
    ),
    table(
      ['MRR', 'now', 'chosen'],
      [
        ['first half', number(mrr({}, first)), number(mrr(weights, first))],
        ['second half', number(mrr({}, second)), number(mrr(weights, second))],
      ],
    ),
  ].join('\n\n')}\n`;
}
