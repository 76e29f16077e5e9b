import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimitError, RateLimiter } from '../../src/limits/rate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const left = (limiter: RateLimiter, client: string) => limiter.account(client);

describe('An account', () => {
  it('pays until nothing is left, and then says when there is more', async () => {
    const limiter = new RateLimiter({ points: 10, window: 60 });
    await left(limiter, 'a').pay(7);
    vi.advanceTimersByTime(20_000);
    const refusal = await left(limiter, 'a')
      .pay(4)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RateLimitError);
    expect(refusal).toMatchObject({
      message: 'This request costs 4 points; 3 of 10 are left. Try again in 40 seconds.',
      extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: new Map([['retry-after', '40']]) } },
    });
  });

  it('takes nothing for what it refuses, so that something smaller still fits', async () => {
    const limiter = new RateLimiter({ points: 10, window: 60 });
    await left(limiter, 'a').pay(7);
    await expect(left(limiter, 'a').pay(4)).rejects.toThrow(RateLimitError);
    await expect(left(limiter, 'a').pay(3)).resolves.toBeUndefined();
  });

  it('is full again after the window', async () => {
    const limiter = new RateLimiter({ points: 10, window: 60 });
    await left(limiter, 'a').pay(10);
    vi.advanceTimersByTime(60_001);
    await expect(left(limiter, 'a').pay(10)).resolves.toBeUndefined();
  });

  it('belongs to one client', async () => {
    const limiter = new RateLimiter({ points: 10, window: 60 });
    await left(limiter, 'a').pay(10);
    await expect(left(limiter, 'b').pay(10)).resolves.toBeUndefined();
  });

  it('pays once for a request that is tried again, and the rest when more of its cost is known', async () => {
    const limiter = new RateLimiter({ points: 100, window: 60 });
    const account = left(limiter, 'a');
    for (const cost of [1, 40, 1, 40, 1, 40]) await account.pay(cost);
    expect(account.headers()).toEqual([
      ['ratelimit-policy', '"points";q=100;w=60'],
      ['ratelimit', '"points";r=60;t=60'],
    ]);
  });

  it('is shared by those who come when very many are there, until those are gone', async () => {
    const limiter = new RateLimiter({ points: 10, window: 60, clients: 2 });
    for (const client of ['a', 'b']) await left(limiter, client).pay(1);
    await left(limiter, 'c').pay(6);
    await expect(left(limiter, 'd').pay(6)).rejects.toThrow('4 of 10 are left');
    await expect(left(limiter, 'a').pay(9)).resolves.toBeUndefined();
    vi.advanceTimersByTime(60_001);
    await left(limiter, 'd').pay(6);
    await expect(left(limiter, 'c').pay(6)).resolves.toBeUndefined();
  });
});
