/** What surrounds a thing, for a drawing. */

import { entityOf } from '../find/entity.ts';
import { type EntityKind, entityKinds, kindOfType, typeOfKind } from '../find/kinds.ts';
import type { Network } from '../find/network.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type {
  ApiQueryNeighbourhoodArgs,
  ApiRelationType,
  ApiResolvers,
  RequireFields,
} from '../generated/resolvers.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import type { EntityType } from '../model.ts';
import { placeOf } from './input.ts';
import { nearest, nearness, type Shown, within } from './nearness.ts';
import { degree } from './rarity.ts';
import { between, relationsOf } from './relations.ts';
import { Work } from './work.ts';

export interface NeighbourhoodRow {
  readonly center: string;
  /** The center first. */
  readonly nodes: readonly NeighbourhoodNodeRow[];
  readonly links: () => NeighbourhoodLinkRow[];
  readonly omitted: readonly { readonly kind: EntityKind; readonly count: number }[];
}
export interface NeighbourhoodNodeRow {
  readonly id: string;
  readonly depth: number;
  readonly degree: number;
  readonly nearness: number;
}
export interface NeighbourhoodLinkRow {
  readonly type: ApiRelationType;
  readonly from: string;
  readonly to: string;
}

/** A question with what is left out filled in. */
export type NeighbourhoodArguments = RequireFields<ApiQueryNeighbourhoodArgs, 'depth' | 'budget'>;

/** Throws a `UserInputError` that names what cannot be meant, or the bound that was met. */
export function neighbourhood(snapshot: Snapshot, args: NeighbourhoodArguments): NeighbourhoodRow {
  checkRange('depth', args.depth, 4);
  checkRange('budget', args.budget, 500);
  const { network } = snapshot;
  const center = placeOf(network, args.of, 'of');
  const work = new Work('ask with a smaller "depth", or say more in "kinds"');
  const distances = within(network, center, args.depth, shownOf(snapshot, args.kinds), work);
  const near = nearness(network, center);
  const chosen = nearest(network, center, distances, near, args.budget);
  return {
    center: args.of,
    nodes: chosen.map((place) => ({
      id: network.idOf(place),
      depth: distances.get(place) ?? 0,
      degree: degree(network, place),
      nearness: near(place),
    })),
    links: () => linksAmong(network, chosen),
    omitted: countOmitted(snapshot, distances, new Set(chosen)),
  };
}

/** The type of each thing, by its place. */
const typesOf = (snapshot: Snapshot): readonly EntityType[] =>
  snapshot.remember('types by place', () => snapshot.network.ids.flatMap((id) => snapshot.things.get(id)?.type ?? []));

function shownOf(snapshot: Snapshot, kinds: NeighbourhoodArguments['kinds']): Shown {
  if (kinds?.length === 0) throw new UserInputError('"kinds" is empty; leave it out, or name at least one.');
  const shown = new Set<EntityType | undefined>((kinds ?? entityKinds).map((kind) => typeOfKind[kind]));
  const types = typesOf(snapshot);
  return (place) => shown.has(types[place]);
}

/** Each link once, in the order of the nodes that they go out from. */
function linksAmong(network: Network, places: readonly number[]): NeighbourhoodLinkRow[] {
  const shown = new Set(places);
  return places.flatMap((place) =>
    between.flatMap((type) =>
      Array.from(
        network.along(place, type, true).filter((other) => shown.has(other)),
        (other) => ({ type, from: network.idOf(place), to: network.idOf(other) }),
      ),
    ),
  );
}

function countOmitted(snapshot: Snapshot, distances: ReadonlyMap<number, number>, chosen: ReadonlySet<number>) {
  const types = typesOf(snapshot);
  const counts = new Map<EntityKind, number>();
  for (const place of distances.keys()) {
    const type = types[place];
    const kind = type && !chosen.has(place) ? kindOfType.get(type) : undefined;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return entityKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

export const resolvers = {
  Query: { neighbourhood: async (_root, args, { find }) => neighbourhood(await find(), args) },
  Neighbourhood: {
    center: ({ center }, _args, { load }, info) => entityOf(load, center, info),
    links: ({ links }) => links(),
  },
  NeighbourhoodNode: { node: ({ id }, _args, { load }, info) => entityOf(load, id, info) },
  NeighbourhoodLink: {
    relations: ({ type, from, to }, _args, { load }) => relationsOf(load, [{ from, to, types: [type] }]),
  },
} satisfies ApiResolvers;
