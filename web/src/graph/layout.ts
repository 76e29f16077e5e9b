/**
 * Where things stand. Nothing is left to chance: the same graphs in the same order make the same picture, whether they
 * came one by one under the reader's hands or all at once from a link.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Graph, linksByNode, merge } from './graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

/** The room that a thing keeps around itself; what many lead to needs more, for a name that helps to find one's way. */
const room = { plain: 30, hub: 52, links: 12 };
/** Steps until things rest; those that stood already are only moved a little, so that the reader finds them again. */
const steps = { first: 240, later: 60 };

/** The first thing is what the others surround. */
const middle = { fx: 0, fy: 0 };

/** Places for all of the graph: anew, or beginning where things stood. */
export function settle(graph: Graph, before: Positions = new Map()): Positions {
  const anew = before.size === 0;
  const joined = linksByNode(graph);
  const hub = (id: string, index: number) => index === 0 || (joined.get(id)?.length ?? 0) >= room.links;
  const nodes = graph.nodes.map(({ id }, index) => ({
    id,
    hub: hub(id, index),
    ...startOf(id, graph, before),
    ...(index === 0 ? middle : {}),
  }));
  const links = graph.links.map(({ a, b }) => ({ source: a, target: b }));
  const simulation = forceSimulation(nodes)
    .force(
      'links',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('apart', forceManyBody().strength(-320).distanceMax(900))
    // Screens are wider than high.
    .force('across', forceX().strength(0.04))
    .force('along', forceY().strength(0.1))
    .force(
      'room',
      forceCollide<(typeof nodes)[number]>(({ hub }) => (hub ? room.hub : room.plain)),
    )
    .stop();
  if (!anew) simulation.alpha(0.3);
  simulation.tick(anew ? steps.first : steps.later);
  return new Map(nodes.map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

/** New things begin beside what they are joined to; without that the simulation lays them out in a spiral. */
function startOf(id: string, { links }: Graph, before: Positions): Partial<Point> {
  const known = before.get(id);
  if (known) return known;
  for (const { a, b } of links) {
    const beside = a === id ? before.get(b) : b === id ? before.get(a) : undefined;
    if (beside) return beside;
  }
  return {};
}

/** Engines may differ in the last digits. */
const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;

/** What is added to a graph, and how many of its things at most. */
export interface Source {
  readonly graph: Graph;
  readonly most?: number;
}
export interface Stage {
  readonly source: Graph;
  readonly graph: Graph;
  readonly positions: Positions;
}

/** Graphs that are merged one after the other, each laid out on from the one before. What is known and still begins the list is kept. */
export function stages(sources: readonly Source[], known: readonly Stage[] = []): Stage[] {
  const made: Stage[] = [];
  for (const [index, { graph: source, most }] of sources.entries()) {
    const kept = known[index];
    const before = made.at(-1);
    if (kept?.source === source && before === (index > 0 ? known[index - 1] : undefined)) made.push(kept);
    else {
      const graph = before ? merge(before.graph, source, most) : source;
      made.push({ source, graph, positions: settle(graph, before?.positions) });
    }
  }
  return made;
}
