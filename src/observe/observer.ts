/** What the program tells those who watch it. Nothing here may fail, or change what is answered. */
import type { SnapshotRead } from '../find/snapshots.ts';

/** A request as it comes in. */
export interface Asked {
  readonly method: string;
  /** The route that answers; undefined where there is none. */
  readonly route: string | undefined;
  /** The headers that come from the client; only `traceparent` and `tracestate` are looked at. */
  readonly headers: { readonly [name: string]: string | string[] | undefined };
}

/** What became of it. */
export interface Answered {
  readonly status: number;
  /** Milliseconds from the request line to the answer. */
  readonly ms: number;
  /** What the log line says besides: `operation`, `outcome`, `attempts`. */
  readonly facts: { readonly [fact: string]: unknown };
}

/** One request, watched. */
export interface Watched {
  /** The trace that the request belongs to, for its lines in the log; empty when it belongs to none. */
  readonly trace: { readonly traceId?: string; readonly spanId?: string };
  /** Runs the work as a part of the request. */
  run<T>(work: () => T): T;
  /** To be called once, whatever became of the request. */
  end(answered: Answered): void;
}

export interface Observer {
  request(asked: Asked): Watched;
  /** One operation of GraphQL, all its attempts; `done` tells what became of it. */
  operation<T>(work: () => Promise<T>, done: (result: T) => Operation): Promise<T>;
  /** One statement of the database; `rows` counts what it returned. */
  statement<T>(name: string, work: () => Promise<T>, rows: (result: T) => number): Promise<T>;
  /** The catalogue was read into memory. */
  snapshotRead(read: SnapshotRead): void;
}

/** What becomes of an operation: everything, a part, nothing by the client's doing, or by ours. */
export const outcomes = ['ok', 'partial', 'refused', 'rate_limited', 'overloaded', 'unavailable', 'internal'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Operation {
  readonly name: string | undefined;
  /** `query`, once it is known. */
  readonly type: string | undefined;
  readonly outcome: Outcome | undefined;
}

const unwatched: Watched = { trace: {}, run: (work) => work(), end() {} };

/** Watches nothing. */
export const nobody: Observer = {
  request: () => unwatched,
  operation: (work) => work(),
  statement: (_name, work) => work(),
  snapshotRead() {},
};
