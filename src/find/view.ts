/** Something that is read like a map and holds nothing: what a key leads to is made when it is asked for. */
export class View<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  readonly #keyAt: (i: number) => string;
  readonly #valueAt: (i: number) => V;
  readonly #get: (key: string) => V | undefined;

  constructor(
    size: number,
    keyAt: (i: number) => string,
    valueAt: (i: number) => V,
    get: (key: string) => V | undefined,
  ) {
    this.size = size;
    this.#keyAt = keyAt;
    this.#valueAt = valueAt;
    this.#get = get;
  }

  get(key: string): V | undefined {
    return this.#get(key);
  }

  has(key: string): boolean {
    return this.#get(key) !== undefined;
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }

  *keys(): Generator<string, undefined> {
    for (let i = 0; i < this.size; i++) yield this.#keyAt(i);
  }

  *values(): Generator<V, undefined> {
    for (let i = 0; i < this.size; i++) yield this.#valueAt(i);
  }

  *entries(): Generator<[string, V], undefined> {
    for (let i = 0; i < this.size; i++) yield [this.#keyAt(i), this.#valueAt(i)];
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }
}
