/**
 * One answer, one version: an answer whose statements saw a commit come between is asked for again. Queries are pure,
 * so that asking twice changes nothing; after the last attempt the answer says that it may straddle a commit.
 */
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { Snapshots } from '../find/snapshots.ts';
import type { Neo4jGraph, Reading } from '../graph/neo4j.ts';
import type { RowCache } from '../graph/row-cache.ts';
import { type Bounds, defaultBounds } from '../limits/bounds.ts';
import type { RateLimiter } from '../limits/rate.ts';
import { checkRequest } from '../limits/request.ts';
import { type Caller, type RequestContext, requestContext, type Shared } from './context.ts';
import { trustHeader } from './trust.ts';

const attempts = 3;

export interface Answer {
  readonly response: HTTPGraphQLResponse;
  readonly context: Pick<RequestContext, 'found' | 'problems'> & {
    readonly reading: Pick<Reading, 'statements' | 'version' | 'straddles'>;
  };
  readonly attempts: number;
}

export interface RequestLimits {
  readonly bounds?: Bounds;
  /** Whose accounts requests pay from; none, and so no end of them, when left out. */
  readonly rate?: RateLimiter | undefined;
}

export type AnswerRequest = (request: HTTPGraphQLRequest, caller: Caller) => Promise<Answer>;

/** `timeout`: milliseconds for the whole request, all attempts together. */
export function answerWith(
  server: ApolloServer<RequestContext>,
  graph: Pick<Neo4jGraph, 'reading'>,
  timeout: number,
  shared: Shared = { snapshots: new Snapshots() },
  { bounds = defaultBounds, rate }: RequestLimits = {},
): AnswerRequest {
  return async (httpGraphQLRequest, caller) => {
    const deadline = performance.now() + timeout;
    const account = rate?.account(caller.client);
    const enter = async () => {
      // Even a question that is not understood costs a point.
      await account?.pay(1);
      checkRequest(httpGraphQLRequest, bounds);
    };
    const order = httpGraphQLRequest.headers.get(trustHeader);
    for (let attempt = 1, isProved = true; ; attempt++) {
      const lastAttempt = attempt === attempts || !isProved;
      const reading = graph.reading(deadline);
      const context = requestContext({ ...caller, account }, reading, shared, lastAttempt, order);
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: () => enter().then(() => context),
      });
      for (const [name, value] of account?.headers() ?? []) response.headers.set(name, value);
      if (context.owesProof()) isProved = await provedBy(reading);
      keepRows(shared.rows, context);
      if ((isProved && !context.reading.straddles) || lastAttempt) return { response, context, attempts: attempt };
    }
  };
}

/** What was read for an answer that is of one version. */
function keepRows(cache: RowCache | undefined, { reading, load }: RequestContext): void {
  const { version, straddles, confirmed } = reading;
  if (version === undefined || straddles || confirmed !== true) return;
  const known = cache?.for(version);
  if (known) load.shareWith(known);
}

/** Where the database does not say, the question is asked once more, which says in its place what failed. */
const provedBy = (reading: Reading): Promise<boolean> =>
  reading.confirm().then(
    () => true,
    () => false,
  );
