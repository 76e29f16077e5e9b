/**
 * The first entries of a relation in an order that is not its own, from the database: for as long as the catalogue is
 * not in memory, where any order is at hand. One text for each relation and order, made when it is first asked.
 */
import { z } from 'zod';
import type { NodeType } from '../model.ts';
import { keyColumns, orderItems } from './page.ts';
import { countOf, matchOf, type Relation } from './projection.ts';
import type { Statement } from './statement.ts';

/** A property of the nodes at the far end. Those that have none stand last, in either direction. */
export interface SortBy {
  readonly property: string;
  readonly descending: boolean;
}

/** The ids of the nodes, how many entries of each, and under the name of the relation its own arguments. */
export type SortedParams = { readonly [name: string]: unknown };

/** The entries of one node: the node at the far end and its keys in the order; and how many entries there are. */
export interface SortedRow {
  readonly id: string;
  readonly page: readonly (readonly [id: string, keys: readonly (string | number | null)[]])[];
  readonly total: number;
}

const row = z.object({
  id: z.string(),
  page: z.array(z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))])),
  total: z.int(),
});

const made = new Map<string, Statement<SortedParams, SortedRow>>();

/** By the property, then in the relation's own order, which names its role last where it has one. */
export function sortedRelation(type: NodeType, relation: Relation, by: SortBy): Statement<SortedParams, SortedRow> {
  const { name, args, page } = relation;
  const key = `${page.name} ${by.property} ${by.descending}`;
  const known = made.get(key);
  if (known) return known;
  const { pattern, where } = matchOf(type, relation);
  const column = `n.${by.property}`;
  const order = [`${column} IS NULL`, `${column}${by.descending ? ' DESC' : ''}`, ...orderItems(page, 'forwards')];
  const statement: Statement<SortedParams, SortedRow> = {
    name: `${page.name} sorted`,
    summary: `The first of: ${page.summary} By ${by.property} instead.`,
    text: [
      'UNWIND $in.ids AS id',
      `MATCH (this:${type} {id: id})`,
      'RETURN this.id AS id, COLLECT {',
      `  ${pattern}`,
      ...(where === undefined ? [] : [`  WHERE ${where}`]),
      `  RETURN [n.id, [${column}] + ${keyColumns(page)}]`,
      `  ORDER BY ${order.join(', ')}`,
      '  LIMIT $in.limit',
      `} AS page, COUNT { ${countOf(type, relation)} } AS total`,
    ].join('\n'),
    params: z.strictObject({
      ids: z.array(z.string()),
      limit: z.int().min(1).max(1_000),
      ...(Object.keys(args).length > 0 ? { [name]: z.strictObject(args) } : {}),
    }),
    row,
    columns: ['id', 'page', 'total'],
  };
  made.set(key, statement);
  return statement;
}
