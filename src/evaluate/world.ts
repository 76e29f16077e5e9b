/** The catalogue as it is when something is hidden. */
import type { Snapshot } from '../find/snapshot.ts';
import type { SeedCatalogue, SeedRelation } from '../seed/catalogue.ts';
import { Graph } from './graph.ts';
import { snapshotOf } from './snapshot.ts';

export interface World {
  readonly snapshot: Snapshot;
  /** Works and things by their places in `snapshot.network`, joined by relations of whatever type. */
  readonly graph: Graph;
}

export function worldWithout({ nodes, relations }: SeedCatalogue, hidden: readonly SeedRelation[]): World {
  const gone = new Set(hidden);
  const snapshot = snapshotOf({ nodes, relations: relations.filter((relation) => !gone.has(relation)) });
  const { network } = snapshot;
  const pairs = network.ids.flatMap((_id, place) =>
    Array.from(network.others(place), (other): [number, number] => [place, other]),
  );
  return { snapshot, graph: new Graph(network.ids.length, pairs) };
}
