/** Rows of what the snapshot knows. A commit may have come between; the answer is asked for again then. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from '../graph/loaders.ts';
import { type EntityType, isEntity, type Row } from '../model.ts';

/** The row of a thing of any type. */
export async function entityOf(load: Loaders, id: string, info: GraphQLResolveInfo): Promise<Row<EntityType>> {
  const [row] = await load.entities([id], info);
  if (!row || !isEntity(row)) throw new Error(`${id} was found and is not there.`);
  return row;
}

/** The row of a thing whose type is known. */
export async function knownTo<T extends EntityType>(
  load: Loaders,
  type: T,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Row<T>> {
  const row = await load.one(type, id, info);
  if (!row) throw new Error(`${id} was found and is not there.`);
  return row;
}
