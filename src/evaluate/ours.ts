/** The recommendations of this server as a row, with the weights they have or with others. */
import { type Question, rank, weightsFor } from '../recommend/ranking.ts';
import type { Row } from './rows.ts';

export type Weights = NonNullable<Question['weights']>;
type Kind = keyof Weights;

export const defaults = weightsFor({});
/** The kinds of reasons that count when nothing else is asked for. */
export const kindsInUse = (Object.keys(defaults) as Kind[]).filter((kind) => defaults[kind] > 0);

export const ours = (weights: Weights = {}, name = 'ours'): Row => ({
  name,
  scores: ({ snapshot }, from) => {
    const scores = new Float64Array(snapshot.works.length);
    const asked = snapshot.works[from];
    if (asked) for (const { work, score } of rank(snapshot, { for: [asked.id], weights }).order) scores[work] = score;
    return scores;
  },
});

/** Each kind of reason, and the row in which it counts nothing. */
export const withoutEach: readonly (readonly [kind: Kind, row: Row])[] = kindsInUse.map((kind) => [
  kind,
  ours({ [kind]: 0 }, `without ${kind}`),
]);
