/** The things of a snapshot and what joins them, as they come in, and how they are put in order. */
import { type EntityType, labelProperty, type RelationType, relationTypes } from '../model.ts';
import { sortKey } from '../sort-key.ts';
import { Columns, type KeptRow, namesOf } from './columns.ts';
import { Ids } from './ids.ts';
import { linksOf, Network } from './network.ts';
import { Numbers, picked, range, sorted } from './numbers.ts';
import { Texts } from './texts.ts';
import { Tellings, Told, toldTypes } from './told.ts';

export type Properties = { readonly [name: string]: unknown };

/** Everything in its place: a thing is known by its place in the order of sort keys. */
export interface Gathered {
  readonly shelf: Shelf;
  readonly network: Network;
  readonly told: ReadonlyMap<RelationType, Told>;
  readonly described: Described;
}

/** Which works records describe. Records are no things of the catalogue, and are seldom asked for their works here. */
export interface Described {
  readonly records: Texts;
  /** For each record the place of the work; a record of several works stands there as often. */
  readonly works: Uint32Array;
}

const typeNumbers = new Map<unknown, number>(relationTypes.map((type, i) => [type, i]));

/** Ids that are put in their places in one step. */
const atATime = 50_000;

export class Gathering {
  /** Of things, and of what is joined to a thing before it comes in, or is no thing. */
  readonly #ids = new Ids();
  /** By the number of an id: the thing, and one more; 0 where there is none. */
  readonly #thingOf = new Numbers();
  /** Of each thing the number of its id, its type among `#columns`, and its row there. */
  readonly #things = { id: new Numbers(), type: new Numbers(), row: new Numbers() };
  readonly #keys = new Texts();
  readonly #columns = new Map<EntityType, Columns>();
  readonly #typeNumbers = new Map<EntityType, number>();
  readonly #joins = joins();
  readonly #described = joins();
  readonly #told = new Map(toldTypes.map((type) => [type, { ...joins(), telling: new Numbers() }]));
  readonly #tellings = new Tellings();

  /** How many things there are. */
  get size(): number {
    return this.#things.id.length;
  }

  /** The number of an id, of whatever it is. */
  number(id: unknown): number {
    if (typeof id !== 'string' || id === '') throw new Error(`A thing has ${typeof id} instead of an id.`);
    return this.#ids.add(id);
  }

  /** False when there is a thing of that id. Throws a `ZodError` when a property is not as `model.ts` says. */
  thing(type: EntityType, properties: Properties): boolean {
    const { id, sortKey: key } = properties;
    return this.#add(type, id, key ?? sortKey(String(properties[labelProperty[type]]), String(id)), (columns) =>
      columns.push(properties),
    );
  }

  /** The same of a list: the id, the sort key, and what `namesOf` the type says. */
  listed(type: EntityType, values: readonly unknown[]): boolean {
    if (values.length !== namesOf(type).length + 2) throw new Error(`A ${type} has ${values.length} values.`);
    return this.#add(type, values[0], values[1], (columns) => columns.pushValues(values, 2));
  }

  #add(type: EntityType, id: unknown, key: unknown, push: (columns: Columns) => number): boolean {
    const number = this.number(id);
    if (this.#thingOf.at(number) > 0) return false;
    if (typeof key !== 'string') throw new Error(`${id} has no sort key.`);
    const columns = this.#columns.get(type) ?? new Columns(type);
    if (columns.length === 0) this.#typeNumbers.set(type, this.#columns.set(type, columns).size - 1);
    this.#things.row.push(push(columns));
    this.#things.type.push(this.#typeNumbers.get(type) ?? 0);
    this.#things.id.push(number);
    this.#thingOf.set(number, this.size);
    this.#keys.push(key);
    return true;
  }

  /**
   * A relation of two ids, by their numbers; perhaps of things that are still to come. What joins others is left out in
   * the end.
   */
  joint(name: unknown, from: number, to: number, role: unknown, order: unknown): void {
    const number = typeNumbers.get(name);
    const type = relationTypes[number ?? -1];
    // The graph may hold more than we know of.
    if (number === undefined || type === undefined) return;
    if (type === 'DESCRIBES') {
      push(this.#described, number, from, to);
      return;
    }
    if (type !== 'IN') push(this.#joins, number, from, to);
    const told = this.#told.get(type);
    if (!told) return;
    push(told, number, from, to);
    told.telling.push(this.#tellings.add(textIn(role), textIn(order)));
  }

  /** In steps, between which others can run. */
  *ordered(): Generator<void, Gathered> {
    const order = yield* sorted(range(this.size), (a, b) => this.#keys.compare(a, b));
    const ids = new Ids();
    const placeOf = new Numbers();
    for (let place = 0; place < order.length; place++) {
      const id = this.#things.id.at(order[place] ?? 0);
      ids.add(this.#ids.all[id] ?? '');
      placeOf.set(id, place + 1);
      if (place % atATime === 0) yield;
    }
    yield;
    const links = yield* linksOf(this.size, placed(this.#joins, placeOf));
    yield;
    const network = new Network(ids, links);
    const told = new Map<RelationType, Told>();
    for (const [type, { telling, ...ends }] of this.#told) {
      const own = placed(ends, placeOf);
      const tellings = picked(telling.all(), own.kept);
      told.set(type, new Told(own, tellings, this.#tellings, this.size));
      yield;
    }
    const described = this.#describe(placeOf);
    yield;
    return { shelf: yield* this.#shelve(order, ids.all), network, told, described };
  }

  #describe(placeOf: Numbers): Described {
    const { from, to } = this.#described;
    const [records, works] = [new Texts(), new Numbers()];
    for (let i = 0; i < from.length; i++) {
      const place = placeOf.at(to.at(i));
      if (place === 0) continue;
      records.push(this.#ids.all[from.at(i)] ?? '');
      works.push(place - 1);
    }
    return { records, works: works.all() };
  }

  *#shelve(order: Uint32Array, ids: readonly string[]): Generator<void, Shelf> {
    const { type, row } = this.#things;
    const shelf = new Shelf(this.#columns, {
      types: Uint8Array.from(order, (thing) => type.at(thing)),
      rows: order.map((thing) => row.at(thing)),
      keys: order,
      texts: this.#keys,
    });
    yield;
    const places = [...this.#columns.values()].map(({ length }) => new Uint32Array(length));
    order.forEach((thing, place) => {
      const own = places[type.at(thing)];
      if (own) own[row.at(thing)] = place;
    });
    for (const [i, columns] of [...this.#columns.values()].entries()) {
      columns.close((row) => ids[places[i]?.[row] ?? 0] ?? '');
      yield;
    }
    return shelf;
  }
}

const joins = () => ({ types: new Numbers(), from: new Numbers(), to: new Numbers() });
type Joins = ReturnType<typeof joins>;

function push({ types, from, to }: Joins, type: number, one: number, other: number): void {
  types.push(type);
  from.push(one);
  to.push(other);
}

function textIn(value: unknown): string {
  if (value !== null && typeof value !== 'string') throw new Error(`A joint says ${typeof value} instead of a text.`);
  return value ?? '';
}

/** Those of which both ends are things, by the places of their ends; `kept` says which those are. */
function placed({ types, from, to }: Joins, placeOf: Numbers) {
  let count = 0;
  const kept = new Uint32Array(from.length);
  for (let i = 0; i < from.length; i++) if (placeOf.at(from.at(i)) > 0 && placeOf.at(to.at(i)) > 0) kept[count++] = i;
  const which = kept.subarray(0, count);
  return {
    kept: which,
    types: which.map((i) => types.at(i)),
    from: which.map((i) => placeOf.at(from.at(i)) - 1),
    to: which.map((i) => placeOf.at(to.at(i)) - 1),
  };
}

/** Of each place: the number of its type, of its row, and of its sort key among `texts`. */
interface Places {
  readonly types: Uint8Array;
  readonly rows: Uint32Array;
  readonly keys: Uint32Array;
  readonly texts: Texts;
}

/** What is known of each thing, by its place. */
export class Shelf {
  readonly #types: readonly EntityType[];
  readonly #columns: readonly Columns[];
  readonly #places: Places;

  constructor(columns: ReadonlyMap<EntityType, Columns>, places: Places) {
    this.#types = [...columns.keys()];
    this.#columns = [...columns.values()];
    this.#places = places;
  }

  get size(): number {
    return this.#places.types.length;
  }

  type(place: number): EntityType {
    const type = this.#types[this.#places.types[place] ?? -1];
    if (type === undefined) throw new Error(`There is no thing at ${place}.`);
    return type;
  }

  label(place: number): string {
    return this.#of(place).label(this.#rowAt(place));
  }

  sortKey(place: number): string {
    return this.#places.texts.at(this.#places.keys[place] ?? 0);
  }

  row(place: number): KeptRow {
    return this.#of(place).row(this.#rowAt(place));
  }

  /** What is known of a thing as an object of its own, with its sort key. */
  plain(place: number): Properties {
    return { ...this.#of(place).plain(this.#rowAt(place)), sortKey: this.sortKey(place) };
  }

  #rowAt(place: number): number {
    return this.#places.rows[place] ?? 0;
  }

  #of(place: number): Columns {
    const columns = this.#columns[this.#places.types[place] ?? -1];
    if (!columns) throw new Error(`There is no thing at ${place}.`);
    return columns;
  }
}
