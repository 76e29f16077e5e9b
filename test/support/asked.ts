/** A question by GET, and all that a client sees of its answer. */
export interface Asked {
  /** When it was asked, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Rejects after 20 s without an answer. */
export async function get(url: string): Promise<Asked> {
  const at = performance.now();
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  const body = await response.text();
  const { status, headers } = response;
  return { at, ms: performance.now() - at, status, retryAfter: headers.get('retry-after'), body };
}
