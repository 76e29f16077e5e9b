/** The start and the search, as a reader uses them. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { breaking, settled, texts } from './support/page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the catalogue' });
/** The names of what was found, in the order they stand in. */
const results = (page: Page) => texts(page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 }));
const count = (page: Page) => page.getByRole('main').getByRole('status').first().innerText();
const filter = (page: Page, facet: string, value: string) =>
  page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: value });
/** A field with its name, and the number beside it. */
const label = (field: Locator) => field.locator('xpath=ancestor::label');
/** After an address has changed: what is there by then. */
const at = async (page: Page, address: Parameters<Page['waitForURL']>[0]) => {
  await page.waitForURL(address);
  await settled(page);
};

describe('The start', () => {
  it('has one field to search in, and Enter leads to what was found', async ({ open }) => {
    const page = await open('/');
    expect(await page.title()).toBe('Catalograph');
    await field(page).pressSequentially('combat smuggling', { delay: 5 });
    await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await at(page, '**/search?q=combat+smuggling');
    expect(await page.title()).toBe('Search: combat smuggling · Catalograph');
    expect(await results(page)).toContain('Toolkit to Combat Smuggling of Migrants');
  });

  it('offers topics, kinds and languages, each of which leads to as many works as it says', async ({ open }) => {
    const page = await open('/');
    const topic = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Smuggling of migrants' }) });
    const [promised] = (await topic.innerText()).match(/\d+$/) ?? [];
    await topic.getByRole('link').click();
    await at(page, /\/search\?topic=/);
    expect(await count(page)).toBe(`${promised} works`);
  });
});

describe('The search', () => {
  it('marks the words where they were found', async ({ open }) => {
    const page = await open('/search?q=extradition');
    const marks = await texts(page.getByRole('main').locator('mark'));
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/^extradit/i);
  });

  it('suggests while one types, and a suggestion leads to the thing itself', async ({ open }) => {
    const page = await open('/search');
    await field(page).pressSequentially('toolkit to combat sm', { delay: 10 });
    const option = page.getByRole('option', { name: /Toolkit to Combat Smuggling of Migrants/ }).first();
    await option.waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await option.click();
    await page.waitForURL('**/publication/toolkit-to-combat-smuggling-of-migrants');
  });

  it('is narrowed by facets to as many as they say, and widened again by chips', async ({ open }) => {
    const page = await open('/search?q=trafficking');
    const before = await count(page);
    const kind = page.getByRole('group', { name: 'Kind', exact: true }).getByRole('checkbox').first();
    const [, name = '', promised] = /^(.*?)\s*(\d+)$/s.exec(await label(kind).innerText()) ?? [];
    await kind.check();
    await at(page, /kind=/);
    expect(await count(page)).toBe(`${promised} found`);
    await page.getByRole('button', { name: `Remove Kind: ${name}` }).click();
    await at(page, '**/search?q=trafficking');
    expect(await count(page)).toBe(before);
  });

  it('keeps everything in its address, so that a link reopens it', async ({ open }) => {
    const page = await open('/search?q=trafficking');
    await filter(page, 'Language', 'French').check();
    await at(page, /lang=fr/);
    await page.getByLabel('From year').fill('2008');
    await page.keyboard.press('Enter');
    await at(page, /from=2008/);
    await page.getByLabel('Order').selectOption('Newest first');
    await at(page, /sort=PUBLISHED_DESC/);
    const [here, shown] = [new URL(page.url()), await results(page)];
    expect(shown.length).toBeGreaterThan(1);
    const other = await open(here.pathname + here.search);
    expect(await results(other)).toEqual(shown);
    expect(await filter(other, 'Language', 'French').isChecked()).toBe(true);
    expect(await other.getByLabel('From year').inputValue()).toBe('2008');
    expect(await field(other).inputValue()).toBe('trafficking');
  });

  it('takes a range of years, typed from one field to the other', async ({ open }) => {
    const page = await open('/search?q=trafficking');
    await page.getByLabel('From year').focus();
    await page.keyboard.type('2008');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2012');
    expect(page.url()).not.toContain('from=');
    await page.keyboard.press('Enter');
    await at(page, '**/search?q=trafficking&from=2008&to=2012');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('To year');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Shift+Tab');
    await at(page, '**/search?q=trafficking&to=2012');
    await page.getByRole('button', { name: /^Remove Years/ }).click();
    await at(page, '**/search?q=trafficking');
    expect(await page.getByLabel('To year').inputValue()).toBe('');
  });

  it('goes back and forward through what was asked', async ({ open }) => {
    const page = await open('/search?q=extradition');
    const first = await results(page);
    await field(page).fill('smuggling');
    await page.keyboard.press('Enter');
    await at(page, '**/search?q=smuggling');
    const second = await results(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await settled(page);
    await expect.poll(() => results(page)).toEqual(first);
    expect(await field(page).inputValue()).toBe('extradition');
    await page.goForward();
    await expect.poll(() => results(page)).toEqual(second);
    expect(await field(page).inputValue()).toBe('smuggling');
  });

  it('turns pages, each work on one of them, and back to the first', async ({ open }) => {
    const page = await open('/search');
    const total = Number.parseInt(await count(page), 10);
    const first = await results(page);
    const all = [...first];
    const next = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' });
    for (let turns = 1; await next.isVisible(); turns++) {
      const address = page.url();
      await next.click();
      await at(page, (url) => url.href !== address);
      all.push(...(await results(page)));
      expect(turns).toBeLessThan(total);
    }
    expect(all.length).toBe(total);
    await page.goBack();
    await settled(page);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Previous' }).waitFor();
  });

  it('says how a search that finds nothing could find something, and that keeps its word', async ({ open }) => {
    const page = await open('/search?q=extradition&kind=AUDIO');
    expect(await count(page)).toBe('Nothing found');
    const way = page.getByRole('link', { name: /^Without the filter “Kind”: \d+ works?$/ });
    const [, promised] = /(\d+) works?$/.exec(await way.innerText()) ?? [];
    await way.click();
    await at(page, '**/search?q=extradition*');
    expect(await count(page)).toBe(`${promised} found`);
  });

  it('that fails says so, waits for nothing, and finds something when it is tried again', async ({ open }) => {
    let mend = async () => {};
    const page = await open('/search?q=extradition', {
      async prepare(page) {
        mend = await breaking(page, 'Search');
      },
    });
    await page.getByRole('alert').getByText('It is broken.').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('asks whether another word was meant, and finds what it offers', async ({ open }) => {
    const page = await open('/search?q=extraditoin');
    await page.getByRole('link', { name: 'Did you mean extradition?' }).click();
    await at(page, '**/search?q=extradition');
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  it('offers what was found as files, with the works that it shows', async ({ open }) => {
    const page = await open('/search?kind=TOOLKIT');
    const shown = await results(page);
    await page.getByText('Save or cite').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    const stream = await file.createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString();
    expect(text.match(/^@/gm)?.length).toBe(shown.length);
  });
});
