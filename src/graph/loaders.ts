/**
 * All batching of the program. A level of a question collects which rows it needs, and which relations with which
 * arguments, and sends one projection for each type; what one request already holds is not asked again.
 *
 * A missing id is `null`. A relation asked twice at one level with other arguments costs one more statement.
 */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type NodeType, type Row, typeOfId } from '../model.ts';
import type { Ahead, Joined } from './ahead.ts';
import { Connection } from './connection.ts';
import { type PageArguments, pageRequest } from './cursor.ts';
import { Foresight, fieldOf } from './foresight.ts';
import type { Graph } from './graph.ts';
import { Held } from './held.ts';
import { guards, type Key, plan, type Run } from './level.ts';
import { pageParams } from './page.ts';
import type { Entity, ProjectionParams, Relation } from './projection.ts';
import type { KnownRows } from './row-cache.ts';
import type { Entry, NodeRow, ProjectionRow } from './rows.ts';
import { type Want, wantOf } from './selection.ts';
import { type SortBy, type SortedRow, sortedRelation } from './sorted.ts';
import type { Statement } from './statement.ts';
import type { Tailor } from './tailor.ts';
import { isPlaced, Tailoring } from './tailoring.ts';

export type Catalogue = { readonly [T in NodeType]: Entity<T> };
/** What rows say instead of what the database holds, by id: the properties that differ. */
export type Overlay = ReadonlyMap<string, { readonly [property: string]: unknown }>;

export interface LoaderOptions {
  /** What rows say instead; nothing when left out. */
  readonly overlay?: (() => Promise<Overlay>) | undefined;
  /** Texts for what is asked often; none when left out. */
  readonly tailor?: Pick<Tailor, 'text'> | undefined;
  /** What is known without reading anything; nothing when left out. */
  readonly ahead?: Ahead | undefined;
  /** What was read before of the version that is asked; nothing when left out. */
  readonly known?: KnownRows | undefined;
}

export class Loaders {
  readonly #graph: Graph;
  readonly #catalogue: Catalogue;
  readonly #overlay: (() => Promise<Overlay>) | undefined;
  readonly #tailoring: Tailoring | undefined;
  readonly #held: Held;
  readonly #worked = new Map<string, unknown>();
  readonly #batches = new Map<NodeType, DataLoader<Key, NodeRow | null, string>>();
  readonly #sources = new Map<unknown, DataLoader<string, readonly unknown[]>>();
  readonly #wholes = new Map<unknown, Promise<readonly unknown[]>>();
  readonly #foresight: Foresight;

  constructor(graph: Graph, catalogue: Catalogue, { overlay, tailor, ahead, known }: LoaderOptions = {}) {
    this.#graph = graph;
    this.#catalogue = catalogue;
    this.#overlay = overlay;
    this.#foresight = new Foresight(catalogue, { isReordered: overlay !== undefined, ahead });
    this.#held = new Held(overlay ? undefined : known);
    // What a text brings along from further down is not put under another order of trust.
    this.#tailoring =
      overlay || !tailor ? undefined : new Tailoring(tailor, (type) => catalogue[type].relations, ahead);
  }

  /** Whether titles may differ from those that the database sorts by: which works a list shows is then not known to it. */
  get isReordered(): boolean {
    return this.#overlay !== undefined;
  }

  /** Whether something was taken from what requests before this one read. */
  get isBorrowing(): boolean {
    return this.#held.isBorrowed;
  }

  /** Adds what was read to what is known of the version that all of it was read from. */
  shareWith(known: KnownRows): void {
    if (!this.isReordered) this.#held.shareWith(known);
  }

  /** The row of `id`, with the relations that the field's selection asks of it; `null` when there is none. */
  async one<T extends NodeType>(type: T, id: string, info: GraphQLResolveInfo): Promise<Row<T> | null> {
    const [wants, brief] = [this.#foresight.belowOne(type, id, info), this.#foresight.isBriefEnough(type, info)];
    return this.#load<T>(type, { id, wants, brief });
  }

  /** Worked out once for this question. */
  once<T>(key: string, work: () => T): T {
    if (!this.#worked.has(key)) this.#worked.set(key, work());
    return this.#worked.get(key) as T;
  }

  /** The rows of `ids`, in their order. */
  async many<T extends NodeType>(
    type: T,
    ids: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<(Row<T> | null)[]> {
    const [wants, brief] = [this.#foresight.below(type, info), this.#foresight.isBriefEnough(type, info)];
    return Promise.all(ids.map((id) => this.#load<T>(type, { id, wants, brief })));
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
    const [wants, brief] = [this.#foresight.below(type, info), this.#foresight.isBriefEnough(type, info)];
    if (on) {
      const asked = { direction: request.direction, brief, count };
      const tailored = this.#tailoring?.list(type, list, asked, { wants, rows: request.size, own: { page, ...own } });
      if (tailored) {
        const [[entries, total] = [null, null]] = await this.#graph.read(tailored.statement, tailored.params);
        for (const [, node, , pages] of entries ?? []) {
          this.#held.keepRow(node, brief);
          this.#held.keepPages(node.id, wants, pages, isPlaced);
        }
        // The rows were parsed as those of the type.
        return new Connection(list.page, request, entries ?? [], total) as unknown as Connection<Row<T>>;
      }
    }
    const [found] = await this.#graph.read(list.statements[request.direction], { page, count, ...own });
    const places = on ? (found?.page ?? []) : [];
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
    const { want, request } = this.#foresight.wanted(relation, info);
    const page = () => {
      const { entries, total } = this.#held.page(id, want);
      const connection: JoinedPage = new Connection(relation.page, request, entries ?? [], total);
      const loading = this.#foresee(relation.far, entries ?? [], want, info);
      return loading ? loading.then(() => connection) : connection;
    };
    return this.#held.has(id, want) ? page() : this.#load(type, { id, wants: [want] }).then(page);
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
    const want = this.#foresight.wantedOnly(relation, only, info);
    if (only.length > 0 && !this.#held.has(id, want)) await this.#load(type, { id, wants: [want] });
    const { entries } = this.#held.page(id, want);
    await this.#foresee(relation.far, entries ?? [], want, info);
    return entries ?? [];
  }

  /** The first entries of a relation of a node in another order, as many as `limit`, and how many there are. */
  async sorted({ type, id, relation }: Joined, args: Want['args'], by: SortBy, limit: number): Promise<SortedRow> {
    const { name } = relation;
    const own = Object.fromEntries(Object.keys(relation.args).map((arg) => [arg, args[arg] ?? null]));
    const statement = sortedRelation(type, relation, by);
    const rest = { limit, ...(Object.keys(own).length > 0 ? { [name]: own } : {}) };
    const key = JSON.stringify([statement.text, rest]);
    const [row] = await this.#sourceFor(key, id, (ids) => this.#graph.read(statement, { ids, ...rest }));
    return row ?? { id, page: [], total: 0 };
  }

  /** Rows of a source that answers for many ids at once: its parameter is `{ ids }`, each row names its `id`. */
  async source<Row extends { readonly id: string }>(
    statement: Statement<{ readonly ids: readonly string[] }, Row>,
    id: string,
  ): Promise<readonly Row[]> {
    return this.#sourceFor(statement, id, (ids) => this.#graph.read(statement, { ids }));
  }

  /** The same of whatever `read` is, which `key` stands for. */
  async #sourceFor<Row extends { readonly id: string }>(
    key: unknown,
    id: string,
    read: (ids: readonly string[]) => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const batch =
      (this.#sources.get(key) as DataLoader<string, readonly Row[]> | undefined) ??
      new DataLoader(async (ids: readonly string[]) => {
        const found = new Map<string, Row[]>(ids.map((id) => [id, []]));
        for (const row of await read(ids)) found.get(row.id)?.push(row);
        return ids.map((id) => found.get(id) ?? []);
      });
    this.#sources.set(key, batch);
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
  #foresee(
    type: NodeType,
    entries: readonly Entry[],
    { brief = false }: Want,
    info: GraphQLResolveInfo,
  ): Promise<unknown> | undefined {
    const wants = this.#foresight.below(type, info);
    if (wants.length === 0) return undefined;
    const missing = entries.filter(([, { id }]) => wants.some((want) => !this.#held.has(id, want)));
    if (missing.length === 0) return undefined;
    return Promise.all(missing.map(([, { id }]) => this.#load(type, { id, wants, brief })));
  }

  async #load<T extends NodeType>(type: T, { id, wants, brief = false }: Key): Promise<Row<T> | null> {
    const known = this.#held.row(id, brief);
    const absent = wants.filter((want) => !this.#held.has(id, want));
    // The same list again, so that what follows from it need not be worked out again.
    const missing = absent.length === wants.length ? wants : absent;
    const row =
      known === undefined || (known && missing.length > 0)
        ? await this.#batch(type).load({ id, wants: missing, brief })
        : known;
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
    const tailored = this.#tailoring?.rows(type, keys);
    if (tailored) {
      const { statement, params, wants, brief } = tailored;
      for (const { node, pages } of await this.#graph.read(statement, params)) {
        this.#held.keepRow(node, brief);
        this.#held.keepPages(node.id, wants, pages, isPlaced);
      }
    } else await Promise.all(plan(this.#catalogue[type].relations, keys).map((run) => this.#run(type, run)));
    for (const { id } of keys) this.#held.keepMissing(id);
    return keys.map(({ id }) => this.#held.row(id, true) ?? null);
  }

  async #run(type: NodeType, run: Run): Promise<void> {
    const { part, direction, ids, wants, brief } = run;
    const { projections, relations } = this.#catalogue[type];
    const projection = projections[part];
    if (!projection) throw new Error(`${type} has no text ${part + 1}.`);
    const params: ProjectionParams = { ids: [...ids], ...(brief ? { brief } : {}), ...guards(relations, run) };
    for (const { node, pages } of await this.#shown(await this.#graph.read(projection[direction], params))) {
      this.#held.keepRow(node, brief);
      this.#held.keepPages(node.id, wants, pages, () => true);
    }
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

  relationOf(type: NodeType, name: string): Relation {
    const relation = this.#catalogue[type].relations[name];
    if (!relation) throw new Error(`${type} has no relation ${name}.`);
    return relation;
  }
}

type JoinedPage = Connection<NodeRow, { readonly [property: string]: unknown }>;
