/** What a browser does when it loads a page, for views that are only exchanged: the reader begins at the top. */

/** The path that the reader has come to, without what is asked there. */
let here = globalThis.location?.pathname;
let wentBack = false;
globalThis.addEventListener?.('popstate', () => {
  wentBack = true;
});

/** Moves focus to the heading of a new path; whoever goes back finds the place where they were. */
export function arrive(path: string, heading: HTMLElement): void {
  if (path === here) return;
  here = path;
  heading.focus({ preventScroll: true });
  if (!wentBack) scrollTo(0, 0);
  wentBack = false;
}
