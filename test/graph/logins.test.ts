import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Logins } from '../../src/graph/logins.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function refused(): Logins {
  const logins = new Logins();
  logins.refused();
  return logins;
}

describe('While a login is refused', () => {
  it('one call in a second and a half tries for all', () => {
    const logins = refused();
    const passes: unknown[] = [];
    for (let ms = 0; ms < 6_000; ms += 10) {
      const pass = logins.enter();
      if (pass) passes.push([pass, ms]);
      if (pass) logins.refused();
      vi.advanceTimersByTime(10);
    }
    expect(passes).toEqual([1_500, 3_000, 4_500].map((ms) => ['trial', ms]));
  });

  it('a try that is not answered yet is the only one until its time is over', () => {
    const logins = refused();
    vi.advanceTimersByTime(1_500);
    expect([logins.enter(), logins.enter()]).toEqual(['trial', undefined]);
    vi.advanceTimersByTime(1_500);
    expect(logins.enter()).toBe('trial');
  });

  it('those that are logged in go on, each with one call at a time', () => {
    const logins = new Logins();
    const [one, two] = [logins.enter(), logins.enter()];
    logins.refused();
    expect(logins.enter()).toBeUndefined();
    logins.answered(one ?? 'open');
    logins.answered(two ?? 'open');
    expect([logins.enter(), logins.enter(), logins.enter()]).toEqual(['idle', 'idle', undefined]);
    logins.answered('idle');
    expect([logins.enter(), logins.enter()]).toEqual(['idle', undefined]);
  });

  it('what was logged in is gone when one more login is refused', () => {
    const logins = refused();
    logins.answered('open');
    logins.refused();
    expect(logins.enter()).toBeUndefined();
  });
});

it('A try that is answered lets all in', () => {
  const logins = refused();
  vi.advanceTimersByTime(1_500);
  expect(logins.enter()).toBe('trial');
  logins.answered('trial');
  expect([logins.enter(), logins.enter()]).toEqual(['open', 'open']);
});
