/** What holds for every view: its link opens it, it is there for everybody, on every screen, in both languages. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { labelProperty } from '../../src/model.ts';
import { seed } from '../support/seed.ts';
import { wrongColours, wrongs } from './support/axe.ts';
import { it } from './support/it.ts';
import { settled, sideways } from './support/page.ts';
import { views } from './support/views.ts';

describe.each(views)('$name', ({ path, heading }) => {
  it('opens from its link, in light and in dark, with nothing wrong by WCAG 2.2 AA', async ({ open }) => {
    const page = await open(path);
    const main = page.getByRole('main');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect((await main.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ')).toMatch(heading);
    expect(await page.title()).toMatch(/Catalograph$/);
    expect(await wrongs(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await wrongColours(page)).toEqual([]);
  });

  it('fits windows of 360 and 2,560 pixels, and one of 1,280 at 200 %, and from the right', async ({ open }) => {
    const page = await open(path, { width: 360, height: 740 });
    expect(await sideways(page)).toBe(0);
    expect(await wrongs(page)).toEqual([]);
    for (const [width, height] of [
      [640, 450],
      [2560, 1300],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await sideways(page), `${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await sideways(page), 'from the right').toBe(0);
  });

  it('says the same in French, and nothing in English any more', async ({ open }) => {
    const page = await open(path);
    const english = await ownTexts(page);
    expect(english.length).toBeGreaterThan(5);
    await page.getByRole('combobox', { name: 'Language of this page' }).selectOption('fr');
    await page.getByRole('navigation', { name: 'Vues' }).waitFor();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    const french = new Set(await ownTexts(page));
    expect(english.filter((text) => french.has(text) && !same.has(text))).toEqual([]);
    await page.reload();
    await page.getByRole('navigation', { name: 'Vues' }).waitFor();
  });
});

/** What is written alike in both languages, and what the catalogue calls things by. */
const same = new Set([
  ...['Catalograph', 'Apollo Sandbox', 'GraphiQL', 'BibTeX', 'RIS', 'CSL-JSON', 'JSON-LD', 'CSV', 'English'],
  ...['Institution', 'Institutions', 'Programme', 'Source', 'Date', 'Format', 'Europe'],
  ...seed.nodes.map(({ type, properties }) => String(properties[labelProperty[type]])),
]);

/** The words of the page itself: all that is read or heard but does not come from the data. */
const ownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const note = (text: string | null) => {
      if (text && /\p{L}{3}/u.test(text)) found.add(text.trim());
    };
    const ofData = 'bdi, svg, pre, time, option, noscript';
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(ofData)) continue;
      for (const node of element.childNodes) if (node instanceof Text) note(node.data);
      for (const name of ['placeholder', 'title']) note(element.getAttribute(name));
    }
    return [...found];
  });
