/** The countries as paths, for one part of the world. Drawing them takes some milliseconds, so it is done once for each. */
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { type AreaName, projectionOf } from './areas.ts';
import type { Point } from './directions.ts';
import { type Country, countries } from './world.ts';

export interface Drawn extends Country {
  readonly path: string;
  /** The middle of what is seen of it. */
  readonly middle: Point;
}

export function drawn(area: AreaName): Drawn[] {
  const path = geoPath(projectionOf(area)).digits(1);
  return countries.flatMap((country) => {
    const line = path(country.shape);
    return line ? [{ ...country, path: line, middle: path.centroid(country.shape) }] : [];
  });
}

export const useDrawn = (area: AreaName): Drawn[] => useMemo(() => drawn(area), [area]);
