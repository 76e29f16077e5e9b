/** What is drawn where, in pixels: the same for the screen and for a file. */
import type { Graph, GraphLink, GraphNode } from './graph.ts';
import type { Point, Positions } from './layout.ts';
import { type Box, type Label, type Obstacle, placeLabels } from './place.ts';
import { type Measure, wrap } from './wrap.ts';

export interface DrawnNode extends GraphNode, Point {
  readonly radius: number;
  /** Its name in lines, and where; undefined where there was no room. */
  readonly text: { readonly lines: readonly string[]; readonly box: Box } | undefined;
}
export interface DrawnLink {
  readonly link: GraphLink;
  readonly start: Point;
  readonly end: Point;
}
export interface Scene {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly zoom: number;
}

export const textSize = 12;
export const lineHeight = 15;
const widest = 118;

export interface SceneOptions {
  readonly zoom: number;
  readonly center: string;
  /** Things whose names come before all others. */
  readonly first: readonly string[];
  readonly measure: Measure;
}

export function sceneOf(graph: Graph, positions: Positions, { zoom, center, first, measure }: SceneOptions): Scene {
  const place = (id: string): Point => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return { x: x * zoom, y: y * zoom };
  };
  const plain = graph.nodes.map((node) => ({
    ...node,
    ...place(node.id),
    radius: radiusOf(node, node.id === center, zoom),
    lines: wrap(node.label, widest, node.id === center ? 3 : 2, measure),
  }));
  const rank = new Map([...first, center].map((id, index) => [id, index]));
  const order = (id: string) => rank.get(id) ?? rank.size;
  const labels: Label[] = [...plain]
    .sort((one, other) => order(one.id) - order(other.id) || other.degree - one.degree)
    .map((node) => ({ key: node.id, places: placesOf(node, measure), own: node.id }));
  const placed = placeLabels(labels, plain.map(obstacleOf));
  return {
    nodes: plain.map(({ lines, ...node }) => {
      const box = placed.get(node.id);
      return { ...node, text: box && { lines, box } };
    }),
    links: graph.links.map((link) => ({ link, start: place(link.a), end: place(link.b) })),
    zoom,
  };
}

/** What has more links is larger; all shrink when the picture is small, so that they do not cover each other. */
function radiusOf({ degree }: GraphNode, center: boolean, zoom: number): number {
  const radius = center ? 13 : 4.5 + 0.8 * Math.log2(1 + Math.min(degree, 500));
  return radius * Math.min(1.15, Math.max(0.55, zoom * 1.2));
}

const obstacleOf = ({ id, x, y, radius }: GraphNode & Point & { radius: number }): Obstacle => ({
  key: id,
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Below a thing, above it, or beside it. */
function placesOf(
  { x, y, radius, lines }: Point & { readonly radius: number; readonly lines: readonly string[] },
  measure: Measure,
): Box[] {
  const size = { width: Math.max(0, ...lines.map(measure)) + 4, height: lines.length * lineHeight };
  const away = radius + 3;
  const [left, top] = [x - size.width / 2, y - size.height / 2];
  return [
    { x: left, y: y + away },
    { x: left, y: y - away - size.height },
    { x: x + away, y: top },
    { x: x - away - size.width, y: top },
  ].map((corner) => ({ ...corner, ...size }));
}
