/**
 * Which version of the graph an answer was read from.
 *
 * The bookmark that comes with each read changes exactly when something commits, data or schema, and with nothing
 * else: it is the graph's version, known for free.
 */
export class GraphVersion {
  #current: string | undefined;
  #since = 0;

  /** The last version seen; undefined before the first answer of the database. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Seconds since the newest version was first seen; undefined before the first answer of the database. */
  get age(): number | undefined {
    return this.#current === undefined ? undefined : (performance.now() - this.#since) / 1_000;
  }

  /** Takes the bookmark that came with a read. Returns false when a commit came since `known`. */
  saw(bookmark: string, known: string | undefined): boolean {
    if (bookmark !== this.#current) this.#since = performance.now();
    this.#current = bookmark;
    return bookmark === known;
  }
}
