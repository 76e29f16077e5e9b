/**
 * Projections: what can be shown of a type, in one text that never changes.
 *
 * The columns come from `model.ts`; each relation from the file `cypher/<type>/<relation>.cypher`. A relation that a
 * request does not ask for is switched off by a guard and costs nothing: one statement for each type and level of a
 * question, whatever it asks, and one plan for ever.
 */
import { z } from 'zod';
import { type NodeType, nodes, type RelationType, relations } from '../model.ts';
import {
  after,
  type Direction,
  directions,
  indexed,
  keyColumns,
  keys,
  orderBy,
  type PageFile,
  pageFile,
  pageParamsShape,
} from './page.ts';
import { type AnyStatement, positional, type Statement } from './statement.ts';

/** A relation of a type: which relation of `model.ts`, and the arguments of its field besides those of paging. */
export interface Along<R extends RelationType = RelationType> {
  readonly via: R;
  readonly args: z.ZodRawShape;
}

export function along<R extends RelationType>(via: R, args: z.ZodRawShape = {}): Along<R> {
  return { via, args };
}

/** The type at the other end; for a relation within one type, that type. */
export type FarEnd<T extends NodeType, R extends RelationType> = (typeof relations)[R]['from'] extends T
  ? (typeof relations)[R]['to']
  : (typeof relations)[R]['from'];

export function farEnd(type: NodeType, via: RelationType): NodeType {
  return relations[via].from === type ? relations[via].to : relations[via].from;
}

export interface Relation {
  readonly name: string;
  readonly via: RelationType;
  readonly far: NodeType;
  readonly page: PageFile;
  readonly args: z.ZodRawShape;
}

export interface List {
  readonly name: string;
  readonly page: PageFile;
  readonly statements: { readonly [D in Direction]: Statement<ListParams, ListRow> };
}

/** Everything that can be read of one type. */
export interface Entity<T extends NodeType = NodeType> {
  readonly type: T;
  readonly relations: { readonly [name: string]: Relation };
  readonly lists: { readonly [name: string]: List };
  readonly projection: { readonly [D in Direction]: Statement<ProjectionParams, ProjectionRow> };
}

export interface ListParams {
  readonly page: { readonly [key: string]: string | number };
  readonly count: boolean;
}
export interface ListRow {
  readonly page: readonly (readonly [readonly (string | number)[], string])[];
  readonly total: number | null;
}
export interface ProjectionParams {
  readonly ids: readonly string[];
  readonly [relation: string]: unknown;
}
/** A node as its row: always with an id, the rest as `model.ts` says for its type. */
export interface NodeRow {
  readonly id: string;
}
/** Keys of the order, the node at the other end, the properties of the relation. */
export type Entry = readonly [readonly (string | number)[], NodeRow, { readonly [property: string]: unknown }];
/** Entries and total of one relation of one node; `null` where the guard was off. */
export type RelationPage = readonly [entries: readonly Entry[] | null, total: number | null];
export interface ProjectionRow {
  readonly node: NodeRow;
  readonly pages: ReadonlyMap<string, RelationPage>;
}

const columns = (variable: string, shape: z.ZodRawShape) =>
  `[${Object.keys(shape)
    .map((property) => `${variable}.${property}`)
    .join(', ')}]`;

const folder = (type: NodeType) => type.toLowerCase();

/** Reads the files of a type and puts its texts together. Throws when a file is missing or not of the form. */
export function entity<T extends NodeType>(
  type: T,
  declared: { relations: { [name: string]: Along }; lists: readonly string[] },
): Entity<T> {
  const own = Object.entries(declared.relations).map(([name, { via, args }]): Relation => {
    const far = farEnd(type, via);
    return { name, via, far, args, page: pageFile(`${folder(type)}/${name}`, far, via) };
  });
  return {
    type,
    relations: Object.fromEntries(own.map((relation) => [relation.name, relation])),
    lists: Object.fromEntries(declared.lists.map((name) => [name, list(type, name)])),
    projection: both((direction) => projection(type, own, direction)),
  };
}

/** Every text of a type, for the checks and for `npm run cypher`. */
export function statementsOf({ projection, lists }: Entity): AnyStatement[] {
  const all = [projection, ...Object.values(lists).map(({ statements }) => statements)];
  return all.flatMap((pair): AnyStatement[] => directions.map((direction) => pair[direction]));
}

function both<S>(make: (direction: Direction) => S): { readonly [D in Direction]: S } {
  return { forwards: make('forwards'), backwards: make('backwards') };
}

const nameOf = (name: string, direction: Direction) => (direction === 'forwards' ? name : `${name} backwards`);

function projection(
  type: NodeType,
  own: readonly Relation[],
  direction: Direction,
): Statement<ProjectionParams, ProjectionRow> {
  const parts = own.map(({ name, via, far, page }) => {
    const entry = `[${keyColumns(page)}, ${columns('n', nodes[far].shape)}, ${columns('r', relations[via].properties)}]`;
    const where = page.where === undefined ? '' : `(${page.where}) AND `;
    const pattern = withoutLabel(page.pattern);
    return [
      `  // ${page.summary}`,
      `  [CASE WHEN $in.${name}.on THEN COLLECT {`,
      `    ${pattern}`,
      `    WHERE ${where}${after(page, direction, `$in.${name}`)}`,
      `    RETURN ${entry}`,
      `    ${orderBy(page, direction)}`,
      `    LIMIT $in.${name}.limit`,
      `  } END, CASE WHEN $in.${name}.count THEN COUNT { ${countOf(page)} } END] AS ${name}`,
    ].join('\n');
  });
  const node = `  ${columns('this', nodes[type].shape)} AS node`;
  const text = `UNWIND $in.ids AS id\nMATCH (this:${type} {id: id})\nRETURN\n${[node, ...parts].join(',\n')}`;

  const guards = own.map(({ name, page, args }) => {
    const guard = z.strictObject({ on: z.boolean(), count: z.boolean(), ...pageParamsShape(page), ...args });
    return [name, guard.optional()] as const;
  });
  return {
    name: nameOf(folder(type), direction),
    summary: `What is known of each ${type}, and what it is joined to.`,
    text,
    params: z.strictObject({ ids: z.array(z.string()), ...Object.fromEntries(guards) }),
    row: projectionRow(type, own),
    columns: ['node', ...own.map(({ name }) => name)],
  };
}

/**
 * The type of a relation says what stands at its end, and the loader holds it to that. Without the label the planner
 * has no index of n to start from instead of `this`, and less to plan.
 */
const withoutLabel = (pattern: string) => pattern.replace(/\(n:\w+\)$/, '(n)');

/** How many there are; where nothing else is asked, the degree of the node, which is not counted but known. */
function countOf({ pattern, where }: PageFile): string {
  if (where !== undefined) return `${withoutLabel(pattern)} WHERE ${where}`;
  return withoutLabel(pattern)
    .replace('MATCH ', '')
    .replace('[r:', '[:')
    .replace(/\(n\)$/, '()');
}

function projectionRow(type: NodeType, own: readonly Relation[]): z.ZodType<ProjectionRow> {
  const node = nodeRow(type);
  const pages = own.map(({ name, via, far }) => {
    const properties: z.ZodObject = z.object(relations[via].properties);
    const entry = z.tuple([keys, nodeRow(far), positional(properties)]);
    return [name, z.tuple([z.array(entry).nullable(), z.int().nullable()])] as const;
  });
  return z.record(z.string(), z.unknown()).transform((columns) => ({
    node: node.parse(columns.node),
    pages: new Map(pages.map(([name, page]) => [name, page.parse(columns[name])])),
  }));
}

const nodeRow = (type: NodeType): z.ZodType<NodeRow> => positional<(typeof nodes)[NodeType]['shape']>(nodes[type]);

function list(type: NodeType, name: string): List {
  const page = pageFile(`${folder(type)}/${name}`, type);
  const total = page.where === undefined ? '' : ` WHERE ${page.where}`;
  const statement = (direction: Direction): Statement<ListParams, ListRow> => ({
    name: nameOf(page.name, direction),
    summary: page.summary,
    text: [
      'RETURN',
      '  COLLECT {',
      `    ${page.pattern}`,
      // Without the hint, the planner may read everything twice (a union) while there is little data.
      `    USING INDEX n:${type}(${page.order.map(({ property }) => property).join(', ')})`,
      `    WHERE ${page.where === undefined ? '' : `(${page.where}) AND `}${indexed(page)}${after(page, direction, '$in.page')}`,
      `    RETURN [${keyColumns(page)}, n.id]`,
      `    ${orderBy(page, direction)}`,
      '    LIMIT $in.page.limit',
      '  } AS page,',
      `  CASE WHEN $in.count THEN COUNT { ${page.pattern}${total} } END AS total`,
    ].join('\n'),
    params: z.strictObject({ page: z.strictObject(pageParamsShape(page)), count: z.boolean() }),
    row: z.object({ page: z.array(z.tuple([keys, z.string()])), total: z.int().nullable() }),
    columns: ['page', 'total'],
  });
  return { name, page, statements: both(statement) };
}
