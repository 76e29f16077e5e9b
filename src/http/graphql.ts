/** `/graphql`: a GraphQL request over HTTP in, an answer of the engine out. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Answer, AnswerRequest } from '../apollo/answer.ts';
import { trustHeader } from '../apollo/trust.ts';
import { IncompleteError, maximumBytes, readBody, TooLargeError } from './body.ts';
import type { Exchange, Handler } from './listener.ts';
import { json, type Reply } from './reply.ts';

/** A refusal in the form of a GraphQL answer, so that every client can read it. */
const refuse = (status: number, message: string): Reply =>
  json(status, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

const parameters = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

export function graphqlHandlers(answer: AnswerRequest, log: Logger): { GET: Handler; POST: Handler } {
  const ask = async (exchange: Exchange, body: unknown): Promise<Reply> => {
    const { request, url, requestId, client, facts } = exchange;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    // Apollo knows no HEAD; the listener leaves out the body of its answer.
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const asked: HTTPGraphQLRequest = { method, headers, search: url.search, body };
    const answered = await answer(asked, { requestId, client });
    const { context, response } = answered;
    facts.operation = context.found.operationName;
    facts.statements = context.reading.statements.length;
    if (answered.attempts > 1) facts.attempts = answered.attempts;
    for (const problem of context.problems) log.error({ requestId, err: problem }, 'operation failed');
    return reply(response);
  };

  return {
    // A page of another site could make a browser send a GET with what the network lets it see: those are refused.
    GET: (exchange) => {
      const site = exchange.request.headers['sec-fetch-site'];
      if (site === 'cross-site' || site === 'same-site')
        return refuse(403, 'Queries by GET are not answered for pages of other sites; use POST.');
      return ask(exchange, undefined);
    },
    POST: async (exchange) => {
      const { request } = exchange;
      if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? ''))
        return refuse(415, 'Send the request as application/json.');
      let body: string;
      try {
        body = await readBody(request);
      } catch (error) {
        if (error instanceof IncompleteError) return refuse(400, 'The request did not come to its end.');
        if (!(error instanceof TooLargeError)) throw error;
        return refuse(413, `The request is larger than ${maximumBytes} bytes.`);
      }
      let value: unknown;
      try {
        value = JSON.parse(body);
      } catch {
        return refuse(400, 'The request is not JSON.');
      }
      const parsed = parameters.safeParse(value);
      if (!parsed.success)
        return refuse(400, 'The request must be an object with "query", and perhaps "variables" and "operationName".');
      return ask(exchange, value);
    },
  };
}

function reply({ status = 200, headers, body }: Answer['response']): Reply {
  if (body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const { 'content-type': type = 'application/json; charset=utf-8', ...others } = Object.fromEntries(headers);
  delete others['content-length'];
  return { status, type, body: body.string, headers: { ...others, vary: trustHeader } };
}
