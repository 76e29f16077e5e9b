/** What the first load weighs, as it comes over the line, and how soon something is there. */
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firstLoad, sum } from '../../bench/web/first-load.js';
import { views } from '../../bench/web/views.js';

let browser: Awaited<ReturnType<typeof chromium.connect>>;
beforeAll(async () => {
  browser = await chromium.connect(inject('chromium'));
});
afterAll(() => browser.close());

/** Drawn only when one looks: these bring their own along. */
const pictures = ['graph', 'map', 'timeline', 'coverage', 'paths'];

describe('The first load', () => {
  it.for(views.filter(({ name }) => !pictures.includes(name)))('of $name is below 180 kB', async (view) => {
    const { files } = await firstLoad(browser, inject('site'), view);
    expect(files.length).toBeGreaterThan(3);
    expect(sum(files, 'sent')).toBeGreaterThan(30_000);
    expect(sum(files, 'sent')).toBeLessThan(180_000);
    expect(sum(files, 'sent')).toBeLessThan(sum(files, 'raw') / 2);
  });

  it.for(views.filter(({ name }) => pictures.includes(name)))('of $name is below 250 kB all the same', async (view) => {
    const { files } = await firstLoad(browser, inject('site'), view);
    expect(sum(files, 'sent')).toBeGreaterThan(30_000);
    expect(sum(files, 'sent')).toBeLessThan(250_000);
  });

  it('of the search has nothing of the graph, the map or the charts in it', async () => {
    const [search, ...drawn] = await Promise.all(
      views
        .filter(({ name }) => ['search', 'graph', 'map', 'timeline'].includes(name))
        .map(async (view) => (await firstLoad(browser, inject('site'), view)).files.map(({ path }) => path)),
    );
    for (const paths of drawn) expect(paths.filter((path) => !search?.includes(path)).length).toBeGreaterThan(0);
  });
});
