/** Walks that start again and again: how often they come by each thing, against what powers of the walk say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Network } from '../../src/find/network.ts';
import { type WalkOptions, walk } from '../../src/find/walk.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

type Pair = readonly [number, number];
const graph = (size: number, pairs: readonly Pair[], versions: readonly Pair[] = []) =>
  new Network(
    Array.from({ length: size }, (_, i) => `thing/${i}`),
    [
      { type: 'COMPANION_TO', pairs },
      { type: 'HAS_VERSION', pairs: versions },
    ],
  );
const massOf = ({ mass }: ReturnType<typeof walk>, place: number) => mass.get(place) ?? 0;
const total = ({ mass }: ReturnType<typeof walk>) => [...mass.values()].reduce((sum, one) => sum + one, 0);

/** The links that walks take: all but those that lead aside, in either direction. */
function nextOf(network: Network, place: number): number[] {
  return [...network.links(place)].filter(({ type }) => type !== 'HAS_VERSION').map(({ other }) => other);
}

/** The same by steps: where the walk is after 0, 1, 2 … steps, each as likely as that it did not start again before. */
function byPowers(network: Network, starts: readonly number[], restart: number, mostLinks: number): number[] {
  const size = network.ids.length;
  let here = Array.from({ length: size }, (_, i) => (starts.includes(i) ? 1 / starts.length : 0));
  const found = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 2_000; step++) {
    const next = Array.from({ length: size }, () => 0);
    here.forEach((likely, place) => {
      const others = nextOf(network, place);
      const stays = others.length === 0 || (others.length > mostLinks && !starts.includes(place));
      found[place] = (found[place] ?? 0) + (stays ? likely : restart * likely);
      if (!stays)
        for (const other of others) next[other] = (next[other] ?? 0) + ((1 - restart) * likely) / others.length;
    });
    here = next;
  }
  return found;
}

describe('A walk', () => {
  it('between two things is half again and again, as computed by hand', () => {
    // From the one: r, and of what goes on (1 − r) the other keeps r, and so on: 1 / (2 − r) and (1 − r) / (2 − r).
    const found = walk(graph(2, [[0, 1]]), [0], { restart: 0.5, precision: 1e-9 });
    expect(massOf(found, 0)).toBeCloseTo(2 / 3, 6);
    expect(massOf(found, 1)).toBeCloseTo(1 / 3, 6);
  });

  it('from a thing without links stays there', () => {
    expect([...walk(graph(2, []), [1]).mass]).toEqual([[1, 1]]);
  });

  it('starts from each of several as often', () => {
    const found = walk(graph(4, []), [0, 2]);
    expect([...found.mass]).toEqual([
      [0, 0.5],
      [2, 0.5],
    ]);
  });

  it('does not go to versions, nor to what a curator forbids', () => {
    // 0 has the versions 2 and 3, and a companion.
    const pair = graph(2, [[0, 1]]);
    const network = graph(
      4,
      [[0, 1]],
      [
        [0, 2],
        [0, 3],
      ],
    );
    expect([...walk(network, [0]).mass.keys()].sort()).toEqual([0, 1]);
    expect(massOf(walk(network, [0]), 1)).toBe(massOf(walk(pair, [0]), 1));
    expect([...walk(network, [2]).mass]).toEqual([[2, 1]]);
    const banned = new Network(['a', 'b'], [{ type: 'NOT_RECOMMENDED_WITH', pairs: [[0, 1]] }]);
    expect([...walk(banned, [0]).mass]).toEqual([[0, 1]]);
    expect([...walk(banned, [1]).mass]).toEqual([[1, 1]]);
  });

  it('does not go on from a hub, but may start at one', () => {
    // 1 joins the start to five others.
    const hub = graph(7, [[0, 1], ...[2, 3, 4, 5, 6].map((other): Pair => [1, other])]);
    expect([...walk(hub, [0], { mostLinks: 5 }).mass.keys()].sort()).toEqual([0, 1]);
    expect([...walk(hub, [0], { mostLinks: 6 }).mass.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...walk(hub, [1], { mostLinks: 5 }).mass.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('knows the way back to a start', () => {
    const chain = walk(
      graph(4, [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
      [0],
      { precision: 1e-9 },
    );
    expect([...chain.from]).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });
});

// Small graphs by chance: some with versions, several starts, and hubs that are not walked through.
const graphs = fc.integer({ min: 2, max: 12 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  const pairs = fc.array(
    fc.tuple(place, place).filter(([a, b]) => a !== b),
    { maxLength: 30 },
  );
  return fc.record({
    size: fc.constant(size),
    pairs,
    versions: fc.array(
      fc.tuple(place, place).filter(([a, b]) => a !== b),
      { maxLength: 4 },
    ),
    starts: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }),
    restart: fc.constantFrom(0.15, 0.5, 0.9),
    precision: fc.constantFrom(1e-2, 1e-3, 1e-6),
    mostLinks: fc.constantFrom(3, 1_000),
  });
});

describe('Any walk', () => {
  const ask = ({
    size,
    pairs,
    versions,
    starts,
    ...options
  }: typeof graphs extends fc.Arbitrary<infer G> ? G : never) => {
    const network = graph(size, pairs, versions);
    return { network, starts, options: options satisfies WalkOptions, found: walk(network, starts, options) };
  };
  /** What lies about unpushed: at most `precision` for each link of each thing. */
  const missed = (network: Network, precision: number) =>
    network.ids.reduce((sum, _, place) => sum + precision * Math.max(1, nextOf(network, place).length), 0);

  it('comes by things at most once in all, and misses no more than its precision for each link', () => {
    fc.assert(
      fc.property(graphs, (asked) => {
        const { network, found, options } = ask(asked);
        expect(total(found)).toBeLessThanOrEqual(1 + 1e-9);
        expect(total(found)).toBeGreaterThanOrEqual(1 - missed(network, options.precision) - 1e-9);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('is what the powers of the walk say, within its precision, and never more', () => {
    fc.assert(
      fc.property(graphs, (asked) => {
        const { network, starts, options, found } = ask(asked);
        byPowers(network, starts, options.restart, options.mostLinks).forEach((exact, place) => {
          expect(massOf(found, place)).toBeLessThanOrEqual(exact + 1e-9);
          expect(massOf(found, place)).toBeGreaterThanOrEqual(exact - missed(network, options.precision) - 1e-9);
        });
      }),
      { numRuns: 150, seed: 2 },
    );
  }, 30_000);

  it('leads back to a start over links, from wherever it came by', () => {
    fc.assert(
      fc.property(graphs, (asked) => {
        const { network, starts, found } = ask(asked);
        for (const place of found.mass.keys()) {
          let at = place;
          for (let steps = 0; !starts.includes(at); steps++) {
            expect(steps).toBeLessThan(network.ids.length);
            const before = found.from.get(at) ?? -1;
            expect(nextOf(network, before)).toContain(at);
            at = before;
          }
          expect(found.from.has(at)).toBe(false);
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

it('Walks from works of the catalogue miss nearly nothing, and come by no other work’s versions', () => {
  const snapshot = snapshotOf(readCheckedSeed());
  for (const { id } of snapshot.works.filter((_, i) => i % 5 === 0)) {
    const found = walk(snapshot.network, [snapshot.network.place(id) ?? -1]);
    expect(total(found)).toBeLessThanOrEqual(1 + 1e-9);
    expect(total(found)).toBeGreaterThan(0.9);
    for (const place of found.mass.keys())
      expect(snapshot.things.get(snapshot.network.idOf(place))?.type).not.toBe('Version');
  }
}, 30_000);
