/** `/graphql`: a GraphQL request over HTTP in, an answer of the engine out. */

import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Logger } from 'pino';
import type { AnswerRequest } from '../apollo/answer.ts';
import { trustHeader } from '../apollo/trust.ts';
import { OverloadedError } from './admission.ts';
import { IncompleteError, maximumBytes, readBody, TooLargeError } from './body.ts';
import { encodingOf } from './encoding.ts';
import type { Exchange, Handler } from './listener.ts';
import { acceptedType, headOf, type MediaType, type Profile } from './profile.ts';
import { fromAddress, fromBody, RefusedError, requireJson } from './question.ts';
import type { Answers, Remembered } from './remember.ts';
import { json, type Reply } from './reply.ts';

/** What the answer depends on besides the address, for caches on the way. */
const vary = `Accept, Accept-Encoding, ${trustHeader}`;
const trustField = trustHeader.toLowerCase();

export interface GraphqlOptions {
  readonly profile?: Profile;
  /** How large the body of a question may be. */
  readonly bytes?: number;
  /** What was answered before; nothing is remembered when left out. */
  readonly answers?: Answers | undefined;
}

export function graphqlHandlers(
  answer: AnswerRequest,
  log: Logger,
  { profile = 'stable', bytes = maximumBytes, answers }: GraphqlOptions = {},
): { GET: Handler; POST: Handler } {
  const ask = async (exchange: Exchange, type: MediaType, asked: Asked) => {
    const { request, requestId, client, left, trace, facts } = exchange;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    // Chosen here, so that the engine does no work for an answer that nobody takes.
    headers.set('accept', type);
    const answered = await answer({ ...asked, headers }, { requestId, client, left: left() });
    const { context, response } = answered;
    facts.operation = context.found.operationName?.slice(0, 100);
    facts.outcome = context.found.became;
    facts.statements = context.reading.statements.length;
    if (answered.attempts > 1) facts.attempts = answered.attempts;
    for (const problem of context.problems) log.error({ requestId, ...trace, err: problem }, 'operation failed');
    if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    const head = headOf(profile, type, context.found.outcome, response.status ?? 200);
    const { 'content-type': _type, 'content-length': _length, ...others } = Object.fromEntries(response.headers);
    const reply: Reply = {
      status: head.status,
      type: `${head.type}; charset=utf-8`,
      body: response.body.string,
      headers: { ...others, vary },
    };
    return { answered, reply };
  };

  const respond = async (exchange: Exchange, type: MediaType, question: Question): Promise<Reply> => {
    const { request, client, facts } = exchange;
    // Everything that the answer depends on besides the graph.
    const key = `${type} ${JSON.stringify(request.headers[trustField] ?? null)} ${question.method} ${question.text}`;
    const known = await answers?.recall(key, client);
    if (known) {
      facts.operation = known.operation?.slice(0, 100);
      facts.outcome = 'ok';
      facts.statements = 0;
      facts.remembered = true;
      return sent(known, request);
    }
    const { answered, reply } = await ask(exchange, type, question.asked());
    const kept = answers?.keep(key, answered, reply);
    return kept ? sent(kept, request) : reply;
  };

  /** A refusal has the form of a GraphQL answer, so that every client can read it. */
  const refuse = ({ status, message, malformed, headers, code }: RefusedError, accepted: MediaType): Reply => {
    const head = headOf(profile, accepted, malformed ? 'malformed' : undefined, status);
    const said = json(head.status, { errors: [{ message, extensions: { code } }] });
    return { ...said, type: `${head.type}; charset=utf-8`, headers: { ...headers, vary } };
  };

  const handler =
    (read: (exchange: Exchange) => Promise<Question> | Question): Handler =>
    async (exchange) => {
      const type = acceptedType(exchange.request.headers.accept);
      try {
        if (type === undefined)
          throw new RefusedError(406, 'Answers are application/json or application/graphql-response+json.');
        return await respond(exchange, type, await read(exchange));
      } catch (error) {
        if (error instanceof OverloadedError) exchange.facts.outcome = 'overloaded';
        if (error instanceof RefusedError) return refuse(error, type ?? 'application/json');
        throw error;
      }
    };

  return { GET: handler(readGet), POST: handler((exchange) => readPost(exchange, bytes)) };
}

/** Whether the client has the answer already. */
const isKnown = (known: string | undefined, etag: string) =>
  known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')) ?? false;

/** As it stands in the answer's memory, in the form in which this client takes it, or the word that it has it already. */
async function sent({ forms, type, headers, operation: _ }: Remembered, request: IncomingMessage): Promise<Reply> {
  const { method, headers: given } = request;
  if (method !== 'POST' && isKnown(given['if-none-match'], headers.etag ?? ''))
    return { status: 304, type, body: '', headers };
  const encoding = encodingOf(given['accept-encoding']);
  const body = await forms.in(encoding);
  if (body === undefined || encoding === undefined) return { status: 200, type, body: forms.plain, headers };
  return { status: 200, type, body, headers: { ...headers, 'content-encoding': encoding } };
}

type Asked = Omit<HTTPGraphQLRequest, 'headers'>;

/** A question as it came. */
interface Question {
  readonly method: 'GET' | 'POST';
  readonly text: string;
  /** What the engine is to be asked. Throws a `RefusedError` for what is no GraphQL request. */
  asked(): Asked;
}

/** Apollo knows no HEAD: it is asked as GET, and the listener leaves out the body of its answer. */
function readGet({ request, url }: Exchange): Question {
  // A page of another site could make a browser send a GET with what the network lets it see: those are refused.
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site')
    throw new RefusedError(403, 'Queries by GET are not answered for pages of other sites; use POST.');
  const asked = () => ({ method: 'GET', search: fromAddress(url.searchParams), body: undefined });
  return { method: 'GET', text: url.search, asked };
}

async function readPost({ request }: Exchange, bytes: number): Promise<Question> {
  requireJson(request.headers);
  const text = await bodyOf(request, bytes);
  return { method: 'POST', text, asked: () => ({ method: 'POST', search: '', body: fromBody(text) }) };
}

async function bodyOf(request: Exchange['request'], bytes: number): Promise<string> {
  try {
    return await readBody(request, bytes);
  } catch (error) {
    if (error instanceof IncompleteError) throw new RefusedError(400, 'The request did not come to its end.');
    if (error instanceof TooLargeError) throw new RefusedError(413, `The request is larger than ${bytes} bytes.`);
    throw error;
  }
}
