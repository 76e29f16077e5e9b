/** An undirected graph of small numbers: each two nodes are joined once or not at all, and none to itself. */
export class Graph {
  readonly size: number;
  /** The neighbours of node `i` are those from `#starts[i]` to before `#starts[i + 1]`, in order. */
  readonly #starts: Uint32Array;
  readonly #others: Uint32Array;

  constructor(size: number, pairs: readonly (readonly [number, number])[]) {
    this.size = size;
    const keys = new Float64Array(pairs.flatMap(([a, b]) => (a === b ? [] : [a * size + b, b * size + a]))).sort();
    const links = keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
    this.#others = Uint32Array.from(links, (key) => key % size);
    this.#starts = new Uint32Array(size + 1);
    for (const key of links) add(this.#starts, Math.floor(key / size) + 1, 1);
    for (let i = 0; i < size; i++) add(this.#starts, i + 1, this.#starts[i] ?? 0);
  }

  /** How many pairs are joined. */
  get links(): number {
    return this.#others.length / 2;
  }

  /** In ascending order. Not to be written to. */
  neighbours(node: number): Uint32Array {
    return this.#others.subarray(this.#starts[node], this.#starts[node + 1]);
  }

  degree(node: number): number {
    return (this.#starts[node + 1] ?? 0) - (this.#starts[node] ?? 0);
  }

  /** One step: what is at each node goes to each of its neighbours, times `share`, which knows how many they are. */
  spread(amounts: Float64Array, share: (degree: number) => number): Float64Array {
    const next = new Float64Array(this.size);
    for (let node = 0; node < this.size; node++) {
      const amount = amounts[node] ?? 0;
      if (amount === 0) continue;
      const each = amount * share(this.degree(node));
      const end = this.#starts[node + 1] ?? 0;
      // By number, for a list of each node's own costs several times as much.
      for (let i = this.#starts[node] ?? 0; i < end; i++) add(next, this.#others[i] ?? 0, each);
    }
    return next;
  }

  has(a: number, b: number): boolean {
    return this.neighbours(a).includes(b);
  }
}

export const add = (numbers: Uint32Array | Float64Array, i: number, n: number) => {
  numbers[i] = (numbers[i] ?? 0) + n;
};
