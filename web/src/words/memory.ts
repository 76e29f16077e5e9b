/** What the browser remembers between visits. Where it may not remember anything, it forgets, and nothing else happens. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`catalograph.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`catalograph.${key}`, value);
  } catch {
    // Storage is switched off or full.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab may write as well.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

export const useRecalled = (key: string): string | null => useSyncExternalStore(subscribe, () => recall(key));
