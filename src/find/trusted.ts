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
  const orders = snapshot.remember('trusted', () => new Map<string, Known>());
  const key = order.join();
  const shared = orders.get(key);
  const known = shared ?? { found: resolve(reading, snapshot, order), isWhole: false };
  orders.delete(key);
  orders.set(key, known);
  const [oldest] = orders.keys();
  if (orders.size > mostOrders && oldest !== undefined) orders.delete(oldest);
  if (!shared) {
    const forget = () => {
      if (orders.get(key) === known) orders.delete(key);
    };
    known.found.then(() => {
      if (reading.straddles) forget();
      else known.isWhole = true;
    }, forget);
    return known.found;
  }
  if (known.isWhole) return known.found;
  // Whoever began had less time, perhaps; and what came between is known to that reading alone.
  const found = await known.found.catch(() => undefined);
  if (!found) return trusted(reading, snapshot, order);
  await reading.confirm();
  return found;
}

interface Known {
  readonly found: Promise<Trusted>;
  /** Once it is there, and no commit came between. */
  isWhole: boolean;
}

async function resolve(reading: Reading, snapshot: Snapshot, order: readonly string[]): Promise<Trusted> {
  const overlay = overlayOf(snapshot, await reading.read(conflictRows, {}), order);
  return { overlay, snapshot: snapshot.showing(overlay) };
}
