/** `/graphql`: a GraphQL request over HTTP in, an answer of the engine out. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Logger } from 'pino';
import type { AnswerRequest } from '../apollo/answer.ts';
import { trustHeader } from '../apollo/trust.ts';
import { OverloadedError } from './admission.ts';
import { IncompleteError, maximumBytes, readBody, TooLargeError } from './body.ts';
import type { Exchange, Handler } from './listener.ts';
import { acceptedType, headOf, type MediaType, type Profile } from './profile.ts';
import { fromAddress, fromBody, RefusedError, requireJson } from './question.ts';
import { json, type Reply } from './reply.ts';

/** What the answer depends on besides the address, for caches on the way. */
const vary = `Accept, ${trustHeader}`;

export function graphqlHandlers(
  answer: AnswerRequest,
  log: Logger,
  profile: Profile = 'stable',
  bytes = maximumBytes,
): { GET: Handler; POST: Handler } {
  const ask = async (exchange: Exchange, type: MediaType, asked: Asked): Promise<Reply> => {
    const { request, requestId, client, left, trace, facts } = exchange;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    // Chosen here, so that the engine does no work for an answer that nobody takes.
    headers.set('accept', type);
    const answered = await answer({ ...asked, headers }, { requestId, client, left });
    const { context, response } = answered;
    facts.operation = context.found.operationName?.slice(0, 100);
    facts.outcome = context.found.became;
    facts.statements = context.reading.statements.length;
    if (answered.attempts > 1) facts.attempts = answered.attempts;
    for (const problem of context.problems) log.error({ requestId, ...trace, err: problem }, 'operation failed');
    if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    const head = headOf(profile, type, context.found.outcome, response.status ?? 200);
    const { 'content-type': _type, 'content-length': _length, ...others } = Object.fromEntries(response.headers);
    const { etag } = others;
    if (
      type !== undefined &&
      asked.method === 'GET' &&
      etag !== undefined &&
      isKnown(request.headers['if-none-match'], etag)
    )
      return { ...json(304, ''), body: '', headers: { ...others, vary } };
    return {
      status: head.status,
      type: `${head.type}; charset=utf-8`,
      body: response.body.string,
      headers: { ...others, vary },
    };
  };

  /** A refusal has the form of a GraphQL answer, so that every client can read it. */
  const refuse = ({ status, message, malformed, headers, code }: RefusedError, accepted: MediaType): Reply => {
    const head = headOf(profile, accepted, malformed ? 'malformed' : undefined, status);
    const said = json(head.status, { errors: [{ message, extensions: { code } }] });
    return { ...said, type: `${head.type}; charset=utf-8`, headers: { ...headers, vary } };
  };

  const handler =
    (read: (exchange: Exchange) => Promise<Asked> | Asked): Handler =>
    async (exchange) => {
      const type = acceptedType(exchange.request.headers.accept);
      try {
        if (type === undefined)
          throw new RefusedError(406, 'Answers are application/json or application/graphql-response+json.');
        return await ask(exchange, type, await read(exchange));
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
  known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;

type Asked = Omit<HTTPGraphQLRequest, 'headers'>;

/** Apollo knows no HEAD: it is asked as GET, and the listener leaves out the body of its answer. */
function readGet({ request, url }: Exchange): Asked {
  // A page of another site could make a browser send a GET with what the network lets it see: those are refused.
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site')
    throw new RefusedError(403, 'Queries by GET are not answered for pages of other sites; use POST.');
  return { method: 'GET', search: fromAddress(url.searchParams), body: undefined };
}

async function readPost({ request }: Exchange, bytes: number): Promise<Asked> {
  requireJson(request.headers);
  return { method: 'POST', search: '', body: fromBody(await bodyOf(request, bytes)) };
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
