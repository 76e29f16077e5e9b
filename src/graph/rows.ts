/** Rows as they come from the database, parsed: nodes, and pages of what they are joined to. */
import { z } from 'zod';
import { labelProperty, type NodeType, nodes, type RelationType, relations } from '../model.ts';
import { known } from './statement.ts';

/** A node as its row: always with an id, the rest as `model.ts` says for its type. */
export interface NodeRow {
  readonly id: string;
}
/** Keys of the order, the node at the other end, the properties of the relation; what was read of that node along with it. */
export type Entry = readonly [
  keys: readonly (string | number)[],
  node: NodeRow,
  properties: { readonly [property: string]: unknown },
  pages?: Pages | undefined,
];
/** What a node is joined to, by relation. */
export type Pages = ReadonlyMap<string, RelationPage>;
/**
 * The columns of a brief row: what lists show of a thing. They travel as a list, in this order, which is
 * quicker to read than a map of all that is known.
 */
export function briefColumns(type: NodeType): readonly string[] {
  const { shape }: z.ZodObject<z.ZodRawShape> = nodes[type];
  return ['id', labelProperty[type], ...['kind', 'year'].filter((name) => name in shape)];
}

/** Entries and total of one relation of one node; `null` where the guard was off. */
export type RelationPage = readonly [entries: readonly Entry[] | null, total: number | null];
/** One page of one relation of one node, as far as it was asked. */
export interface Page {
  readonly entries: readonly Entry[] | null;
  readonly total: number | null;
  /** Whether its nodes are brief rows, whether what the relation says was left out, and whether places were read. */
  readonly brief: boolean;
  readonly bare: boolean;
  readonly placed: boolean;
}

export interface ProjectionRow {
  readonly node: NodeRow;
  readonly pages: Pages;
}

/** A relation whose page is read, what stands at its far end, and what is read of that in turn. */
export interface Joined {
  readonly name: string;
  readonly via: RelationType;
  readonly far: NodeType;
  readonly below?: readonly Joined[];
}

/** A row with a column `node`, and one for the page of each relation. */
export function projectionRow(type: NodeType, own: readonly Joined[]): z.ZodType<ProjectionRow> {
  const node = nodeRow(type);
  const pages = own.map((joined) => [joined.name, pageRow(joined)] as const);
  return z.custom<{ readonly [column: string]: unknown }>().transform((columns) => ({
    node: node(columns.node),
    pages: new Map(pages.map(([name, page]) => [name, page(columns[name])])),
  }));
}

/** A row with the columns `page` and `total`, for a list whose entries bring along what their nodes are joined to. */
export function listRow(type: NodeType, below: readonly Joined[]): z.ZodType<RelationPage> {
  const page = pageOf(nodeRow(type), () => ({}), pagesRow(below));
  return z
    .custom<{ readonly [column: string]: unknown }>()
    .transform(({ page: entries, total }) => page([entries, total]));
}

const pageRow = ({ via, far, below = [] }: Joined) => pageOf(nodeRow(far), relationRow(via), pagesRow(below));

/**
 * Lists are looked at by hand: a page of works has hundreds of entries, and with shapes of zod for
 * each of their lists reading a page took twice as long. What a whole row or a relation says is parsed by its shape.
 */
function pageOf(
  node: (value: unknown) => NodeRow,
  properties: (value: unknown) => Entry[2],
  below: ((value: unknown) => Pages) | undefined,
) {
  const entry = (value: unknown): Entry => {
    const [place, other, said, pages] = listOf(value, below ? 4 : 3);
    return [keysIn(place), node(other), properties(said), below?.(pages)];
  };
  return (value: unknown): RelationPage => {
    const [entries, total] = listOf(value, 2);
    if (total !== null && !Number.isInteger(total)) throw unfit('a total', total);
    return [entries === null ? null : listOf(entries).map(entry), total as number | null];
  };
}

/** The pages of relations, in the order in which those are given; undefined where there are none. */
function pagesRow(joined: readonly Joined[]): ((value: unknown) => Pages) | undefined {
  if (joined.length === 0) return undefined;
  const pages = joined.map((one) => [one.name, pageRow(one)] as const);
  return (value) => {
    const list = listOf(value, pages.length);
    return new Map(pages.map(([name, page], i) => [name, page(list[i])]));
  };
}

const unfit = (what: string, value: unknown) =>
  new Error(`The database returned ${JSON.stringify(value)?.slice(0, 100)} for ${what}.`);

function listOf(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) throw unfit('a list', value);
  return value;
}

const nowhere: Entry[0] = [];

/** A place in the order; none where places are not asked. */
function keysIn(value: unknown): Entry[0] {
  if (value === null) return nowhere;
  const list = listOf(value);
  if (!list.every((key) => typeof key === 'string' || typeof key === 'number')) throw unfit('a place', value);
  return list as Entry[0];
}

/** What a relation says; nothing where it was left out. */
function relationRow(via: RelationType) {
  const properties = known(z.object<z.ZodRawShape>(relations[via].properties));
  return (value: unknown): Entry[2] => (value === null ? {} : properties.parse(value));
}

/** All that is known of a node, or its brief row. */
function nodeRow(type: NodeType) {
  const whole: z.ZodType<NodeRow> = known<(typeof nodes)[NodeType]['shape']>(nodes[type]);
  const [, ...names] = briefColumns(type);
  return (value: unknown): NodeRow => {
    if (!Array.isArray(value)) return whole.parse(value);
    const [id, ...others] = listOf(value, names.length + 1);
    if (typeof id !== 'string') throw unfit('an id', id);
    const row: { id: string; [column: string]: unknown } = { id };
    names.forEach((name, i) => {
      const other = others[i];
      if (typeof other === 'object' && other !== null) throw unfit(name, other);
      row[name] = other ?? null;
    });
    return row;
  };
}
