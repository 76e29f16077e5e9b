/**
 * Recommendations worked out plainly: every contribution from the relations one by one, sums in a map, the list sorted
 * as a whole. What is fast must say the same, to the last bit.
 */
import { asideTypes } from '../../src/find/network.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { exactly, kinds, rarity, reasonKinds } from '../../src/recommend/kinds.ts';
import { strandsAbove } from '../../src/recommend/nearby.ts';
import { type Question, weightsFor } from '../../src/recommend/ranking.ts';
import { kindStrands } from '../../src/recommend/same-kind.ts';
import { nearness } from '../../src/recommend/series.ts';
import { byCodePoint } from '../../src/sort-key.ts';

export interface Plain {
  readonly id: string;
  readonly score: number;
}

type Kind = (typeof reasonKinds)[number];

/** The list without fallbacks; empty where only those would say something. */
export function plainly(snapshot: Snapshot, question: Question): Plain[] {
  const { network } = snapshot;
  const weights = weightsFor(question);
  const seeds = [...new Set(question.for.map((id) => network.place(id) ?? -1))];
  const scores = new Map<number, number>();
  const add = (place: number, more: number) => scores.set(place, (scores.get(place) ?? 0) + more);
  for (const kind of reasonKinds) {
    if (weights[kind] === 0 || kind === 'NEARBY_REGION' || kind === 'BROADER_TOPIC') continue;
    for (const seed of seeds) for (const other of directly(snapshot, seed, kind)) add(other, exactly(weights[kind]));
    for (const [place, more] of shared(snapshot, seeds, kind, weights[kind])) add(place, more);
  }
  const asked = { snapshot, seeds, weights };
  for (const { works, amount } of [...strandsAbove(asked, 'NEARBY_REGION'), ...kindStrands(asked)]) {
    if (typeof amount !== 'number') throw new Error('These strands add the same to all.');
    for (const place of works) add(place, amount);
  }
  if (weights.WALK > 0) {
    const mostLinks = Math.min(1_000, snapshot.works.length / 2);
    const mass = new Map(
      [...walked(snapshot, seeds, mostLinks)].filter(([place]) => isWork(snapshot, place) && !seeds.includes(place)),
    );
    const most = Math.max(...mass.values());
    for (const [place, often] of mass) add(place, exactly((weights.WALK * often) / most));
  }
  const never = new Set([...question.for, ...(question.not ?? [])]);
  for (const seed of seeds)
    for (const forwards of [true, false])
      for (const place of network.along(seed, 'NOT_RECOMMENDED_WITH', forwards)) never.add(network.idOf(place));
  return [...scores]
    .map(([place, score]) => ({ id: network.idOf(place), score }))
    .filter(({ id, score }) => score > 0 && !never.has(id))
    .filter(({ id }) => question.among?.has(snapshot.place(id) ?? -1) ?? true)
    .sort((a, b) => b.score - a.score || byCodePoint(a.id, b.id));
}

const isWork = (snapshot: Snapshot, place: number) => snapshot.place(snapshot.network.idOf(place)) !== undefined;

/** The works that are joined to a thing by any of the types. */
function worksOf(snapshot: Snapshot, thing: number, types: readonly string[], ways: readonly boolean[]): number[] {
  const found = [...snapshot.network.links(thing)].filter(
    ({ type, forwards, other }) => types.includes(type) && ways.includes(forwards) && isWork(snapshot, other),
  );
  return [...new Set(found.map(({ other }) => other))].sort((a, b) => a - b);
}

function directly(snapshot: Snapshot, seed: number, kind: Kind): number[] {
  const { direct } = kinds[kind];
  return direct && isWork(snapshot, seed) ? worksOf(snapshot, seed, direct, [true, false]) : [];
}

function* shared(
  snapshot: Snapshot,
  seeds: readonly number[],
  kind: Kind,
  weight: number,
): Generator<[number, number]> {
  const { network } = snapshot;
  const { to, along } = kinds[kind].shared ?? { to: 'Publication', along: [] };
  // A work points to a thing; to a third work either way.
  const ways = to === 'Publication' ? [true, false] : [false];
  const isOf = (place: number) => snapshot.things.get(network.idOf(place))?.type === to;
  const things = network.ids.flatMap((_, place) => (isOf(place) ? [place] : []));
  const squares = new Float32Array(network.ids.length);
  for (const thing of things) {
    const works = worksOf(snapshot, thing, along, ways);
    for (const work of works) squares[work] = (squares[work] ?? 0) + rarity(works.length, snapshot.works.length) ** 2;
  }
  const focus = squares.map((square) => 1 / Math.max(1, Math.sqrt(square)));
  for (const thing of things) {
    const isAsked = seeds.includes(thing) && !isWork(snapshot, thing);
    const all = isAsked ? snapshot.below(network.idOf(thing)).map((id) => network.place(id) ?? -1) : [thing];
    const works = new Set(all.flatMap((one) => worksOf(snapshot, one, along, ways)));
    const from = seeds.filter((seed) => isWork(snapshot, seed) && worksOf(snapshot, thing, along, ways).includes(seed));
    if (isAsked) for (const place of works) yield [place, exactly(weight)];
    if (isAsked || from.length === 0) continue;
    const near = kind === 'SAME_SERIES' ? nearness(snapshot, thing, from) : () => 1;
    const most =
      weight * rarity(works.size, snapshot.works.length) ** 2 * Math.max(...from.map((one) => focus[one] ?? 1));
    for (const place of works) yield [place, exactly(most * (focus[place] ?? 1) * near(place))];
  }
}

/** How often walks come by each thing, with maps and a list; the defaults of `find/walk.ts`. */
export function walked({ network }: Snapshot, starts: readonly number[], mostLinks: number): Map<number, number> {
  const [restart, precision] = [0.15, 2e-5];
  const queue = [...new Set(starts)];
  const queued = new Set(queue);
  const isStart = new Set(queue);
  const mass = new Map<number, number>();
  const waiting = new Map(queue.map((start) => [start, 1 / isStart.size]));
  for (const place of queue) {
    queued.delete(place);
    const here = waiting.get(place) ?? 0;
    const others = [...network.links(place)].filter(({ type }) => !asideTypes.includes(type));
    const stays = others.length === 0 || (others.length > mostLinks && !isStart.has(place));
    if (here <= precision * (stays ? 1 : others.length)) continue;
    waiting.set(place, 0);
    mass.set(place, (mass.get(place) ?? 0) + (stays ? here : restart * here));
    if (stays) continue;
    for (const { other } of others) {
      waiting.set(other, (waiting.get(other) ?? 0) + ((1 - restart) * here) / others.length);
      if (queued.has(other)) continue;
      queued.add(other);
      queue.push(other);
    }
  }
  return mass;
}

/** The order with variety: the first so many, each the one with most worth beside those chosen before it. */
export function variedPlainly(snapshot: Snapshot, list: readonly Plain[], diversity: number, most: number): Plain[] {
  if (diversity === 0) return [...list];
  const { network } = snapshot;
  const things = (id: string) => {
    const place = network.place(id) ?? -1;
    const links = [...network.links(place)].filter(({ type }) => !asideTypes.includes(type));
    return new Map([
      [place, 1],
      ...links.map(({ other }) => [other, rarity(network.degree(other), snapshot.works.length)] as const),
    ]);
  };
  const likeness = (a: Map<number, number>, b: Map<number, number>) => {
    let [both, all] = [0, 0];
    for (const thing of new Set([...a.keys(), ...b.keys()])) {
      both += Math.min(a.get(thing) ?? 0, b.get(thing) ?? 0);
      all += Math.max(a.get(thing) ?? 0, b.get(thing) ?? 0);
    }
    return all === 0 ? 0 : both / all;
  };
  const left = list.slice(0, most).map((one) => ({ one, things: things(one.id) }));
  const chosen: typeof left = [];
  const worth = ({ one, things }: (typeof left)[number]) =>
    (1 - diversity) * (one.score / (list[0]?.score ?? 1)) -
    diversity * Math.max(0, ...chosen.map((before) => likeness(before.things, things)));
  while (left.length > 0) {
    const worths = left.map(worth);
    chosen.push(...left.splice(worths.indexOf(Math.max(...worths)), 1));
  }
  return [...chosen.map(({ one }) => one), ...list.slice(most)];
}
