/** Finds room for labels: each is tried in a few places, the more important first, and stays away where none is free. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Label {
  readonly key: string;
  /** Boxes by how good they are. */
  readonly places: readonly Box[];
  /** What of the obstacles is its own, and may be touched. */
  readonly own?: string;
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
export function placeLabels(labels: readonly Label[], obstacles: readonly Obstacle[]): ReadonlyMap<string, Box> {
  const taken = new Grid();
  for (const obstacle of obstacles) taken.add(obstacle);
  const placed = new Map<string, Box>();
  for (const { key, places, own } of labels) {
    const free = places.find((place) =>
      taken.near(place).every((other) => other.key === own || !overlap(place, other)),
    );
    if (!free) continue;
    placed.set(key, free);
    // The name of a label is nobody's own.
    taken.add({ ...free, key: '' });
  }
  return placed;
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

  near(box: Box): readonly Obstacle[] {
    return this.touched(box).flatMap((cell) => this.cells.get(cell) ?? []);
  }

  private touched({ x, y, width, height }: Box): string[] {
    const at = (value: number) => Math.floor(value / this.size);
    const cells: string[] = [];
    for (let column = at(x); column <= at(x + width); column++)
      for (let row = at(y); row <= at(y + height); row++) cells.push(`${column} ${row}`);
    return cells;
  }
}
