/** Names that clients choose, bounded in number and length, so that they can stand in metrics. */
const longest = 64;
const most = 100;

/** What all names are folded into that have no place of their own. */
export const other = 'other';

export class Names {
  readonly #known = new Set<string>();
  readonly #most: number;

  constructor(limit = most) {
    this.#most = limit;
  }

  /**
   * The name itself while there is a place for it, else `other`; `anonymous` for none. Only a name that is `earned`
   * takes a place, so that what is refused leaves none.
   */
  of(name: unknown, earned: boolean): string {
    if (typeof name !== 'string' || name === '') return 'anonymous';
    if (this.#known.has(name)) return name;
    if (!earned || name.length > longest || this.#known.size >= this.#most) return other;
    this.#known.add(name);
    return name;
  }
}
