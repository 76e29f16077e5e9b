/** What leaves the process when something goes wrong. What is not meant for clients leaves as one sentence. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type FailureReason, GraphFailure } from '../graph/graph.ts';
import { UserInputError } from '../graph/input.ts';

const failures: { readonly [R in FailureReason]: { readonly code: string; readonly message: string } } = {
  UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', message: 'The database is not available; try again shortly.' },
  TIMEOUT: { code: 'DATABASE_TIMEOUT', message: 'The database did not answer in time; try again, or ask for less.' },
  BUSY: { code: 'DATABASE_BUSY', message: 'The database is busy; try again shortly.' },
  UNAUTHORIZED: { code: 'DATABASE_UNAVAILABLE', message: 'The database is not available; try again shortly.' },
  BROKEN: { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' },
};

/**
 * An error of GraphQL itself is about the question, and names the place in it; one that came up at a place of the
 * answer and names none in the question is about a value that does not fit there, and is a fault of our data.
 */
const isAboutTheQuestion = (error: unknown): boolean => {
  const original = unwrapResolverError(error);
  if (!(original instanceof GraphQLError)) return false;
  const inAnswer = error instanceof GraphQLError && error.path !== undefined;
  return !inAnswer || original.nodes !== undefined || original.source !== undefined;
};

/** What is ours to mend: it goes to the log with its cause. */
export const isOurs = (error: unknown): boolean => {
  const original = unwrapResolverError(error);
  return !(original instanceof UserInputError) && !isAboutTheQuestion(error);
};

/** 503 when it is worth trying again, else undefined. */
export function retryStatus(error: unknown): 503 | undefined {
  const original = unwrapResolverError(error);
  return original instanceof GraphFailure && original.reason !== 'BROKEN' ? 503 : undefined;
}

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const original = unwrapResolverError(error);
  if (original instanceof UserInputError)
    return { message: original.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (original instanceof GraphFailure) {
    const { code, message } = failures[original.reason];
    return { message, ...place, extensions: { code } };
  }
  if (isAboutTheQuestion(error))
    return { message: formatted.message, ...place, extensions: { code: formatted.extensions?.code } };
  const { code, message } = failures.BROKEN;
  return { message, ...place, extensions: { code } };
}
