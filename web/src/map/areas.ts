/** Parts of the world that the map can be drawn of, so that small countries can be met. */
import { type GeoProjection, geoEqualEarth } from 'd3-geo';

export const size = { width: 960, height: 470 } as const;

interface Area {
  /** West, south, east and north, in degrees from the meridian in the middle. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly middle: number;
}

export const areas = {
  WORLD: { middle: 11, box: [-166, -55, 170, 82] },
  AFRICA: { middle: 18, box: [-38, -35, 38, 38] },
  AMERICAS: { middle: -85, box: [-45, -38, 50, 52] },
  ASIA: { middle: 95, box: [-58, -11, 62, 55] },
  EUROPE: { middle: 15, box: [-26, 35, 34, 70] },
  OCEANIA: { middle: 150, box: [-40, -48, 40, 15] },
} as const satisfies { readonly [name: string]: Area };
export type AreaName = keyof typeof areas;
const [, ...parts] = Object.keys(areas) as AreaName[];
export const otherAreas = parts;

/** Equal areas: a large country on the map is one on the ground. */
export function projectionOf(name: AreaName): GeoProjection {
  const { box, middle } = areas[name];
  const [west, south, east, north] = box;
  const corners = [west, (west + east) / 2, east].flatMap((x) =>
    [south, (south + north) / 2, north].map((y) => [x + middle, y]),
  );
  const { width, height } = size;
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitSize([width, height], { type: 'MultiPoint', coordinates: corners })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
