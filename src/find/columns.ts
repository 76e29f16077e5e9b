/**
 * The rows of one type, column by column: what many rows say alike is kept once, texts lie side by side. A row looks
 * like any other and reads its columns when it is asked.
 *
 * Every value is one that `model.ts` allows. What is plainly so is let in (a text that is not empty, an address without
 * anything unusual, a value that was looked at before); everything else its schema decides, which throws a `ZodError`.
 */
import { z } from 'zod';
import { type EntityType, labelProperty, nodes, type Row, type VersionRow } from '../model.ts';
import { Numbers, packed } from './numbers.ts';
import { Texts } from './texts.ts';

/** What is kept of a version: there are more of them than of anything else, and nothing else of them is used. */
const ofVersion = ['label', 'role', 'language', 'duration'] as const;

/** A thing as it is kept. */
export type Kept<T extends EntityType> = T extends 'Version'
  ? Pick<VersionRow, 'id' | (typeof ofVersion)[number]>
  : Row<T>;
export type KeptRow = { [T in EntityType]: Kept<T> }[EntityType];
type Properties = { readonly [name: string]: unknown };

export class Columns {
  /** The label of each row, whatever its property is called. */
  readonly #label: Column;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #inOrder: readonly Column[];
  readonly #Row: new (
    i: number,
  ) => { readonly i: number };
  #idOf: (i: number) => string = () => '';
  length = 0;

  constructor(type: EntityType) {
    this.#columns = new Map(namesOf(type).map((name) => [name, columnFor(shapeOf(type, name))]));
    this.#inOrder = [...this.#columns.values()];
    const label = this.#columns.get(labelProperty[type]);
    if (!label) throw new Error(`${type} has no label.`);
    this.#label = label;
    this.#Row = rowClass(this.#columns, (i) => this.#idOf(i));
  }

  /** The number of the row. What a property lacks it has as null, or as an empty list. */
  push(properties: Properties): number {
    for (const [name, column] of this.#columns) column.push(properties[name] ?? null);
    return this.length++;
  }

  /** The same of the values in the order of `namesOf`, after some that are of no column. */
  pushValues(values: readonly unknown[], after: number): number {
    const columns = this.#inOrder;
    for (let i = 0; i < columns.length; i++) columns[i]?.push(values[after + i]);
    return this.length++;
  }

  label(i: number): string {
    return String(this.#label.at(i));
  }

  row(i: number): KeptRow {
    return new this.#Row(i) as unknown as KeptRow;
  }

  /** A row as an object of its own. */
  plain(i: number): Properties {
    const own = [...this.#columns].map(([name, column]) => [name, column.at(i)] as const);
    return { id: this.#idOf(i), ...Object.fromEntries(own) };
  }

  /** No more rows come; from now on they have ids. */
  close(idOf: (i: number) => string): void {
    this.#idOf = idOf;
    for (const column of this.#columns.values()) column.close?.();
  }
}

/** The properties that are kept of a type, besides its id. */
export const namesOf = (type: EntityType): readonly string[] =>
  type === 'Version' ? ofVersion : Object.keys(nodes[type].shape).filter((name) => name !== 'id');
const shapeOf = (type: EntityType, name: string) => (nodes[type].shape as { readonly [name: string]: z.ZodType })[name];

interface Column {
  push(value: unknown): void;
  at(i: number): unknown;
  /** No more values come. */
  close?(): void;
}

const text = nodes.Publication.shape.title;

function columnFor(shape: z.ZodType = z.never()): Column {
  const known = shape instanceof z.ZodNullable ? shape.unwrap() : shape;
  if (known instanceof z.ZodArray) return new Lists(shape);
  if (known === text) return new Written(shape, (value) => value.length > 0);
  if (known instanceof z.ZodURL) return new Written(shape, (value) => plainAddress.test(value));
  return new Few(shape);
}

/** Part of what a URL may be: a host of names that are no numbers and not encoded, and nothing in the path to decode. */
export const plainAddress = /^https?:\/\/(?:(?!xn--)[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w\-./~%?=&+]*)?$/;

/** What no other row need say alike. No text of the catalogue is empty, so that an empty one stands for null. */
class Written implements Column {
  readonly #texts = new Texts();
  readonly #shape: z.ZodType;
  readonly #isPlain: (value: string) => boolean;

  constructor(shape: z.ZodType, isPlain: (value: string) => boolean) {
    this.#shape = shape;
    this.#isPlain = isPlain;
  }

  push(value: unknown): void {
    const fits = typeof value === 'string' && this.#isPlain(value);
    this.#texts.push(fits ? value : ((this.#shape.parse(value) as string | null) ?? ''));
  }

  at(i: number): string | null {
    return this.#texts.at(i) || null;
  }
}

class Lists implements Column {
  readonly #texts = new Texts();
  readonly #shape: z.ZodType;

  constructor(shape: z.ZodType) {
    this.#shape = shape;
  }

  push(value: unknown): void {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    this.#texts.push(isEmpty ? '' : JSON.stringify(this.#shape.parse(value)));
  }

  at(i: number): readonly string[] {
    const written = this.#texts.at(i);
    return written === '' ? [] : JSON.parse(written);
  }
}

/** What many rows say alike: each value is looked at once, and is a number from then on. */
class Few implements Column {
  readonly #values: unknown[] = [];
  readonly #codes = new Map<unknown, number>();
  readonly #shape: z.ZodType;
  #rows: Numbers | Uint8Array | Uint16Array | Uint32Array = new Numbers();

  constructor(shape: z.ZodType) {
    this.#shape = shape;
  }

  push(value: unknown): void {
    const code = this.#codes.get(value) ?? this.#add(value);
    if (this.#rows instanceof Numbers) this.#rows.push(code);
  }

  at(i: number): unknown {
    return this.#values[(this.#rows instanceof Numbers ? this.#rows.at(i) : this.#rows[i]) ?? 0];
  }

  close(): void {
    if (this.#rows instanceof Numbers) this.#rows = packed(this.#rows.all());
  }

  #add(value: unknown): number {
    const code = this.#values.push(this.#shape.parse(value)) - 1;
    this.#codes.set(value, code);
    return code;
  }
}

function rowClass(columns: ReadonlyMap<string, Column>, idOf: (i: number) => string) {
  class StoredRow {
    readonly i: number;
    constructor(i: number) {
      this.i = i;
    }
  }
  const property = (name: string, get: (this: StoredRow) => unknown) =>
    Object.defineProperty(StoredRow.prototype, name, { get, enumerable: true });
  property('id', function () {
    return idOf(this.i);
  });
  for (const [name, column] of columns)
    property(name, function () {
      return column.at(this.i);
    });
  return StoredRow;
}
