import type { IncomingMessage } from 'node:http';
import { maximumBytes } from '../limits/bounds.ts';

export { maximumBytes };

/** How much of a body that is too large is read and thrown away, so that the client can read the refusal. */
const drained = 8 * 1024 * 1024;

export class TooLargeError extends Error {}
/** The client left, or was cut off, before it had sent everything. */
export class IncompleteError extends Error {}

/**
 * The body as text. Rejects with `TooLargeError` once all of a body over `most` bytes has been drained, and with
 * `IncompleteError` when it does not come to its end.
 */
export async function readBody(request: IncomingMessage, most = maximumBytes): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size <= most) chunks.push(bytes);
      if (size > Math.max(drained, most)) break;
    }
  } catch (error) {
    throw new IncompleteError('The body did not come to its end.', { cause: error });
  }
  if (size > most) throw new TooLargeError(`The body is larger than ${most} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}
