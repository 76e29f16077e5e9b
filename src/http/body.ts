import type { IncomingMessage } from 'node:http';

export const maximumBytes = 256 * 1024;
/** How much of a body that is too large is read and thrown away, so that the client can read the refusal. */
const drained = 8 * 1024 * 1024;

export class TooLargeError extends Error {}

/** The body as text. Rejects with `TooLargeError` once all of a body over `maximumBytes` has been drained. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maximumBytes) chunks.push(bytes);
    if (size > drained) break;
  }
  if (size > maximumBytes) throw new TooLargeError(`The body is larger than ${maximumBytes} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}
