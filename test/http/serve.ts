/** The front door on a free port, with a pretended engine and database behind it, and its log in a list. */
import { connect } from 'node:net';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Answer, AnswerRequest } from '../../src/apollo/answer.ts';
import { requestContext } from '../../src/apollo/context.ts';
import { Snapshots } from '../../src/find/snapshots.ts';
import type { AdmissionLimits } from '../../src/http/admission.ts';
import type { Profile } from '../../src/http/profile.ts';
import type { Answers } from '../../src/http/remember.ts';
import { type HttpServer, startHttp } from '../../src/http/server.ts';

export interface Line {
  readonly [fact: string]: unknown;
}

export interface Served extends HttpServer {
  /** Every line of the log, as an operator reads it. */
  readonly log: readonly Line[];
  /** What the engine was asked. */
  readonly asked: readonly HTTPGraphQLRequest[];
  get(path: string, init?: RequestInit): Promise<Response>;
  /** POST to `/graphql` as JSON. */
  post(body: string, headers?: { readonly [name: string]: string }): Promise<Response>;
}

export const question = JSON.stringify({ query: 'query Titles { publications { nodes { title } } }' });

/** An answer of the engine: `{"data":{}}` after two statements, unless told otherwise. */
export function answered(
  requestId: string,
  {
    operation = 'Titles',
    attempts = 1,
    problems = [],
  }: { operation?: string; attempts?: number; problems?: Error[] } = {},
): Answer {
  const reading = {
    statements: ['publication/list', 'publication'],
    version: 'one',
    straddles: false,
    read: async () => [],
    confirm: async () => {},
  };
  const context = requestContext(
    { requestId, client: '127.0.0.1' },
    reading,
    { snapshots: new Snapshots() },
    attempts === 3,
  );
  context.found.operationName = operation;
  context.problems.push(...problems);
  const headers = new HeaderMap([
    ['content-type', 'application/json; charset=utf-8'],
    ['cache-control', 'no-store'],
  ]);
  return { context, attempts, response: { headers, body: { kind: 'complete', string: '{"data":{}}\n' } } };
}

/** Serves until the test is over. `verify` answers for the database. */
export async function serve(
  given: {
    answer?: AnswerRequest;
    verify?: () => Promise<string>;
    port?: number;
    admission?: AdmissionLimits;
    grace?: number;
    profile?: Profile;
    origins?: readonly string[];
    answers?: Answers;
  } = {},
): Promise<Served> {
  const log: Line[] = [];
  const asked: HTTPGraphQLRequest[] = [];
  const {
    answer = async (_request, { requestId }) => answered(requestId),
    verify = async () => 'Neo4j/5.26.0',
    port = 0,
    ...front
  } = given;
  const server = await startHttp({
    host: '127.0.0.1',
    port,
    answer: async (request, caller) => {
      asked.push(request);
      return answer(request, caller);
    },
    graph: { verify },
    ...front,
    log: pino({ level: 'trace', base: null }, { write: (line) => void log.push(JSON.parse(line)) }),
  });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server.stop();
    return stopped;
  };
  onTestFinished(stop);
  // Without keep-alive no connection outlives its test.
  const get = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { ...init, headers: { connection: 'close', ...init.headers } });
  const post: Served['post'] = (body, headers = {}) =>
    get('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { url: server.url, stop, log, asked, get, post };
}

/** A connection that stays open until the test is over, and what came over it. */
export async function connection({ url }: HttpServer) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  onTestFinished(() => void socket.destroy());
  const pieces: string[] = [];
  socket.on('data', (piece: string) => pieces.push(piece));
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => socket.on('connect', () => resolve()).on('error', reject));
  return { socket, closed, received: () => pieces.join('') };
}

/** Sends text as it is, and resolves with everything that comes back until the server closes the connection. */
export async function raw(server: HttpServer, text: string): Promise<string> {
  const { socket, closed, received } = await connection(server);
  socket.write(text);
  await closed;
  return received();
}
