/** The questions in two halves: weights are chosen on the first and reported on the second. */
import { byCodePoint } from '../sort-key.ts';
import type { Question } from './questions.ts';
import { randomFrom } from './random.ts';

export const halfNames = ['first', 'second', 'both'] as const;
export type Half = (typeof halfNames)[number];
const seed = 1;

/**
 * Whole groups, so that no work and no series has a part in both halves: by chance but always the same, the largest
 * first, each to the half that has fewer questions of the same kinds so far, or fewer at all.
 */
export function halfOf(questions: readonly Question[], half: Half): readonly Question[] {
  if (half === 'both') return questions;
  const groups = new Map<string, Question[]>();
  for (const question of questions) groups.set(question.group, [...(groups.get(question.group) ?? []), question]);
  const random = randomFrom(seed);
  const order = [...groups.values()]
    .sort(([a], [b]) => byCodePoint(a?.group ?? '', b?.group ?? ''))
    .map((group) => ({ group, chance: random() }))
    .sort((a, b) => b.group.length - a.group.length || a.chance - b.chance);
  const [first, second]: [Question[], Question[]] = [[], []];
  for (const { group } of order) {
    const less = alike(group, first) - alike(group, second) || first.length - second.length;
    (less <= 0 ? first : second).push(...group);
  }
  const chosen = new Set(half === 'first' ? first : second);
  return questions.filter((question) => chosen.has(question));
}

/** How many pairs of questions of one kind the two lists make. */
const alike = (some: readonly Question[], others: readonly Question[]) =>
  some.reduce((sum, { kind }) => sum + others.filter((other) => other.kind === kind).length, 0);
