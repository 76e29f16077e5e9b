/** Graphs for tests: things by number, joined as they are told to be. */
import type { Graph, GraphNode } from '../../../web/src/graph/graph.ts';
import { linkKey } from '../../../web/src/graph/graph.ts';

export const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: `Name of ${id}`,
  type: 'topic',
  degree: 3,
  ...more,
});

export function graph(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Graph {
  return {
    nodes: ids.map((id) => node(id)),
    links: pairs.map(([a, b]) => ({ key: linkKey(a, b), a, b, relations: [{ type: 'ABOUT', from: a, to: b }] })),
  };
}

/** A graph as large as those that are drawn, the same each time: each thing is joined to the first and to two others. */
export function large(count: number): Graph {
  const ids = Array.from({ length: count }, (_, index) => `topic/${index}`);
  const at = (index: number) => ids[index % count] ?? '';
  const pairs = ids.flatMap((id, index) => [
    [at(0), id] as const,
    [id, at(index * 7 + 1)] as const,
    [id, at(index * 13 + 5)] as const,
  ]);
  const once = new Map(pairs.filter(([a, b]) => a !== b).map(([a, b]) => [linkKey(a, b), [a, b] as const]));
  return graph(ids, [...once.values()]);
}

/** Letters of one width, for a machine without a screen. */
export const measure = (text: string): number => text.length * 6;
