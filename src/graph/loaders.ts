/**
 * All batching of the program. A level of a question collects which rows it needs, and which relations with which
 * arguments, and sends one projection for each type; what one request already holds is not asked again.
 *
 * A missing id is `null`. A relation asked twice at one level with other arguments costs one more statement.
 */
import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLField, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { type NodeType, type Row, typeOfId } from '../model.ts';
import { Connection } from './connection.ts';
import { isPageRequest, type PageArguments, type PageRequest, pageRequest } from './cursor.ts';
import type { Graph } from './graph.ts';
import { guards, type Key, pageKey, plan } from './level.ts';
import { pageParams } from './page.ts';
import type { Entity, Entry, NodeRow, ProjectionParams, ProjectionRow, Relation, RelationPage } from './projection.ts';
import { asksOnly, isBrief, type Want, wantOf, wantsOf } from './selection.ts';
import type { Statement } from './statement.ts';

export type Catalogue = { readonly [T in NodeType]: Entity<T> };
/** What rows say instead of what the database holds, by id: the properties that differ. */
export type Overlay = ReadonlyMap<string, { readonly [property: string]: unknown }>;

/** What one field of the question asks for, worked out when it is first resolved. */
interface Asked {
  want?: { readonly want: Want; readonly request: PageRequest };
  readonly foreseen: { [T in NodeType]?: readonly Want[] };
}

export class Loaders {
  readonly #graph: Graph;
  readonly #catalogue: Catalogue;
  readonly #overlay: (() => Promise<Overlay>) | undefined;
  readonly #rows = new Map<string, NodeRow | null>();
  /** Rows of which only the brief columns were asked. */
  readonly #briefRows = new Map<string, NodeRow>();
  readonly #pages = new Map<string, Page>();
  readonly #batches = new Map<NodeType, DataLoader<Key, NodeRow | null, string>>();
  readonly #sources = new Map<unknown, DataLoader<string, readonly unknown[]>>();
  readonly #wholes = new Map<unknown, Promise<readonly unknown[]>>();
  /** What a field asks for is the same for every row that it is resolved for. */
  readonly #asked = new WeakMap<readonly FieldNode[], Asked>();

  constructor(graph: Graph, catalogue: Catalogue, overlay?: () => Promise<Overlay>) {
    this.#graph = graph;
    this.#catalogue = catalogue;
    this.#overlay = overlay;
  }

  /** Whether titles may differ from those that the database sorts by: which works a list shows is then not known to it. */
  get isReordered(): boolean {
    return this.#overlay !== undefined;
  }

  /** The row of `id`, with the relations that the field's selection asks of it; `null` when there is none. */
  async one<T extends NodeType>(type: T, id: string, info: GraphQLResolveInfo): Promise<Row<T> | null> {
    const [row] = await this.many(type, [id], info);
    return row ?? null;
  }

  /** The rows of `ids`, in their order. */
  async many<T extends NodeType>(
    type: T,
    ids: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<(Row<T> | null)[]> {
    const wants = this.#foreseen(type, info);
    return Promise.all(ids.map((id) => this.#load<T>(type, { id, wants })));
  }

  /** The rows of `ids` that are there, in their order. */
  async found<T extends NodeType>(type: T, ids: readonly string[], info: GraphQLResolveInfo): Promise<Row<T>[]> {
    return (await this.many(type, ids, info)).filter((row) => row !== null);
  }

  /** Rows of any type, by the prefix of their ids; `null` where there is none. */
  async entities(ids: readonly string[], info: GraphQLResolveInfo): Promise<(Row<NodeType> | null)[]> {
    return Promise.all(
      ids.map((id) => {
        const type = typeOfId(id);
        return type === undefined ? null : this.one<NodeType>(type, id, info);
      }),
    );
  }

  /** One page of a list of all nodes of a type. */
  async list<T extends NodeType>(
    type: T,
    name: string,
    args: PageArguments & { readonly [name: string]: unknown },
    info: GraphQLResolveInfo,
  ): Promise<Connection<Row<T>>> {
    const list = this.#catalogue[type].lists[name];
    if (!list) throw new Error(`${type} has no list ${name}.`);
    const request = pageRequest(list.page, args);
    const { on, count } = wantOf(info, fieldOf(info), info.fieldNodes);
    const page = pageParams(request.start, on ? request.size + 1 : 1);
    const own = Object.fromEntries(Object.keys(list.args).map((arg) => [arg, args[arg] ?? null]));
    const [found] = await this.#graph.read(list.statements[request.direction], { page, count, ...own });
    const places = on ? (found?.page ?? []) : [];
    const [shows, { relations }] = [isBrief(type), this.#catalogue[type]];
    // Relations are read beside the row, and need no more of it than its id.
    const isEnough = (field: string) => shows(field) || field in relations;
    const brief = asksOnly(info, info.fieldNodes, getNamedType(info.returnType), type, isEnough);
    const wants = this.#foreseen(type, info);
    const rows = await Promise.all(places.map(([, id]) => this.#load<T>(type, { id, wants, brief })));
    const entries = places.flatMap(([keys], i) => {
      const row = rows[i];
      return row ? [[keys, row, {}] as const] : [];
    });
    return new Connection<Row<T>>(list.page, request, entries, found?.total ?? null);
  }

  /**
   * One page of what a node is joined to by one of its relations; at once when it was read along with its node, which
   * saves the question a promise for every row.
   */
  relation(type: NodeType, id: string, name: string, info: GraphQLResolveInfo): JoinedPage | Promise<JoinedPage> {
    const relation = this.relationOf(type, name);
    const asked = this.#askedBy(info);
    asked.want ??= wanted(relation, info);
    const { want, request } = asked.want;
    const page = () => {
      const { entries, total } = this.#pages.get(pageKey(id, want)) ?? nothing;
      const connection: JoinedPage = new Connection(relation.page, request, entries ?? [], total);
      const loading = want.brief ? undefined : this.#foresee(relation.far, entries ?? [], info);
      return loading ? loading.then(() => connection) : connection;
    };
    return this.#has(id, want) ? page() : this.#load(type, { id, wants: [want] }).then(page);
  }

  /** Those entries of a relation that lead to the nodes that are named, with the properties of the relation. */
  async picked(
    type: NodeType,
    id: string,
    name: string,
    only: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<readonly Entry[]> {
    const relation = this.relationOf(type, name);
    const { args } = wantOf(info, fieldOf(info), info.fieldNodes);
    const want: Want = { relation: name, args, on: true, count: false, only };
    if (only.length > 0 && !this.#has(id, want)) await this.#load(type, { id, wants: [want] });
    const { entries } = this.#pages.get(pageKey(id, want)) ?? nothing;
    await this.#foresee(relation.far, entries ?? [], info);
    return entries ?? [];
  }

  /** Rows of a source that answers for many ids at once: its parameter is `{ ids }`, each row names its `id`. */
  async source<Row extends { readonly id: string }>(
    statement: Statement<{ readonly ids: readonly string[] }, Row>,
    id: string,
  ): Promise<readonly Row[]> {
    const batch =
      (this.#sources.get(statement) as DataLoader<string, readonly Row[]> | undefined) ??
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await this.#graph.read(statement, { ids });
        return ids.map((wanted) => rows.filter((row) => row.id === wanted));
      });
    this.#sources.set(statement, batch);
    return batch.load(id);
  }

  /** Rows of a source that takes no parameters: asked once. */
  async rows<Row>(statement: Statement<Record<string, never>, Row>): Promise<readonly Row[]> {
    const found =
      (this.#wholes.get(statement) as Promise<readonly Row[]> | undefined) ?? this.#graph.read(statement, {});
    this.#wholes.set(statement, found);
    return found;
  }

  /**
   * The nodes of a page are known with it; what is asked of them further down is one statement for all of them.
   * Undefined when nothing is.
   */
  #foresee(type: NodeType, entries: readonly Entry[], info: GraphQLResolveInfo): Promise<unknown> | undefined {
    const wants = this.#foreseen(type, info);
    const missing = entries.filter(([, { id }]) => !this.#rows.has(id) || wants.some((want) => !this.#has(id, want)));
    return missing.length === 0 ? undefined : Promise.all(missing.map(([, { id }]) => this.#load(type, { id, wants })));
  }

  /** Wants that a field further down will refuse are left to that field, so that it fails alone. */
  #foreseen(type: NodeType, info: GraphQLResolveInfo): readonly Want[] {
    const { foreseen } = this.#askedBy(info);
    const known = foreseen[type];
    if (known) return known;
    const { relations } = this.#catalogue[type];
    const wants = wantsOf(info, type, relations).filter(({ relation, args }) => {
      const { page, canPick = false } = relations[relation] ?? {};
      const isKnown = !isSifted({ filter: args.filter, sort: args.sort }) && !(canPick && this.isReordered);
      return page !== undefined && isKnown && isPageRequest(page, args);
    });
    foreseen[type] = wants;
    return wants;
  }

  #askedBy({ fieldNodes }: GraphQLResolveInfo): Asked {
    const known = this.#asked.get(fieldNodes);
    if (known) return known;
    const asked: Asked = { foreseen: {} };
    this.#asked.set(fieldNodes, asked);
    return asked;
  }

  async #load<T extends NodeType>(type: T, { id, wants, brief = false }: Key): Promise<Row<T> | null> {
    const known = this.#rows.get(id) ?? (brief ? this.#briefRows.get(id) : undefined);
    const missing = wants.filter((want) => !this.#has(id, want));
    const isThere = known !== undefined || this.#rows.has(id);
    const row =
      !isThere || (known && missing.length > 0)
        ? await this.#batch(type).load({ id, wants: missing, brief })
        : (known ?? null);
    return row as Row<T> | null;
  }

  #batch(type: NodeType): DataLoader<Key, NodeRow | null, string> {
    let batch = this.#batches.get(type);
    if (!batch) {
      batch = new DataLoader((keys) => this.#project(type, keys), { cache: false });
      this.#batches.set(type, batch);
    }
    return batch;
  }

  /** One level of one type: as few projections as its arguments allow, one as a rule. */
  async #project(type: NodeType, keys: readonly Key[]): Promise<(NodeRow | null)[]> {
    const { projections, relations } = this.#catalogue[type];
    const runs = plan(relations, keys);
    await Promise.all(
      runs.map(async (run) => {
        const { part, direction, ids, wants, brief } = run;
        const projection = projections[part];
        if (!projection) throw new Error(`${type} has no text ${part + 1}.`);
        const params: ProjectionParams = { ids: [...ids], ...(brief ? { brief } : {}), ...guards(relations, run) };
        for (const { node, pages } of await this.#shown(await this.#graph.read(projection[direction], params))) {
          (brief ? this.#briefRows : this.#rows).set(node.id, node);
          for (const want of wants) this.#keep(node.id, want, pages.get(want.relation));
        }
      }),
    );
    for (const { id } of keys) if (!this.#rows.has(id) && !this.#briefRows.has(id)) this.#rows.set(id, null);
    return keys.map(({ id }) => this.#rows.get(id) ?? this.#briefRows.get(id) ?? null);
  }

  /** The rows with what they say instead, those at the other ends of their relations too. */
  async #shown(rows: readonly ProjectionRow[]): Promise<readonly ProjectionRow[]> {
    if (!this.#overlay) return rows;
    const overlay = await this.#overlay();
    const shown = (row: NodeRow): NodeRow => ({ ...row, ...overlay.get(row.id) });
    const entry = ([keys, node, properties]: Entry): Entry => [keys, shown(node), properties];
    return rows.map(({ node, pages }) => ({
      node: shown(node),
      pages: new Map([...pages].map(([name, [entries, total]]) => [name, [entries?.map(entry) ?? null, total]])),
    }));
  }

  #keep(id: string, want: Want, page: RelationPage | undefined): void {
    if (!page) return;
    const { brief = false, bare = false } = want;
    const [entries, total] = page;
    const key = pageKey(id, want);
    const before = this.#pages.get(key);
    this.#pages.set(key, {
      entries: entries ?? before?.entries ?? null,
      total: total ?? before?.total ?? null,
      ...(entries === null && before ? { brief: before.brief, bare: before.bare } : { brief, bare }),
    });
    if (!brief) for (const [, node] of entries ?? []) if (!this.#rows.get(node.id)) this.#rows.set(node.id, node);
  }

  #has(id: string, want: Want): boolean {
    const page = this.#pages.get(pageKey(id, want));
    if (page === undefined) return !want.on && !want.count;
    const { entries, total, brief, bare } = page;
    const isThere = entries !== null && (want.brief === true || !brief) && (want.bare === true || !bare);
    return (!want.on || isThere) && (!want.count || total !== null);
  }

  relationOf(type: NodeType, name: string): Relation {
    const relation = this.#catalogue[type].relations[name];
    if (!relation) throw new Error(`${type} has no relation ${name}.`);
    return relation;
  }
}

/** One page of one relation of one node, as far as it was asked. */
interface Page {
  readonly entries: readonly Entry[] | null;
  readonly total: number | null;
  /** Whether its nodes are brief rows, and whether what the relation says was left out. */
  readonly brief: boolean;
  readonly bare: boolean;
}
const nothing: Page = { entries: [], total: 0, brief: false, bare: false };

type JoinedPage = Connection<NodeRow, { readonly [property: string]: unknown }>;

/** Throws a `UserInputError` for a page that cannot be meant. */
function wanted({ name, page, far }: Relation, info: GraphQLResolveInfo): NonNullable<Asked['want']> {
  const want = { ...wantOf(info, fieldOf(info), info.fieldNodes, far), relation: name };
  return { want, request: pageRequest(page, want.args) };
}

/** What is filtered or sorted is not read along with its node: which entries those are is known only later. */
export const isSifted = ({ filter, sort }: { readonly filter?: unknown; readonly sort?: unknown }) =>
  filter != null || (Array.isArray(sort) && sort.length > 0);

function fieldOf(info: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  return field;
}
