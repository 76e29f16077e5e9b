/** The resolvers that relations share: a relation is a declaration, its field one line. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../find/context.ts';
import { type WorksConnection, worksOf } from '../find/works.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import type { PageArguments } from '../graph/cursor.ts';
import { UserInputError } from '../graph/input.ts';
import type { Along } from '../graph/projection.ts';
import { type NodeType, nodeTypes, type Properties, type RelationType, type Row } from '../model.ts';

type Far<A> = A extends Along<RelationType, infer F> ? Row<F> : never;
type EdgeOf<A> = A extends Along<infer R extends RelationType, infer F> ? Edge<Row<F>, Properties<R>> : never;
type Joined<A> =
  A extends Along<infer R extends RelationType, infer F>
    ? F extends 'Publication'
      ? WorksConnection<Properties<R>>
      : Connection<Row<F>, Properties<R>>
    : never;

/**
 * For the relations of one type: `relation('companions')` resolves to a connection, `one('source')` to the one
 * node there must be, `maybe('predecessor')` to the first or null, `all('records')` to a plain list, and
 * `joined('claims', …)` to one made of the nodes and what the relation says.
 */
export function fields<T extends NodeType, D extends { readonly [name: string]: Along }>(type: T, declared: D) {
  type Name = keyof D & string;
  const relation =
    <K extends Name>(name: K) =>
    (row: Row<T>, args: unknown, context: Context, info: GraphQLResolveInfo) => {
      const connection =
        declared[name]?.far === 'Publication'
          ? worksOf({ type, id: row.id, relation: context.load.relationOf(type, name) }, Object(args), context, info)
          : context.load.relation(type, row.id, name, info);
      // The rows were parsed by the shapes that the declaration names.
      return connection as unknown as Joined<D[K]> | Promise<Joined<D[K]>>;
    };
  const nodesOf = async (name: Name, row: Row<T>, { load }: Context, info: GraphQLResolveInfo) =>
    (await load.relation(type, row.id, name, info)).nodes;
  return {
    relation,
    joined:
      <K extends Name, V>(name: K, map: (edge: EdgeOf<D[K]>) => V) =>
      async (row: Row<T>, _args: unknown, { load }: Context, info: GraphQLResolveInfo): Promise<V[]> => {
        const { edges } = await load.relation(type, row.id, name, info);
        return edges.map((edge) => map(edge as unknown as EdgeOf<D[K]>));
      },
    one:
      <K extends Name>(name: K) =>
      async (row: Row<T>, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        required((await nodesOf(name, row, context, info))[0], `${row.id} has no ${name}`) as Far<D[K]>,
    maybe:
      <K extends Name>(name: K) =>
      async (row: Row<T>, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        ((await nodesOf(name, row, context, info))[0] ?? null) as Far<D[K]> | null,
    all:
      <K extends Name>(name: K) =>
      async (row: Row<T>, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        (await nodesOf(name, row, context, info)) as readonly unknown[] as readonly Far<D[K]>[],
  };
}

function required<V>(value: V | undefined, problem: string): V {
  if (value === undefined) throw new Error(problem);
  return value;
}

/** `publication(id:)` and its like: the node, or `null`. Throws a `UserInputError` for an id of another type. */
export function byId<T extends NodeType>(type: T) {
  return (_root: unknown, { id }: { id: string }, { load }: Context, info: GraphQLResolveInfo) => {
    const prefix = `${type.toLowerCase()}/`;
    const other = nodeTypes.find((known) => id.startsWith(`${known.toLowerCase()}/`));
    if (other !== undefined && other !== type)
      throw new UserInputError(`"id" must begin with "${prefix}"; "${id.slice(0, 100)}" is the id of another type.`);
    return load.one(type, id, info);
  };
}

/** `publications(first:)` and its like. */
export function listOf<T extends NodeType>(type: T, name = 'list') {
  return (
    _root: unknown,
    args: PageArguments & { readonly [name: string]: unknown },
    { load }: Context,
    info: GraphQLResolveInfo,
  ) => load.list(type, name, args, info);
}

/** The records that support a fact. */
export const evidence = {
  records: (
    edge: { readonly records: readonly string[] },
    _args: unknown,
    { load }: Context,
    info: GraphQLResolveInfo,
  ) => load.found('Record', edge.records, info),
};
