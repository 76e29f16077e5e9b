/**
 * How like a work is to others: they are compared by what they are joined to, as texts are by their words (Salton, Wong
 * and Yang 1975, “A vector space model for automatic indexing”). Each thing weighs as much as it is rare, ln(works /
 * works joined to it), so that what every work has says nothing; several works are one vector, each thing with the share
 * of them that is joined to it; likeness is the cosine.
 */
import type { Snapshot, Works } from '../../find/snapshot.ts';
import type { EntityType } from '../../model.ts';
import { byCodePoint } from '../../sort-key.ts';

/** What several works are joined to. */
export interface Profile {
  readonly weighing: Weighing;
  /** For each thing, by its number, the share of the works that are joined to it. */
  readonly share: Float64Array;
  readonly length: number;
}

/** Where regions do not count, that works on two regions also treat a third does not make them alike. */
export function profileOf(snapshot: Snapshot, works: Works, regionsCount: boolean): Profile {
  const { of, starts, weighed, regionsAside } = features(snapshot);
  const weighing = regionsCount ? weighed : regionsAside;
  const share = new Float64Array(weighing.weight.length);
  const each = 1 / works.size();
  works.forEach((work) => {
    for (let i = at(starts, work); i < at(starts, work + 1); i++) add(share, at(of, i), each);
  });
  const squares = share.reduce((sum, part, thing) => sum + (part * at(weighing.weight, thing)) ** 2, 0);
  return { weighing, share, length: Math.sqrt(squares) };
}

/** A measure of likeness to the works of a profile: from 0, nothing in common, to 1. */
export function likenessTo(snapshot: Snapshot, { weighing: { weight, lengths }, share, length }: Profile) {
  const { of, starts } = features(snapshot);
  return (work: number): number => {
    let product = 0;
    for (let i = at(starts, work); i < at(starts, work + 1); i++)
      product += at(share, at(of, i)) * at(weight, at(of, i)) ** 2;
    return product === 0 ? 0 : product / (length * at(lengths, work));
  };
}

/** The ids of the things that make a work like those of a profile, what adds most first; at most so many. */
export function sharedWith(snapshot: Snapshot, work: number, { weighing: { weight }, share }: Profile, most: number) {
  const { of, starts, ids } = features(snapshot);
  return [...of.subarray(at(starts, work), at(starts, work + 1))]
    .map((thing) => ({ id: ids[thing] ?? '', adds: at(share, thing) * at(weight, thing) ** 2 }))
    .filter(({ adds }) => adds > 0)
    .sort((a, b) => b.adds - a.adds || byCodePoint(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** What works are compared by. */
const telling: readonly EntityType[] = [
  ...(['Topic', 'Region', 'Audience', 'Instrument', 'Concept'] as const),
  ...(['Series', 'Programme', 'Event', 'Institution', 'Person'] as const),
];

interface Weighing {
  /** For each thing, by its number, how rare it is. */
  readonly weight: Float64Array;
  /** For each work the length of its vector. */
  readonly lengths: Float64Array;
}
interface Features {
  /** The ids of the things that works are compared by: a thing is known by its number here. */
  readonly ids: readonly string[];
  /** The things each work is joined to, once: those from `starts[work]` to before `starts[work + 1]`. */
  readonly of: Uint32Array;
  readonly starts: Uint32Array;
  readonly weighed: Weighing;
  readonly regionsAside: Weighing;
}

function features(snapshot: Snapshot): Features {
  return snapshot.remember('features', () => {
    const { network, works } = snapshot;
    const things = [...snapshot.things.values()].filter(({ type }) => telling.includes(type));
    const numbers = new Map(things.map(({ id }, number) => [network.place(id), number]));
    const joined = works.map(({ id }) => {
      const others = network.others(network.place(id) ?? 0);
      return [...new Set(others)].flatMap((other) => numbers.get(other) ?? []).sort((a, b) => a - b);
    });
    const starts = new Uint32Array(works.length + 1);
    joined.forEach((own, work) => {
      starts[work + 1] = at(starts, work) + own.length;
    });
    const of = Uint32Array.from(joined.flat());
    const counts = new Float64Array(things.length);
    for (const thing of of) add(counts, thing, 1);
    const weighing = (weight: Float64Array): Weighing => ({
      weight,
      lengths: Float64Array.from(joined, (own) =>
        Math.sqrt(own.reduce((sum, thing) => sum + at(weight, thing) ** 2, 0)),
      ),
    });
    const weight = counts.map((count) => (count === 0 ? 0 : Math.log(works.length / count)));
    const aside = weight.map((own, thing) => (things[thing]?.type === 'Region' ? 0 : own));
    return { ids: things.map(({ id }) => id), of, starts, weighed: weighing(weight), regionsAside: weighing(aside) };
  });
}

const at = (numbers: Float64Array | Uint32Array, i: number) => numbers[i] ?? 0;
const add = (numbers: Float64Array, i: number, n: number) => {
  numbers[i] = at(numbers, i) + n;
};
