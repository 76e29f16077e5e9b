/** What the browser remembers between visits. Where it may not remember anything, the page does, as long as it is open. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** What could not be stored. */
const unsaved = new Map<string, string>();

export function recall(key: string): string | null {
  try {
    return unsaved.get(key) ?? localStorage.getItem(`catalograph.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`catalograph.${key}`, value);
    unsaved.delete(key);
  } catch {
    // Storage is switched off or full.
    unsaved.set(key, value);
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
