/** What is asked of `/graphql`, read from a body or from an address, or the refusal of what is no GraphQL request. */
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** `malformed`: it can be read, but is no GraphQL request. */
export class RefusedError extends Error {
  readonly status: number;
  readonly malformed: boolean;
  readonly headers: { readonly [name: string]: string };
  readonly code: string;

  constructor(
    status: number,
    message: string,
    malformed = false,
    headers: { readonly [name: string]: string } = {},
    code = 'BAD_REQUEST',
  ) {
    super(message);
    this.status = status;
    this.malformed = malformed;
    this.headers = headers;
    this.code = code;
  }
}

const object = z.record(z.string(), z.unknown()).nullish();
const parameters = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: object,
  extensions: object,
});
const names = ['query', 'operationName', 'variables', 'extensions'] as const;

/** Only JSON in UTF-8, as it is: what a page of another site cannot send without asking first. */
export function requireJson(headers: IncomingHttpHeaders): void {
  const [type = '', ...given] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') throw new RefusedError(415, 'Send the request as application/json.');
  const charset = given.find((parameter) => /^charset *=/.test(parameter));
  if (charset !== undefined && !/^charset *= *"?utf-?8"?$/.test(charset))
    throw new RefusedError(415, 'Send the request in UTF-8.');
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (coding !== '' && coding !== 'identity')
    throw new RefusedError(415, 'Send the request as it is, not compressed.', false, { 'accept-encoding': 'identity' });
}

export function fromBody(body: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new RefusedError(400, 'The request is not JSON.');
  }
  if (Array.isArray(value)) throw new RefusedError(400, 'Send one operation with each request, not a list.', true);
  check(value);
  return value;
}

/** The same address with what the engine needs of it, each parameter once. */
export function fromAddress(given: URLSearchParams): string {
  const kept = new URLSearchParams();
  const asked: { [name: string]: unknown } = {};
  for (const name of names) {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) throw new RefusedError(400, `"${name}" is given more than once.`, true);
    // An operation name that is empty counts as none.
    if (value === undefined || (name === 'operationName' && value === '')) continue;
    asked[name] = name === 'query' || name === 'operationName' ? value : fromJson(name, value);
    if (asked[name] !== null) kept.set(name, value);
  }
  check(asked);
  return `?${kept}`;
}

function fromJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new RefusedError(400, `"${name}" is not JSON.`);
  }
}

function check(value: unknown): void {
  const parsed = parameters.safeParse(value);
  if (!parsed.success)
    throw new RefusedError(
      400,
      'The request must be an object with "query", and perhaps "variables", "operationName" and "extensions".',
      true,
    );
  const { query, extensions } = parsed.data;
  if (!query?.trim() && extensions?.persistedQuery === undefined)
    throw new RefusedError(400, 'The request has no "query", or an empty one.', true);
}
