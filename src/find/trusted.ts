/** The snapshot and the rows under another order of trust: worked out once for each order that readers ask for. */
import { z } from 'zod';
import type { Overlay } from '../graph/loaders.ts';
import type { Reading } from '../graph/neo4j.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import type { Snapshot } from './snapshot.ts';
import { conflictShape, overlayOf } from './trust.ts';

const conflictRows = source('find/conflicts', { params: z.object({}), row: conflictShape });
export const statements: AnyStatement[] = [conflictRows];

export interface Trusted {
  readonly snapshot: Snapshot;
  readonly overlay: Overlay;
}

/** Each of them may be as large as the snapshot itself: the order that was not asked for the longest is given up. */
export const mostOrders = 4;

/** `snapshot` is of the version that the reading is of. */
export async function trusted(reading: Reading, snapshot: Snapshot, order: readonly string[]): Promise<Trusted> {
  const known = snapshot.remember('trusted', () => new Map<string, Promise<Trusted>>());
  const key = order.join();
  const found = known.get(key) ?? resolve(reading, snapshot, order);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > mostOrders && oldest !== undefined) known.delete(oldest);
  const forget = () => {
    if (known.get(key) === found) known.delete(key);
  };
  found.then(() => (reading.straddles ? forget() : undefined), forget);
  return found;
}

async function resolve(reading: Reading, snapshot: Snapshot, order: readonly string[]): Promise<Trusted> {
  const overlay = overlayOf(snapshot, await reading.read(conflictRows, {}), order);
  return { overlay, snapshot: snapshot.showing(overlay) };
}
