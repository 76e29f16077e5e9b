/** The address of a tool with a question filled in. */

/** Characters of an address that every server and proxy lets through; ours takes 8,192. */
const longest = 6_000;

/**
 * A question that is too long for an address stands behind `#`, which is never sent: the pages of the tools read it from
 * either place (`asked.ts`, `sandbox.js`).
 */
export function toolLink(page: string, values: { readonly [name: string]: string }): string {
  const parameters = String(new URLSearchParams(values));
  return `${page}${page.length + parameters.length < longest ? '?' : '#'}${parameters}`;
}
