/** What a browser does when it loads a page, for views that are only exchanged: the reader begins at the top. */

/** The place that the reader has come to; none before the first view, which the browser itself has opened. */
let here: string | undefined;
/** The address that going back or forward led to, until the reader arrives anywhere. */
let backAt: string | undefined;
globalThis.addEventListener?.('popstate', () => {
  backAt = location.href;
});

/** Moves focus to the heading of a new place; whoever goes back finds the place where they were. */
export function arrive(place: string, heading: HTMLElement): void {
  if (place === here) return;
  const isFirst = here === undefined;
  here = place;
  const wentBack = backAt === location.href;
  backAt = undefined;
  if (isFirst) return;
  heading.focus({ preventScroll: true });
  if (!wentBack) scrollTo(0, 0);
}
