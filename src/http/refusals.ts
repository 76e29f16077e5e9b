/** What is answered on the wire itself, where there is no request yet, or never one that could be read. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const statuses: { readonly [code: string]: readonly [status: number, sentence: string] } = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers together are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The pieces of the body say too much of themselves.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time.'],
};

/**
 * The status that was written, or `undefined` when nobody is there to read one. Answers are handed to the connection
 * whole, so that this one never lands within another.
 */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Duplex): number | undefined {
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE' || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  const [status, sentence] = statuses[error.code ?? ''] ?? [400, 'The request cannot be read.'];
  const body = `${sentence}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    ...Object.entries(protective).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  return status;
}

/**
 * Headers that keep a browser from making more of an answer than it is. `strict-transport-security` is left to what ends
 * TLS in front of this server, which itself speaks none. A page of another site that CORS lets in may read answers all
 * the same: `cross-origin-resource-policy` is about those that ask without it, such as `<img>` and `<script>`.
 */
export const protective: { readonly [name: string]: string } = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
