/**
 * Answers remembered under the version of the graph that they were read from. A remembered answer is sent only when the
 * graph is proved to be of that version still; a new version drops them all. Only complete successes are kept.
 */
import { createHash } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { defaultMemory, type Memory } from '../limits/memory.ts';
import type { RateLimiter } from '../limits/rate.ts';
import type { Answer, AnswerRequest } from './answer.ts';
import type { Freshness } from './freshness.ts';
import { trustHeader } from './trust.ts';

interface Kept {
  readonly version: string;
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly operationName: string | undefined;
}

export interface Remembering {
  readonly freshness: Freshness;
  readonly memory?: Memory;
  /** Whose accounts remembered answers are paid from: a point each. */
  readonly rate?: RateLimiter | undefined;
}

export function remembering(
  answer: AnswerRequest,
  { freshness, memory: { bytes, stale } = defaultMemory, rate }: Remembering,
): AnswerRequest {
  if (bytes === 0) return answer;
  const kept = new LRUCache<string, Kept>({ maxSize: bytes, sizeCalculation: sizeOf });
  return async (request, caller) => {
    const key = keyOf(request);
    const found = kept.get(key);
    const state = found && (await stateOf(found));
    if (found && state === 'stale') return sent(found, [['age', String(Math.ceil(freshness.age / 1_000))]]);
    if (found && state === 'current') {
      const account = rate?.account(caller.client);
      // Who may not pay is told so by the engine, like everyone.
      const isPaid = account === undefined || (await settled(account.pay(1)));
      if (isPaid) return sent(found, account?.headers() ?? []);
    }
    if (state === 'outdated') kept.clear();
    const answered = await answer(request, caller);
    const entry = entryOf(answered, key);
    if (entry) {
      kept.set(key, entry);
      for (const [name, value] of entry.headers) answered.response.headers.set(name, value);
    }
    return answered;
  };

  async function stateOf({ version }: Kept): Promise<'current' | 'outdated' | 'stale' | 'unknown'> {
    try {
      return (await freshness.version()) === version ? 'current' : 'outdated';
    } catch {
      return freshness.age < stale ? 'stale' : 'unknown';
    }
  }
}

const settled = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Bytes, roughly: texts are kept with two for each character at most. */
const sizeOf = ({ body }: Kept, key: string) => 2 * (body.length + key.length) + 500;

/** Undefined for what is not to be remembered: anything but a complete success that is of one version. */
function entryOf({ response, context: { found, reading } }: Answer, key: string): Kept | undefined {
  const { body } = response;
  if (found.became !== 'ok' || reading.straddles || reading.version === undefined || body.kind !== 'complete')
    return undefined;
  const etag = `"${createHash('sha256').update(`${reading.version} ${key}`).digest('base64url').slice(0, 22)}"`;
  const own = [...response.headers].filter(([name]) => !/^(ratelimit|cache-control)/.test(name));
  // Whoever keeps it has to ask whether it is still true.
  const headers = [...own, ['etag', etag] as const, ['cache-control', 'no-cache'] as const];
  return { version: reading.version, body: body.string, headers, operationName: found.operationName };
}

/** Everything that an answer depends on besides the graph. */
function keyOf({ method, headers, search, body }: HTTPGraphQLRequest): string {
  return JSON.stringify([method, headers.get('accept'), headers.get(trustHeader), search, body ?? null]);
}

function sent({ body, headers, operationName }: Kept, more: Iterable<readonly [string, string]>): Answer {
  const found = { operationName, operationType: 'query', became: 'ok', outcome: 'complete' } as const;
  return {
    response: { status: 200, headers: new HeaderMap([...headers, ...more]), body: { kind: 'complete', string: body } },
    context: { found: { ...found }, problems: [], reading: { statements: [], version: undefined, straddles: false } },
    attempts: 1,
  };
}
