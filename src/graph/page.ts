/**
 * Pages: keyset cursors over an order that a file declares.
 *
 * A page file holds a pattern and an order and nothing else:
 *
 *     // Companions of a publication, by title; symmetric.
 *     MATCH (this)-[r:COMPANION_TO]-(n:Publication)
 *     ORDER BY n.sortKey
 *
 * From it the keyset predicate, the limit and the opposite direction are put together once. Every page starts at a
 * key: the first one at the smallest there is, so that the text is always the same.
 */
import { z } from 'zod';
import { type NodeType, nodes, type RelationType, relations } from '../model.ts';
import { cypherFile } from './statement.ts';

export type Direction = 'forwards' | 'backwards';
export const directions: readonly Direction[] = ['forwards', 'backwards'];

/** One value for each item of the order. */
export type Keys = readonly (string | number)[];
export const keys = z.array(z.union([z.string(), z.number()]));

interface OrderItem {
  readonly variable: 'n' | 'r';
  readonly property: string;
  readonly descending: boolean;
  readonly numeric: boolean;
}

export interface PageFile {
  readonly name: string;
  readonly summary: string;
  /** `MATCH …`, for counting too. */
  readonly pattern: string;
  readonly where: string | undefined;
  readonly order: readonly OrderItem[];
}

/** Reads `cypher/<name>.cypher`. Throws when it is not a pattern (`MATCH`, perhaps `WHERE`) and an order. */
export function pageFile(name: string, far: NodeType, via?: RelationType): PageFile {
  const { summary, body } = cypherFile(name);
  const parts = /^(MATCH [\s\S]+?)(?:\nWHERE ([\s\S]+?))?\nORDER BY ([^\n]+)$/.exec(body);
  const [, pattern, where, order] = parts ?? [];
  if (pattern === undefined || order === undefined)
    throw new Error(`cypher/${name}.cypher must be MATCH, perhaps WHERE, and ORDER BY, each on a line of its own.`);
  return { name, summary, pattern, where, order: order.split(', ').map((item) => orderItem(item, name, far, via)) };
}

function orderItem(item: string, file: string, far: NodeType, via?: RelationType): OrderItem {
  const [, variable, property, direction] = /^([nr])\.(\w+)( DESC)?$/.exec(item) ?? [];
  if ((variable !== 'n' && variable !== 'r') || property === undefined)
    throw new Error(`cypher/${file}.cypher: "${item}" is no property of n or r; an order is a list of those.`);
  const shape: z.ZodRawShape = variable === 'n' ? nodes[far].shape : via ? relations[via].properties : {};
  if (property !== 'sortKey' && !(property in shape))
    throw new Error(`cypher/${file}.cypher orders by ${item}, which model.ts does not know.`);
  return { variable, property, descending: direction !== undefined, numeric: shape[property] instanceof z.ZodNumber };
}

/** The keys that stand before every page in that direction. */
export function startOf(page: PageFile, direction: Direction): Keys {
  return page.order.map((item) => {
    const ascending = item.descending === (direction === 'backwards');
    if (item.numeric) return ascending ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
    return ascending ? '' : '\u{10FFFF}';
  });
}

/** `[n.sortKey]`: what a cursor is made of. */
export function keyColumns(page: PageFile): string {
  return `[${page.order.map(({ variable, property }) => `${variable}.${property}`).join(', ')}]`;
}

export const orderBy = (page: PageFile, direction: Direction): string =>
  `ORDER BY ${orderItems(page, direction).join(', ')}`;

export function orderItems(page: PageFile, direction: Direction): readonly string[] {
  return page.order.map(
    ({ variable, property, descending }) =>
      `${variable}.${property}${descending === (direction === 'forwards') ? ' DESC' : ''}`,
  );
}

/** What stands behind the keys `$in….k0, $in….k1 …`, in scalar comparisons: a list comparison scans everything. */
export function after(page: PageFile, direction: Direction, parameter: string, i = 0): string {
  const item = page.order[i];
  if (!item) throw new Error(`${page.name} has no order.`);
  const column = `${item.variable}.${item.property}`;
  const side = item.descending === (direction === 'backwards') ? '>' : '<';
  const key = `${parameter}.k${i}`;
  if (i === page.order.length - 1) return `${column} ${side} ${key}`;
  const rest = after(page, direction, parameter, i + 1);
  const tie = i + 1 < page.order.length - 1 ? `(${rest})` : rest;
  return `${column} ${side}= ${key} AND (${column} ${side} ${key} OR ${tie})`;
}

/** The parameters of one page: `k0 … kn`, and how many entries. */
export function pageParams(after: Keys, limit: number): { [key: string]: string | number } {
  return { limit, ...Object.fromEntries(after.map((key, i) => [`k${i}`, key])) };
}

export function pageParamsShape(page: PageFile) {
  const key = z.union([z.string(), z.int()]);
  return { limit: z.int().min(1).max(1_000), ...Object.fromEntries(page.order.map((_, i) => [`k${i}`, key])) };
}
