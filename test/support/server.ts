/** The whole server in this process, on a free port, asked through its front door. */
import { pino } from 'pino';
import { inject } from 'vitest';
import { answerWith } from '../../src/apollo/answer.ts';
import { Freshness } from '../../src/apollo/freshness.ts';
import { startApollo } from '../../src/apollo/server.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import { type Address, defaultLimits, type Limits, Neo4jGraph } from '../../src/graph/neo4j.ts';
import { RowCache } from '../../src/graph/row-cache.ts';
import type { Tailor } from '../../src/graph/tailor.ts';
import { admissionLimits } from '../../src/http/admission.ts';
import { Answers } from '../../src/http/remember.ts';
import { startHttp } from '../../src/http/server.ts';
import { type Bounds, defaultBounds } from '../../src/limits/bounds.ts';
import type { Proxies } from '../../src/limits/client.ts';
import type { Introspection } from '../../src/limits/introspection.ts';
import { defaultRowBytes } from '../../src/limits/memory.ts';
import type { RateLimiter } from '../../src/limits/rate.ts';

export interface Answered<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  readonly extensions?: { [name: string]: unknown };
  /** The names of the statements that the last attempt at this answer cost, in the order they were sent. */
  readonly statements: readonly string[];
  readonly attempts: number;
}

export interface TestServer {
  readonly url: string;
  readonly graph: Neo4jGraph;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of the data
  ask<Data = any>(query: string, variables?: object): Promise<Answered<Data>>;
  stop(): Promise<void>;
}

/** What clients may ask; the defaults where it says nothing. */
export interface Front {
  readonly bounds?: Bounds;
  readonly rate?: RateLimiter;
  readonly introspection?: Introspection;
  readonly proxies?: Proxies;
  readonly bytes?: number;
  /** Answers and rows are remembered, and sent again when the version is confirmed. */
  readonly remembers?: boolean;
  /** Rows alone are. */
  readonly keepsRows?: boolean;
  /** Texts for what is asked often; none where it is left out. */
  readonly tailor?: (graph: Neo4jGraph) => Pick<Tailor, 'text'>;
  /** Works from which on a relation leads to a crowd. */
  readonly crowd?: number;
  /** Where the catalogue is held; one that is read by questions alone where it is left out. */
  readonly snapshots?: (graph: Neo4jGraph) => Snapshots;
}

/** For tests of what very large questions cost the database: any price, any size. */
const much = 1_000_000_000;
export const anyPrice: Front = {
  bounds: {
    ...defaultBounds,
    characters: much,
    tokens: much,
    selections: much,
    aliases: much,
    rootFields: much,
    recursiveSelections: much,
    cost: much,
  },
};

export async function startServer(
  address: Address = inject('address'),
  limits: Limits = defaultLimits,
  requestTimeout = 10_000,
  {
    bounds,
    rate,
    introspection,
    tailor,
    crowd,
    snapshots,
    remembers = false,
    keepsRows = remembers,
    ...front
  }: Front = {},
): Promise<TestServer> {
  const graph = new Neo4jGraph(address, limits);
  await graph.verify();
  const apollo = await startApollo({ ...(bounds ? { bounds } : {}), ...(introspection ? { introspection } : {}) });
  const shared = {
    snapshots: snapshots?.(graph) ?? new Snapshots(),
    tailor: tailor?.(graph),
    crowd,
    ...(keepsRows ? { rows: new RowCache(defaultRowBytes) } : {}),
  };
  const answer = answerWith(apollo, graph, requestTimeout, shared, { rate, ...(bounds ? { bounds } : {}) });
  const answers = remembers ? new Answers({ freshness: new Freshness(graph, 0), rate }) : undefined;
  const costs = new Map<string, { statements: readonly string[]; attempts: number }>();
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    graph,
    log: pino({ level: 'silent' }),
    admission: admissionLimits(limits.poolSize),
    ...front,
    answers,
    answer: async (request, caller) => {
      const answered = await answer(request, caller);
      costs.set(caller.requestId, { statements: answered.context.reading.statements, attempts: answered.attempts });
      return answered;
    },
  });
  return {
    url: http.url,
    graph,
    async ask(query, variables) {
      const response = await fetch(`${http.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = JSON.parse(await response.text());
      const cost = costs.get(response.headers.get('x-request-id') ?? '');
      return { status: response.status, ...body, statements: cost?.statements ?? [], attempts: cost?.attempts ?? 0 };
    },
    async stop() {
      await http.stop();
      await apollo.stop();
      await graph.close();
    },
  };
}
