import type { IncomingMessage } from 'node:http';

export const maximumBytes = 256 * 1024;
/** How much of a body that is too large is read and thrown away, so that the client can read the refusal. */
const drained = 8 * 1024 * 1024;

export class TooLargeError extends Error {}
/** The client left, or was cut off, before it had sent everything. */
export class IncompleteError extends Error {}

/**
 * The body as text. Rejects with `TooLargeError` once all of a body over `maximumBytes` has been drained, and with
 * `IncompleteError` when it does not come to its end.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size <= maximumBytes) chunks.push(bytes);
      if (size > drained) break;
    }
  } catch (error) {
    throw new IncompleteError('The body did not come to its end.', { cause: error });
  }
  if (size > maximumBytes) throw new TooLargeError(`The body is larger than ${maximumBytes} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}
