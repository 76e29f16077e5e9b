/** The limits that hold before anything is parsed, for requests as they come over HTTP. */
import type { Bounds } from './bounds.ts';
import { checkDocumentText } from './text.ts';
import { checkVariables } from './variables.ts';

interface HttpRequest {
  readonly method: string;
  /** The query of the address. */
  readonly search: string;
  /** The body of a POST, parsed as JSON. */
  readonly body: unknown;
}

/** Throws a `LimitError`. What is no request of GraphQL passes: to say what is wrong with it is up to the engine. */
export function checkRequest(request: HttpRequest, bounds: Bounds): void {
  const { query, variables } = request.method === 'GET' ? fromAddress(request.search) : fromBody(request.body);
  if (typeof query === 'string') checkDocumentText(query, bounds);
  checkVariables(variables, bounds);
}

function fromBody(body: unknown): { query?: unknown; variables?: unknown } {
  return typeof body === 'object' && body !== null ? body : {};
}

function fromAddress(search: string): { query?: unknown; variables?: unknown } {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query'), variables: parsed(parameters.get('variables')) };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
