/** A test with a browser: every page it opens is watched, and photographed when the test fails. */
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { it as base, inject } from 'vitest';
import { root } from '../../../src/root.ts';
import { settled } from './page.ts';
import { watch } from './watch.ts';

export interface Reader {
  readonly dark?: boolean;
  /** Pixels; 1280 × 900 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'en' | 'fr';
  readonly reducedMotion?: boolean;
  /** Another server than the one that all tests share. */
  readonly site?: string;
  /** What a page may say or do this once, though it may not else. */
  readonly allowed?: readonly RegExp[];
  /** For what only the library's own options say. */
  readonly context?: BrowserContextOptions;
  /** Done to the page before it is opened. */
  prepare?(page: Page): Promise<unknown>;
}

/** Opens an address as a reader with a browser of their own, and waits until the page has settled. */
export type Open = (path: string, reader?: Reader) => Promise<Page>;

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  complaints(): string[];
}

let connected: Promise<Browser> | undefined;

export const it = base.extend<{ open: Open }>({
  async open({ task }, use) {
    connected ??= chromium.connect(inject('chromium'));
    const browser = await connected;
    const all: Opened[] = [];
    await use(async (path, reader = {}) => {
      const opened = await openAs(browser, reader);
      all.push(opened);
      await reader.prepare?.(opened.page);
      await opened.page.goto(path);
      await settled(opened.page);
      return opened.page;
    });
    // It runs whatever became of the test.
    const complaints = all.flatMap((opened) => opened.complaints());
    if (task.result?.state === 'fail' || complaints.length > 0)
      for (const [place, { page }] of all.entries())
        await photograph(page, `${task.suite?.name ?? ''} ${task.name} ${place + 1}`);
    await Promise.all(all.map(({ context }) => context.close()));
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
});

async function openAs(browser: Browser, reader: Reader): Promise<Opened> {
  const site = reader.site ?? inject('site');
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: reader.width ?? 1280, height: reader.height ?? 900 },
    locale: reader.language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: reader.dark ? 'dark' : 'light',
    // Nothing moves unless a test is about that.
    reducedMotion: reader.reducedMotion === false ? 'no-preference' : 'reduce',
    ...reader.context,
  });
  context.setDefaultTimeout(8_000);
  const complaints = watch(context, site, reader.allowed ?? []);
  return { context, complaints, page: await context.newPage() };
}

/** Says where the picture is; a page that cannot be photographed any more must not hide why the test failed. */
async function photograph(page: Page, name: string): Promise<void> {
  const path = join(root, '.catalograph', 'pictures', `${name.replace(/[^\w]+/g, '-').slice(0, 100)}.png`);
  const at = page.url();
  const said = await page.screenshot({ path, timeout: 5_000 }).then(
    () => `shown in ${path}`,
    (error: Error) => `and cannot be shown: ${error.message}`,
  );
  process.stdout.write(`${name}: the page was at ${at}, ${said}\n`);
}
