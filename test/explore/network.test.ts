/** The things of a snapshot and what joins them, as a graph of numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, Network } from '../../src/find/network.ts';
import type { RelationType } from '../../src/model.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

/** c is about a; a has companions b and c; b is twice said to be about a. */
const network = new Network(
  ['a', 'b', 'c'],
  [
    {
      type: 'ABOUT',
      pairs: [
        [2, 0],
        [1, 0],
        [1, 0],
      ],
    },
    {
      type: 'COMPANION_TO',
      pairs: [
        [0, 2],
        [0, 1],
      ],
    },
  ],
);

describe('a network', () => {
  it('knows its things by place and by id', () => {
    expect([network.place('b'), network.idOf(1), network.place('d'), network.idOf(3)]).toEqual([1, 'b', undefined, '']);
  });

  it('has each link once for each type, however often it is said', () => {
    expect([0, 1, 2].map((place) => network.degree(place))).toEqual([4, 2, 2]);
  });

  it('gives the links of a thing by type, direction and other end', () => {
    expect([...network.links(0)]).toEqual([
      { type: 'COMPANION_TO', forwards: true, other: 1 },
      { type: 'COMPANION_TO', forwards: true, other: 2 },
      { type: 'ABOUT', forwards: false, other: 1 },
      { type: 'ABOUT', forwards: false, other: 2 },
    ]);
    expect([...network.others(0)]).toEqual([1, 2, 1, 2]);
  });

  it('gives those of one type and direction', () => {
    expect([...network.along(0, 'ABOUT', false)]).toEqual([1, 2]);
    expect([...network.along(0, 'ABOUT', true)]).toEqual([]);
    expect([...network.along(2, 'ABOUT', true)]).toEqual([0]);
  });

  it('visits the other ends of some types, in both directions', () => {
    const visited = (...types: RelationType[]) => {
      const others: number[] = [];
      network.visit(0, codesOf(new Set(types)), (other) => others.push(other));
      return others;
    };
    expect(visited('ABOUT')).toEqual([1, 2]);
    expect(visited('ABOUT', 'COMPANION_TO')).toEqual([1, 2, 1, 2]);
    expect(visited('COVERS')).toEqual([]);
    expect(visited()).toEqual([]);
  });

  it('says the same from both ends', () => {
    const place = fc.nat({ max: 7 });
    const pairs = fc.array(fc.tuple(place, place), { maxLength: 30 });
    const ids = Array.from({ length: 8 }, (_, i) => `topic/${i}`);
    fc.assert(
      fc.property(pairs, pairs, (broader, companions) => {
        const made = new Network(ids, [
          { type: 'BROADER', pairs: broader },
          { type: 'COMPANION_TO', pairs: companions },
        ]);
        const out = ids.flatMap((_, from) =>
          [...made.links(from)].flatMap(({ type, forwards, other }) => (forwards ? [`${type} ${from} ${other}`] : [])),
        );
        const back = ids.flatMap((_, to) =>
          [...made.links(to)].flatMap(({ type, forwards, other }) => (forwards ? [] : [`${type} ${other} ${to}`])),
        );
        const said = [
          ...broader.map(([from, to]) => `BROADER ${from} ${to}`),
          ...companions.map(([from, to]) => `COMPANION_TO ${from} ${to}`),
        ];
        expect(out.sort()).toEqual([...new Set(said)].sort());
        expect(back.sort()).toEqual(out);
      }),
    );
  });
});

describe('the network of the catalogue', () => {
  const seed = readCheckedSeed();
  const { network, things } = snapshotOf(seed);

  it('has every thing, in the order of labels', () => {
    expect(network.ids).toEqual([...things.keys()]);
  });

  it('has every relation between things, and none that says where a fact comes from', () => {
    const between = seed.relations.filter(({ from, to }) => things.has(from) && things.has(to));
    const said = new Set(between.map(({ type, from, to }) => `${type} ${from} ${to}`));
    const held = network.ids.flatMap((id, place) =>
      [...network.links(place)].flatMap(({ type, forwards, other }) =>
        forwards ? [`${type} ${id} ${network.idOf(other)}`] : [],
      ),
    );
    expect(held.sort()).toEqual([...said].sort());
    expect(held.length).toBeGreaterThan(1_000);
  });
});
