import type { Loaders } from '../graph/loaders.ts';
import type { Reading } from '../graph/neo4j.ts';
import type { Snapshot } from './snapshot.ts';

/** What a resolver is handed: the loaders of its request, and the catalogue as it is searched. */
export interface Context {
  readonly load: Loaders;
  readonly find: () => Promise<Snapshot>;
  /** Whether the catalogue need not be read first; it is when left out. Asked for often enough, it is read by and by. */
  readonly isInMemory?: () => boolean;
  /** Where everything is read from, and until when: the version of the graph, and the server, each while it is known. */
  readonly reading?: Pick<Reading, 'version' | 'server' | 'deadline'>;
}
