/** A graph to be drawn: things, and what joins them. It is put together from several answers of the API. */
import type { RelationType, SurroundingsQuery, WayQuery } from '../generated/graph/graphql.ts';
import { type ThingType, typeOf } from '../words/types.ts';

/** `other` is for what has no page of its own, such as a version. */
export type NodeType = ThingType | 'other';
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly type: NodeType;
  /** Links it has in the whole catalogue; 0 where that was not asked for. */
  readonly degree: number;
}
/** Two things that are joined, and in how many ways. */
export interface GraphLink {
  /** The same for both orders of the ends. */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly relations: readonly { readonly type: RelationType; readonly from: string; readonly to: string }[];
}
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
type Relation = GraphLink['relations'][number];

export const noGraph: Graph = { nodes: [], links: [] };
export const linkKey = (one: string, other: string): string => [one, other].sort().join(' ');

export function graphOf({ nodes, links }: SurroundingsQuery['neighbourhood']): Graph {
  return {
    nodes: nodes.map(({ node, degree }) => nodeOf(node, degree)),
    links: bundled(links),
  };
}

export function graphOfWay({ nodes, relations }: WayQuery['paths'][number]): Graph {
  return {
    nodes: nodes.map((node) => nodeOf(node, 0)),
    links: bundled(relations.map(({ type, from, to }) => ({ type, from: from.id, to: to.id }))),
  };
}

const nodeOf = ({ id, label }: { id: string; label: string }, degree: number): GraphNode => ({
  id,
  label,
  type: typeOf(id) ?? 'other',
  degree,
});

/** One link for each pair, with each of its relations once. */
function bundled(relations: readonly Relation[]): GraphLink[] {
  const links = new Map<string, Map<string, Relation>>();
  for (const { type, from, to } of relations) {
    const key = linkKey(from, to);
    const held = links.get(key) ?? new Map();
    links.set(key, held.set(`${type} ${from}`, { type, from, to }));
  }
  return [...links].flatMap(([key, held]) => {
    const all = [...held.values()];
    const [first] = all;
    return first ? [{ key, a: first.from, b: first.to, relations: all }] : [];
  });
}

/** The first graph, and what the second adds to it: at most `most` things, the first ones, and links whose ends are there. */
export function merge(graph: Graph, more: Graph, most = Number.POSITIVE_INFINITY): Graph {
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const fresh = more.nodes.filter(({ id }) => !known.has(id)).slice(0, most);
  const shown = new Set([...known.keys(), ...fresh.map(({ id }) => id)]);
  const links = [...graph.links, ...more.links.filter(({ a, b }) => shown.has(a) && shown.has(b))];
  return { nodes: [...graph.nodes, ...fresh], links: bundled(links.flatMap(({ relations }) => relations)) };
}

/** The thing at the other end. */
export const across = ({ a, b }: GraphLink, id: string): string => (a === id ? b : a);

/** The links of each thing. */
export function linksByNode({ links }: Graph): ReadonlyMap<string, readonly GraphLink[]> {
  const found = new Map<string, GraphLink[]>();
  for (const link of links)
    for (const id of new Set([link.a, link.b])) {
      const held = found.get(id);
      if (held) held.push(link);
      else found.set(id, [link]);
    }
  return found;
}
