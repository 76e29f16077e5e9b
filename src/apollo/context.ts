import { catalogue } from '../entities/index.ts';
import type { Context } from '../find/context.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { Snapshots } from '../find/snapshots.ts';
import { Loaders } from '../graph/loaders.ts';
import type { Reading } from '../graph/neo4j.ts';

/** What a request is to the engine: the resolvers see the loaders, the plugins the rest. */
export interface RequestContext extends Context {
  readonly requestId: string;
  readonly reading: Reading;
  /** True when the question will not be asked again, whatever comes of it. */
  readonly lastAttempt: boolean;
  /** What went wrong and is ours to mend. */
  readonly problems: unknown[];
  /** What becomes known on the way. The engine hands copies of this context on, so it stands in an object of its own. */
  readonly found: { operationName?: string | undefined };
}

export function requestContext(
  requestId: string,
  reading: Reading,
  snapshots: Snapshots,
  lastAttempt: boolean,
): RequestContext {
  let snapshot: Promise<Snapshot> | undefined;
  const find = () => {
    snapshot ??= snapshots.of(reading);
    return snapshot;
  };
  return { requestId, reading, lastAttempt, problems: [], found: {}, load: new Loaders(reading, catalogue), find };
}
