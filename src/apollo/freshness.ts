/** Proof that nothing was committed since: the version of the graph, as of a moment after it was asked for. */
import { setImmediate } from 'node:timers/promises';
import type { Neo4jGraph } from '../graph/neo4j.ts';

/** Milliseconds until a database that does not answer counts as away. */
const patience = 1_000;

export class Freshness {
  readonly #graph: Pick<Neo4jGraph, 'reading' | 'version'>;
  readonly #interval: number;
  #confirmed = Number.NEGATIVE_INFINITY;
  #running: Promise<string | undefined> | undefined;
  #next: Promise<string | undefined> | undefined;

  /** `interval`: milliseconds for which one proof serves; 0 asks for one that is younger than each question. */
  constructor(graph: Pick<Neo4jGraph, 'reading' | 'version'>, interval: number) {
    this.#graph = graph;
    this.#interval = interval;
  }

  /** Milliseconds since the last proof. */
  get age(): number {
    return performance.now() - this.#confirmed;
  }

  /** The newest version that was seen, however long ago. */
  get seen(): string | undefined {
    return this.#graph.version.current;
  }

  /** The newest version. Rejects with a `GraphFailure` when the database does not answer within a second. */
  version(): Promise<string | undefined> {
    if (this.age < this.#interval) return Promise.resolve(this.#graph.version.current);
    // What was sent before this question came proves nothing for it; all that come meanwhile share the next one, and so
    // do all that came in one turn of the loop.
    const start = async () => {
      await setImmediate();
      return this.#start();
    };
    this.#next ??= this.#running?.then(start, start) ?? start();
    return this.#next;
  }

  #start(): Promise<string | undefined> {
    this.#next = undefined;
    const asked = performance.now();
    const running = this.#graph
      .reading(asked + patience)
      .confirm()
      .then(() => {
        this.#confirmed = asked;
        return this.#graph.version.current;
      })
      .finally(() => {
        if (this.#running === running) this.#running = undefined;
      });
    this.#running = running;
    return running;
  }
}
