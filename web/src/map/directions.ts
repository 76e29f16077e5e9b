/** Which country an arrow key leads to: the nearest that lies that way. */
export type Point = readonly [x: number, y: number];

const ways: { readonly [key: string]: Point } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much further something seems that lies aside, so that an arrow keeps its line. */
const aside = 2;

/** The key of the point; null where there is none that way, undefined for keys that are no arrows. */
export function towards(key: string, from: Point, points: ReadonlyMap<string, Point>): string | null | undefined {
  const way = ways[key];
  if (!way) return undefined;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [name, [x, y]] of points) {
    const [dx, dy] = [x - from[0], y - from[1]];
    const ahead = dx * way[0] + dy * way[1];
    const distance = ahead + aside * Math.abs(dx * way[1] - dy * way[0]);
    if (ahead > 0 && distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}
