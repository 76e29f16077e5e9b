/** A server that is away: what waits, and when it is tried again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence } from '../../../web/src/server/presence.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

describe('a server that is away', () => {
  it('is tried again by all who wait at once, each time later, up to half a minute', () => {
    const presence = new Presence();
    const tried: number[] = [];
    const again = () => {
      tried.push(Date.now());
      presence.wait(again);
    };
    presence.wait(again);
    presence.wait(() => presence.wait(() => undefined));
    vi.advanceTimersByTime(100_000);
    expect(tried).toEqual([1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000]);
  });

  it('is said to be away, and until when, until it has answered', () => {
    const presence = new Presence();
    const seen: unknown[] = [];
    presence.subscribe(() => seen.push(presence.absence()));
    presence.wait(() => undefined);
    expect(presence.absence()).toEqual({ until: 1_000 });
    presence.answered();
    presence.answered();
    expect(seen).toEqual([{ until: 1_000 }, undefined]);
  });

  it('is tried again at once when somebody asks for it, and then begins with the shortest pause after an answer', () => {
    const presence = new Presence();
    const again = vi.fn();
    presence.wait(again);
    presence.retry();
    expect(again).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(again).toHaveBeenCalledTimes(1);
    presence.answered();
    presence.wait(again);
    expect(presence.absence()).toEqual({ until: 61_000 });
  });

  it('is not asked by who has gone away', () => {
    const presence = new Presence();
    const again = vi.fn();
    presence.wait(again)();
    vi.advanceTimersByTime(60_000);
    expect(again).not.toHaveBeenCalled();
  });

  it('is no longer said to be away once all who waited have gone', () => {
    const presence = new Presence();
    const [leave, leaveLast] = [presence.wait(() => undefined), presence.wait(() => undefined)];
    leave();
    expect(presence.absence()).toBeDefined();
    leaveLast();
    expect(presence.absence()).toBeUndefined();
  });

  it('is no longer said to be away once who was trying it again has gone', () => {
    const presence = new Presence();
    const leave = presence.wait(() => undefined);
    vi.advanceTimersByTime(1_000);
    expect(presence.absence()).toBeDefined();
    leave();
    expect(presence.absence()).toBeUndefined();
  });

  it('is tried again at once by all who still wait when it has answered somebody', () => {
    const presence = new Presence();
    const again = vi.fn();
    presence.wait(again);
    presence.answered();
    expect(again).toHaveBeenCalledTimes(1);
    expect(presence.absence()).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('tells nobody who no longer listens', () => {
    const presence = new Presence();
    const listener = vi.fn();
    presence.subscribe(listener)();
    presence.wait(() => undefined);
    expect(listener).not.toHaveBeenCalled();
  });
});
