/** Finds room for labels: each is tried in a few places, the more important first, and stays away where none is free. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Label<B extends Box> {
  readonly key: string;
  /** Boxes by how good they are. */
  readonly places: readonly B[];
  /** What of the obstacles is its own, and may be touched. */
  readonly own?: string;
  /** Whether it may cover obstacles, though no other label, rather than stay away. */
  readonly needed?: boolean;
}
export interface Obstacle extends Box {
  readonly key: string;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The box of each label that found one. Labels come in order of importance. */
export function placeLabels<B extends Box>(
  labels: readonly Label<B>[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, B> {
  const [things, names] = [new Grid(), new Grid()];
  for (const obstacle of obstacles) things.add(obstacle);
  const placed = new Map<string, B>();
  for (const { key, places, own, needed } of labels) {
    const unnamed = places.filter((place) => names.covered(place) === 0);
    const covered = (place: Box) => things.covered(place, own);
    const free = unnamed.find((place) => covered(place) === 0) ?? (needed ? least(unnamed, covered) : undefined);
    if (!free) continue;
    placed.set(key, free);
    names.add({ ...free, key });
  }
  return placed;
}

function least<B>(places: readonly B[], measure: (place: B) => number): B | undefined {
  const [best] = places.map((place) => ({ place, size: measure(place) })).sort((one, other) => one.size - other.size);
  return best?.place;
}

/** Boxes by the squares that they touch, so that only neighbours are compared. */
class Grid {
  private readonly size = 64;
  private readonly cells = new Map<string, Obstacle[]>();

  add(box: Obstacle): void {
    for (const cell of this.touched(box)) {
      const held = this.cells.get(cell);
      if (held) held.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  /** How many boxes this one lies over, other than its own. */
  covered(box: Box, own?: string): number {
    const near = new Set(this.touched(box).flatMap((cell) => this.cells.get(cell) ?? []));
    return [...near].filter((other) => other.key !== own && overlap(box, other)).length;
  }

  private touched({ x, y, width, height }: Box): string[] {
    const at = (value: number) => Math.floor(value / this.size);
    const cells: string[] = [];
    for (let column = at(x); column <= at(x + width); column++)
      for (let row = at(y); row <= at(y + height); row++) cells.push(`${column} ${row}`);
    return cells;
  }
}
