/** What of the graph is the way: the links between each of its things and the next, and both ends as soon as they are chosen. */
import type { WayQuery } from '../generated/graph/graphql.ts';
import { linkKey } from './graph.ts';
import type { Highlight } from './svg.ts';

export function highlightOf(way: WayQuery['paths'][number] | undefined, ends: readonly string[]): Highlight {
  const ids = way?.nodes.map(({ id }) => id) ?? [];
  const links = ids.slice(1).map((id, index) => linkKey(ids[index] ?? '', id));
  return { links: new Set(links), nodes: new Set([...ids, ...ends].filter((id) => id !== '')) };
}
