/**
 * Something a person has to put right. The message is one or a few sentences: what is wrong and what to do.
 * Callers print the message, never the stack, and exit with code 1.
 */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
