/** What tests ask of any page. */
import type { Locator, Page } from 'playwright-core';

/** There is a heading, and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null,
    undefined,
    { timeout: 20_000 },
  );
}

/** Pixels by which the page can be moved sideways: what is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // To the left it can be moved where the page is written from the right.
    const moved = [-10_000, 10_000].map((x) => {
      scrollTo(x, scrollY);
      return Math.abs(scrollX);
    });
    scrollTo(0, scrollY);
    return Math.max(...moved);
  });

/** The texts of all that a locator finds, as they are read. */
export const texts = async (locator: Locator): Promise<string[]> =>
  (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
