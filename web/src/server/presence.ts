/** Whether the server answers, and what waits until it does: all of it is sent again at the same moments. */
const first = 1_000;
const longest = 30_000;

export interface Absence {
  /** When everything is tried again, by the clock of `Date.now()`. */
  readonly until: number;
}

export class Presence {
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();
  #absence: Absence | undefined;
  #pause = first;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Undefined while the server answers. */
  readonly absence = (): Absence | undefined => this.#absence;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** To be called when something was answered, whatever it was: what still waits need not any longer. */
  answered(): void {
    this.#pause = first;
    if (this.#absence) this.#become(undefined);
    if (this.#waiting.size > 0) this.retry();
  }

  /**
   * Calls `again` when it is time to try again, or never, once what it returns is called. That is also to be called by
   * what was tried again and is given up: where nobody asks, nobody can say that the server is away.
   */
  wait(again: () => void): () => void {
    this.#waiting.add(again);
    if (this.#timer === undefined) {
      this.#timer = setTimeout(this.retry, this.#pause);
      this.#become({ until: Date.now() + this.#pause });
      this.#pause = Math.min(this.#pause * 2, longest);
    }
    return () => {
      this.#waiting.delete(again);
      if (this.#waiting.size > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#absence) this.#become(undefined);
    };
  }

  /** Tries again now. */
  readonly retry = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const again of waiting) again();
  };

  #become(absence: Absence | undefined): void {
    this.#absence = absence;
    for (const listener of this.#listeners) listener();
  }
}
