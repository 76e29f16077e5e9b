/** How much one question may cost. */
import { UserInputError } from '../graph/input.ts';

/** How many links a question may look at: no more than a second of work, in which nobody else is answered. */
export const mostLinks = 2_000_000;

/** Counts the links that are looked at. */
export class Work {
  readonly #most: number;
  readonly #remedy: string;
  #left: number;

  /** `remedy` says what to ask instead when it is too much. */
  constructor(remedy: string, most: number = mostLinks) {
    this.#most = most;
    this.#remedy = remedy;
    this.#left = most;
  }

  /** Throws a `UserInputError` when it becomes too much. */
  spend(links: number): void {
    this.#left -= links;
    if (this.#left >= 0) return;
    throw new UserInputError(`More than ${this.#most} links would have to be looked at; ${this.#remedy}.`);
  }
}
