/** Whether the database that was found is one we can work with; each way it is not has a sentence of its own. */
import { Problem } from '../problem.ts';
import { GraphFailure } from './graph.ts';
import type { Neo4jGraph } from './neo4j.ts';

/** The oldest Neo4j that knows all the Cypher we write (`CALL (x) { … }`, `COLLECT { … }`). */
const oldest = [5, 26] as const;

export class ConnectionProblem extends Problem {}

/** Rejects with a `ConnectionProblem` that says what is wrong with the address, the password or the version. */
export async function requireNeo4j(
  graph: Pick<Neo4jGraph, 'verify'>,
  { uri, username }: { readonly uri: string; readonly username: string },
): Promise<void> {
  let agent: string;
  try {
    agent = await graph.verify();
  } catch (error) {
    throw new ConnectionProblem(whyNot(error, uri, username), { cause: error });
  }
  const [, product, major = '0', minor = '0'] = /^(\w+)\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const [version, required] = [Number(major) * 1_000 + Number(minor), oldest[0] * 1_000 + oldest[1]];
  if (product !== 'Neo4j' || version < required)
    throw new ConnectionProblem(
      `The database at ${uri} is ${agent}, which is too old: Catalograph needs Neo4j ${oldest.join('.')} or newer.`,
    );
}

function whyNot(error: unknown, uri: string, username: string): string {
  if (!(error instanceof GraphFailure)) return `The database at ${uri} cannot be used: ${String(error)}.`;
  switch (error.reason) {
    case 'UNAUTHORIZED':
      return `The database at ${uri} refuses the user "${username}" with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    case 'UNAVAILABLE':
    case 'TIMEOUT':
    case 'BUSY':
      return `No database answers at ${uri}. Check NEO4J_URI, and that Neo4j runs there.`;
    case 'BROKEN':
      return `The database at ${uri} cannot be used: ${error.message}.`;
  }
}
