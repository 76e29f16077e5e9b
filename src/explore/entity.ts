import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from '../graph/loaders.ts';
import { type EntityType, isEntity, type Row } from '../model.ts';

/** The row of a thing that the snapshot knows. */
export async function entityOf(load: Loaders, id: string, info: GraphQLResolveInfo): Promise<Row<EntityType>> {
  const [row] = await load.entities([id], info);
  // A commit may have come between; the answer is asked for again then.
  if (!row || !isEntity(row)) throw new Error(`${id} was found and is not there.`);
  return row;
}
