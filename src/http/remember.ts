/**
 * Answers remembered under the version of the graph that they were read from. A remembered answer is sent only when the
 * graph is proved to be of that version still; a new version drops them all. Only complete successes are kept.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../apollo/answer.ts';
import type { Freshness } from '../apollo/freshness.ts';
import { defaultMemory, type Memory } from '../limits/memory.ts';
import type { RateLimiter } from '../limits/rate.ts';
import { Forms } from './encoding.ts';
import type { Reply } from './reply.ts';

interface Kept {
  readonly version: string;
  readonly forms: Forms;
  readonly type: string;
  readonly headers: { readonly [name: string]: string };
  readonly operation: string | undefined;
}

/** An answer that is finished but for the form in which it is sent. */
export type Remembered = Pick<Kept, 'forms' | 'type' | 'headers' | 'operation'>;

export interface Remembering {
  readonly freshness: Pick<Freshness, 'version' | 'seen' | 'age'>;
  readonly memory?: Memory;
  /** Whose accounts remembered answers are paid from: a point each. */
  readonly rate?: RateLimiter | undefined;
}

export class Answers {
  readonly #freshness: Pick<Freshness, 'version' | 'seen' | 'age'>;
  readonly #stale: number;
  readonly #rate: RateLimiter | undefined;
  readonly #kept: LRUCache<string, Kept> | undefined;

  constructor({ freshness, memory: { bytes, stale } = defaultMemory, rate }: Remembering) {
    this.#freshness = freshness;
    this.#stale = stale;
    this.#rate = rate;
    this.#kept = bytes === 0 ? undefined : new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf });
  }

  /**
   * What was answered to the same question, while that is what would be answered now. `key`: everything that the answer
   * depends on besides the graph. Undefined also for a client that has no point left: the engine says so, as to everyone.
   */
  async recall(key: string, client: string): Promise<Remembered | undefined> {
    const found = this.#kept?.get(key);
    if (!found) return undefined;
    const state = await this.#stateOf(found);
    if (state === 'outdated') this.#kept?.clear();
    if (state !== 'current' && state !== 'stale') return undefined;
    const age = state === 'stale' ? { age: String(Math.ceil(this.#freshness.age / 1_000)) } : undefined;
    const account = this.#rate?.account(client);
    const isPaid = await account?.pay(1).then(
      () => true,
      () => false,
    );
    if (isPaid === false) return undefined;
    const left = account && Object.fromEntries(account.headers());
    return age || left ? { ...found, headers: { ...found.headers, ...age, ...left } } : found;
  }

  /** Keeps the reply to `key` where it may be sent again, and returns it as it is to be sent now. */
  keep(key: string, { context: { found, reading } }: Answer, reply: Reply): Remembered | undefined {
    const { version } = reading;
    if (!this.#kept || found.became !== 'ok' || reading.straddles || version === undefined) return undefined;
    const tag = createHash('sha256').update(`${version} ${key}`).digest('base64url').slice(0, 22);
    // One tag for all forms of the text, and so a weak one. Whoever keeps it has to ask whether it is still true.
    const own = { ...reply.headers, etag: `W/"${tag}"`, 'cache-control': 'no-cache' };
    const answer = { forms: new Forms(String(reply.body)), type: reply.type, operation: found.operationName };
    const lasting = Object.entries(own).filter(([name]) => !name.startsWith('ratelimit'));
    this.#kept.set(key, { ...answer, version, headers: Object.fromEntries(lasting) });
    return { ...answer, headers: own };
  }

  async #stateOf({ version }: Kept): Promise<'current' | 'outdated' | 'stale' | 'unknown'> {
    try {
      return (await this.#freshness.version()) === version ? 'current' : 'outdated';
    } catch {
      const { seen, age } = this.#freshness;
      return version === seen && age < this.#stale ? 'stale' : 'unknown';
    }
  }
}

/** Bytes, roughly; a key takes two for each character at most. */
const sizeOf = ({ forms }: Kept, key: string) => forms.bytes + 2 * key.length + 1_000;
