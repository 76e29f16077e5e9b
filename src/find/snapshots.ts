/** One snapshot for each version of the graph: read when it is first asked for, shared, and given up with its version. */
import { GraphFailure } from '../graph/graph.ts';
import type { Reading } from '../graph/neo4j.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** What it took to read a snapshot, and how much it holds. */
export interface SnapshotRead {
  readonly ms: number;
  readonly works: number;
  readonly things: number;
}

export interface SnapshotsOptions {
  /** Is told of every snapshot that was read. */
  readonly onRead?: ((read: SnapshotRead) => void) | undefined;
  /**
   * What snapshots are read with, longer than any question may wait: who asks first would else begin anew each time that
   * a large catalogue takes longer than a question. The reading of the question itself, when left out.
   */
  readonly open?: (() => Reading) | undefined;
}

/** Milliseconds for which a version is wanted before its snapshot is read without being needed. */
const patience = 2_000;

export class Snapshots {
  readonly #onRead: (read: SnapshotRead) => void;
  readonly #open: (() => Reading) | undefined;
  #version: string | undefined;
  #wanted: { readonly version: string; readonly since: number } | undefined;
  #snapshot: Promise<Snapshot> | undefined;
  /** Once it was read to its end, and no commit came between. */
  #whole: Snapshot | undefined;

  constructor({ onRead = () => undefined, open }: SnapshotsOptions = {}) {
    this.#onRead = onRead;
    this.#open = open;
  }

  /** The snapshot of a version, where it is there. */
  known(version: string | undefined): Snapshot | undefined {
    return version !== undefined && version === this.#version ? this.#whole : undefined;
  }

  /**
   * Reads the snapshot of a version beside the questions, once they have wanted it for a while: where commits follow one
   * another, it would be given up before it is there.
   */
  want(version: string): void {
    const reading = this.#open;
    if (!reading || (version === this.#version && this.#snapshot)) return;
    const now = performance.now();
    if (version !== this.#wanted?.version) this.#wanted = { version, since: now };
    else if (now - this.#wanted.since >= patience) this.#read(reading());
  }

  /**
   * The snapshot of the version that the reading is of. One that is remembered is not proved to be of the newest version:
   * whatever else the reading reads proves it, or shows that a commit came since and the answer is to be asked for again;
   * where it reads nothing else, `Reading.confirm` does. Rejects with a `GraphFailure` at the deadline of the reading.
   */
  async of(reading: Reading): Promise<Snapshot> {
    const shared = this.#version === reading.version ? this.#snapshot : undefined;
    const isWhole = shared !== undefined && this.#whole !== undefined;
    const read = () => {
      // Another that waited for the same, or asks for a newer version, may have begun already.
      const own = this.#open?.() ?? reading;
      return own.version === this.#version && this.#snapshot ? this.#snapshot : this.#read(own);
    };
    const snapshot = await within(reading.deadline, shared?.catch(read) ?? read());
    // What came between while another reading read it is not known to this one.
    if (!isWhole && (shared || this.#open)) await reading.confirm();
    return snapshot;
  }

  #read(reading: Reading): Promise<Snapshot> {
    const started = performance.now();
    const snapshot = readSnapshot(reading);
    this.#version = reading.version;
    this.#snapshot = snapshot;
    this.#whole = undefined;
    const forget = () => {
      if (this.#snapshot === snapshot) this.#snapshot = undefined;
    };
    snapshot.then((read) => {
      const { works, things } = read;
      this.#onRead({ ms: performance.now() - started, works: works.length, things: things.size });
      if (reading.straddles) forget();
      else if (this.#snapshot === snapshot) this.#whole = read;
    }, forget);
    return snapshot;
  }
}

/** The result of work on the catalogue. Rejects with a `GraphFailure` at `deadline`, in milliseconds of `performance.now()`. */
export async function within<T>(deadline: number | undefined, work: Promise<T>): Promise<T> {
  if (deadline === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const end = () =>
      reject(new GraphFailure('TIMEOUT', 'find/works', 'Reading the catalogue took longer than the question may.'));
    timer = setTimeout(end, Math.max(0, deadline - performance.now()));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
