/** The other capability: writing. Only `src/seed` and `src/transfer` are handed one; the server never is. */
import neo4j, { type Driver } from 'neo4j-driver';
import { type Address, failure, toBolt } from './neo4j.ts';

export interface Writer {
  /** Runs statements that change the schema, all or none. */
  schema(statements: readonly string[]): Promise<void>;
  /**
   * All or nothing: what `work` wrote is there when the promise resolves, and nothing of it when it rejects.
   * `run` returns the rows as plain objects, not parsed.
   */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type Run = (text: string, params?: { [name: string]: unknown }) => Promise<{ [column: string]: unknown }[]>;

/** A load takes as long as it takes: the limit that the database has for transactions is meant for readers. */
const timeout = 600_000;

export function openWriter(address: Address): Writer {
  const { uri, username, password, database } = address;
  const driver: Driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    userAgent: 'catalograph-seed',
  });
  const open = () =>
    driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database === undefined ? {} : { database }) });

  return {
    async schema(statements) {
      const session = open();
      const transaction = session.beginTransaction({ timeout });
      try {
        await Promise.all(statements.map((statement) => transaction.run(statement)));
        await transaction.commit();
      } catch (error) {
        await transaction.rollback().catch(() => undefined);
        throw failure(error, 'schema');
      } finally {
        await session.close();
      }
    },
    async transaction(work) {
      const session = open();
      const transaction = session.beginTransaction({ timeout });
      try {
        const result = await work(async (text, params = {}) => {
          const { records } = await transaction.run(text, { in: toBolt(params) });
          return records.map((record) => record.toObject());
        });
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback().catch(() => undefined);
        throw failure(error, 'write');
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
