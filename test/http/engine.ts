/** The front door with the real engine behind it, over a pretended graph. */
import { onTestFinished } from 'vitest';
import { answerWith } from '../../src/apollo/answer.ts';
import { startApollo } from '../../src/apollo/server.ts';
import type { Profile } from '../../src/http/profile.ts';
import { type Database, oneTopic } from '../apollo/engine.ts';
import { type Served, serve } from './serve.ts';

/** Serves until the test is over; the graph holds one topic, unless the test says otherwise. */
export async function serveEngine({
  database = oneTopic,
  profile,
}: {
  database?: Database;
  profile?: Profile;
} = {}): Promise<Served> {
  const apollo = await startApollo();
  onTestFinished(() => apollo.stop());
  const reading = () => {
    const statements: string[] = [];
    return {
      statements,
      version: 'one',
      straddles: false,
      read: async (statement: Parameters<Database>[1], params: unknown) => {
        statements.push(statement.name);
        return database({ name: statement.name, params }, statement, 1).map((value) => statement.row.parse(value));
      },
      confirm: async () => {
        statements.push('empty transaction');
      },
    };
  };
  const answer = answerWith(apollo, { reading }, 10_000);
  return serve({ answer, ...(profile === undefined ? {} : { profile }) });
}
