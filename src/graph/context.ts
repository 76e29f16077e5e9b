import type { Loaders } from './loaders.ts';

/** What a resolver is handed: the loaders of its request, and nothing else. */
export interface Context {
  readonly load: Loaders;
}
