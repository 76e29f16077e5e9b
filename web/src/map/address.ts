/** What stands in the address of the map, and what it asks for. */
import { type FilterState, filterOf, filterShape, setAside } from '../charts/address.ts';
import type { PlacesQueryVariables } from '../generated/map/graphql.ts';
import { oneOf } from '../parts/address.ts';
import { otherAreas } from './areas.ts';

export const mapShape = {
  ...filterShape,
  area: oneOf('WORLD', ...otherAreas),
  sort: oneOf('COUNT', 'NAME'),
} as const;

/** Places are what is counted, so the works are narrowed by anything else. */
export const besidesPlaces = <S extends FilterState>(state: S): S => setAside(state, ['REGION']);
export const placesVariables = (state: FilterState): PlacesQueryVariables => ({ filter: filterOf(state) });
