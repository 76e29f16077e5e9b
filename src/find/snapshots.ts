/** One snapshot for each version of the graph: read when it is first asked for, shared, and given up with its version. */
import { z } from 'zod';
import type { Reading } from '../graph/neo4j.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

const newest = source('find/version', { params: z.object({}), row: { one: z.int() } });
export const statements: AnyStatement[] = [newest];

export class Snapshots {
  #version: string | undefined;
  #snapshot: Promise<Snapshot> | undefined;

  /**
   * The snapshot of the version that the reading is of. What is remembered is confirmed by a statement that costs next
   * to nothing: when a commit came since, the reading straddles it and its answer is asked for again.
   */
  async of(reading: Reading): Promise<Snapshot> {
    if (this.#snapshot !== undefined && this.#version === reading.version) {
      const [snapshot] = await Promise.all([this.#snapshot.catch(() => this.#read(reading)), reading.read(newest, {})]);
      return snapshot;
    }
    return this.#read(reading);
  }

  #read(reading: Reading): Promise<Snapshot> {
    const snapshot = readSnapshot(reading);
    this.#version = reading.version;
    this.#snapshot = snapshot;
    const forget = () => {
      if (this.#snapshot === snapshot) this.#snapshot = undefined;
    };
    snapshot.then(() => (reading.straddles ? forget() : undefined), forget);
    return snapshot;
  }
}
