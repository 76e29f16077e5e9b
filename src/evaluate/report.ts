/** The evaluation on the catalogue in words and tables. */
import type { SeedCatalogue } from '../seed/catalogue.ts';
import { bootstrap, resamples } from './bootstrap.ts';
import { type Half, halfOf } from './halves.ts';
import { type Case, casesOf, judge, type Metric, metricNames, reachOf, valuesOf } from './judge.ts';
import { ours, withoutEach } from './ours.ts';
import { kindNames, questionsOf } from './questions.ts';
import { mean } from './ranks.ts';
import { baselines, type Row } from './rows.ts';
import { apart, number, table, within } from './table.ts';
import { worldWithout } from './world.ts';

export interface Judged {
  readonly row: Row;
  /** For each case one value. */
  readonly values: (metric: Metric) => readonly number[];
}

export function evaluate(catalogue: SeedCatalogue, half: Half): string {
  const cases = casesOf(catalogue, halfOf(questionsOf(catalogue), half));
  const groups = cases.map(({ group }) => group);
  const baseRows = baselines.map((row) => judged(row, cases));
  const own = judged(ours(), cases);
  const rows = [...baseRows, own];
  return `${[
    `${half === 'both' ? 'Both halves' : `The ${half} half`}: ${cases.length} questions in ${new Set(groups).size} groups of works ` +
      `that hang together; 95 % intervals of ${resamples} draws of groups.`,
    mainTable(catalogue, rows, groups),
    verdict(own, baseRows, groups),
    'MRR by the kind of what is hidden:',
    kindTable(rows, cases),
    ...ablation(own, cases, groups),
  ].join('\n\n')}\n`;
}

export function judged(row: Row, cases: readonly Case[]): Judged {
  const ranks = judge(row, cases);
  return { row, values: (metric) => valuesOf(metric, ranks) };
}

function mainTable(catalogue: SeedCatalogue, rows: readonly Judged[], groups: readonly string[]): string {
  const whole = worldWithout(catalogue, []);
  return table(
    ['', ...metricNames, 'coverage', 'top ten'],
    rows.map(({ row, values }) => {
      const { coverage, concentration } = reachOf(row, whole);
      const cells = metricNames.map((metric) => within(bootstrap(values(metric), groups)));
      return [row.name, ...cells, number(coverage), number(concentration)];
    }),
  );
}

/** Whether ours is ahead of every baseline, by how much, and whether that could be chance. */
export function verdict(own: Judged, others: readonly Judged[], groups: readonly string[]): string {
  const compared = (['MRR', 'Hits@5'] as const).map((metric) => {
    const best = others.reduce((a, b) => (mean(b.values(metric)) > mean(a.values(metric)) ? b : a));
    const theirs = best.values(metric);
    const gaps = own.values(metric).map((value, i) => value - (theirs[i] ?? 0));
    return { metric, best: best.row.name, gap: bootstrap(gaps, groups) };
  });
  const ahead = compared.filter(({ gap }) => gap.mean > 0).map(({ metric }) => metric);
  const behind = compared.filter(({ gap }) => gap.mean <= 0).map(({ metric }) => metric);
  const sentences = [
    ahead.length > 0 ? `Ours is ahead of every baseline in ${ahead.join(' and ')}.` : '',
    behind.length > 0 ? `Ours is not ahead of every baseline in ${behind.join(' and ')}.` : '',
    ...compared.map(({ metric, best, gap }) => {
      const sure = gap.low > 0 || gap.high < 0 ? '' : '; this may be chance';
      return `${metric} against the best of them, ${best}: ${apart(gap)}${sure}.`;
    }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function kindTable(rows: readonly Judged[], cases: readonly Case[]): string {
  const asked = kindNames.filter((kind) => cases.some((one) => one.kind === kind));
  const of = (kind: string) => cases.filter((one) => one.kind === kind).length;
  return table(
    ['', ...asked.map((kind) => `${kind} (${of(kind)})`)],
    rows.map(({ row, values }) => [
      row.name,
      ...asked.map((kind) => number(mean(values('MRR').filter((_value, i) => cases[i]?.kind === kind)))),
    ]),
  );
}

/** What each kind of reason does, the most useful first. */
function ablation(own: Judged, cases: readonly Case[], groups: readonly string[]): string[] {
  const before = own.values('MRR');
  const all = withoutEach.map(([kind, row]) => {
    const { values } = judged(row, cases);
    const gaps = values('MRR').map((value, i) => value - (before[i] ?? 0));
    return { kind, values, gaps, gap: bootstrap(gaps, groups) };
  });
  const used = all.filter(({ gaps }) => gaps.some((gap) => gap !== 0)).sort((a, b) => a.gap.mean - b.gap.mean);
  const idle = all.filter(({ gaps }) => gaps.every((gap) => gap === 0)).map(({ kind }) => kind);
  const rows = used.map(({ kind, values, gap }) => [
    `ours without ${kind}`,
    number(mean(values('MRR'))),
    number(mean(values('Hits@5'))),
    apart(gap),
  ]);
  return [
    'Ours without each kind of reason:',
    table(['', 'MRR', 'Hits@5', 'difference in MRR'], rows),
    ...(idle.length > 0
      ? [
          `No difference without ${idle.join(', ')}: what only leads to works that are taken out or hidden cannot make one.`,
        ]
      : []),
  ];
}
