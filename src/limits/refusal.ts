/** A request that asks for more than one may: which limit, its bound, and what was found. */
import { GraphQLError } from 'graphql';
import type { LimitName } from './bounds.ts';

export class LimitError extends GraphQLError {
  override readonly name = 'LimitError';
  constructor(message: string, limit: LimitName, bound: number, found: number) {
    super(message, { extensions: { code: 'LIMIT_EXCEEDED', limit, bound, found, http: { status: 400 } } });
  }
}

/** The refusal that the engine may have wrapped in an error of its own. */
export function limitError(error: unknown): LimitError | undefined {
  if (error instanceof LimitError) return error;
  return error instanceof GraphQLError && error.originalError instanceof LimitError ? error.originalError : undefined;
}
