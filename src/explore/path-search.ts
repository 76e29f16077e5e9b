/**
 * The best simple paths between two things, exactly: best first over beginnings of paths (A*), each ordered by what it
 * has cost and the least that the rest can cost. That least is worked out beforehand, backwards from the end and by
 * number of steps (`restOf`), so that hardly a beginning is looked at that leads nowhere.
 */
import { codesOf, type Network } from '../find/network.ts';
import type { RelationType } from '../model.ts';
import { byCodePoint } from '../sort-key.ts';
import { restOf, type Ways } from './path-rest.ts';
import { Queue } from './queue.ts';
import { grain, passing } from './rarity.ts';
import type { Work } from './work.ts';

/** Things are places of the network. `from` and `to` differ, and are not among `through`. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** In steps, at most 6. */
  readonly maxLength: number;
  readonly first: number;
  /** Every path passes all of these: at most 5. */
  readonly through: readonly number[];
  /** Whether a path may pass this thing on its way. */
  readonly passable: (place: number) => boolean;
  readonly types: ReadonlySet<RelationType>;
}

export interface FoundPath {
  readonly places: readonly number[];
  /** In bits: one for each step, and for each thing passed log2(1 + its degree). */
  readonly cost: number;
}

/**
 * A number that orders paths by cost and, where that is equal, by length: costs are whole, and a path has less than
 * eight steps.
 */
const rank = (cost: number, steps: number) => cost * 8 + steps;
const costOf = (ranked: number) => Math.floor(ranked / 8) / grain;

/** A beginning of a path. */
interface Beginning {
  readonly place: number;
  readonly before: Beginning | undefined;
  readonly steps: number;
  readonly spent: number;
  /** The least that any path beginning so can rank. */
  readonly least: number;
  /** Which of `through` it has not passed, as bits. */
  readonly missing: number;
}

/** The best first; equal ones by length, then by ids. Throws a `UserInputError` when it is too much work. */
export function pathsBetween(network: Network, question: PathQuestion, work: Work): FoundPath[] {
  const { from, to, maxLength, first, through, passable } = question;
  const codes = codesOf(question.types);
  const follow: Ways['follow'] = (place, visit) => {
    work.spend(network.degree(place));
    network.visit(place, codes, (other) => {
      if (other !== place && (other === from || other === to || passable(other))) visit(other);
    });
  };
  const around = memoized((place) => neighbours(place, follow));
  const step = (place: number) => rank(grain + (place === to ? 0 : passing(network, place)), 1);
  const bit = (place: number) => (through.includes(place) ? 1 << through.indexOf(place) : 0);
  const rest = restOf(question, { follow, step, bit, work, size: network.ids.length });

  const queue = new Queue<Beginning>((a, b) => a.least - b.least || byIds(network, placesOf(a), placesOf(b)));
  const missing = (1 << through.length) - 1;
  const least = rest(from, maxLength, missing);
  if (least !== undefined) queue.add({ place: from, before: undefined, steps: 0, spent: 0, least, missing });
  const found: FoundPath[] = [];
  for (let best = queue.take(); best && found.length < first; best = queue.take()) {
    if (best.place === to) {
      found.push({ places: placesOf(best), cost: costOf(best.spent) });
      continue;
    }
    const passed = new Set(placesOf(best));
    const next = around(best.place);
    work.spend(next.length);
    for (const place of next) {
      if (passed.has(place)) continue;
      const [steps, spent, missing] = [best.steps + 1, best.spent + step(place), best.missing & ~bit(place)];
      const left = rest(place, maxLength - steps, missing);
      if (left !== undefined) queue.add({ place, before: best, steps, spent, least: spent + left, missing });
    }
  }
  return found;
}

/** The things that a step leads to, each once. */
function neighbours(place: number, follow: Ways['follow']): readonly number[] {
  const others = new Set<number>();
  follow(place, (other) => others.add(other));
  return [...others];
}

function memoized<T>(work: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const made = work(place);
    known.set(place, made);
    return made;
  };
}

function placesOf(beginning: Beginning): number[] {
  const places = [beginning.place];
  for (let one = beginning.before; one; one = one.before) places.push(one.place);
  return places.reverse();
}

/** As their ids compare, thing by thing; a beginning comes before what goes on from it. */
function byIds(network: Network, a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a[i] !== b[i]) return byCodePoint(network.idOf(a[i] ?? 0), network.idOf(b[i] ?? 0));
  return a.length - b.length;
}
