/**
 * The catalogue as it is searched: everything that works are filtered, sorted, counted and found by, in memory, as of
 * one version of the graph. Rows of an answer still come from the database; this says which, and in which order.
 */
import { TypedFastBitSet } from 'typedfastbitset';
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import type { Overlay } from '../graph/loaders.ts';
import { type AnyStatement, known, source } from '../graph/statement.ts';
import {
  type EntityType,
  isEntityType,
  labelProperty,
  type NodeType,
  nodes,
  nodeTypes,
  type PublicationRow,
  type RelationType,
  type Row,
  relationTypes,
  type VersionRow,
} from '../model.ts';
import { byCodePoint, sortKey } from '../sort-key.ts';
import { type Network, networkOf, type RelationInput } from './network.ts';

/** One thing that works are joined to, or a work. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly sortKey: string;
  readonly row: Row<EntityType>;
}

/** One relation between a work and a thing; `order` is the relation's own place in an order, where it has one. */
export interface Joint {
  readonly work: number;
  readonly thing: string;
  readonly role: string;
  readonly order: string;
}

export type Works = TypedFastBitSet;

const nodeRows = source('find/nodes', {
  params: z.object({}),
  row: { type: z.enum(nodeTypes), nodes: z.array(z.record(z.string(), z.unknown())) },
});
const relationRows = source('find/relations', {
  params: z.object({}),
  row: { type: z.string(), joints: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])) },
});
export const statements: AnyStatement[] = [nodeRows, relationRows];

export async function readSnapshot(graph: Graph): Promise<Snapshot> {
  const [things, joints] = await Promise.all([graph.read(nodeRows, {}), graph.read(relationRows, {})]);
  return new Snapshot(
    things.flatMap(({ type, nodes }) => nodes.map((properties) => ({ type, properties }))),
    joints,
  );
}

interface NodeInput {
  readonly type: NodeType;
  readonly properties: { readonly [name: string]: unknown };
}

export class Snapshot {
  /** In the order of their titles: a work is known by its place here. */
  readonly works: readonly PublicationRow[];
  readonly things: ReadonlyMap<string, Thing>;
  /** The things in the order of their labels, and what joins them. */
  readonly network: Network;
  readonly #places: ReadonlyMap<string, number>;
  readonly #joints = new Map<string, Map<string, Joint[]>>();
  readonly #up = new Map<string, string[]>();
  readonly #down = new Map<string, string[]>();
  readonly #remembered = new Map<string, unknown>();

  constructor(input: readonly (NodeInput | Thing)[], relations: readonly RelationInput[]) {
    const things = input.flatMap((one): readonly Thing[] => {
      if ('row' in one) return [one];
      return isEntityType(one.type) ? [thingOf(one.type, one.properties)] : [];
    });
    things.sort((a, b) => byCodePoint(a.sortKey, b.sortKey));
    this.things = new Map(things.map((thing) => [thing.id, thing]));
    this.works = things.filter(({ type }) => type === 'Publication').map(({ row }) => row as PublicationRow);
    this.#places = new Map(this.works.map(({ id }, place) => [id, place]));
    this.network = networkOf(
      things.map(({ id }) => id),
      relations,
    );
    for (const { type, joints } of relations) {
      if (type === 'BROADER' || type === 'WITHIN') for (const [below, above] of joints) this.#hang(below, above);
      else for (const [from, to, role, order] of joints) this.#join(type, from, to, role, order);
    }
  }

  /** The place of a work; undefined when there is none of that id. */
  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  /**
   * The works that a thing is joined to by a relation, in no order. `end` is the end of the relation that the works
   * stand at.
   */
  joints(via: RelationType, end: 'from' | 'to', thing: string): readonly Joint[] {
    return this.#joints.get(`${via} ${end}`)?.get(thing) ?? [];
  }

  /** Each thing that works are joined to by a relation, with its joints. */
  joined(via: RelationType, end: 'from' | 'to' = 'from'): ReadonlyMap<string, readonly Joint[]> {
    return this.#joints.get(`${via} ${end}`) ?? new Map();
  }

  /** The thing and everything below it: narrower topics, places within a region. */
  below(id: string): readonly string[] {
    return closure(id, this.#down);
  }

  /** The thing and everything above it. */
  above(id: string): readonly string[] {
    return closure(id, this.#up);
  }

  /** Worked out once for this version of the graph. */
  remember<T>(key: string, work: () => T): T {
    if (!this.#remembered.has(key)) this.#remembered.set(key, work());
    return this.#remembered.get(key) as T;
  }

  /** The same catalogue with works that say something else; itself when none does. */
  showing(overlay: Overlay): Snapshot {
    if (!this.works.some(({ id }) => overlay.has(id))) return this;
    const things = [...this.things.values()].map((thing) => {
      const changes = thing.type === 'Publication' ? overlay.get(thing.id) : undefined;
      return changes ? { type: thing.type, properties: { ...thing.row, ...changes } } : thing;
    });
    return new Snapshot(things, this.#relations());
  }

  /** All relations as they were given, but for what two things are joined by twice where neither is a work. */
  #relations(): RelationInput[] {
    return relationTypes.map((type) => {
      const joints: [from: string, to: string, role: string, order: string][] = [];
      for (const [thing, own] of this.joined(type, 'from'))
        for (const { work, role, order } of own) joints.push([this.works[work]?.id ?? '', thing, role, order]);
      for (const [thing, own] of this.joined(type, 'to'))
        if (!this.#places.has(thing))
          for (const { work, role, order } of own) joints.push([thing, this.works[work]?.id ?? '', role, order]);
      this.network.ids.forEach((from, place) => {
        if (this.#places.has(from)) return;
        for (const other of this.network.along(place, type, true)) {
          const to = this.network.idOf(other);
          if (!this.#places.has(to)) joints.push([from, to, '', '']);
        }
      });
      return { type, joints };
    });
  }

  all(): Works {
    const all = new TypedFastBitSet();
    all.addRange(0, this.works.length);
    return all;
  }

  #hang(below: string, above: string): void {
    this.#up.set(below, [...(this.#up.get(below) ?? []), above]);
    this.#down.set(above, [...(this.#down.get(above) ?? []), below]);
  }

  #join(type: string, from: string, to: string, role: string, order: string): void {
    for (const [end, work, thing] of [
      ['from', from, to],
      ['to', to, from],
    ] as const) {
      const place = this.#places.get(work);
      if (place === undefined) continue;
      const key = `${type} ${end}`;
      const things = this.#joints.get(key) ?? new Map<string, Joint[]>();
      this.#joints.set(key, things);
      const joints = things.get(thing) ?? [];
      things.set(thing, joints);
      joints.push({ work: place, thing, role, order });
    }
  }
}

function thingOf(type: EntityType, properties: NodeInput['properties']): Thing {
  const row = shapes[type]?.parse(properties) as Row<EntityType>;
  const label = String(properties[labelProperty[type]] ?? row.id);
  return { id: row.id, type, label, sortKey: String(properties.sortKey ?? sortKey(label, row.id)), row };
}

const shapes = Object.fromEntries(nodeTypes.map((type) => [type, known<z.ZodRawShape>(nodes[type])]));

function closure(id: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([id]);
  for (const reached of found) for (const other of next.get(reached) ?? []) found.add(other);
  return [...found];
}

/** The versions in which a whole work can be read, seen or heard. */
export const isWhole = ({ role, language }: Pick<VersionRow, 'role' | 'language'>) =>
  language !== null && (role === 'FULL_TEXT' || role === 'CONTENT' || role === 'RECORDING');
