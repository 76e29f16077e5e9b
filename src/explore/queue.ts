/** A queue that gives the least first: a binary heap. */
export class Queue<T> {
  readonly #heap: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  add(item: T): void {
    let at = this.#heap.length;
    for (let above = (at - 1) >> 1; at > 0 && this.#before(item, above); at = above, above = (at - 1) >> 1)
      this.#move(above, at);
    this.#heap[at] = item;
  }

  /** The least, which leaves the queue; undefined when there is none. */
  take(): T | undefined {
    const [least] = this.#heap;
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return least;
    let at = 0;
    for (let below = this.#least(1); below < this.#heap.length; below = this.#least(2 * at + 1)) {
      if (this.#before(last, below)) break;
      this.#move(below, at);
      at = below;
    }
    this.#heap[at] = last;
    return least;
  }

  /** Which of the two that stand side by side comes first. */
  #least(left: number): number {
    const [one, other] = [this.#heap[left], this.#heap[left + 1]];
    return one !== undefined && other !== undefined && this.#compare(other, one) < 0 ? left + 1 : left;
  }

  #before(item: T, at: number): boolean {
    const other = this.#heap[at];
    return other !== undefined && this.#compare(item, other) <= 0;
  }

  #move(from: number, to: number): void {
    const item = this.#heap[from];
    if (item !== undefined) this.#heap[to] = item;
  }
}
