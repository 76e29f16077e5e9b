/**
 * Ids and their numbers, from 0 in the order in which they were added. A map of texts keeps three words for each entry
 * and as many again in reserve; this keeps one number.
 */
export class Ids {
  readonly all: string[] = [];
  /** The number after that of an id, at the place that its letters lead to, or at the next one that was free. */
  #slots = new Uint32Array(4_096);

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  /** The number of an id that may be new. */
  add(id: string): number {
    const slot = this.#slot(id);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#slots[slot] = this.all.push(id);
    if (this.all.length * 2 > this.#slots.length) this.#grow();
    return this.all.length - 1;
  }

  numberOf(id: string): number | undefined {
    const known = this.#slots[this.#slot(id)] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  /** Where an id stands, or would. */
  #slot(id: string): number {
    const last = this.#slots.length - 1;
    for (let slot = hash(id) & last; ; slot = (slot + 1) & last) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.all[known - 1] === id) return slot;
    }
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const last = slots.length - 1;
    for (const known of this.#slots) {
      if (known === 0) continue;
      let slot = hash(this.all[known - 1] ?? '') & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = known;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over the letters, with its upper half mixed into the lower: 32 bits. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
