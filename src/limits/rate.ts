/** How much a client may ask for in a while: points, as `cost.ts` counts them, by address. */
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface Rate {
  /** For each client in each window. */
  readonly points: number;
  /** Seconds, from the first request of a client. */
  readonly window: number;
  /** How many clients are told apart at once; those beyond share one account. */
  readonly clients?: number;
}

/** The client has spent what it may: 429, and when to try again. */
export class RateLimitError extends GraphQLError {
  override readonly name = 'RateLimitError';
  constructor(message: string, retryAfter: number) {
    const headers = new Map([['retry-after', String(retryAfter)]]);
    super(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } } });
  }
}

export class RateLimiter {
  readonly #rate: Required<Rate>;
  readonly #spent: RateLimiterMemory;
  /** Until when each client is remembered, in milliseconds. */
  readonly #known = new Map<string, number>();

  constructor(rate: Rate) {
    this.#rate = { clients: 10_000, ...rate };
    this.#spent = new RateLimiterMemory({ points: rate.points, duration: rate.window });
  }

  /** What one request pays from. */
  account(client: string): Account {
    return new Account(this.#rate, this.#spent, this.#keyOf(client));
  }

  #keyOf(client: string): string {
    const now = Date.now();
    const until = this.#known.get(client);
    if (until !== undefined && until > now) return client;
    // The first to come is the first to go: windows are equally long.
    for (const [known, end] of this.#known) {
      if (end > now) break;
      this.#known.delete(known);
    }
    if (this.#known.size >= this.#rate.clients) return 'others';
    this.#known.delete(client);
    this.#known.set(client, now + this.#rate.window * 1_000);
    return client;
  }
}

export class Account {
  readonly #rate: Rate;
  readonly #spent: RateLimiterMemory;
  readonly #key: string;
  #paid = 0;
  #state: { readonly left: number; readonly seconds: number };

  constructor(rate: Rate, spent: RateLimiterMemory, key: string) {
    this.#rate = rate;
    this.#spent = spent;
    this.#key = key;
    this.#state = { left: rate.points, seconds: rate.window };
  }

  /**
   * Pays what this request costs in all; what it has paid already counts, so that a second attempt costs nothing.
   * Rejects with a `RateLimitError` when not so much is left, and takes nothing then.
   */
  async pay(cost: number): Promise<void> {
    const points = cost - this.#paid;
    if (points <= 0) return;
    try {
      this.#see(await this.#spent.consume(this.#key, points));
      this.#paid = cost;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      this.#see(await this.#spent.reward(this.#key, points));
      const { left, seconds } = this.#state;
      throw new RateLimitError(
        `This request costs ${cost} points; ${left} of ${this.#rate.points} are left. Try again in ${seconds} seconds.`,
        seconds,
      );
    }
  }

  /** What is allowed and what is left: draft-ietf-httpapi-ratelimit-headers-10. */
  headers(): [name: string, value: string][] {
    const { points, window } = this.#rate;
    const { left, seconds } = this.#state;
    return [
      ['ratelimit-policy', `"points";q=${points};w=${window}`],
      ['ratelimit', `"points";r=${left};t=${seconds}`],
    ];
  }

  #see({ consumedPoints, msBeforeNext }: RateLimiterRes): void {
    this.#state = {
      left: Math.max(this.#rate.points - consumedPoints, 0),
      seconds: Math.max(Math.ceil(msBeforeNext / 1_000), 1),
    };
  }
}
