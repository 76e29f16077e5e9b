/** The order of labels: how they compare, and what is stored so that the database compares them alike. */

/** A label without accents, case and leading punctuation, its numbers padded so that 2 comes before 10. */
export function folded(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d+/g, (number) => number.padStart(6, '0'));
}

/**
 * The place of a node in lists: by its label, and by its id where labels are equal. Stored with every node, never null
 * and unique, so that an index of this one property gives the order and a page is what comes after one value.
 */
export const sortKey = (label: string, id: string): string => `${folded(label)}\t${id}`;

/** As the database compares texts. JavaScript's own order differs where letters beyond U+FFFF are in play. */
export function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
  return a.length - b.length;
}
