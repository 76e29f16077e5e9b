/** What is remembered of the reader: between visits where the browser stores it, else while the page is open. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../../web/src/words/memory.ts';

/** A browser that stores so much, and no more. */
function storage(room: number) {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, value);
    },
  });
  return stored;
}
afterEach(() => void vi.unstubAllGlobals());

describe('what is remembered', () => {
  it('is stored for the next visit', () => {
    const stored = storage(10);
    expect(recall('stored')).toBeNull();
    remember('stored', 'fr');
    expect(recall('stored')).toBe('fr');
    expect([...stored.values()]).toEqual(['fr']);
  });

  it('is known as long as the page is open where nothing may be stored', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(recall('blocked')).toBeNull();
    remember('blocked', 'fr');
    expect(recall('blocked')).toBe('fr');
  });

  it('is what was said last where the storage is full, and where it has room again', () => {
    storage(2);
    remember('full', 'fr');
    remember('full', 'too long');
    expect(recall('full')).toBe('too long');
    remember('full', 'en');
    expect(recall('full')).toBe('en');
  });
});
