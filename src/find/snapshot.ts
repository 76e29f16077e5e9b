/**
 * The catalogue as it is searched: everything that works are filtered, sorted, counted and found by, in memory, as of
 * one version of the graph. Rows of an answer still come from the database; this says which, and in which order.
 */
import { setImmediate } from 'node:timers/promises';
import { TypedFastBitSet } from 'typedfastbitset';
import type { Graph } from '../graph/graph.ts';
import type { Overlay } from '../graph/loaders.ts';
import {
  type EntityType,
  isEntityType,
  type NodeType,
  type PublicationRow,
  type RelationType,
  relationTypes,
  type VersionRow,
} from '../model.ts';
import type { KeptRow } from './columns.ts';
import { type Described, type Gathered, Gathering, type Properties, type Shelf } from './gather.ts';
import { atOnce, type Network } from './network.ts';
import { gather } from './read.ts';
import { nothing, opposite, type Told } from './told.ts';
import { View } from './view.ts';

export { statements } from './read.ts';

/** One thing that works are joined to, or a work. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly sortKey: string;
  readonly row: KeptRow;
}

/** One relation between a work and a thing; `order` is the relation's own place in an order, where it has one. */
export interface Joint {
  readonly work: number;
  readonly thing: string;
  readonly role: string;
  readonly order: string;
}

export type Works = TypedFastBitSet;

export async function readSnapshot(graph: Graph & { readonly straddles?: boolean }): Promise<Snapshot> {
  return new Snapshot(await gather(graph));
}

interface NodeInput {
  readonly type: NodeType;
  readonly properties: Properties;
}
export interface RelationInput {
  readonly type: string;
  readonly joints: readonly (readonly [from: string, to: string, role: string, order: string])[];
}

export class Snapshot {
  /** In the order of their titles: a work is known by its place here. */
  readonly works: readonly PublicationRow[];
  /** In the order of their labels. */
  readonly things: ReadonlyMap<string, Thing>;
  /** The things in the order of their labels, and what joins them. */
  readonly network: Network;
  readonly #shelf: Shelf;
  readonly #told: ReadonlyMap<RelationType, Told>;
  readonly #described: Described;
  /** The place in the network of each work, and the work at each place of it; -1 where another thing stands. */
  readonly #places: Uint32Array;
  readonly #workAt: Int32Array;
  readonly #remembered = new Map<string, unknown>();

  constructor(input: Gathered | readonly NodeInput[], relations: readonly RelationInput[] = []) {
    const { shelf, network, told, described } = 'shelf' in input ? input : gathered(input, relations);
    this.#shelf = shelf;
    this.network = network;
    this.#told = told;
    this.#described = described;
    this.things = new View(
      shelf.size,
      (place) => network.idOf(place),
      (place) => this.thingAt(place),
      (id) => {
        const place = network.place(id);
        return place === undefined ? undefined : this.thingAt(place);
      },
    );
    this.#workAt = new Int32Array(shelf.size).fill(-1);
    this.#places = Uint32Array.from(network.ids.keys()).filter((place) => shelf.type(place) === 'Publication');
    this.#places.forEach((place, work) => {
      this.#workAt[place] = work;
    });
    this.works = Array.from(this.#places, (place) => shelf.row(place) as PublicationRow);
  }

  /** The thing at a place of the network. */
  thingAt(place: number): Thing {
    return new StoredThing(this.#shelf, place, this.network.idOf(place));
  }

  /** The place of a work; undefined when there is none of that id. */
  place(id: string): number | undefined {
    const work = this.#workAt[this.network.place(id) ?? -1] ?? -1;
    return work === -1 ? undefined : work;
  }

  /**
   * The works that a thing is joined to by a relation, in the order of their titles. `end` is the end of the relation
   * that the works stand at.
   */
  joints(via: RelationType, end: 'from' | 'to', thing: string): readonly Joint[] {
    if (via === 'DESCRIBES') return end === 'to' ? (this.#byRecord().get(thing) ?? []) : [];
    return [...this.eachJoint(via, end, thing)];
  }

  /** The same one after the other, of every relation but that of records. */
  *eachJoint(via: RelationType, end: 'from' | 'to', thing: string): Generator<Joint> {
    const place = this.network.place(thing);
    if (place !== undefined) yield* this.#jointsAt(via, end, place);
  }

  /** The places in the network of what stands at `end` of a thing's relations of one type, in the order of labels. */
  joinedTo(via: RelationType, end: 'from' | 'to', thing: string): Uint32Array {
    const place = this.network.place(thing);
    return place === undefined ? none : this.network.along(place, via, end === 'to');
  }

  /** Each thing that works are joined to by a relation, with its joints. */
  joined(via: RelationType, end: 'from' | 'to' = 'from'): ReadonlyMap<string, readonly Joint[]> {
    const places = this.remember(`joined ${via} ${end}`, () =>
      Uint32Array.from(this.network.ids.keys()).filter((place) => this.#isJoined(via, end, place)),
    );
    return new View(
      places.length,
      (i) => this.network.idOf(places[i] ?? 0),
      (i) => [...this.#jointsAt(via, end, places[i] ?? 0)],
      (id) => {
        const own = this.joints(via, end, id);
        return own.length > 0 ? own : undefined;
      },
    );
  }

  /** What one work is joined to by a relation at whose `end` it stands, in the order of labels. */
  jointsOf(via: RelationType, end: 'from' | 'to', work: number): readonly Joint[] {
    return Array.from(this.#along(via, end, this.#places[work] ?? 0), ({ other, telling }) => ({
      work,
      thing: this.network.idOf(other),
      ...telling,
    }));
  }

  #byRecord(): ReadonlyMap<string, readonly Joint[]> {
    return this.remember('works by record', () => {
      const { records, works } = this.#described;
      const found = new Map<string, Joint[]>();
      works.forEach((place, i) => {
        const thing = records.at(i);
        const own = found.get(thing) ?? [];
        found.set(thing, own);
        own.push({ work: this.#workAt[place] ?? -1, thing, ...nothing });
      });
      return found;
    });
  }

  #isJoined(via: RelationType, end: 'from' | 'to', place: number): boolean {
    for (const { other } of this.#along(via, opposite[end], place)) if (this.#workAt[other] !== -1) return true;
    return false;
  }

  *#jointsAt(via: RelationType, end: 'from' | 'to', place: number): Generator<Joint> {
    const thing = this.network.idOf(place);
    for (const { other, telling } of this.#along(via, opposite[end], place)) {
      const work = this.#workAt[other] ?? -1;
      if (work !== -1) yield { work, thing, role: telling.role, order: telling.order };
    }
  }

  /** The other ends of the relations of one type at whose `side` a place stands. */
  *#along(via: RelationType, side: 'from' | 'to', place: number) {
    const told = this.#told.get(via);
    if (told) yield* told.at(side, place);
    else for (const other of this.network.along(place, via, side === 'from')) yield { other, telling: nothing };
  }

  /** The thing and everything below it: narrower topics, places within a region. */
  below(id: string): readonly string[] {
    return this.#closure(id, false);
  }

  /** The thing and everything above it. */
  above(id: string): readonly string[] {
    return this.#closure(id, true);
  }

  /** Worked out once for this version of the graph. */
  remember<T>(key: string, work: () => T): T {
    if (!this.#remembered.has(key)) this.#remembered.set(key, work());
    return this.#remembered.get(key) as T;
  }

  /**
   * The same in steps, between which others are answered: what takes long with a large catalogue. Whoever needs it before
   * it is there makes it at once.
   */
  prepared<T>(key: string, steps: () => Generator<void, T>): Promise<T> {
    return this.remember(`${key} in steps`, async () => {
      for (const run = steps(); ; await setImmediate()) {
        const { done, value } = run.next();
        if (done) return this.remember(key, () => value);
      }
    });
  }

  /** The same catalogue with works that say something else; itself when none does. */
  showing(overlay: Overlay): Snapshot {
    if (!this.works.some(({ id }) => overlay.has(id))) return this;
    const gathering = new Gathering();
    this.network.ids.forEach((id, place) => {
      const type = this.#shelf.type(place);
      const changes = type === 'Publication' ? overlay.get(id) : undefined;
      const known = this.#shelf.plain(place);
      // What it says instead may stand elsewhere in the order.
      gathering.thing(type, changes ? { ...known, ...changes, sortKey: undefined } : known);
    });
    // Everything came in the order of its place: its place is the number of its id.
    for (const type of relationTypes)
      for (let place = 0; place < this.network.ids.length; place++)
        for (const { other, telling } of this.#along(type, 'from', place))
          gathering.joint(type, place, other, telling.role, telling.order);
    const { records, works } = this.#described;
    works.forEach((place, i) => {
      gathering.joint('DESCRIBES', gathering.number(records.at(i)), place, '', '');
    });
    return new Snapshot(atOnce(gathering.ordered()));
  }

  all(): Works {
    const all = new TypedFastBitSet();
    all.addRange(0, this.works.length);
    return all;
  }

  /** The thing, and what is reached from it by going up or down again and again. */
  #closure(id: string, up: boolean): readonly string[] {
    const start = this.network.place(id);
    if (start === undefined) return [id];
    const found = new Set([start]);
    for (const place of found)
      for (const type of hanging) for (const other of this.network.along(place, type, up)) found.add(other);
    return Array.from(found, (place) => this.network.idOf(place));
  }
}

const none = new Uint32Array();

/** What hangs below something else: a narrower topic, a place within a region. */
const hanging: readonly RelationType[] = ['BROADER', 'WITHIN'];

/** A thing as it is looked at: it reads what it is asked for. */
class StoredThing implements Thing {
  readonly id: string;
  readonly place: number;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, place: number, id: string) {
    this.id = id;
    this.place = place;
    this.#shelf = shelf;
  }

  get type(): EntityType {
    return this.#shelf.type(this.place);
  }

  get label(): string {
    return this.#shelf.label(this.place);
  }

  get sortKey(): string {
    return this.#shelf.sortKey(this.place);
  }

  get row(): KeptRow {
    return this.#shelf.row(this.place);
  }
}

function gathered(nodes: readonly NodeInput[], relations: readonly RelationInput[]): Gathered {
  const gathering = new Gathering();
  for (const { type, properties } of nodes) if (isEntityType(type)) gathering.thing(type, properties);
  for (const { type, joints } of relations)
    for (const [from, to, role, order] of joints)
      gathering.joint(type, gathering.number(from), gathering.number(to), role, order);
  return atOnce(gathering.ordered());
}

/** The versions in which a whole work can be read, seen or heard. */
export const isWhole = ({ role, language }: Pick<VersionRow, 'role' | 'language'>) =>
  language !== null && (role === 'FULL_TEXT' || role === 'CONTENT' || role === 'RECORDING');
