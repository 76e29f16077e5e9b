/** What tests ask of any page. */
import type { Locator, Page, Route } from 'playwright-core';

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

/** What has the focus: its role or tag, and its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase()}: ${name.replace(/\s+/g, ' ').trim()}`;
  });

type Variables = { readonly [name: string]: unknown };
/** Whether a question is this operation, with variables that are meant. */
function asks(route: Route, operation: string, meant: (variables: Variables) => boolean): boolean {
  const asked = route.request().postDataJSON();
  return asked?.operationName === operation && meant(asked.variables);
}
const all = (_: Variables) => true;

/** Lets an operation fail until what this returns is called. */
export async function breaking(page: Page, operation: string, meant = all) {
  const answer = (route: Route) =>
    asks(route, operation, meant)
      ? route.fulfill({ json: { errors: [{ message: 'It is broken.' }] } })
      : route.fallback();
  await page.route('**/graphql', answer);
  return () => page.unroute('**/graphql', answer);
}

/** Holds the answers to an operation back until what this returns is called. */
export async function holding(page: Page, operation: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (asks(route, operation, all)) await released;
    await route.fallback();
  });
  return release;
}
