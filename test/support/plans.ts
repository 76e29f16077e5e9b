/** Every text that the project sends, parameters to try it with, and what the database makes of it. */
import neo4j, { type Plan, type ProfiledPlan, type ResultSummary } from 'neo4j-driver';
import { statements as entities } from '../../src/entities/index.ts';
import { statements as meta } from '../../src/explore/meta.ts';
import { statements as explore } from '../../src/explore/relations.ts';
import { statements as snapshot } from '../../src/find/snapshot.ts';
import { statements as trusted } from '../../src/find/trusted.ts';
import { type Address, toBolt } from '../../src/graph/neo4j.ts';
import { type Direction, pageParams, startOf } from '../../src/graph/page.ts';
import { type Entity, statementsOf } from '../../src/graph/projection.ts';
import type { AnyStatement } from '../../src/graph/statement.ts';
import { statements as seed } from '../../src/seed/start.ts';
import { statements as transfer } from '../../src/transfer/write.ts';

/** The texts that are whole files; the others belong to an entity. */
export const sources: readonly AnyStatement[] = [...snapshot, ...trusted, ...explore, ...meta, ...seed, ...transfer];
export const texts: readonly AnyStatement[] = [...entities.flatMap(statementsOf), ...sources];

/** Relations on, with their totals, from the start; of each relation of the type: the dearest question of one level. */
export function everything(
  { relations }: Entity,
  ids: readonly string[],
  {
    direction = 'forwards',
    limit = 21,
    only,
  }: { direction?: Direction; limit?: number; only?: readonly string[] } = {},
) {
  const wanted = Object.values(relations).filter(({ name }) => only === undefined || only.includes(name));
  const guards = wanted.map(({ name, page, args }) => [
    name,
    {
      on: true,
      count: true,
      ...pageParams(startOf(page, direction), limit),
      ...Object.fromEntries(Object.keys(args).map((arg) => [arg, null])),
      only: null,
    },
  ]);
  return { ids, ...Object.fromEntries(guards) };
}

export interface Operator {
  readonly name: string;
  /** The names of all operators that it takes rows from. */
  readonly below: readonly string[];
  readonly hits: number;
}

export function operators(plan: Plan | ProfiledPlan | false): Operator[] {
  if (!plan) return [];
  const below = plan.children.flatMap(operators);
  const hits = 'dbHits' in plan ? Number(plan.dbHits) : 0;
  const name = plan.operatorType.replace(/@.*/, '');
  return [{ name, below: below.map((operator) => operator.name), hits }, ...below];
}

export const hitsOf = (found: readonly Operator[]) => found.reduce((sum, { hits }) => sum + hits, 0);

export interface Planner {
  /** Runs a text, perhaps with EXPLAIN or PROFILE before it. */
  run(text: string, params: object): Promise<ResultSummary>;
  close(): Promise<void>;
}

export function openPlanner({ uri, username, password = '', database }: Address): Planner {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    async run(text, params) {
      const session = driver.session({
        defaultAccessMode: neo4j.session.READ,
        ...(database === undefined ? {} : { database }),
      });
      try {
        return (await session.run(text, { in: toBolt(params) })).summary;
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
