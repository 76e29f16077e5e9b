/** Everything can be done without a mouse: what has the focus is known, is seen, and does what it says. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { focused, holding, settled } from './support/page.ts';
import { toolkit } from './support/views.ts';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`No ${name} within ${most} presses of Tab; the focus is on ${await focused(page)}.`);
}

describe('The keyboard', () => {
  it('skips to the content first of all', async ({ open }) => {
    const page = await open('/search?q=extradition');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a: Skip to the content');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('finds a work: words, a suggestion by arrow, back by Escape, a result, and its page', async ({ open }) => {
    const page = await open('/');
    await tabTo(page, /^input/);
    await page.keyboard.type('toolkit to combat', { delay: 10 });
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await options.first().waitFor();
    const field = page.getByRole('combobox', { name: 'Search the catalogue' });
    await page.keyboard.press('ArrowDown');
    const pointed = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${pointed}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('toolkit to combat');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=toolkit+to+combat');
    await settled(page);
    await tabTo(page, /^a: To the results/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^a: Toolkit to Combat Smuggling of Migrants$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${toolkit}`);
    await expect.poll(() => focused(page)).toBe('h1: Toolkit to Combat Smuggling of Migrants');
  });

  it('sets a filter, and the number of results is said aloud', async ({ open }) => {
    const page = await open('/search?q=trafficking');
    const said = page.getByRole('main').getByRole('status').first();
    const before = await said.innerText();
    await page.getByRole('group', { name: 'Kind', exact: true }).getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=/);
    await expect.poll(() => said.innerText()).not.toBe(before);
    expect(await said.innerText()).toMatch(/^\d+ found$/);
    // The focus stays where the reader is.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });

  it('walks through the graph, and leads to what it stands on', async ({ open }) => {
    const page = await open(`/graph?of=${toolkit}`);
    const drawing = page.getByRole('group', { name: /^The graph around/ });
    await drawing.getByRole('button', { name: /^Toolkit to Combat Smuggling of Migrants\. Work/ }).focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).not.toBe(first);
    const name = (await focused(page)).replace(/^\w+: (.*)\. \w[\w ]*, \d+ links?$/, '$1');
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'The chosen thing' }).getByRole('heading', { name, exact: true }).waitFor();
  });

  it('reaches everything on a page in an order, each with a ring around it, and is caught nowhere', async ({
    open,
  }) => {
    for (const path of [
      '/',
      '/search?q=extradition&kind=ISSUE_PAPER',
      '/timeline',
      `/paths?from=${toolkit}&to=topic/extradition`,
    ]) {
      const page = await open(path);
      const seen: string[] = [];
      let place = '';
      for (let pressed = 0; pressed < 400; pressed++) {
        await page.keyboard.press('Tab');
        place = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body) return '';
          const all = [...document.querySelectorAll('*')];
          const style = getComputedStyle(element);
          const ring = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
          return `${all.indexOf(element)}${ring ? '' : ` has no ring: ${element.outerHTML.slice(0, 200)}`}`;
        });
        if (place === '' || place === seen[0]) break;
        seen.push(place);
      }
      expect(place === '' || place === seen[0], `${path} ends`).toBe(true);
      expect(seen.filter((one) => one.includes('no ring'))).toEqual([]);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(10);
    }
  });
});

describe('The focus', () => {
  const nothing = /^body: /;

  it.for([
    ['/search', /^h2: \d+ works$/],
    ['/topic/smuggling-of-migrants', /^h2: Works/],
    ['/source/catalogue-2019', /^h2: Its entries$/],
    ['/coverage?show=empty', /^h2: \d+ empty cells/],
    ['/coverage?show=gaps&gap=LANGUAGE_OF_TOPIC', /^h2: \d+ gaps$/],
    ['/timeline?undated=yes', /^h2: Works whose year is not known/],
  ] as const)(
    'goes to the head of the list when its page is turned on %s, and back',
    async ([path, head], { open }) => {
      const page = await open(path);
      const turn = async (name: RegExp) => {
        const before = page.url();
        const pages = page.getByRole('main').getByRole('navigation', { name: /^Pages/ });
        await pages.getByRole('link', { name }).press('Enter');
        await page.waitForURL((url) => url.href !== before);
        await expect.poll(() => focused(page)).toMatch(head);
        await settled(page);
        expect(await focused(page)).toMatch(head);
      };
      await turn(/^Next/);
      await turn(/Previous$|^Back to the first$/);
    },
  );

  it('stays on a filter that is set on a later page', async ({ open }) => {
    const page = await open('/search');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click();
    await page.waitForURL(/after=/);
    await settled(page);
    await page.getByRole('group', { name: 'Kind', exact: true }).getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL((url) => /kind=/.test(url.search) && !/after=/.test(url.search));
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });

  it('stays on the last filter of a facet that is taken back, and the facet stays open', async ({ open }) => {
    const page = await open('/search?q=trafficking&access=OPEN');
    const access = page.getByRole('group', { name: 'Access', exact: true });
    await access.getByRole('checkbox', { checked: true }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/search?q=trafficking');
    await settled(page);
    expect(await access.getByRole('checkbox').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });

  it('goes to the heading of the graph when something else is made its centre, but not when it is opened', async ({
    open,
  }) => {
    const page = await open(`/graph?of=${toolkit}`);
    expect(await focused(page)).toMatch(nothing);
    const drawing = page.getByRole('group', { name: /^The graph around/ });
    await drawing.getByRole('button', { name: /^Law enforcement\. Audience/ }).press(' ');
    await page.getByRole('link', { name: 'Make it the centre' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Around Law enforcement' }).waitFor();
    await expect.poll(() => focused(page)).toBe('h1: Around Law enforcement');
  });

  it('stays where it is while the graph is drawn with more or less, and the drawing stays', async ({ open }) => {
    const page = await open(`/graph?of=${toolkit}`);
    const said = page.getByRole('main').getByRole('status').first();
    const before = await said.innerText();
    const release = await holding(page, 'Surroundings');
    await page.getByLabel('Steps away').focus();
    await page.getByLabel('Steps away').selectOption('1');
    await page.waitForURL(/depth=1/);
    expect(await page.getByRole('group', { name: /^The graph around/ }).isVisible()).toBe(true);
    release();
    await expect.poll(() => said.innerText()).not.toBe(before);
    expect(await page.getByLabel('Steps away').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('stays on the sort of gaps that is chosen, and what was there is not shown under its name', async ({ open }) => {
    const page = await open('/coverage?show=gaps');
    const shown = () => page.getByRole('main').getByRole('heading', { level: 3 }).count();
    expect(await shown()).toBeGreaterThan(0);
    const release = await holding(page, 'Gaps');
    await page.getByRole('link', { name: /^Topics without a language/ }).press('Enter');
    await page.waitForURL(/gap=LANGUAGE_OF_TOPIC/);
    expect(await shown()).toBe(0);
    release();
    await expect.poll(shown).toBeGreaterThan(0);
    expect(await focused(page)).toMatch(/^a: Topics without a language/);
  });
});

describe('Reduced motion', () => {
  /** What moves while the answers are held back. */
  const moving = async (page: Page) => {
    await page.route('**/graphql', () => undefined);
    await page.goto('/search?q=extradition');
    await page.locator('[aria-busy="true"]').first().waitFor();
    const count = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    return count;
  };

  it('stills what moves while one waits', async ({ open }) => {
    expect(await moving(await open('/', { reducedMotion: true }))).toBe(0);
    expect(await moving(await open('/', { reducedMotion: false }))).toBeGreaterThan(0);
  });
});

describe('Paper', () => {
  it.for([`/${toolkit}`, '/search?q=extradition'])(
    'has %s without what can only be clicked',
    async (path, { open }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      for (const role of ['banner', 'navigation', 'button', 'combobox', 'checkbox', 'radio'] as const)
        for (const part of await page.getByRole(role).all())
          expect(await part.isVisible(), `${role}: ${part}`).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    },
  );

  it.for(['/timeline', '/coverage', '/map'])(
    'has the colours that the chart of %s is made of',
    async (path, { open }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.getByRole('main').evaluate(
        (main) =>
          [...main.querySelectorAll('span, td')].filter((part) => {
            const { backgroundColor, printColorAdjust } = getComputedStyle(part);
            return backgroundColor !== 'rgba(0, 0, 0, 0)' && printColorAdjust === 'exact';
          }).length,
      );
      expect(printed).toBeGreaterThan(10);
    },
  );
});
