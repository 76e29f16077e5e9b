/**
 * Which shapes of question are asked often enough to have a text of their own. The projections answer everything, with
 * plans that are always there; a tailored text is planned behind the readers' backs, and taken once its plan is there, so
 * that nobody waits for one. How many there are, and how often one is planned, is bounded: shapes are the clients' to choose.
 */
import { LRUCache } from 'lru-cache';
import type { Neo4jGraph } from './neo4j.ts';
import type { AnyStatement } from './statement.ts';
import { warm, warmSource } from './warm.ts';

export interface TailorLimits {
  /** Asked so often, a shape gets its text. */
  readonly after: number;
  /** Texts that are kept; the one that was not asked for longest goes first. */
  readonly texts: number;
  /** Milliseconds from the plan of one text to that of the next. */
  readonly pause: number;
}

/**
 * Planning one takes 20 to 150 ms of the database's processor: a tenth of it at the most, when clients keep asking in new
 * shapes. Neo4j itself keeps 1,000 plans.
 */
const tailorLimits: TailorLimits = { after: 8, texts: 100, pause: 1_000 };

/** Shapes that are counted; what is not asked again among so many others is not frequent. */
const counted = 1_000;

export class Tailor {
  readonly #graph: Pick<Neo4jGraph, 'reading'>;
  readonly #limits: TailorLimits;
  readonly #asked = new LRUCache<string, number>({ max: counted });
  readonly #texts: LRUCache<string, AnyStatement>;
  #next = 0;
  #planning: Promise<void> | undefined;

  constructor(graph: Pick<Neo4jGraph, 'reading'>, limits: TailorLimits = tailorLimits) {
    this.#graph = graph;
    this.#limits = limits;
    this.#texts = new LRUCache({ max: limits.texts });
  }

  /** The text of a shape, where it has one that is planned; `make` and `params` are to plan it with. */
  text<S extends AnyStatement>(
    shape: string,
    make: () => S,
    params: () => Parameters<S['params']['parse']>[0],
  ): S | undefined {
    const ready = this.#texts.get(shape);
    if (ready) return ready as S;
    const asked = (this.#asked.get(shape) ?? 0) + 1;
    this.#asked.set(shape, asked);
    if (asked >= this.#limits.after && !this.#planning && performance.now() >= this.#next)
      this.#planning = this.#plan(shape, make(), params());
    return undefined;
  }

  /** Resolves when no text is being planned. */
  async settled(): Promise<void> {
    await this.#planning;
  }

  async #plan(shape: string, statement: AnyStatement, params: unknown): Promise<void> {
    let planned = false;
    await warm(this.#graph, [
      async (graph) => {
        await warmSource(statement, params)(graph);
        planned = true;
      },
    ]);
    if (planned) this.#texts.set(shape, statement);
    else this.#asked.delete(shape);
    this.#next = performance.now() + this.#limits.pause;
    this.#planning = undefined;
  }
}
