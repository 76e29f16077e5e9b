/** How much of what was answered is remembered, and how long it may stand in for a database that is away. */
export interface Memory {
  /** Bytes of answers that are kept, those least recently asked for go first; 0 keeps none. */
  readonly bytes: number;
  /** For how many milliseconds after the last proof answers are sent while the database is away; 0 sends none. */
  readonly stale: number;
}

export const defaultMemory: Memory = { bytes: 32 * 1024 * 1024, stale: 0 };

/** How many bytes of rows and relations are kept, roughly. */
export const defaultRowBytes = 16 * 1024 * 1024;
