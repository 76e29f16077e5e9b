/** Which part of the picture is seen, and how large. */
import type { Point, Positions } from './layout.ts';

/** A point of the picture is seen at `point * zoom + (x, y)`. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const nearest = 6;
const farthest = 0.08;
/** Below this things lie too close to be told apart. */
const legible = 0.3;
/** Room at the edges for labels, in pixels. */
export const margin = { x: 64, y: 40 };

/** Pictures are wider than high; on a screen that is higher than wide they are turned over. */
export function turned(positions: Positions, { width, height }: Size): Positions {
  if (height <= 1.15 * width) return positions;
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

/** All of the picture, in the middle; a few things are not blown up. */
export function fitted(positions: Positions, { width, height }: Size): Viewport {
  const points = [...positions.values()];
  if (points.length === 0) return { zoom: 1, x: width / 2, y: height / 2 };
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const fits = (room: number, extent: number) => Math.max(room, 1) / Math.max(extent, 1);
  const zoom = clamp(
    Math.min(fits(width - 2 * margin.x, right - left), fits(height - 2 * margin.y, bottom - top), 1.4),
  );
  return { zoom, x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
}

/** What is seen first: all; or, where that would be too small to read, what lies around the middle. */
export function opening(positions: Positions, size: Size): Viewport {
  const all = fitted(positions, size);
  return all.zoom >= legible ? all : { zoom: 1.6 * legible, x: size.width / 2, y: size.height / 2 };
}

const ends = (values: readonly number[]): [least: number, most: number] => [Math.min(...values), Math.max(...values)];
const clamp = (zoom: number): number => Math.min(nearest, Math.max(farthest, zoom));

/** Larger or smaller by a factor, while what is seen at `around` stays there. */
export function zoomed({ zoom, x, y }: Viewport, factor: number, around: Point): Viewport {
  const next = clamp(zoom * factor);
  const grown = next / zoom;
  return { zoom: next, x: around.x - (around.x - x) * grown, y: around.y - (around.y - y) * grown };
}

export const moved = (view: Viewport, by: Point): Viewport => ({ ...view, x: view.x + by.x, y: view.y + by.y });

/** The same zoom, moved as little as is needed to see the point well within the edges. */
export function showing(view: Viewport, point: Point, { width, height }: Size): Viewport {
  const seen = { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y };
  return moved(view, { x: inward(seen.x, width, margin.x), y: inward(seen.y, height, margin.y) });
}

const inward = (at: number, length: number, edge: number): number =>
  at < edge ? edge - at : at > length - edge ? length - edge - at : 0;
