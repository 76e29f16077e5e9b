/** What the README says of the evaluation is what the command prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/report.ts';
import { root } from '../../src/root.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const catalogue = readCheckedSeed();
const row = (report: string, name: string) => report.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';

describe('The README', () => {
  it('shows the table and the verdict as they are printed', { timeout: 120_000 }, () => {
    const [intro = '?', table = '?', verdict = '?'] = evaluate(catalogue, 'second').split('\n\n');
    expect(readme).toContain(table);
    expect(readme).toContain(verdict);
    expect(readme).toContain(intro);
  });

  it('says what the first half shows, where it is behind', { timeout: 120_000 }, () => {
    const report = evaluate(catalogue, 'first');
    const mrr = (name: string) => row(report, name).split('|')[2]?.trim().split(' ')[0];
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `(MRR ${mrr('ours')} against ${mrr('text only')}, the others at most ${mrr('Adamic–Adar')})`,
    );
  });
});
