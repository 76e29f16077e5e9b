import type { Statement } from './statement.ts';

/**
 * All that the rest of the program may ask of the database: named statements, never text.
 *
 * Rows come back parsed, in the order of the database. Rejects with a `GraphFailure` when the database is away, too
 * slow or broken; with a `ZodError` when parameters or rows are not as declared (a bug of ours).
 */
export interface Graph {
  read<In, Row>(statement: Statement<In, Row>, params: In): Promise<Row[]>;
}

export type FailureReason = 'UNAVAILABLE' | 'TIMEOUT' | 'BUSY' | 'UNAUTHORIZED' | 'BROKEN';

/** Why the database did not answer. `statement` names the file under `cypher/`; the cause is for the log only. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly reason: FailureReason;
  readonly statement: string;

  constructor(reason: FailureReason, statement: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
    this.statement = statement;
  }
}
