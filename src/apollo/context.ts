import { catalogue } from '../entities/index.ts';
import { aheadIn } from '../find/ahead.ts';
import type { Context } from '../find/context.ts';
import type { Snapshots } from '../find/snapshots.ts';
import { sourcesIn } from '../find/trust.ts';
import { type Trusted, trusted } from '../find/trusted.ts';
import { Loaders } from '../graph/loaders.ts';
import type { Reading } from '../graph/neo4j.ts';
import type { RowCache } from '../graph/row-cache.ts';
import type { Tailor } from '../graph/tailor.ts';
import type { Account } from '../limits/rate.ts';
import type { Outcome as Became } from '../observe/observer.ts';
import type { Outcome } from './status.ts';

/** Who asks. */
export interface Caller {
  readonly requestId: string;
  /** What tells one client from another: the address it comes from. */
  readonly client: string;
  /** What the request pays from, where clients may not ask without end. */
  readonly account?: Account | undefined;
  /** Aborts when the client is gone before it has its answer. */
  readonly left?: AbortSignal | undefined;
}

/** What a request is to the engine: the resolvers see the loaders, the plugins the rest. */
export interface RequestContext extends Context, Caller {
  readonly reading: Reading;
  /** Under another order of trust than the catalogue's own, what is shown; rejects when the order cannot be meant. */
  readonly trusted: (() => Promise<Trusted>) | undefined;
  /** True when the question will not be asked again, whatever comes of it. */
  readonly lastAttempt: boolean;
  /** Whether the answer rests on what is remembered, and nothing that was read for it has proved that to be current. */
  readonly owesProof: () => boolean;
  /** What went wrong and is ours to mend. */
  readonly problems: unknown[];
  /** What becomes known on the way. The engine hands copies of this context on, so it stands in an object of its own. */
  readonly found: {
    operationName?: string | undefined;
    operationType?: string;
    became?: Became;
    outcome?: Outcome;
    cost?: number;
  };
}

/** What requests share: what was read and planned for those before. */
export interface Shared {
  readonly snapshots: Snapshots;
  readonly tailor?: Pick<Tailor, 'text'> | undefined;
  readonly rows?: RowCache | undefined;
  /** Nodes from which on a relation is a crowd to put in order; for tests. */
  readonly crowd?: number | undefined;
}

/** `order` is the order of trust that the request asks for, as it was written. */
export function requestContext(
  caller: Caller,
  reading: Reading,
  { snapshots, tailor, rows, crowd }: Shared,
  lastAttempt: boolean,
  order?: string,
): RequestContext {
  let remembers = false;
  const own = once(async () => {
    remembers = true;
    // There is no time to ask again: what is not proved fails here, where it is asked for.
    if (lastAttempt) await reading.confirm();
    return snapshots.of(reading);
  });
  const asked =
    order === undefined
      ? undefined
      : once(async () => {
          const snapshot = await own();
          return trusted(reading, snapshot, sourcesIn(snapshot, order));
        });
  const load: Loaders = new Loaders(reading, catalogue, {
    overlay: asked && (async () => (await asked()).overlay),
    tailor,
    // What is not proved is not taken when there is no time to ask again.
    ahead:
      lastAttempt || asked
        ? undefined
        : aheadIn(
            () => snapshots.known(reading.version),
            () => load,
            crowd,
          ),
    known: lastAttempt ? undefined : rows?.of(reading.version),
  });
  return {
    ...caller,
    reading,
    trusted: asked,
    lastAttempt,
    owesProof: () => (remembers || load.isBorrowing) && reading.confirmed !== true && !reading.straddles,
    problems: [],
    found: {},
    load,
    find: asked ? async () => (await asked()).snapshot : own,
    isInMemory: () => {
      const { version } = reading;
      // Under another order of trust, nothing but what is in memory says what stands where.
      if (asked !== undefined || version === undefined || snapshots.known(version)) return true;
      snapshots.want(version);
      return false;
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
