/**
 * Which pool of connections calls go to, and when it is exchanged. A connection whose other end fell silent keeps its
 * place in its pool for ever, and so does one that is still being opened: a pool full of them does not recover, and
 * opening another while nobody answers would only fill that one too.
 */

/** A pool, and how many calls are on it. */
export interface Line<Pool> {
  readonly pool: Pool;
  calls: number;
  retired: boolean;
}

/** Milliseconds without any answer after which the database is asked, beside all calls, whether it is there. */
export const patience = 1_500;

export class Lines<Pool extends { close(): Promise<void> }> {
  readonly #open: () => Pool;
  readonly #isThere: () => Promise<boolean>;
  #current: Line<Pool>;
  /** When the first call since the last answer was made. */
  #silentSince: number | undefined;
  #asking = false;
  #closed = false;

  /** `isThere` tells, soon and over no pool, whether the database answers. */
  constructor(open: () => Pool, isThere: () => Promise<boolean>) {
    this.#open = open;
    this.#isThere = isThere;
    this.#current = { pool: open(), calls: 0, retired: false };
  }

  /** The line for one call, to be given back whatever comes of it. */
  take(): Line<Pool> {
    this.#silentSince ??= performance.now();
    if (this.#isSilent()) void this.#ask();
    this.#current.calls++;
    return this.#current;
  }

  /** The database is there, over whichever line it was heard. */
  answered(): void {
    this.#silentSince = undefined;
  }

  give(line: Line<Pool>): void {
    line.calls--;
    endUnused(line);
  }

  /** A call on this line missed its deadline: one connection of it is dead, or all are. */
  missed(line: Line<Pool>): void {
    if (this.#isSilent()) void this.#ask();
    else if (line === this.#current) this.#exchange();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#current.pool.close();
  }

  #isSilent(): boolean {
    return this.#silentSince !== undefined && performance.now() - this.#silentSince > patience;
  }

  /** Still silent on this line, but there: then it is the line that is dead. */
  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const since = this.#silentSince;
    const there = await this.#isThere().catch(() => false);
    this.#asking = false;
    if (!there || since !== this.#silentSince) return;
    this.#silentSince = undefined;
    this.#exchange();
  }

  /** New calls get another line; this one ends with its last call. */
  #exchange(): void {
    if (this.#closed) return;
    const old = this.#current;
    old.retired = true;
    this.#current = { pool: this.#open(), calls: 0, retired: false };
    endUnused(old);
  }
}

function endUnused<Pool extends { close(): Promise<void> }>({ pool, calls, retired }: Line<Pool>): void {
  if (retired && calls === 0) pool.close().catch(() => undefined);
}
