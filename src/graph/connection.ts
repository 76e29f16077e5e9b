/** A page as clients see it (Relay's cursor connections). */
import { encodeCursor, type PageRequest } from './cursor.ts';
import type { Keys, PageFile } from './page.ts';

/** An edge: the node at the other end and the properties of the relation. */
export type Edge<Node, Properties> = { readonly cursor: string; readonly node: Node } & Properties;

/** An entry as it was read; what else was read along with it is of no concern here. */
type Placed<Node, Properties> = readonly [Keys, Node, Properties, ...unknown[]];

export class Connection<Node, Properties = unknown> {
  readonly nodes: readonly Node[];
  readonly #page: PageFile;
  readonly #kept: readonly Placed<Node, Properties>[];
  readonly #total: number | null;
  readonly #more: { readonly forwards: boolean; readonly backwards: boolean };

  /** `entries` in the order they were read: backwards for a page from the end, and one more than asked if there is one. */
  constructor(
    page: PageFile,
    request: PageRequest,
    entries: readonly Placed<Node, Properties>[],
    total: number | null,
  ) {
    const more = entries.length > request.size;
    const kept = entries.slice(0, request.size);
    if (request.direction === 'backwards') kept.reverse();
    this.#page = page;
    this.#kept = kept;
    this.nodes = kept.map(([, node]) => node);
    this.#more =
      request.direction === 'forwards'
        ? { forwards: more, backwards: request.continued }
        : { forwards: request.continued, backwards: more };
    this.#total = total;
  }

  /** Made when they are asked for: a question that asks for the nodes alone needs no cursor. */
  get edges(): readonly Edge<Node, Properties>[] {
    return this.#kept.map(([keys, node, properties]) => ({
      cursor: encodeCursor(this.#page, keys),
      node,
      ...properties,
    }));
  }

  get pageInfo() {
    const cursorOf = (entry: Placed<Node, Properties> | undefined) =>
      entry === undefined ? null : encodeCursor(this.#page, entry[0]);
    return {
      hasNextPage: this.#more.forwards,
      hasPreviousPage: this.#more.backwards,
      startCursor: cursorOf(this.#kept[0]),
      endCursor: cursorOf(this.#kept.at(-1)),
    };
  }

  /** Of the whole list. It is counted only when the question selects it. */
  get totalCount(): number {
    if (this.#total === null) throw new Error('The total was read without having been asked for.');
    return this.#total;
  }
}
