/**
 * The only file that knows the driver: deadlines, conversion, parsed rows, the version of the graph, named failures.
 *
 * Statements run auto-commit in READ sessions (two messages instead of four). A hung database would hang the driver for
 * ever, so every call has a deadline of its own; when the driver is replaced stands in `lines.ts`.
 */
import neo4j, { type Driver, type Integer, Neo4jError, type Session } from 'neo4j-driver';
import { FirstRuns } from './first-run.ts';
import { type FailureReason, type Graph, GraphFailure } from './graph.ts';
import { greets } from './handshake.ts';
import { Lines, patience } from './lines.ts';
import { Logins } from './logins.ts';
import type { Statement } from './statement.ts';
import { GraphVersion } from './version.ts';

export interface Address {
  readonly uri: string;
  readonly username: string;
  /** Without one the driver logs in without credentials (a database whose authentication is off). */
  readonly password: string | undefined;
  readonly database: string | undefined;
}

export interface Limits {
  /** Milliseconds for one call to the database. */
  readonly callTimeout: number;
  /** Connections; more than 16 give nothing. */
  readonly poolSize: number;
}

/** Runs a statement, and is told how many rows came; whoever watches changes nothing. */
export type Watch = <T>(statement: string, run: () => Promise<T>, rows: (result: T) => number) => Promise<T>;

export const defaultLimits: Limits = { callTimeout: 5_000, poolSize: 12 };

/** One request's reads: a deadline for all of them, the statements they cost, and whether a commit came between. */
export interface Reading extends Graph {
  readonly statements: readonly string[];
  /** In milliseconds of `performance.now()`. */
  readonly deadline?: number;
  /** The version that all rows are to be from; undefined before the first answer of the database. */
  readonly version: string | undefined;
  /** Name and version of the server (`Neo4j/5.26.31`), once it has answered. */
  readonly server?: string | undefined;
  /** True when not all rows of this reading are proved to be from one version of the graph. */
  readonly straddles: boolean;
  /** True once an answer of the database has shown that `version` was the newest after this reading had begun. */
  readonly confirmed?: boolean;
  /** Reads nothing, which costs next to nothing, and shows whether `version` is the newest. Rejects with a `GraphFailure`. */
  confirm(): Promise<void>;
}

/** What it is called where statements are counted; no text has a name like it. */
const emptyTransaction = 'empty transaction';

const connect = ({ uri, username, password }: Address, { poolSize }: Limits): Driver =>
  neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_500,
    connectionLivenessCheckTimeout: 5_000,
    maxTransactionRetryTime: 0,
    // Notes on plans are for our tests, not for every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'catalograph',
  });

type Config = Parameters<Session['beginTransaction']>[0];
type Work<T> = (session: Session, config: Config) => Promise<T>;

/** Retried inside the deadline: nothing was answered, and the next attempt may find a healthy connection. */
const retryable = (error: unknown) => error instanceof Neo4jError && error.retryable;
const attempts = 3;

export class Neo4jGraph {
  readonly version = new GraphVersion();
  readonly #address: Address;
  readonly #limits: Limits;
  readonly #watch: Watch;
  readonly #firstRuns = new FirstRuns();
  readonly #lines: Lines<Driver>;
  readonly #logins = new Logins();

  constructor(address: Address, limits: Limits = defaultLimits, watch: Watch = (_statement, run) => run()) {
    this.#watch = watch;
    this.#address = address;
    this.#limits = limits;
    this.#lines = new Lines(
      () => connect(address, limits),
      () => greets(address.uri, 750),
    );
  }

  /**
   * Reads until `deadline` (milliseconds of `performance.now()`), all of them from the version known now; each call
   * takes at most `callTimeout` milliseconds.
   */
  reading(
    deadline: number = performance.now() + 2 * this.#limits.callTimeout,
    callTimeout: number = this.#limits.callTimeout,
  ): Reading {
    const known = this.version.current;
    const statements: string[] = [];
    let straddles = false;
    let confirmed = false;
    let server: string | undefined;
    const saw = (bookmark: string) => {
      if (this.version.saw(bookmark, known)) confirmed = true;
      else straddles = true;
    };
    return {
      statements,
      deadline,
      version: known,
      get server() {
        return server;
      },
      get straddles() {
        return straddles;
      },
      get confirmed() {
        return confirmed;
      },
      read: async <In, Row>(statement: Statement<In, Row>, params: In): Promise<Row[]> => {
        statements.push(statement.name);
        const call = () => this.#run(statement, params, deadline, callTimeout);
        const run = () => this.#watch(statement.name, call, ({ rows }) => rows.length);
        const { rows, bookmark, agent } = await this.#firstRuns.after(statement.text, deadline, run);
        server = agent;
        saw(bookmark);
        return rows;
      },
      confirm: async () => {
        statements.push(emptyTransaction);
        const call = () => this.#call(emptyTransaction, deadline, callTimeout, begun);
        saw(await this.#watch(emptyTransaction, call, () => 0));
      },
    };
  }

  /** Resolves with the name and version of the server (`Neo4j/5.26.31`) once it answers a query. */
  async verify(): Promise<string> {
    const deadline = performance.now() + this.#limits.callTimeout;
    const run = async (session: Session) => {
      const result = await session.run('RETURN 1 AS one');
      this.version.saw(session.lastBookmarks().join(), undefined);
      return result.summary.server.agent ?? 'unknown';
    };
    const call = async () => {
      try {
        return await this.#withDeadline('verify', deadline, this.#limits.callTimeout, run);
      } catch (error) {
        throw failure(error, 'verify');
      }
    };
    return this.#watch('verify', call, () => 1);
  }

  async close(): Promise<void> {
    await this.#lines.close();
  }

  #run<In, Row>(statement: Statement<In, Row>, params: In, deadline: number, callTimeout: number) {
    const values = toBolt(statement.params.parse(params));
    return this.#call(statement.name, deadline, callTimeout, async (session, config) => {
      const result = await unstacked(() => session.run(statement.text, { in: values }, config));
      const rows = result.records.map((record) => statement.row.parse(record.toObject()));
      return { rows, bookmark: session.lastBookmarks().join(), agent: result.summary.server.agent };
    });
  }

  async #call<T>(name: string, deadline: number, callTimeout: number, work: Work<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#withDeadline(name, deadline, callTimeout, (session, timeout) =>
          work(session, { timeout: neo4j.int(timeout), metadata: { app: 'catalograph', statement: name } }),
        );
      } catch (error) {
        const pause = Math.random() * 50 * attempt;
        const again = attempt < attempts && retryable(error) && performance.now() + pause < deadline;
        if (!again) throw failure(error, name);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async #withDeadline<T>(
    name: string,
    deadline: number,
    callTimeout: number,
    work: (session: Session, timeout: number) => Promise<T>,
  ): Promise<T> {
    const timeout = Math.ceil(Math.min(deadline - performance.now(), callTimeout));
    if (timeout <= 0) throw new GraphFailure('TIMEOUT', name, `No time was left to run ${name}.`);
    const pass = this.#logins.enter();
    if (!pass) throw loginRefused(name);
    const line = this.#lines.take();
    const { database } = this.#address;
    const session = line.pool.session({
      defaultAccessMode: neo4j.session.READ,
      ...(database === undefined ? {} : { database }),
    });
    let isAnswered = false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // A call that had little time left says nothing about its connection.
        if (timeout >= Math.min(callTimeout, patience)) this.#lines.missed(line);
        reject(new GraphFailure('TIMEOUT', name, `${name} took longer than ${timeout} ms.`));
      }, timeout);
    });
    try {
      const result = await Promise.race([work(session, timeout), late]);
      this.#lines.answered();
      isAnswered = true;
      return result;
    } catch (error) {
      if (!isLoginRefused(error)) throw error;
      // Whoever refuses us is there.
      this.#lines.answered();
      this.#logins.refused();
      throw loginRefused(name);
    } finally {
      clearTimeout(timer);
      // Closing a session of a hung connection never settles: it is not waited for.
      session.close().then(
        () => isAnswered && this.#logins.answered(pass),
        () => undefined,
      );
      this.#lines.give(line);
    }
  }
}

/**
 * The bookmark of a transaction in which nothing is asked. `BEGIN` and `COMMIT` travel together, and no query is parsed,
 * planned or run: less work than the shortest query, and the same bookmark.
 */
async function begun(session: Session, config: Config): Promise<string> {
  await unstacked(() => session.beginTransaction(config).commit());
  return session.lastBookmarks().join();
}

/**
 * The driver notes the stack of each call, which took 4 % of the process's time where nothing is remembered; a failure is
 * told by its statement.
 */
function unstacked<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** JavaScript numbers travel as floats, and `LIMIT` refuses a float: whole numbers become integers here, once. */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? (neo4j.int(value) satisfies Integer) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]));
}

const refusals = ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit'];
const isLoginRefused = (error: unknown) => error instanceof Neo4jError && refusals.includes(error.code);

/** Without its cause: what the driver says of it is no more, and is said to every question. */
const loginRefused = (statement: string) =>
  new GraphFailure('UNAUTHORIZED', statement, `${statement}: the database refuses NEO4J_USERNAME with NEO4J_PASSWORD.`);

/** What a failure of the driver means to us. Anything that is no failure of the database passes through. */
export function failure(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return new GraphFailure(reasonOf(error), statement, `${statement}: ${error.message}`, error);
}

function reasonOf({ code, message }: Neo4jError): FailureReason {
  if (code.startsWith('Neo.ClientError.Security')) return 'UNAUTHORIZED';
  if (message.includes('acquisition timed out')) return 'BUSY';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return 'UNAVAILABLE';
  if (code.includes('DatabaseUnavailable') || code.startsWith('Neo.TransientError.General')) return 'UNAVAILABLE';
  if (code.includes('TransactionTimedOut') || code.includes('Terminated')) return 'TIMEOUT';
  if (code.startsWith('Neo.TransientError')) return 'BUSY';
  return 'BROKEN';
}
