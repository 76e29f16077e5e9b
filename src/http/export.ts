/**
 * `GET /export/<format>?topic=…&from=2010`: the same as the field `export`, as a file to save. It is asked of the
 * engine as GraphQL, so that limits, versions, orders of trust and refusals are the same.
 */
import { HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { AnswerRequest } from '../apollo/answer.ts';
import { trustHeader } from '../apollo/trust.ts';
import { publicationKinds } from '../model.ts';
import { OverloadedError } from './admission.ts';
import type { Exchange, Handler, Routes } from './listener.ts';
import { RefusedError } from './question.ts';
import { type Reply, text } from './reply.ts';

const formats = {
  bibtex: 'BIBTEX',
  ris: 'RIS',
  'csl-json': 'CSL_JSON',
  'json-ld': 'JSON_LD',
  csv: 'CSV',
} as const;

const query = `query Export($filter: PublicationFilter, $ids: [ID!], $format: ExportFormat!) {
  export(filter: $filter, ids: $ids, format: $format) { mediaType fileName text }
}`;

const answered = z.object({
  data: z.object({ export: z.object({ mediaType: z.string(), fileName: z.string(), text: z.string() }) }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() })).optional(),
});

/** One route for each format; any other is no route, and so 404. */
export function exportRoutes(answer: AnswerRequest, log: Logger): Routes {
  const handler =
    (format: string): Handler =>
    async (exchange) => {
      try {
        return await ask(answer, log, exchange, { ...variablesOf(exchange.url.searchParams), format });
      } catch (error) {
        if (error instanceof ParameterError) return text(400, error.message);
        if (error instanceof OverloadedError) exchange.facts.outcome = 'overloaded';
        if (error instanceof RefusedError) return { ...text(error.status, error.message), headers: error.headers };
        throw error;
      }
    };
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [`/export/${name}`, { GET: handler(format) }]),
  );
}

async function ask(
  answer: AnswerRequest,
  log: Logger,
  { request, requestId, client, left, trace, facts }: Exchange,
  variables: { readonly [name: string]: unknown },
): Promise<Reply> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const order = request.headers[trustHeader.toLowerCase()];
  if (order !== undefined) headers.set(trustHeader, String(order));
  const { context, response, attempts } = await answer(
    { method: 'POST', headers, search: '', body: { query, variables } },
    { requestId, client, left: left() },
  );
  facts.operation = context.found.operationName?.slice(0, 100);
  facts.outcome = context.found.became;
  facts.statements = context.reading.statements.length;
  if (attempts > 1) facts.attempts = attempts;
  for (const problem of context.problems) log.error({ requestId, ...trace, err: problem }, 'operation failed');
  if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  const { data, errors } = answered.parse(JSON.parse(response.body.string));
  const account = Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('ratelimit')));
  if (data) {
    const { mediaType, fileName, text: body } = data.export;
    const disposition = `attachment; filename="${fileName}"`;
    return {
      status: 200,
      type: mediaType,
      body,
      headers: { ...account, 'content-disposition': disposition, vary: trustHeader },
    };
  }
  const refused = refusal(response.status, errors?.[0], response.headers.get('retry-after'));
  return { ...refused, headers: { ...account, ...refused.headers } };
}

function refusal(
  status: number | undefined,
  error: { message: string; extensions?: { code: string } | undefined } | undefined,
  retryAfter = '1',
): Reply {
  const message = error?.message ?? 'Something went wrong on our side.';
  if (['BAD_USER_INPUT', 'LIMIT_EXCEEDED'].includes(error?.extensions?.code ?? '')) return text(400, message);
  if (status === 429 || status === 503) return { ...text(status, message), headers: { 'retry-after': retryAfter } };
  return text(500, message);
}

class ParameterError extends Error {}

/** Each parameter with its place in the filter; a list is separated by commas, and one of it is enough. */
const parameters: { readonly [name: string]: (value: string, name: string) => { readonly [field: string]: unknown } } =
  {
    topic: (value, name) => ({ topics: { any: list(value, name) } }),
    region: (value, name) => ({ regions: { any: list(value, name) } }),
    institution: (value, name) => ({ institutions: { any: list(value, name) } }),
    instrument: (value, name) => ({ instruments: { any: list(value, name) } }),
    audience: (value, name) => ({ audiences: { any: list(value, name) } }),
    series: (value, name) => ({ series: { any: list(value, name) } }),
    kind: (value, name) => ({ kinds: list(value, name).map(kind) }),
    language: (value, name) => ({ languages: list(value, name) }),
    text: (value) => ({ text: value }),
  };
const apart = ['ids', 'from', 'to'];

function variablesOf(given: URLSearchParams): { filter?: unknown; ids?: readonly string[] } {
  const known = [...apart, ...Object.keys(parameters)];
  for (const name of new Set(given.keys())) {
    if (!known.includes(name))
      throw new ParameterError(`There is no parameter "${name.slice(0, 100)}"; there are ${known.join(', ')}.`);
    if (given.getAll(name).length > 1)
      throw new ParameterError(`"${name}" is given more than once; separate values by commas.`);
    if (given.get(name)?.trim() === '') throw new ParameterError(`"${name}" is empty; leave it out, or give a value.`);
  }
  const conditions = Object.entries(parameters).flatMap(([name, condition]) => {
    const value = given.get(name);
    return value === null ? [] : [condition(value, name)];
  });
  const [from, to] = [year(given, 'from'), year(given, 'to')];
  if (from !== undefined || to !== undefined) conditions.push({ years: { from, to } });
  const ids = given.get('ids');
  return {
    ...(conditions.length > 0 ? { filter: Object.assign({}, ...conditions) } : {}),
    ...(ids === null ? {} : { ids: list(ids, 'ids') }),
  };
}

function list(value: string, name: string): string[] {
  const values = value.split(',').map((one) => one.trim());
  if (values.includes('')) throw new ParameterError(`"${name}" has an empty value between its commas.`);
  return values;
}

/** `issue-paper` is `ISSUE_PAPER`. */
function kind(value: string): string {
  const name = value.toUpperCase().replaceAll('-', '_');
  if (publicationKinds.some((known) => known === name)) return name;
  throw new ParameterError(
    `"kind": there is no kind "${value.slice(0, 100)}"; there are ${publicationKinds.join(', ').toLowerCase().replaceAll('_', '-')}.`,
  );
}

function year(given: URLSearchParams, name: string): number | undefined {
  const value = given.get(name);
  if (value === null) return undefined;
  if (!/^\d{4}$/.test(value)) throw new ParameterError(`"${name}" is a year of four digits, like 2010.`);
  return Number(value);
}
