/** What the cost of a way means: how much it tells that two things are joined like this. */
export interface Telling {
  readonly grade: 'direct' | 'rare' | 'fair' | 'common';
  /** Things that are passed. */
  readonly things: number;
  /** Links that each of them has, as the cost counts them: the middle one, where there are several. */
  readonly links: number;
  /** The part of the cost that is due to them. */
  readonly rest: number;
}

/** A cost is 1 for each step, and log2(1 + n) for each thing with n links that is passed. */
export function tellingOf({ cost, length }: { readonly cost: number; readonly length: number }): Telling {
  const things = length - 1;
  const rest = Math.max(0, cost - length);
  if (things < 1) return { grade: 'direct', things: 0, links: 0, rest };
  const links = Math.max(1, Math.round(2 ** (rest / things) - 1));
  return { grade: links <= 12 ? 'rare' : links <= 60 ? 'fair' : 'common', things, links, rest };
}
