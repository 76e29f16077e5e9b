/** Lists of whole numbers, each four bytes: they take a tenth of the memory of objects, and none of the collector's time. */

/** A piece of a list holds 4,096 numbers, two to the power of this. */
const pieceBits = 12;
const pieceSize = 1 << pieceBits;

/**
 * A list that grows, piece by piece: to copy it into ever larger ones would leave holes in the memory of the process,
 * which are never given back.
 */
export class Numbers {
  readonly #pieces: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const piece = this.#pieces[this.length >> pieceBits] ?? this.#more();
    piece[this.length++ & (pieceSize - 1)] = value;
  }

  at(i: number): number {
    return this.#pieces[i >> pieceBits]?.[i & (pieceSize - 1)] ?? 0;
  }

  /** Those that are missing up to there are 0. */
  set(i: number, value: number): void {
    while (this.length <= i) this.push(0);
    const piece = this.#pieces[i >> pieceBits];
    if (piece) piece[i & (pieceSize - 1)] = value;
  }

  /** All of them, copied. */
  all(): Uint32Array {
    const all = new Uint32Array(this.length);
    this.#pieces.forEach((piece, i) => {
      all.set(piece.subarray(0, this.length - i * pieceSize), i * pieceSize);
    });
    return all;
  }

  #more(): Uint32Array {
    const piece = new Uint32Array(pieceSize);
    this.#pieces.push(piece);
    return piece;
  }
}

/** The same in no more memory than it needs: a byte or two for each number where that is enough. */
export function packed(numbers: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
  const most = numbers.reduce((most, value) => Math.max(most, value), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : numbers.slice();
}

/** Where the entries of each key begin, when entries stand in the order of their keys, which are less than `size`. */
export function startsOf(keys: Uint32Array | Uint8Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < keys.length; i++) add(counts, keys[i] ?? 0);
  return startsAfter(counts);
}

/** The same where so many entries are counted for each key; the last start is where all of them end. */
export function startsAfter(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}

/** For each number where it stands in an order of all numbers below its length. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** The entries of `order`, put in the order of their keys; those of one key stay in the order in which they were. */
export function byKey(order: Uint32Array, keys: Uint32Array | Uint8Array, size: number): Uint32Array {
  const next = startsOf(keys, size);
  const sorted = new Uint32Array(order.length);
  // Counted: to ask an array for its entries one by one takes several times as long, and there are millions.
  for (let i = 0; i < order.length; i++) {
    const entry = order[i] ?? 0;
    const key = keys[entry] ?? 0;
    sorted[next[key] ?? 0] = entry;
    add(next, key);
  }
  return sorted;
}

/** The number of each entry of `order`, in that order. */
export function picked(numbers: Uint32Array | Uint8Array, order: Uint32Array): Uint32Array {
  const found = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) found[i] = numbers[order[i] ?? 0] ?? 0;
  return found;
}

/** The numbers from 0 to before `length`. */
export function range(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** The first `i` from `low` to before `high` for which `valueAt(i)` is at least `value`, where values grow with `i`. */
export const firstFrom = (low: number, high: number, value: number, valueAt: (i: number) => number): number =>
  firstThat(low, high, (i) => valueAt(i) >= value);

/** The first `i` from `low` to before `high` that fits, where all after it fit too; `high` when none does. */
export function firstThat(low: number, high: number, fits: (i: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

export function add(numbers: Uint32Array, i: number, more = 1): void {
  numbers[i] = (numbers[i] ?? 0) + more;
}

/**
 * `order` sorted by `compare`, pass by pass, so that whoever runs it can let others run between two passes. Entries that
 * compare as equal stay in their order.
 */
export function* sorted(order: Uint32Array, compare: (a: number, b: number) => number): Generator<void, Uint32Array> {
  let [from, to] = [order.slice(), new Uint32Array(order.length)];
  for (let width = 1; width < order.length; width *= 2) {
    for (let start = 0; start < order.length; start += 2 * width) merge(from, to, start, width, compare);
    [from, to] = [to, from];
    yield;
  }
  return from;
}

/** Two runs that stand side by side, each sorted, as one. */
function merge(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  width: number,
  compare: (a: number, b: number) => number,
): void {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right] = [start, middle];
  for (let i = start; i < end; i++) {
    const a = from[left] ?? 0;
    const b = from[right] ?? 0;
    const isLeft = left < middle && (right >= end || compare(a, b) <= 0);
    to[i] = isLeft ? a : b;
    if (isLeft) left++;
    else right++;
  }
}
