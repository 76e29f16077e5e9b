import { Problem } from '../problem.ts';

/** What is wrong with the database that was found, or why none was. */
export class DatabaseProblem extends Problem {
  override readonly name = 'DatabaseProblem';
}
