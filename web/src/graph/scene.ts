/** What is drawn where, in pixels: the same for the screen and for a file. */
import type { Graph, GraphLink, GraphNode } from './graph.ts';
import type { Point, Positions } from './layout.ts';
import { type Box, type Label, type Obstacle, placeLabels } from './place.ts';
import { margin } from './viewport.ts';
import { type Measure, wrap } from './wrap.ts';

/** A name in lines, and where it stands. */
export interface Name extends Box {
  readonly lines: readonly string[];
}
export interface DrawnNode extends GraphNode, Point {
  readonly radius: number;
  /** Undefined where there was no room. */
  readonly name: Name | undefined;
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
/** Of a name: at first, and where there is less room. */
const widest = 118;
const narrowest = 104;
/** Things with the most links whose names stand there in any case. */
const landmarks = 5;

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
  }));
  const rank = new Map([...new Set([...first, center])].map((id, index) => [id, index]));
  const order = (id: string) => rank.get(id) ?? rank.size;
  const bounds = boundsOf(plain);
  const labels: Label<Name>[] = [...plain]
    .sort((one, other) => order(one.id) - order(other.id) || other.degree - one.degree)
    .map((node, index) => ({ node, needed: index < rank.size + landmarks }))
    .map(({ node, needed }) => ({
      key: node.id,
      places: placesOf(node, needed, measure).filter(
        (box) => box.x >= bounds.left && box.x + box.width <= bounds.right,
      ),
      own: node.id,
      needed,
    }));
  const placed = placeLabels(labels, plain.map(obstacleOf));
  return {
    nodes: plain.map((node) => ({ ...node, name: placed.get(node.id) })),
    links: graph.links.map((link) => ({ link, start: place(link.a), end: place(link.b) })),
    zoom,
  };
}

/** Names stay within the margin that is seen around a picture when all of it is shown. */
function boundsOf(nodes: readonly Point[]): { left: number; right: number } {
  const across = nodes.map(({ x }) => x);
  return { left: Math.min(...across) - margin.x, right: Math.max(...across) + margin.x };
}

/** What has more links is larger; all shrink when the picture is small, so that they do not cover each other. */
function radiusOf({ degree }: GraphNode, center: boolean, zoom: number): number {
  const radius = center ? 13 : 4.5 + 0.8 * Math.log2(1 + Math.min(degree, 500));
  return radius * Math.min(1.15, Math.max(0.65, zoom * 1.2));
}

export const obstacleOf = ({ id, x, y, radius }: Pick<DrawnNode, 'id' | 'x' | 'y' | 'radius'>): Obstacle => ({
  key: id,
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Two lines around the thing where there is room; else a short one, unless the name is needed. */
function placesOf(node: Point & Pick<DrawnNode, 'label' | 'radius'>, needed: boolean, measure: Measure): Name[] {
  const full = wrap(node.label, widest, 2, measure);
  const short = wrap(node.label, narrowest, 1, measure);
  return [...placesAround(node, full, measure), ...(needed ? [] : placesAround(node, short, measure))];
}

/** Below a thing, above it, or beside it. */
export function placesAround(
  { x, y, radius }: Point & { readonly radius: number },
  lines: readonly string[],
  measure: Measure,
  padding = 2,
): Name[] {
  const width = Math.max(0, ...lines.map(measure)) + 2 * padding;
  const height = lines.length * lineHeight;
  const away = radius + 3;
  const [left, top] = [x - width / 2, y - height / 2];
  return [
    { x: left, y: y + away },
    { x: left, y: y - away - height },
    { x: x + away, y: top },
    { x: x - away - width, y: top },
  ].map((corner) => ({ ...corner, width, height, lines }));
}
