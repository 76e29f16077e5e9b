/** A page as clients see it (Relay's cursor connections). */
import { encodeCursor, type PageRequest } from './cursor.ts';
import type { Keys, PageFile } from './page.ts';

/** An edge: the node at the other end and the properties of the relation. */
export type Edge<Node, Properties> = { readonly cursor: string; readonly node: Node } & Properties;

export class Connection<Node, Properties = unknown> {
  readonly edges: readonly Edge<Node, Properties>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly #total: number | null;

  /** `entries` in the order they were read: backwards for a page from the end, and one more than asked if there is one. */
  constructor(
    page: PageFile,
    request: PageRequest,
    entries: readonly (readonly [Keys, Node, Properties])[],
    total: number | null,
  ) {
    const more = entries.length > request.size;
    const kept = entries.slice(0, request.size);
    if (request.direction === 'backwards') kept.reverse();
    this.edges = kept.map(([keys, node, properties]) => ({ cursor: encodeCursor(page, keys), node, ...properties }));
    this.nodes = kept.map(([, node]) => node);
    const [forwards, backwards] =
      request.direction === 'forwards' ? [more, request.continued] : [request.continued, more];
    this.pageInfo = {
      hasNextPage: forwards,
      hasPreviousPage: backwards,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
    this.#total = total;
  }

  /** Of the whole list. It is counted only when the question selects it. */
  get totalCount(): number {
    if (this.#total === null) throw new Error('The total was read without having been asked for.');
    return this.#total;
  }
}
