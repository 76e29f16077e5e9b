/** What axe-core finds wrong with a page by the rules of WCAG 2.2, levels A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// Evaluated in the page, which its content policy has no say in.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each thing that is wrong: how bad, what, and where. */
export const wrongs = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: rules });
/** Of what only colours can do wrong. */
export const wrongColours = (page: Page): Promise<string[]> => run(page, { type: 'rule', values: ['color-contrast'] });

async function run(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<string[]> {
  await page.evaluate(source);
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ impact, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${impact}: ${help} (${any[0]?.message ?? 'no more is known'}): ${target.join(' ')}`,
    ),
  );
}
