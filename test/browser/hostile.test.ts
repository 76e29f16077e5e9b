/** Names with markup, quotes, marks of direction and 300 characters: on every view they are text, and can be read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { seed } from '../support/seed.ts';
import { hostile, idOf, names, renamed } from './support/hostile.ts';
import { it } from './support/it.ts';
import { sideways } from './support/page.ts';

const writer = openWriter(inject('address'));
beforeAll(async () => {
  await loadSeed(writer, hostile);
});
afterAll(async () => {
  await loadSeed(writer, seed);
  await writer.close();
});

/** What finds each name while one types. */
const beginnings = { markup: 'img src', quotes: 'svg onload', turned: 'abc', long: 'toolkit unbr' };

/** Nothing that a name has in it became a part of the page; dialogs and errors are seen by the watch. */
async function isInert(page: Page): Promise<void> {
  const made = await page.evaluate(() =>
    [
      ...document.querySelectorAll('main script, main img, main iframe, [onerror], [onload], a[href^="javascript:" i]'),
    ].map(({ outerHTML }) => outerHTML),
  );
  expect(made).toEqual([]);
}

describe.each(Object.entries(names) as [keyof typeof names, string][])('A work with %s in its name', (kind, name) => {
  it('is a page on which its name is text, inside its window on a telephone too', async ({ open }) => {
    const page = await open(`/${idOf(kind)}`);
    await isInert(page);
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe(name);
    expect(await heading.evaluate((h1) => getComputedStyle(h1.querySelector('bdi') ?? h1).unicodeBidi)).toMatch(
      /isolate/,
    );
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width}`).toBe(0);
      const box = await heading.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  it('is found, suggested and marked as text', async ({ open }) => {
    const page = await open('/search?q=toolkit', { width: 360 });
    const link = page
      .getByRole('main')
      .getByRole('heading', { level: 3 })
      .locator(`a[href="/${idOf(kind)}"]`);
    expect(await link.textContent()).toBe(name);
    await isInert(page);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('combobox', { name: 'Search the catalogue' }).fill(beginnings[kind]);
    const option = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first();
    await option.waitFor();
    expect(await option.textContent()).toContain(name);
    await isInert(page);
    expect(await sideways(page)).toBe(0);
  });
});

describe('Things with such names', () => {
  it.for([
    ...[...renamed.keys()].map((id) => `/${id}`),
    '/',
    `/graph?of=${idOf('markup')}`,
    `/paths?from=${idOf('quotes')}&to=${idOf('long')}`,
    '/coverage?rows=TOPIC&columns=INSTITUTION',
    '/coverage?rows=AUDIENCE&columns=TOPIC&show=empty',
    '/timeline?topic=topic/smuggling-of-migrants',
    '/map?topic=topic/legal-frameworks',
    '/search?topic=topic/smuggling-of-migrants&audience=audience/policy-makers',
  ])('stay text on %s, and push nothing out of the window', async (path, { open }) => {
    const page = await open(path, { width: 360 });
    await isInert(page);
    expect(await sideways(page)).toBe(0);
    const text = await page.locator('body').textContent();
    expect([...Object.values(names)].some((name) => text?.includes(name.slice(0, 12)))).toBe(true);
  });

  it('are cited and saved as text', async ({ open }) => {
    const page = await open(`/${idOf('markup')}?cite=json-ld`);
    await isInert(page);
    expect(await page.getByRole('region', { name: 'Cite it' }).textContent()).toContain('<img src=x onerror=');
  });
});
