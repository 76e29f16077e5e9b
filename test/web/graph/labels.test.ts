/** Names in a drawing: how they are broken into lines, and that they find room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../web/src/graph/layout.ts';
import { overlap, placeLabels } from '../../../web/src/graph/place.ts';
import { obstacleOf, sceneOf } from '../../../web/src/graph/scene.ts';
import { spotlightOn } from '../../../web/src/graph/spotlight.ts';
import { wrap } from '../../../web/src/graph/wrap.ts';
import { large, measure } from './made.ts';

describe('A name', () => {
  it('is broken between words', () => {
    expect(wrap('Toolkit to Combat Smuggling', 80, 3, measure)).toEqual(['Toolkit to', 'Combat', 'Smuggling']);
  });
  it('ends in an ellipsis where there is no more room', () => {
    expect(wrap('Toolkit to Combat Smuggling of Migrants', 80, 2, measure)).toEqual(['Toolkit to', 'Combat Smugg…']);
  });
  it('keeps its characters whole, whatever they are, and within its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const lines = wrap(name, 80, 2, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        // Half a character would be a surrogate without its other half.
        expect(lines.join()).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('Labels', () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  it('take the first place that is free, the important ones first', () => {
    const placed = placeLabels(
      [
        { key: 'first', places: [box(0)] },
        { key: 'second', places: [box(5), box(20)] },
        { key: 'third', places: [box(15)] },
      ],
      [],
    );
    expect([...placed].map(([key, { x }]) => [key, x])).toEqual([
      ['first', 0],
      ['second', 20],
    ]);
  });
  it('cover no thing but their own, unless they are needed', () => {
    const obstacles = [{ key: 'a', ...box(0) }];
    const label = { key: 'b', places: [box(5)] };
    expect(placeLabels([label], obstacles).size).toBe(0);
    expect(placeLabels([{ ...label, own: 'a' }], obstacles).size).toBe(1);
    expect(placeLabels([{ ...label, needed: true }], obstacles).size).toBe(1);
  });
});

describe.each([40, 150, 300])('The names of %i things', (count) => {
  const graph = large(count);
  const positions = settle(graph);
  const first = ['topic/7', 'topic/9'];
  const scene = sceneOf(graph, positions, { zoom: 0.6, center: 'topic/0', first, measure });
  const names = scene.nodes.flatMap(({ name }) => (name ? [name] : []));
  it('do not overlap', () => {
    const clashes = names.filter((one, index) => names.slice(index + 1).some((other) => overlap(one, other)));
    expect(clashes).toEqual([]);
  });
  it('are there for many, and for those that are asked for first', () => {
    expect(names.length).toBeGreaterThan(Math.min(25, count / 3));
    const named = new Set(scene.nodes.filter(({ name }) => name).map(({ id }) => id));
    expect(['topic/0', ...first].filter((id) => !named.has(id))).toEqual([]);
  });
  it('are more when the picture is larger', () => {
    const larger = sceneOf(graph, positions, { zoom: 2, center: 'topic/0', first, measure });
    expect(larger.nodes.filter(({ name }) => name).length).toBeGreaterThanOrEqual(names.length);
  });
  it('do not overlap either while one thing is pointed at, whose links are named', () => {
    const around = { seen: { x: -450, y: -330, width: 900, height: 660 }, measure, locale: 'en' as const };
    const { said = [], nodes = [] } = spotlightOn(scene, 'topic/0', around) ?? {};
    const clashes = said.filter(({ name }, index) => said.slice(index + 1).some((other) => overlap(name, other.name)));
    expect(clashes).toEqual([]);
    expect(said.some(({ what, name }) => what === 'relation' && name.lines.includes('is about'))).toBe(true);
    const pointed = said.find(({ what }) => what === 'pointed');
    const own = nodes.find(({ id }) => id === 'topic/0');
    expect(pointed && own && overlap(pointed.name, obstacleOf(own))).toBe(false);
  });
});
