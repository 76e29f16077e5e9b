/** What surrounds a thing, as a drawing shows it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, nearness, within } from '../../src/explore/nearness.ts';
import { type NeighbourhoodArguments, neighbourhood } from '../../src/explore/neighbourhood.ts';
import { Work } from '../../src/explore/work.ts';
import { entityKinds, kindOfType } from '../../src/find/kinds.ts';
import { Network } from '../../src/find/network.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { shelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const snapshot = snapshotOf(readCheckedSeed());
const five = snapshotOf(shelf);

type Asked = Partial<NeighbourhoodArguments> & Pick<NeighbourhoodArguments, 'of'>;
const around = (of: Snapshot, asked: Asked) => neighbourhood(of, { depth: 2, budget: 40, ...asked });
const idsOf = ({ nodes }: ReturnType<typeof around>) => nodes.map(({ id }) => id);
const kindOf = (of: Snapshot, id: string) => {
  const thing = of.things.get(id);
  return thing && kindOfType.get(thing.type);
};

/** Every thing within `depth` steps along links of the catalogue, by looking at all of them again for each step. */
function byForce(of: Snapshot, center: string, depth: number, kinds: readonly string[]): Map<string, number> {
  const found = new Map([[center, 0]]);
  for (let step = 1; step <= depth; step++)
    for (const [place, id] of of.network.ids.entries())
      if (!found.has(id) && kinds.includes(kindOf(of, id) ?? ''))
        for (const { type, other } of of.network.links(place))
          if (type !== 'NOT_RECOMMENDED_WITH' && found.get(of.network.idOf(other)) === step - 1) found.set(id, step);
  return found;
}

describe('the neighbourhood of a work', () => {
  const air = around(five, { of: 'publication/air', depth: 1 });

  it('is what it is joined to, once each, but not its versions', () => {
    expect(air.nodes[0]).toMatchObject({ id: 'publication/air', depth: 0 });
    const joined = shelf.relations.flatMap(({ from, to }) =>
      from === 'publication/air' ? [to] : to === 'publication/air' ? [from] : [],
    );
    const things = [...new Set(joined)].filter((id) => five.things.has(id) && !id.startsWith('version/'));
    expect(idsOf(air).slice(1).sort()).toEqual(things.sort());
    expect(air.omitted).toEqual([]);
  });

  it('comes with all links among what is shown, each once, as they are stored', () => {
    const shown = new Set(idsOf(air));
    const among = shelf.relations.filter(({ from, to }) => shown.has(from) && shown.has(to));
    const stored = new Set(among.map(({ type, from, to }) => `${type} ${from} ${to}`));
    const links = air.links().map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(links.toSorted()).toEqual([...stored].sort());
    expect(links.length).toBeGreaterThan(3);
  });

  it('says how many links a thing has, whether shown or not', () => {
    const japan = air.nodes.find(({ id }) => id === 'region/japan');
    // In Asia, in the Pacific, and covered by Air.
    expect(japan?.degree).toBe(3);
  });
});

it('a version is surrounded by its work', () => {
  const { nodes, links } = around(five, { of: 'version/air-en', depth: 1 });
  expect(nodes.map(({ id, depth }) => [id, depth])).toEqual([
    ['version/air-en', 0],
    ['publication/air', 1],
  ]);
  expect(links()).toEqual([{ type: 'HAS_VERSION', from: 'publication/air', to: 'version/air-en' }]);
});

it('a thing that nothing is joined to stands alone', () => {
  const alone = around(five, { of: 'source/list' });
  expect([idsOf(alone), alone.links(), alone.omitted]).toEqual([['source/list'], [], []]);
});

describe('in the catalogue', () => {
  const someThings = fc.constantFrom(...snapshot.things.keys());
  const someKinds = fc.option(fc.subarray([...entityKinds], { minLength: 1 }), { nil: null });
  const question = fc.record({
    of: someThings,
    depth: fc.integer({ min: 1, max: 4 }),
    budget: fc.integer({ min: 1, max: 60 }),
    kinds: someKinds,
  });

  it('every node has a shortest way to the center through nodes that are shown', () => {
    let far = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const found = around(snapshot, asked);
        const depths = new Map(found.nodes.map(({ id, depth }) => [id, depth]));
        const ends = found.links().flatMap(({ from, to }) => [
          [from, to],
          [to, from],
        ]);
        for (const [id, depth] of depths) {
          const nearer = ends.some(([one, other = '']) => one === id && depths.get(other) === depth - 1);
          expect(depth === 0 || nearer).toBe(true);
          if (depth > 1) far++;
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(far).toBeGreaterThan(500);
  });

  it('what is shown and what is omitted is all there is within the depth, of the kinds', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { nodes, omitted } = around(snapshot, asked);
        const all = byForce(snapshot, asked.of, asked.depth, asked.kinds ?? entityKinds);
        expect(nodes).toHaveLength(Math.min(asked.budget, all.size));
        for (const { id, depth } of nodes) expect(all.get(id)).toBe(depth);
        const shown = new Set(nodes.map(({ id }) => id));
        const left = [...all.keys()].filter((id) => !shown.has(id)).map((id) => kindOf(snapshot, id));
        const counts = entityKinds.map((kind) => ({ kind, count: left.filter((one) => one === kind).length }));
        expect(omitted).toEqual(counts.filter(({ count }) => count > 0));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('a smaller budget shows the beginning of a larger one, and the same every time', () => {
    const of = 'institution/unodc';
    const large = idsOf(around(snapshot, { of, budget: 100 }));
    expect(large).toHaveLength(100);
    expect(idsOf(around(snapshot, { of, budget: 15 }))).toEqual(large.slice(0, 15));
    expect(idsOf(around(snapshot, { of, budget: 1 }))).toEqual([of]);
  });

  it('around the protocol on smuggling are first its own concepts and what explains them, then what everything is joined to', () => {
    const shown = idsOf(around(snapshot, { of: 'instrument/smuggling-of-migrants-protocol', budget: 20 }));
    expect(shown.slice(1, 6).sort()).toEqual([
      'concept/definition-of-smuggling-of-migrants',
      'concept/financial-or-other-material-benefit',
      'instrument/organized-crime-convention',
      'publication/international-framework-for-action-to-implement-the-smuggling-of-migrants-protocol',
      'publication/issue-paper-the-concept-of-financial-or-other-material-benefit-in-the-smuggling-of-migrants-protocol',
    ]);
    expect(shown.indexOf('institution/unodc')).toBeGreaterThan(10);
  });

  it('around a toolkit is first its counterpart and what is its own', () => {
    const shown = idsOf(around(snapshot, { of: 'publication/toolkit-to-combat-smuggling-of-migrants', budget: 4 }));
    expect(shown.slice(1)).toEqual([
      'publication/toolkit-to-combat-trafficking-in-persons',
      'topic/prevention-of-migrant-smuggling',
      'topic/protection-of-smuggled-migrants',
    ]);
  });

  it.each([
    ['instrument/smuggling-of-migrants-protocol', 'concept/financial-or-other-material-benefit'],
    ['institution/unodc', 'publication/lucky-to-learn'],
    ['region/lebanon', 'institution/ministry-of-justice-lebanon'],
  ])('%s is as near to %s as that is to it', (one, other) => {
    const { network } = snapshot;
    const [a, b] = [network.place(one) ?? -1, network.place(other) ?? -1];
    const [there, back] = [nearness(network, a)(b), nearness(network, b)(a)];
    expect(there).toBeGreaterThan(0.01);
    expect(Math.abs(there - back) / there).toBeLessThan(0.02);
  });

  it('kinds are walked through too: only things of them are passed', () => {
    const found = around(snapshot, { of: 'topic/extradition', depth: 4, kinds: ['TOPIC'] });
    expect(found.nodes.length).toBeGreaterThan(3);
    expect(new Set(idsOf(found).map((id) => id.split('/')[0]))).toEqual(new Set(['topic']));
    expect(new Set(found.links().map(({ type }) => type))).toEqual(new Set(['BROADER']));
  });
});

describe('where very much is joined to one thing', () => {
  /** c – h – 600 leaves; leaf 0 – far. */
  const ids = ['c', 'h', ...Array.from({ length: 600 }, (_, i) => `leaf${i}`), 'far'];
  const pairs = ids.slice(2, -1).map((_, i): [number, number] => [1, i + 2]);
  const network = new Network(ids, [{ type: 'BROADER', pairs: [[0, 1], ...pairs, [2, 602]] }]);
  const all = () => true;

  it('it is shown, and nothing beyond it', () => {
    expect(within(network, 0, 4, all, new Work('ask less'))).toEqual(
      new Map([
        [0, 0],
        [1, 1],
      ]),
    );
  });

  it('it may be the center: what is beyond it is counted, equal ones by id', () => {
    const distances = within(network, 1, 2, all, new Work('ask less'));
    expect(distances.size).toBe(603);
    const shown = nearest(network, 1, distances, () => 1, 4).map((place) => ids[place]);
    expect(shown).toEqual(['h', 'c', 'leaf0', 'far']);
  });

  it('too much work is refused, and says what to ask instead', () => {
    expect(() => within(network, 1, 2, all, new Work('ask for less', 100))).toThrow(
      'More than 100 links would have to be looked at; ask for less.',
    );
  });
});

it('what a curator wants kept apart is not near', () => {
  const network = new Network(['a', 'b'], [{ type: 'NOT_RECOMMENDED_WITH', pairs: [[0, 1]] }]);
  expect([...within(network, 0, 4, () => true, new Work('ask less')).keys()]).toEqual([0]);
});

it.each([
  [{ of: 'topic/none' }, '"of" names nothing that is known: "topic/none".'],
  [{ depth: 0 }, '"depth" must be between 1 and 4; it is 0.'],
  [{ depth: 5 }, '"depth" must be between 1 and 4; it is 5.'],
  [{ budget: 0 }, '"budget" must be between 1 and 500; it is 0.'],
  [{ budget: 501 }, '"budget" must be between 1 and 500; it is 501.'],
  [{ kinds: [] }, '"kinds" is empty; leave it out, or name at least one.'],
])('%j is refused', (wrong, message) => {
  const question = () => around(five, { of: 'publication/air', ...wrong });
  expect(question).toThrow(UserInputError);
  expect(question).toThrow(message);
});
