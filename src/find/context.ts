import type { Loaders } from '../graph/loaders.ts';
import type { Snapshot } from './snapshot.ts';

/** What a resolver is handed: the loaders of its request, and the catalogue as it is searched. */
export interface Context {
  readonly load: Loaders;
  readonly find: () => Promise<Snapshot>;
}
