/** Where an arrow key leads: the nearest thing in its direction, what lies aside counting as farther. */
import type { Positions } from './layout.ts';

const directions: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Undefined for another key, and where nothing lies in that direction. */
export function neighbourTowards(key: string, from: string, positions: Positions): string | undefined {
  const direction = directions[key];
  const here = positions.get(from);
  if (!direction || !here) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of positions) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1] + dy * direction[0]);
    // Each thing lies in the quarter of one of the four directions, so that all can be reached.
    if (id === from || ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
