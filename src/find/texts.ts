/** Texts side by side in pieces of memory, as UTF-8: a text is made of them when it is looked at. */
import { Numbers } from './numbers.ts';

/** How many bytes one piece holds; a text that is longer has a piece of its own. */
const pieceSize = 1 << 14;

export class Texts {
  readonly #pieces: Buffer[] = [];
  /** How much of each piece is written to. */
  readonly #used: number[] = [];
  /** Where each text begins: the number of its piece, times the size of a piece, and its first byte there. */
  readonly #starts = new Numbers();

  push(text: string): void {
    // No letter takes more than three bytes; one of four is two units of a text.
    const last = this.#roomFor(text.length * 3);
    const used = this.#used[last] ?? 0;
    this.#starts.push(last * pieceSize + used);
    this.#used[last] = used + (this.#pieces[last]?.write(text, used) ?? 0);
  }

  at(i: number): string {
    const { piece, start, end } = this.#find(i);
    return start === end ? '' : piece.toString('utf8', start, end);
  }

  /** By code point, which is the order of the bytes. */
  compare(i: number, other: number): number {
    const [one, two] = [this.#find(i), this.#find(other)];
    const [length, otherLength] = [one.end - one.start, two.end - two.start];
    const both = Math.min(length, otherLength);
    for (let k = 0; k < both; k++) {
      const difference = (one.piece[one.start + k] ?? 0) - (two.piece[two.start + k] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** A text ends where the next one begins, or what is used of its piece ends. */
  #find(i: number): { readonly piece: Buffer; readonly start: number; readonly end: number } {
    const address = this.#starts.at(i);
    const number = Math.floor(address / pieceSize);
    const begin = number * pieceSize;
    const next = i + 1 < this.#starts.length ? this.#starts.at(i + 1) - begin : pieceSize;
    const end = next < pieceSize ? next : (this.#used[number] ?? 0);
    return { piece: this.#pieces[number] ?? none, start: address - begin, end };
  }

  /** The number of the piece that so many bytes fit into. */
  #roomFor(size: number): number {
    const last = this.#pieces.length - 1;
    if (last >= 0 && (this.#used[last] ?? 0) + size < pieceSize) return last;
    this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(pieceSize, size)));
    return this.#used.push(0) - 1;
  }
}

const none = Buffer.alloc(0);
