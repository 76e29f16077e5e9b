/** Bad days: the database is away, the line is cut, the line is slow, there is nothing at an address. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type FaultyProxy, startProxy } from '../support/proxy.ts';
import { it } from './support/it.ts';
import { breaking, settled } from './support/page.ts';
import { type Site, serve } from './support/site.ts';
import { toolkit } from './support/views.ts';

const banner = (page: Page) => page.getByText('The server does not answer.');
/** What a browser says by itself of answers that did not come. */
const noAnswer = [/Failed to load resource/];

describe('A database that is away', () => {
  let proxy: FaultyProxy;
  let site: Site;
  beforeAll(async () => {
    proxy = await startProxy(inject('address'));
    // Nothing that was remembered may stand in for it.
    site = await serve(proxy.address, { STALE_MS: '0' });
  });
  afterAll(async () => {
    await site.stop();
    await proxy.close();
  });

  it('is told of, asked for again by itself, and everything comes when it is back', async ({ open }) => {
    const page = await open('/search?q=extradition', { site: site.url, allowed: noAnswer });
    proxy.refuse();
    try {
      await page.goto(`/${toolkit}`);
      await banner(page).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    } finally {
      proxy.heal();
    }
    await page
      .getByRole('heading', { level: 1, name: 'Toolkit to Combat Smuggling of Migrants' })
      .waitFor({ timeout: 20_000 });
    await settled(page);
    await expect.poll(() => banner(page).count()).toBe(0);
    await page.getByRole('region', { name: 'What to read next' }).getByRole('listitem').first().waitFor();
  });

  it('is asked at once when the reader wants it, and the page keeps what it showed meanwhile', async ({ open }) => {
    const page = await open(`/${toolkit}`, { site: site.url, allowed: noAnswer });
    proxy.refuse();
    try {
      await page.getByRole('link', { name: 'Smuggling of migrants', exact: true }).first().click();
      await banner(page).waitFor();
      // Twice in vain, so that the page would wait for some seconds by itself.
      await page.getByRole('button', { name: 'Try now' }).click();
      await page.waitForTimeout(300);
    } finally {
      proxy.heal();
    }
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Smuggling of migrants' }).waitFor();
    await expect.poll(() => banner(page).count()).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Toolkit to Combat Smuggling of Migrants' }).waitFor();
  });
});

describe('A line that is cut', () => {
  it('is told of, and what was asked comes when it is mended', async ({ open }) => {
    const page = await open('/search?q=extradition', { allowed: noAnswer });
    await page.context().setOffline(true);
    await page.getByRole('combobox', { name: 'Search the catalogue' }).fill('smuggling');
    await page.keyboard.press('Enter');
    await banner(page).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('link', { name: 'Smuggling of migrants', exact: true }).first().waitFor();
    await expect.poll(() => banner(page).count()).toBe(0);
  });
});

describe('A part that fails', () => {
  it.for([
    ['/timeline', 'Filters'],
    ['/topic/smuggling-of-migrants', 'Found'],
  ] as const)('is told of on %s, beside all else, and asked for again', async ([path, operation], { open }) => {
    let mend = async () => {};
    const page = await open(path, {
      async prepare(page) {
        mend = await breaking(page, operation);
      },
    });
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('It is broken.').waitFor();
    await mend();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => alert.count()).toBe(0);
  });

  it('of a graph is drawn when it is asked for again', async ({ open }) => {
    let mend = async () => {};
    const page = await open(`/graph?of=${toolkit}&depth=2&grown=audience/law-enforcement`, {
      async prepare(page) {
        mend = await breaking(page, 'Surroundings', ({ depth }) => depth === 1);
      },
    });
    const said = page.getByRole('main').getByRole('status').first();
    const before = await said.innerText();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => said.innerText()).not.toBe(before);
  });
});

describe('A browser that may store nothing', () => {
  it('speaks the language that is chosen as long as the page is open', async ({ open }) => {
    const page = await open('/', {
      prepare: (page) =>
        page.addInitScript(() =>
          Object.defineProperty(globalThis, 'localStorage', {
            get() {
              throw new DOMException('no', 'SecurityError');
            },
          }),
        ),
    });
    await page.getByRole('combobox', { name: 'Language of this page' }).selectOption('fr');
    await page.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Carte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Carte' }).waitFor();
  });
});

describe('A slow line', () => {
  it.for([`/${toolkit}`, '/search?q=extradition', '/coverage'])(
    'shows %s bit by bit, and hardly anything moves when more comes',
    async (path, { open }) => {
      const page = await open('/', {
        async prepare(page) {
          await page.addInitScript(() => {
            const moved = globalThis as unknown as { moved: number };
            moved.moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & {
                value: number;
                hadRecentInput: boolean;
              })[])
                if (!entry.hadRecentInput) moved.moved += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
        },
      });
      const line = await page.context().newCDPSession(page);
      // A telephone in the country: 400 ms, 400 kbit/s.
      const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await line.send('Network.emulateNetworkConditions', slow);
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('[aria-busy="true"]').first().waitFor({ timeout: 15_000 });
      expect(await page.getByRole('banner').getByRole('link').count()).toBeGreaterThan(0);
      await settled(page);
      // 0.1 is what Google takes for good.
      expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.1);
    },
  );
});

describe('An address', () => {
  it.for(['/publication/no-such-work', '/topic/none', '/institution/none', '/graph?of=publication/none'])(
    '%s at which nothing is says so, and a search leads on',
    async (path, { open }) => {
      const page = await open(path);
      await page
        .getByText(/There is nothing (at this address|called)/)
        .first()
        .waitFor();
      const field = page.getByRole('combobox', { name: 'Search the catalogue' }).last();
      await field.fill('extradition');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=extradition');
    },
  );
});
