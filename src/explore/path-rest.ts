/**
 * The least that the rest of a path can take, worked out backwards from its end by number of steps. Things that come near
 * one of the ends are numbered, so that what they take stands in lists: between hubs there are millions of them.
 */
import { Numbers } from '../find/numbers.ts';
import type { PathQuestion } from './path-search.ts';
import type { Work } from './work.ts';

export interface Ways {
  /** Calls `visit` with each thing that a step leads to, perhaps several times; `work` is spent for each link. */
  readonly follow: (place: number, visit: (other: number) => void) => void;
  /** What it takes to get to a thing. */
  readonly step: (place: number) => number;
  /** Which of `through` a thing is, as a bit; 0 for all others. */
  readonly bit: (place: number) => number;
  readonly work: Work;
  /** How many things there are. */
  readonly size: number;
}

/**
 * The least that it takes from a thing to the end, in at most so many steps and past exactly those of `through` that are
 * missing, as bits; undefined when nothing leads there.
 */
export type Rest = (place: number, steps: number, missing: number) => number | undefined;

/**
 * From the end half of the way is worked out for all things that come near; the other half only for those that come near
 * the beginning, so that neither is more than half the way deep.
 */
export function restOf(
  { from, to, maxLength }: Pick<PathQuestion, 'from' | 'to' | 'maxLength'>,
  { follow, step, bit, work, size }: Ways,
): Rest {
  const numbered = new Numbered(size);
  const start = new Level();
  start.lower(0, numbered.number(to), 0);
  const levels = [start];
  const half = Math.ceil(maxLength / 2);
  for (let steps = 1; steps <= half; steps++) {
    const before = levels[steps - 1] ?? start;
    const level = before.copy();
    for (const [missing, costs] of before.sets) {
      const earlier = levels[steps - 2]?.sets.get(missing);
      for (let i = 0; i < costs.length; i++) {
        const cost = costs.at(i);
        const place = numbered.place(i);
        // What takes no less than with a step fewer leads to nothing new.
        if (cost === never || cost === earlier?.at(i) || (missing & bit(place)) !== 0) continue;
        const next = level.of(missing | bit(place));
        const total = cost + step(place);
        follow(place, (other) => {
          if (other !== to) next.lower(numbered.number(other), total);
        });
      }
    }
    levels.push(level);
  }
  const near = within(from, maxLength - half - 1, follow);
  for (let steps = half + 1; steps <= maxLength; steps++) {
    const before = levels[steps - 1] ?? start;
    const level = start.copy();
    for (const [place, distance] of near) {
      if (place === to || distance > maxLength - steps) continue;
      const number = numbered.number(place);
      follow(place, (other) => {
        work.spend(before.sets.size - 1);
        const known = numbered.known(other);
        if (known === -1) return;
        for (const [missing, costs] of before.sets) {
          const cost = costs.at(known);
          if (cost !== never && (missing & bit(other)) === 0)
            level.lower(missing | bit(other), number, cost + step(other));
        }
      });
    }
    levels.push(level);
  }
  return (place, steps, missing) => {
    const number = numbered.known(place);
    const cost = number === -1 ? never : (levels[steps]?.sets.get(missing)?.at(number) ?? never);
    return cost === never ? undefined : cost;
  };
}

/** The things that so many steps reach, with how many it takes. */
function within(from: number, steps: number, follow: Ways['follow']): Map<number, number> {
  const found = new Map([[from, 0]]);
  for (const [place, distance] of found) {
    if (distance >= steps) continue;
    follow(place, (other) => {
      if (!found.has(other)) found.set(other, distance + 1);
    });
  }
  return found;
}

/** Things by numbers from 0, in the order in which they were met. */
class Numbered {
  /** By place the number and one more; 0 where there is none. */
  readonly #numbers: Int32Array;
  readonly #places = new Numbers();

  /** Of so many places. */
  constructor(size: number) {
    this.#numbers = new Int32Array(size);
  }

  number(place: number): number {
    const known = this.known(place);
    if (known !== -1) return known;
    this.#places.push(place);
    this.#numbers[place] = this.#places.length;
    return this.#places.length - 1;
  }

  /** -1 for what was not met. */
  known(place: number): number {
    return (this.#numbers[place] ?? 0) - 1;
  }

  place(number: number): number {
    return this.#places.at(number);
  }
}

/** More than any path takes. */
const never = 2 ** 31 - 1;

/** What it takes from each thing, by its number, for each set of what is missing. */
class Level {
  readonly sets: Map<number, Costs>;

  constructor(sets: Iterable<readonly [number, Costs]> = []) {
    this.sets = new Map(sets);
  }

  of(missing: number): Costs {
    const known = this.sets.get(missing) ?? new Costs();
    this.sets.set(missing, known);
    return known;
  }

  lower(missing: number, number: number, cost: number): void {
    this.of(missing).lower(number, cost);
  }

  copy(): Level {
    return new Level([...this.sets].map(([missing, costs]) => [missing, costs.copy()] as const));
  }
}

class Costs {
  #all: Int32Array;
  length: number;

  constructor(all = new Int32Array(64).fill(never), length = 0) {
    this.#all = all;
    this.length = length;
  }

  at(i: number): number {
    return this.#all[i] ?? never;
  }

  lower(i: number, cost: number): void {
    if (i >= this.#all.length) {
      const more = new Int32Array(2 * Math.max(i, this.#all.length)).fill(never, this.length);
      more.set(this.#all);
      this.#all = more;
    }
    if (i >= this.length) this.length = i + 1;
    if (cost < (this.#all[i] ?? never)) this.#all[i] = cost;
  }

  copy(): Costs {
    return new Costs(this.#all.slice(), this.length);
  }
}
