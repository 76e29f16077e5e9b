/**
 * Connections of publications: as the database pages them, or, where they are filtered or sorted, as the snapshot finds
 * them; while there is none, the database sorts what is plain to sort. All know how they came about, so that they can be
 * counted by facets.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { TypedFastBitSet } from 'typedfastbitset';
import type { Joined } from '../graph/ahead.ts';
import type { Connection } from '../graph/connection.ts';
import { type PageArguments, pageSize } from '../graph/cursor.ts';
import { isSifted } from '../graph/foresight.ts';
import type { Relation } from '../graph/projection.ts';
import type { Entry } from '../graph/rows.ts';
import type { PublicationRow } from '../model.ts';
import { byCodePoint } from '../sort-key.ts';
import type { Context } from './context.ts';
import { type PublicationFilter, worksFor } from './filter.ts';
import { compareBy, type Key, keysOf, orderOf, type PublicationSort, sortedBy } from './order.ts';
import { type Found, firstPage, pageOfSorted } from './page.ts';
import type { Joint, Snapshot, Works } from './snapshot.ts';

export interface WorksArguments extends PageArguments {
  readonly filter?: PublicationFilter | null | undefined;
  readonly sort?: readonly PublicationSort[] | null | undefined;
  readonly role?: string | null | undefined;
}

/** Which works a connection is of, before its filter: all, or those that a thing is joined to. */
export interface Scope {
  readonly filter: PublicationFilter | null | undefined;
  joints(snapshot: Snapshot): readonly Joint[] | undefined;
}
export interface Scoped {
  readonly scope: Scope;
}
export type WorksConnection<Properties> = Pick<
  Connection<PublicationRow, Properties>,
  'edges' | 'nodes' | 'pageInfo' | 'totalCount'
> &
  Scoped;

/** The works of a scope that fit a filter. */
export function worksIn(snapshot: Snapshot, { joints }: Scope, filter: Scope['filter']): Works {
  const works = worksFor(snapshot, filter);
  const own = joints(snapshot);
  return own === undefined ? works : works.intersection(new TypedFastBitSet(own.map(({ work }) => work)));
}

const sortKeyOf = (snapshot: Snapshot, work: number) => snapshot.things.get(idOf(snapshot, work))?.sortKey ?? '';
const idOf = (snapshot: Snapshot, work: number) => snapshot.works[work]?.id ?? '';

/** `publications(…)` of the query. */
export async function allWorks(
  args: WorksArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<WorksConnection<unknown>> {
  const scope: Scope = { filter: args.filter, joints: () => undefined };
  if (!isSifted(args) && !context.load.isReordered)
    return Object.assign(await context.load.list<'Publication'>('Publication', 'list', { ...args }, info), { scope });
  const snapshot = await context.find();
  const sort = args.sort ?? [];
  const fitting = worksFor(snapshot, args.filter);
  const works = orderOf(snapshot, sort).works.filter((work) => fitting.has(work));
  const keys = (work: number) => [...keysOf(snapshot, sort, work), sortKeyOf(snapshot, work)];
  const question = { list: 'publication/list', asked: [args.filter, sort] };
  const { edges: found, ...page } = pageOfSorted(placed(works, keys), compareBy(sort), args, question);
  const rows = await context.load.many(
    'Publication',
    found.map(({ item }) => idOf(snapshot, item)),
    info,
  );
  const edges = found.flatMap(({ cursor }, i) => (rows[i] ? [{ cursor, node: rows[i] }] : []));
  return { edges, nodes: edges.map(({ node }) => node), ...page, scope };
}

/** The works that a node is joined to by one of its relations. */
export async function worksOf(
  of: Joined,
  args: WorksArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<WorksConnection<Properties>> {
  const { type, id, relation } = of;
  const scope: Scope = { filter: args.filter, joints: (snapshot) => jointsOf(snapshot, of, args) };
  if (!isSifted(args) && !context.load.isReordered)
    // The rows were parsed as those of works: the far end of the relation.
    return Object.assign(await context.load.relation(type, id, relation.name, info), {
      scope,
    }) as unknown as WorksConnection<Properties>;
  const { edges: found, ...page } =
    (await sortedPage(of, args, context)) ?? named(await context.find(), of, args, context);
  const only = [...new Set(found.map(({ item }) => item.id))];
  const entries = await context.load.picked(type, id, relation.name, only, info);
  const edges = found.flatMap(({ cursor, item }) => {
    const entry = entries.find((entry) => isOf(entry, item.id, item.role));
    return entry ? [{ ...entry[2], cursor, node: entry[1] as PublicationRow }] : [];
  });
  return { edges, nodes: edges.map(({ node }) => node), ...page, scope };
}

/** An entry by the work that it leads to, and its role where it has one. */
interface Named {
  readonly id: string;
  readonly role: string;
}

function named(snapshot: Snapshot, of: Joined, args: WorksArguments, { load }: Context): Found<Named> {
  const { edges, ...page } = joinedPage(snapshot, of, args, load);
  const name = ({ work, role }: Joint): Named => ({ id: idOf(snapshot, work), role });
  return { edges: edges.map(({ cursor, item }) => ({ cursor, item: name(item) })), ...page };
}

/**
 * The first page in one of the plainer orders, from the database: while the catalogue is not in memory, or the graph
 * changes faster than it could be read. Undefined for every other page.
 */
async function sortedPage(of: Joined, args: WorksArguments, context: Context): Promise<Found<Named> | undefined> {
  const [part, ...others] = args.sort ?? [];
  const by = part && others.length === 0 && args.filter == null ? sortedBy(part) : undefined;
  if (!by || args.after != null || args.before != null || (context.isInMemory?.() ?? true)) return undefined;
  const { direction, size } = pageSize(args);
  if (direction === 'backwards') return undefined;
  const { page, total } = await context.load.sorted(of, { ...args }, by, size + 1);
  const withRole = of.relation.page.order.at(-1)?.property === 'role';
  const first = page.map(([id, own]) => {
    // Whatever has no place of its own in the relation stands in it without one.
    const keys = [...own.map((key, i) => (i === 0 ? key : (key ?? ''))), ...(withRole ? [] : [''])];
    return { item: { id, role: String(keys.at(-1) ?? '') }, keys };
  });
  return firstPage(first, { size, totalCount: total }, questionOf(of, args));
}

/** What makes pages of a relation places in one list. */
const questionOf = ({ id, relation }: Joined, { filter, sort, role }: WorksArguments) => ({
  list: relation.page.name,
  asked: [id, filter, sort ?? [], role ?? null],
});

/** The ids of the works on the page that `worksOf` will show. Throws a `UserInputError` for what cannot be meant. */
export const picksOf = (snapshot: Snapshot, of: Joined, args: WorksArguments, load: Once): readonly string[] =>
  idsOn(snapshot, joinedPage(snapshot, of, args, load).edges);

type Once = Pick<Context['load'], 'once'>;

function jointsOf(snapshot: Snapshot, { id, relation }: Joined, { role }: WorksArguments): readonly Joint[] {
  const joints = endsOf(relation).flatMap((end) => snapshot.joints(relation.via, end, id));
  return joints.filter((joint) => role == null || role === joint.role);
}

function joinedPage(snapshot: Snapshot, of: Joined, args: WorksArguments, load: Once): Found<Joint> {
  const { id, relation } = of;
  return load.once(JSON.stringify([id, relation.name, args]), () => {
    const sort = args.sort ?? [];
    const fitting = worksFor(snapshot, args.filter);
    // A relation that has an order of its own (a number) keeps it where no other decides.
    const numbered = relation.page.order.some(({ variable, property }) => variable === 'r' && property === 'sortKey');
    const keys = ({ work, role, order }: Joint) => {
      const own = [...(numbered ? [order] : []), sortKeyOf(snapshot, work), role];
      return [...keysOf(snapshot, sort, work), ...own];
    };
    const { placeOf } = orderOf(snapshot, sort);
    const compare = compareBy(sort);
    const fit = jointsOf(snapshot, of, args).filter(({ work }) => fitting.has(work));
    const own = numbered
      ? fit.sort((a, b) => compare(keys(a), keys(b)))
      : inOrder(fit, ({ work }) => placeOf[work] ?? 0);
    return pageOfSorted(placed(own, keys), compare, args, questionOf(of, args));
  });
}

/** By the places of their works, then by role: numbers are sorted many times as fast as what has to be compared. */
function inOrder(joints: readonly Joint[], placeOf: (joint: Joint) => number): Joint[] {
  const size = joints.length;
  const keys = Float64Array.from(joints, (joint, i) => placeOf(joint) * size + i).sort();
  const sorted = Array.from(keys, (key) => joints[key % size] as Joint);
  for (let i = 1; i < size; i++)
    for (let k = i; k > 0 && isBefore(sorted[k], sorted[k - 1]); k--)
      [sorted[k - 1], sorted[k]] = [sorted[k] as Joint, sorted[k - 1] as Joint];
  return sorted;
}

/** Of two joints of one work, the one whose role comes first. */
const isBefore = (joint: Joint | undefined, other: Joint | undefined) =>
  joint !== undefined && joint.work === other?.work && byCodePoint(joint.role, other.role) < 0;

const idsOn = (snapshot: Snapshot, found: Found<Joint>['edges']) => [
  ...new Set(found.map(({ item }) => idOf(snapshot, item.work))),
];

/** What stands in order, with the keys of those that are looked at. */
const placed = <T>(items: ArrayLike<T>, keys: (item: T) => Key[]) => ({
  length: items.length,
  at: (i: number) => {
    const item = items[i] as T;
    return { item, keys: keys(item) };
  },
});

type Properties = { readonly [property: string]: unknown };

const isOf = ([, node, properties]: Entry, id: string, role: string) =>
  node.id === id && (role === '' || properties.role === role);

/** At which end of the relation the works stand; at both, where it is read both ways. */
export function endsOf({ page: { pattern } }: Relation): readonly ('from' | 'to')[] {
  if (pattern.includes('<-')) return ['from'];
  return pattern.includes('->') ? ['to'] : ['from', 'to'];
}
