/** What became of an operation, in one word. */
import { type Outcome, outcomes } from './observer.ts';

interface Shown {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly [name: string]: unknown } | undefined }[] | undefined;
}

const byCode: { readonly [code: string]: Outcome } = {
  DATABASE_UNAVAILABLE: 'unavailable',
  DATABASE_TIMEOUT: 'unavailable',
  DATABASE_BUSY: 'unavailable',
  INTERNAL_SERVER_ERROR: 'internal',
  RATE_LIMITED: 'rate_limited',
  OVERLOADED: 'overloaded',
};

/**
 * By the codes of the errors, the worst of them, which is the last in the list of outcomes. Whatever is not our doing
 * is `partial` where some of the data is there, and `refused` where none is.
 */
export function outcomeOf({ data, errors = [] }: Shown): Outcome {
  if (errors.length === 0) return 'ok';
  const some = hasData(data);
  const each = errors.map(({ extensions }) => byCode[String(extensions?.code)] ?? (some ? 'partial' : 'refused'));
  return outcomes.findLast((outcome) => each.includes(outcome)) ?? 'refused';
}

/** What a request came to that never was an operation, or whose operation told nothing. */
export function outcomeOfStatus(status: number): Outcome {
  if (status === 429) return 'rate_limited';
  if (status === 503) return 'overloaded';
  if (status >= 500) return 'internal';
  return status >= 400 ? 'refused' : 'ok';
}

export const isOutcome = (value: unknown): value is Outcome => outcomes.some((outcome) => outcome === value);

/** Whether anything could be answered: a field of the operation itself that is not null. */
export function hasData(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);
}
