import type { Found } from '../../find/page.ts';

/** A page as a connection whose edges hold nothing but the nodes and their places. */
export const connectionOf = <T>({ edges, ...page }: Found<T>) => ({
  edges: edges.map(({ cursor, item }) => ({ cursor, node: item })),
  nodes: edges.map(({ item }) => item),
  ...page,
});
