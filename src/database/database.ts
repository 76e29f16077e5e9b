import type { StartKeeper } from './keeper-start.ts';
import type { Progress } from './progress.ts';

/** A database that takes connections, or (where it was given) is said to. */
export interface Database {
  uri: string;
  username: string;
  password: string;
  /** undefined: whichever the server has as its own. */
  database: string | undefined;
  /** One sentence: where it comes from, which version, which Java. */
  how: string;
  /** Gives the database up; whoever is the last to do so waits until it has ended. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  uri?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  database?: string | undefined;
  /** The project's folder: our data lies in `.catalograph` in it, the built program in `dist`. */
  root: string;
  report: (line: string) => void;
  /** Shows long steps; without it, `report` gets a line every few seconds. */
  progress?: Progress | undefined;
  /** Take this way or none. */
  only?: 'given' | 'managed' | 'container' | undefined;
  /** For tests: a database of its own in a temporary folder, without a password, gone when stopped. */
  throwaway?: boolean | undefined;
  /** A managed database ended while it was in use; one sentence. The caller decides what that means. */
  onLost?: ((sentence: string) => void) | undefined;
  env?: NodeJS.ProcessEnv | undefined;
}

/** What only tests replace. */
export interface Machine {
  /** Where JDKs are looked for, besides JAVA_HOME and PATH. */
  javaFolders?: string[];
  startKeeper?: StartKeeper;
  temporaryFolder?: string;
}

/** The options of a managed database, complete. */
export interface Setting {
  env: NodeJS.ProcessEnv;
  report: (line: string) => void;
  progress: Progress;
  database: string | undefined;
  throwaway: boolean;
  onLost?: (sentence: string) => void;
  javaFolders?: string[];
  startKeeper: StartKeeper;
}
