/**
 * Projections: what can be shown of a type, in one text that never changes.
 *
 * The columns come from `model.ts`; each relation from the file `cypher/<type>/<relation>.cypher`. A relation that a
 * request does not ask for is switched off by a guard and costs nothing: one statement for each type and level of a
 * question, whatever it asks, and one plan for ever.
 */
import { z } from 'zod';
import { type NodeType, type RelationShape, type RelationType, relations } from '../model.ts';
import {
  after,
  type Direction,
  directions,
  keyColumns,
  keys,
  orderBy,
  type PageFile,
  pageFile,
  pageParamsShape,
} from './page.ts';
import { briefColumns, type ProjectionRow, projectionRow } from './rows.ts';
import type { AnyStatement, Statement } from './statement.ts';

/** A relation of a type: which relation of `model.ts`, to which type, and the arguments of its field besides paging. */
export interface Along<R extends RelationType = RelationType, F extends NodeType = NodeType> {
  readonly via: R;
  readonly far: F;
  readonly args: z.ZodRawShape;
}

export function along<R extends RelationType, F extends FarEnd<R>>(
  via: R,
  far: F,
  args: z.ZodRawShape = {},
): Along<R, F> {
  return { via, far, args };
}

/** The types at either end of a relation. */
type FarEnd<R extends RelationType> = (typeof relations)[R]['ends'][number][number];

export interface Relation {
  readonly name: string;
  readonly via: RelationType;
  readonly far: NodeType;
  readonly page: PageFile;
  readonly args: z.ZodRawShape;
  /** Which of the texts of its type it stands in. */
  readonly part: number;
  /** Whether entries can be asked by the ids of their nodes: of works, which are filtered and sorted elsewhere. */
  readonly canPick: boolean;
}

export interface List {
  readonly name: string;
  readonly page: PageFile;
  readonly args: z.ZodRawShape;
  readonly statements: { readonly [D in Direction]: Statement<ListParams, ListRow> };
}

/** Everything that can be read of one type. */
export interface Entity<T extends NodeType = NodeType> {
  readonly type: T;
  readonly relations: { readonly [name: string]: Relation };
  readonly lists: { readonly [name: string]: List };
  /** The relations in the order they were declared, a text for every so many of them; every text has the columns. */
  readonly projections: readonly Projection[];
}
export type Projection = { readonly [D in Direction]: Statement<ProjectionParams, ProjectionRow> };

/**
 * Planning a text costs more than in proportion to the relations in it, and so does a relation that is not asked. Those
 * that are asked together should be declared together, the most wanted first.
 */
const relationsPerText = 10;

export interface ListParams {
  readonly page: { readonly [key: string]: string | number };
  readonly count: boolean;
  readonly [argument: string]: unknown;
}
export interface ListRow {
  readonly page: readonly (readonly [readonly (string | number)[], string])[];
  readonly total: number | null;
}
export interface ProjectionParams {
  readonly ids: readonly string[];
  /** Whether a brief row is enough. */
  readonly brief?: boolean | undefined;
  readonly [relation: string]: unknown;
}
export const folder = (type: NodeType) => type.toLowerCase();

/**
 * Reads the files of a type and puts its texts together; `lists` are declared with the arguments of their fields
 * besides those of paging, which their files find as `$in.<argument>`. Throws when a file is missing or not of the form. */
export function entity<T extends NodeType>(
  type: T,
  declared: { relations: { [name: string]: Along }; lists: { [name: string]: z.ZodRawShape } },
): Entity<T> {
  const own = Object.entries(declared.relations).map(([name, { via, far, args }], i): Relation => {
    const part = Math.floor(i / relationsPerText);
    const canPick = far === 'Publication';
    return { name, via, far, args, part, canPick, page: pageFile(`${folder(type)}/${name}`, far, via) };
  });
  const parts = Array.from({ length: Math.max(1, Math.ceil(own.length / relationsPerText)) }, (_, part) =>
    both((direction) =>
      projection(
        type,
        own.filter((relation) => relation.part === part),
        { part, direction },
      ),
    ),
  );
  return {
    type,
    relations: Object.fromEntries(own.map((relation) => [relation.name, relation])),
    lists: Object.fromEntries(Object.entries(declared.lists).map(([name, args]) => [name, list(type, name, args)])),
    projections: parts,
  };
}

/** Every text of a type, for the checks and for `npm run cypher`. */
export function statementsOf({ projections, lists }: Entity): AnyStatement[] {
  const all = [...projections, ...Object.values(lists).map(({ statements }) => statements)];
  return all.flatMap((pair): AnyStatement[] => directions.map((direction) => pair[direction]));
}

function both<S>(make: (direction: Direction) => S): { readonly [D in Direction]: S } {
  return { forwards: make('forwards'), backwards: make('backwards') };
}

export const nameOf = (name: string, direction: Direction) => (direction === 'forwards' ? name : `${name} backwards`);

function projection(
  type: NodeType,
  own: readonly Relation[],
  { part, direction }: { part: number; direction: Direction },
): Statement<ProjectionParams, ProjectionRow> {
  const parts = own.map((relation) => {
    const { name, page } = relation;
    const { pattern, where } = matchOf(type, relation);
    const pick = relation.canPick ? `($in.${name}.only IS NULL OR n.id IN $in.${name}.only[this.id]) AND ` : '';
    return [
      `  // ${page.summary}`,
      `  [CASE WHEN $in.${name}.on THEN COLLECT {`,
      `    ${pattern}`,
      `    WHERE ${where === undefined ? '' : `${where} AND `}${pick}${after(page, direction, `$in.${name}`)}`,
      `    RETURN [${keyColumns(page)}, ${columns('n', relation.far, `$in.${name}`)}, CASE WHEN $in.${name}.bare THEN null ELSE properties(r) END]`,
      `    ${orderBy(page, direction)}`,
      `    LIMIT $in.${name}.limit`,
      `  } END, CASE WHEN $in.${name}.count THEN COUNT { ${countOf(type, relation)} } END] AS ${name}`,
    ].join('\n');
  });
  const text = `UNWIND $in.ids AS id\nMATCH (this:${type} {id: id})\nRETURN\n${[`  ${columns('this', type, '$in')} AS node`, ...parts].join(',\n')}`;

  const guards = own.map(({ name, page, args, canPick }) => {
    const pick = canPick ? { only: z.record(z.string(), z.array(z.string())).nullable() } : {};
    const what = { on: z.boolean(), count: z.boolean(), brief: z.boolean().optional(), bare: z.boolean().optional() };
    const guard = z.strictObject({ ...what, ...pageParamsShape(page), ...pick, ...args });
    return [name, guard.optional()] as const;
  });
  return {
    name: nameOf(part === 0 ? folder(type) : `${folder(type)} ${part + 1}`, direction),
    summary: `What is known of each ${type}, and what it is joined to${own.length > 0 ? `: ${own.map(({ name }) => name).join(', ')}` : ''}.`,
    text,
    params: z.strictObject({
      ids: z.array(z.string()),
      brief: z.boolean().optional(),
      ...Object.fromEntries(guards),
    }),
    row: projectionRow(type, own),
    columns: ['node', ...own.map(({ name }) => name)],
  };
}

const columns = (variable: string, type: NodeType, guard: string) =>
  `CASE WHEN ${guard}.brief THEN [${briefColumns(type).map((name) => `${variable}.${name}`)}] ELSE properties(${variable}) END`;

/**
 * The type of a relation says what stands at its end, and the loader holds it to that; where it can be one of several
 * types, the labels are compared. With a label in the pattern the planner could start from an index of n instead of
 * from `this`, and has more to plan.
 */
export function matchOf(type: NodeType, { via, far, page }: Relation): { pattern: string; where: string | undefined } {
  const ends: RelationShape['ends'] = relations[via].ends;
  const others = ends.flatMap(([from, to]) => [...(from === type ? [to] : []), ...(to === type ? [from] : [])]);
  const conditions = [
    ...(others.every((other) => other === far) ? [] : [`'${far}' IN labels(n)`]),
    ...(page.where === undefined ? [] : [`(${page.where})`]),
  ];
  return {
    pattern: page.pattern.replace(/\(n:\w+\)$/, '(n)'),
    where: conditions.length === 0 ? undefined : conditions.join(' AND '),
  };
}

/** How many there are; where nothing else is asked, the degree of the node, which is not counted but known. */
export function countOf(type: NodeType, relation: Relation): string {
  const { pattern, where } = matchOf(type, relation);
  if (where !== undefined) return `${pattern} WHERE ${where}`;
  return pattern
    .replace('MATCH ', '')
    .replace('[r:', '[:')
    .replace(/\(n\)$/, '()');
}

function list(type: NodeType, name: string, args: z.ZodRawShape): List {
  const page = pageFile(`${folder(type)}/${name}`, type);
  const total = page.where === undefined ? '' : ` WHERE ${page.where}`;
  const statement = (direction: Direction): Statement<ListParams, ListRow> => ({
    name: nameOf(page.name, direction),
    summary: page.summary,
    text: [
      'RETURN',
      '  COLLECT {',
      `    ${page.pattern}`,
      // Without the hint, the planner may read and sort everything while there is little data.
      `    USING INDEX n:${type}(${page.order.map(({ property }) => property).join(', ')})`,
      `    WHERE ${page.where === undefined ? '' : `(${page.where}) AND `}${after(page, direction, '$in.page')}`,
      `    RETURN [${keyColumns(page)}, n.id]`,
      `    ${orderBy(page, direction)}`,
      '    LIMIT $in.page.limit',
      '  } AS page,',
      `  CASE WHEN $in.count THEN COUNT { ${page.pattern}${total} } END AS total`,
    ].join('\n'),
    params: z.strictObject({ page: z.strictObject(pageParamsShape(page)), count: z.boolean(), ...args }),
    row: z.object({ page: z.array(z.tuple([keys, z.string()])), total: z.int().nullable() }),
    columns: ['page', 'total'],
  });
  return { name, page, args, statements: both(statement) };
}
