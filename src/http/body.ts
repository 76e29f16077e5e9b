import type { IncomingMessage } from 'node:http';
import { maximumBytes } from '../limits/bounds.ts';

export { maximumBytes };

/** How much of a body that is too large is read and thrown away, so that the client can read the refusal. */
const drained = 8 * 1024 * 1024;

export class TooLargeError extends Error {}
/** The client left, or was cut off, before it had sent everything. */
export class IncompleteError extends Error {}

const incomplete = 'The body did not come to its end.';

/**
 * The body as text. Rejects with `TooLargeError` once all of a body over `most` bytes has been drained, and with
 * `IncompleteError` when it does not come to its end.
 */
export function readBody(request: IncomingMessage, most = maximumBytes): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLarge = () => new TooLargeError(`The body is larger than ${most} bytes.`);
    // Listeners rather than a loop over its pieces: most bodies are one piece, and a loop waits several times for it.
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) chunks.push(chunk);
        if (size > Math.max(drained, most)) {
          request.destroy();
          reject(tooLarge());
        }
      })
      .on('end', () => (size > most ? reject(tooLarge()) : resolve(textOf(chunks))))
      .on('error', (cause) => reject(new IncompleteError(incomplete, { cause })))
      .on('close', () => request.readableEnded || reject(new IncompleteError(incomplete)));
  });
}

const textOf = ([first, ...more]: readonly Buffer[]) =>
  (first === undefined || more.length === 0 ? first : Buffer.concat([first, ...more]))?.toString('utf8') ?? '';
