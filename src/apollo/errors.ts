/** What leaves the process when something goes wrong. What is not meant for clients leaves as one sentence. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type FailureReason, GraphFailure } from '../graph/graph.ts';
import { UserInputError } from '../graph/input.ts';
import { limitError } from '../limits/refusal.ts';

const failures: { readonly [R in FailureReason]: { readonly code: string; readonly message: string } } = {
  UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', message: 'The database is not available; try again shortly.' },
  TIMEOUT: { code: 'DATABASE_TIMEOUT', message: 'The database did not answer in time; try again, or ask for less.' },
  BUSY: { code: 'DATABASE_BUSY', message: 'The database is busy; try again shortly.' },
  UNAUTHORIZED: { code: 'DATABASE_UNAVAILABLE', message: 'The database is not available; try again shortly.' },
  BROKEN: { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' },
};

/** Longer messages are cut: they can only repeat what the client sent. */
const longest = 1_000;
const cut = (message: string) => (message.length > longest ? `${message.slice(0, longest)}…` : message);

/**
 * What was thrown: the engine wraps it, at a place of the answer or, when a part of its own falls over, at none, and a
 * wrapper has the message of what it wraps. A chain that is longer than any of the engine's is not followed to its end.
 */
function unwrap(error: unknown): unknown {
  let original = error;
  for (let depth = 0; depth < 10 && original instanceof GraphQLError && original.originalError; depth++)
    original = original.originalError;
  return original;
}

/**
 * An error of GraphQL itself is about the question, and names the place in it; one that came up at a place of the
 * answer and names none in the question is about a value that does not fit there, and is a fault of our data.
 */
const isAboutTheQuestion = (error: unknown): boolean => {
  const original = unwrap(error);
  if (!(original instanceof GraphQLError)) return false;
  const inAnswer = error instanceof GraphQLError && error.path !== undefined;
  return !inAnswer || original.nodes !== undefined || original.source !== undefined;
};

/** What is ours to mend: it goes to the log with its cause. */
export const isOurs = (error: unknown): boolean => {
  const original = unwrap(error);
  return !(original instanceof UserInputError) && !isAboutTheQuestion(error);
};

/** 503 when it is worth trying again, else undefined. */
export function retryStatus(error: unknown): 503 | undefined {
  const original = unwrap(error);
  return original instanceof GraphFailure && original.reason !== 'BROKEN' ? 503 : undefined;
}

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const limit = limitError(error);
  if (limit) {
    const { http: _http, ...found } = limit.extensions;
    return { message: limit.message, ...place, extensions: found };
  }
  const original = unwrap(error);
  if (original instanceof UserInputError)
    return { message: cut(original.message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (original instanceof GraphFailure) {
    const { code, message } = failures[original.reason];
    return { message, ...place, extensions: { code } };
  }
  // The engine gives it no code: too many values of variables that do not fit.
  if (formatted.message.startsWith('Too many errors processing variables'))
    return { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
  if (isAboutTheQuestion(error))
    return { message: cut(formatted.message), ...place, extensions: { code: formatted.extensions?.code } };
  const { code, message } = failures.BROKEN;
  return { message, ...place, extensions: { code } };
}
