/** Pages of what was found: keyset cursors, tied to the question that they are places in. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type PageArguments, pageSize } from '../graph/cursor.ts';
import { UserInputError } from '../graph/input.ts';
import { firstThat } from './numbers.ts';
import type { Key } from './order.ts';

/** Something found, and its place in the order: one key for each part of it, together unique. */
export interface Placed<T> {
  readonly item: T;
  readonly keys: readonly Key[];
}

export interface Found<T> {
  readonly edges: readonly { readonly cursor: string; readonly item: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** What makes two lists the same, so that a cursor of one is a place in the other. */
export interface Question {
  readonly list: string;
  readonly asked: unknown;
}

/**
 * The page that is asked for of all that was found, in the order of `compare`. A cursor is a place in that order,
 * whether or not something stands there still. Throws a `UserInputError` that names the argument.
 */
export function pageOf<T>(
  all: readonly Placed<T>[],
  compare: Compare,
  args: PageArguments,
  question: Question,
): Found<T> {
  const items = all.toSorted((a, b) => compare(a.keys, b.keys));
  const list = { length: items.length, at: (i: number) => items[i] as Placed<T> };
  return pageOfSorted(list, compare, args, question);
}

type Compare = (a: readonly Key[], b: readonly Key[]) => number;

/** The same of what stands in that order already; only the page, and some places on the way to it, are looked at. */
export function pageOfSorted<T>(
  { length, at }: { readonly length: number; at(i: number): Placed<T> },
  compare: Compare,
  args: PageArguments,
  question: Question,
): Found<T> {
  const { direction, size } = pageSize(args);
  const { after, before } = args;
  const name = nameOf(question);
  const place = (cursor: string) => decode(cursor, name, question);
  const first = (fits: (keys: readonly Key[]) => boolean) => firstThat(0, length, (i) => fits(at(i).keys));
  const [low, high] = [after == null ? undefined : place(after), before == null ? undefined : place(before)];
  const from = low === undefined ? 0 : first((keys) => compare(keys, low) > 0);
  const to = high === undefined ? length : first((keys) => compare(keys, high) >= 0);
  const [begin, end] = direction === 'forwards' ? [from, Math.min(to, from + size)] : [Math.max(from, to - size), to];
  const items = Array.from({ length: Math.max(0, end - begin) }, (_, i) => at(begin + i));
  return found(items, name, { hasNextPage: end < length, hasPreviousPage: begin > 0, totalCount: length });
}

/** The first page of what stands in that order, from as many as it shows and one more, where there are so many. */
export function firstPage<T>(
  first: readonly Placed<T>[],
  { size, totalCount }: { readonly size: number; readonly totalCount: number },
  question: Question,
): Found<T> {
  const sides = { hasNextPage: first.length > size, hasPreviousPage: false };
  return found(first.slice(0, size), nameOf(question), { ...sides, totalCount });
}

function found<T>(
  items: readonly Placed<T>[],
  name: string,
  {
    totalCount,
    ...sides
  }: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly totalCount: number },
): Found<T> {
  const edges = items.map(({ item, keys }) => ({ cursor: encode(name, keys), item }));
  const cursors = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo: { ...sides, ...cursors }, totalCount };
}

const nameOf = ({ list, asked }: Question) =>
  `${list}#${createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 10)}`;

const encode = (name: string, keys: readonly Key[]) =>
  Buffer.from(JSON.stringify([name, ...keys])).toString('base64url');

const cursorShape = z.tuple([z.string()], z.union([z.string(), z.number(), z.null()]));

function decode(cursor: string, name: string, { list }: Question): readonly Key[] {
  const refuse = (why: string) => new UserInputError(`The cursor "${cursor.slice(0, 100)}" ${why}.`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse('was not made by this server');
  }
  const { data } = cursorShape.safeParse(value);
  if (!data) throw refuse('was not made by this server');
  const [made, ...keys] = data;
  if (made === name) return keys;
  // What was searched for may have the mark in it; a list of the database has none.
  const [, other = made] = /^(.*)#[^#]*$/s.exec(made) ?? [];
  throw refuse(
    other === list
      ? 'belongs to the same list under another filter or order'
      : `belongs to another list (${other.slice(0, 100)})`,
  );
}
