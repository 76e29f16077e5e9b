/** The countries of the world, as they are drawn. */
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

export interface Country {
  /** Its M49 code; some areas have none. */
  readonly m49: string | null;
  readonly name: string;
  readonly shape: Feature<Geometry>;
}

/** Nobody publishes for it, and it would take a fifth of the room. */
const antarctica = '010';

export const countries: readonly Country[] = feature(atlas, atlas.objects.countries)
  .features.map((shape) => ({
    m49: shape.id === undefined ? null : String(shape.id),
    name: shape.properties.name,
    shape,
  }))
  .filter(({ m49 }) => m49 !== antarctica);
