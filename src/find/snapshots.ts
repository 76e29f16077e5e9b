/** One snapshot for each version of the graph: read when it is first asked for, shared, and given up with its version. */
import { z } from 'zod';
import type { Reading } from '../graph/neo4j.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** Asks nothing: what counts is the version that comes with it. */
export const newest = source('find/version', { params: z.object({}), row: { one: z.int() } });
export const statements: AnyStatement[] = [newest];

/** Costs next to nothing, and shows whether the version of the reading is the newest. */
export const confirm = (reading: Reading): Promise<unknown> => reading.read(newest, {});

/** What it took to read a snapshot, and how much it holds. */
export interface SnapshotRead {
  readonly ms: number;
  readonly works: number;
  readonly things: number;
}

export class Snapshots {
  readonly #onRead: (read: SnapshotRead) => void;
  #version: string | undefined;
  #snapshot: Promise<Snapshot> | undefined;

  constructor(onRead: (read: SnapshotRead) => void = () => undefined) {
    this.#onRead = onRead;
  }

  /**
   * The snapshot of the version that the reading is of. One that is remembered is not proved to be of the newest version:
   * whatever else the reading reads proves it, or shows that a commit came since and the answer is to be asked for again;
   * where it reads nothing else, `confirm` does.
   */
  async of(reading: Reading): Promise<Snapshot> {
    if (this.#snapshot !== undefined && this.#version === reading.version)
      return this.#snapshot.catch(() => this.#read(reading));
    return this.#read(reading);
  }

  #read(reading: Reading): Promise<Snapshot> {
    const started = performance.now();
    const snapshot = readSnapshot(reading);
    this.#version = reading.version;
    this.#snapshot = snapshot;
    const forget = () => {
      if (this.#snapshot === snapshot) this.#snapshot = undefined;
    };
    snapshot.then(({ works, things }) => {
      this.#onRead({ ms: performance.now() - started, works: works.length, things: things.size });
      if (reading.straddles) forget();
    }, forget);
    return snapshot;
  }
}
