/** What comes before and after a work in its series. */

interface Numbered<N> {
  readonly number?: number | null;
  readonly node: N;
}

/** The list stands in the order of the series. Without a number there is no before and after. */
export function neighbours<N extends { readonly id: string }>(
  list: readonly Numbered<N>[],
  id: string,
): { readonly previous?: Numbered<N>; readonly next?: Numbered<N> } {
  const numbered = list.filter(({ number }) => number != null);
  const place = numbered.findIndex(({ node }) => node.id === id);
  if (place === -1) return {};
  const [previous, next] = [numbered[place - 1], numbered[place + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
