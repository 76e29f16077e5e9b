/** A way as it is read: things, and between each and the next what joins them. */
import type { WaysQuery } from '../generated/paths/graphql.ts';

export type Way = WaysQuery['paths'][number];
export type Relation = Way['relations'][number];
export interface Link {
  readonly thing: Way['nodes'][number];
  /** What joins it to the next thing, and whether it is read from here; empty for the last. */
  readonly onward: readonly { readonly relation: Relation; readonly forwards: boolean }[];
}

export function chainOf({ nodes, relations }: Pick<Way, 'nodes' | 'relations'>): Link[] {
  return nodes.map((thing, index) => {
    const next = nodes[index + 1];
    const onward = relations.flatMap((relation) => {
      if (next && relation.from.id === thing.id && relation.to.id === next.id) return [{ relation, forwards: true }];
      if (next && relation.to.id === thing.id && relation.from.id === next.id) return [{ relation, forwards: false }];
      return [];
    });
    return { thing, onward };
  });
}
