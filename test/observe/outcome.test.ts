/** What became of an operation, by what its answer says. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, outcomeOfStatus } from '../../src/observe/outcome.ts';

const error = (code?: string) => ({ extensions: { code } });

describe('an answer', () => {
  it.each([
    ['ok', { data: { a: 1 } }],
    ['ok', { data: { a: null } }],
    ['refused', { errors: [error('GRAPHQL_PARSE_FAILED')] }],
    ['refused', { data: { a: null }, errors: [error('BAD_USER_INPUT')] }],
    ['partial', { data: { a: null, b: 1 }, errors: [error('BAD_USER_INPUT')] }],
    ['refused', { data: null, errors: [error()] }],
    ['rate_limited', { errors: [error('RATE_LIMITED')] }],
    ['overloaded', { errors: [error('OVERLOADED')] }],
    ['unavailable', { data: { a: null, b: 1 }, errors: [error('DATABASE_BUSY')] }],
    ['internal', { data: { a: null, b: 1 }, errors: [error('INTERNAL_SERVER_ERROR'), error('DATABASE_TIMEOUT')] }],
    ['internal', { data: { a: null }, errors: [error('BAD_USER_INPUT'), error('INTERNAL_SERVER_ERROR')] }],
  ])('is %s: %j', (outcome, shown) => expect(outcomeOf(shown)).toBe(outcome));
});

describe('a request that never was an operation', () => {
  it.each([
    [200, 'ok'],
    [204, 'ok'],
    [400, 'refused'],
    [415, 'refused'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [503, 'overloaded'],
  ])('is by its status: %i is %s', (status, outcome) => expect(outcomeOfStatus(status)).toBe(outcome));
});
