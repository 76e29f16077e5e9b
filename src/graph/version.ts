/**
 * Which version of the graph an answer was read from.
 *
 * The bookmark that comes with each read changes exactly when something commits, data or schema, and with nothing
 * else: it is the graph's version, known for free.
 */
export class GraphVersion {
  #current: string | undefined;

  /** The last version seen; undefined before the first answer of the database. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Takes the bookmark that came with a read. Returns false when a commit came since `known`. */
  saw(bookmark: string, known: string | undefined): boolean {
    this.#current = bookmark;
    return bookmark === known;
  }
}
