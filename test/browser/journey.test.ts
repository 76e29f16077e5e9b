/** One reader's whole way: from words to a work, from there to another one and why, through the graph, and home with a citation. */
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { holding, settled } from './support/page.ts';
import { toolkit } from './support/views.ts';

describe('A reader', () => {
  it('searches, narrows, reads, follows a reason, looks at the graph, finds a path and cites', async ({ open }) => {
    const page = await open('/', { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    const main = page.getByRole('main');
    const passed: string[] = [];
    const arrive = async (address: string | RegExp) => {
      await page.waitForURL(address);
      await settled(page);
      passed.push(new URL(page.url()).pathname);
    };

    await main.getByRole('combobox', { name: 'Search the catalogue' }).fill('smuggling toolkit');
    await page.keyboard.press('Enter');
    await arrive(/\/search\?q=/);
    await main
      .getByRole('group', { name: 'Kind', exact: true })
      .getByRole('checkbox', { name: /^Toolkit/ })
      .check();
    await arrive(/kind=TOOLKIT/);
    await main.getByRole('link', { name: 'Toolkit to Combat Smuggling of Migrants', exact: true }).click();
    await arrive(`**/${toolkit}`);

    const next = main.getByRole('region', { name: 'What to read next' });
    const first = next
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    const reasons = await first.getByRole('listitem').allInnerTexts();
    expect(reasons.join('\n')).toContain('This work is the counterpart of “Toolkit to Combat Smuggling of Migrants”.');
    await first.getByRole('heading', { level: 3 }).getByRole('link').click();
    await arrive('**/publication/toolkit-to-combat-trafficking-in-persons');
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('Toolkit to Combat Trafficking in Persons');

    await main.getByRole('link', { name: 'See it in the graph' }).click();
    await arrive(/\/graph\?of=/);
    const drawing = main.getByRole('group', { name: 'The graph around Toolkit to Combat Trafficking in Persons' });
    await drawing.getByRole('button', { name: /^Toolkit to Combat Smuggling of Migrants\. Work/ }).press(' ');
    const chosen = main.getByRole('region', { name: 'The chosen thing' });
    await chosen.getByRole('heading', { name: 'Toolkit to Combat Smuggling of Migrants' }).waitFor();
    await chosen.getByRole('link', { name: 'Way from here' }).click();
    await drawing.getByRole('button', { name: /^Law enforcement\. Audience/ }).press(' ');
    await chosen.getByRole('heading', { name: 'Law enforcement' }).waitFor();
    await chosen.getByRole('link', { name: 'Way to here' }).click();
    await main.getByRole('link', { name: 'Other ways, and the evidence' }).click();
    await arrive(/\/paths/);
    const way = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Way 1' }) });
    expect(await way.innerText()).toContain(
      '“Toolkit to Combat Smuggling of Migrants” is meant for “Law enforcement”.',
    );
    await way.getByRole('link', { name: 'Toolkit to Combat Smuggling of Migrants' }).click();
    await arrive(`**/${toolkit}`);

    const cite = main.getByRole('region', { name: 'Cite it' });
    await cite.getByRole('radio', { name: 'RIS' }).check();
    await cite
      .getByRole('region', { name: 'RIS' })
      .getByText('TI  - Toolkit to Combat Smuggling of Migrants')
      .waitFor();
    await cite.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('TI  - Toolkit to Combat Smuggling of Migrants');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      cite.getByRole('link', { name: 'Download RIS' }).click(),
    ]);
    expect(Buffer.concat(await (await file.createReadStream()).toArray()).toString()).toMatch(/^TY {2}- /);
    expect(passed).toEqual([
      '/search',
      '/search',
      `/${toolkit}`,
      '/publication/toolkit-to-combat-trafficking-in-persons',
      '/graph',
      '/paths',
      `/${toolkit}`,
    ]);
  });

  it('reads and copies no citation in another format than the one chosen', async ({ open }) => {
    const page = await open(`/${toolkit}`);
    const cite = page.getByRole('region', { name: 'Cite it' });
    const copy = cite.getByRole('button', { name: 'Copy', exact: true });
    await cite.getByRole('region', { name: 'BibTeX' }).getByText('@').waitFor();
    const release = await holding(page, 'Citation');
    await cite.getByRole('radio', { name: 'RIS' }).check();
    await page.waitForURL(/cite=ris/);
    expect(await cite.getByText('@').count()).toBe(0);
    expect(await copy.count()).toBe(0);
    release();
    await cite.getByRole('region', { name: 'RIS' }).getByText('TY  - ').waitFor();
    expect(await copy.isVisible()).toBe(true);
  });

  it('begins at the top of what a link leads to, also after going back within a view', async ({ open }) => {
    const page = await open('/search?q=smuggling');
    await page.getByRole('group', { name: 'Kind', exact: true }).getByRole('checkbox').first().check();
    await page.waitForURL(/kind=/);
    await settled(page);
    await page.goBack();
    await page.waitForURL('**/search?q=smuggling');
    await settled(page);
    const last = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').last();
    await last.scrollIntoViewIfNeeded();
    const scrolled = () => page.evaluate(() => scrollY);
    expect(await scrolled()).toBeGreaterThan(500);
    await last.click();
    await page.waitForURL((url) => url.pathname !== '/search');
    await expect.poll(scrolled).toBe(0);
  });

  it('goes back and forward over views, and finds each as it was left', async ({ open }) => {
    const page = await open('/search?q=smuggling&kind=TOOLKIT');
    const heading = () => page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Toolkit to Combat Smuggling of Migrants', exact: true }).click();
    await page.waitForURL(`**/${toolkit}`);
    await page.getByRole('link', { name: 'See it in the graph' }).click();
    await page.waitForURL(/\/graph/);
    await settled(page);
    await page.goBack();
    await expect.poll(heading).toBe('Toolkit to Combat Smuggling of Migrants');
    await page.goBack();
    await expect.poll(heading).toBe('Search: smuggling');
    await page.getByRole('button', { name: 'Remove Kind: Toolkit' }).waitFor();
    await page.goForward();
    await expect.poll(heading).toBe('Toolkit to Combat Smuggling of Migrants');
    await page.goForward();
    await expect.poll(heading).toBe('Around Toolkit to Combat Smuggling of Migrants');
  });

  it('goes back in one step, however often the same was chosen', async ({ open }) => {
    const page = await open(`/graph?of=${toolkit}`);
    const chosen = page.getByRole('button', { name: /^Law enforcement\. Audience/ });
    await chosen.press(' ');
    await chosen.press(' ');
    await page.waitForURL(/at=/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('at='));
  });
});
