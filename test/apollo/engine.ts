/** The real engine over a pretended graph: a test says what each statement returns, and sees what was asked. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { answerWith } from '../../src/apollo/answer.ts';
import { startApollo } from '../../src/apollo/server.ts';
import type { Reading } from '../../src/graph/neo4j.ts';
import type { AnyStatement } from '../../src/graph/statement.ts';

export interface Asked {
  readonly name: string;
  readonly params: unknown;
}
/** What the database returns for a statement; a throw is a failure of the database. */
export type Database = (asked: Asked, statement: AnyStatement, attempt: number) => readonly unknown[];

/** The row of a projection in which no relation is asked. */
export function row(statement: AnyStatement, properties: { readonly [name: string]: unknown }): unknown {
  return Object.fromEntries(statement.columns.map((column) => [column, column === 'node' ? properties : [null, null]]));
}

const body = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.strictObject({
        message: z.string(),
        locations: z.unknown().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  extensions: z.unknown().optional(),
});

/**
 * An engine until the test is over. `straddles` says of each attempt whether a commit came between its statements.
 */
export async function engine({
  database = () => [],
  straddles = [],
  introspection = 'open',
}: {
  database?: Database;
  straddles?: readonly boolean[];
  introspection?: 'open' | 'closed';
} = {}) {
  const apollo = await startApollo({ introspection });
  onTestFinished(() => apollo.stop());
  const asked: Asked[] = [];
  const deadlines: (number | undefined)[] = [];
  const reading = (deadline?: number): Reading => {
    deadlines.push(deadline);
    const attempt = deadlines.length;
    const statements: string[] = [];
    return {
      statements,
      version: 'one',
      straddles: straddles[attempt - 1] ?? false,
      read: async (statement, params) => {
        const { name } = statement;
        statements.push(name);
        asked.push({ name, params });
        return database({ name, params }, statement, attempt).map((value) => statement.row.parse(value));
      },
      confirm: async () => {
        statements.push('empty transaction');
      },
    };
  };
  const answer = answerWith(apollo, { reading }, 10_000);

  const send = async (request: Partial<HTTPGraphQLRequest>, requestId = 'request-1') => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const answered = await answer(
      { method: 'POST', headers, search: '', body: undefined, ...request },
      { requestId, client: '127.0.0.1' },
    );
    const { response, context, attempts } = answered;
    if (response.body.kind !== 'complete') throw new Error('The answer came in parts.');
    const text = response.body.string;
    return { status: response.status ?? 200, headers: response.headers, text, context, attempts };
  };
  /** Asks as a client does over HTTP, and reads the answer. */
  const ask = async (query: string, variables: { readonly [name: string]: unknown } = {}, operationName?: string) => {
    const sent = await send({ body: { query, variables, ...(operationName ? { operationName } : {}) } });
    return { ...sent, ...body.parse(JSON.parse(sent.text)) };
  };
  return { ask, send, asked, deadlines };
}

export const topic = { id: 'topic/crime', label: 'Crime', altLabels: [], definition: 'What the law punishes.' };

/** A graph that holds one topic. */
export const oneTopic: Database = ({ name }, statement) => (name === 'topic' ? [row(statement, topic)] : []);
