/** Where things stand, which part of that is seen, and where the arrow keys lead. */
import { describe, expect, it } from 'vitest';
import { merge } from '../../../web/src/graph/graph.ts';
import { neighbourTowards } from '../../../web/src/graph/keys.ts';
import { settle, stages } from '../../../web/src/graph/layout.ts';
import { fitted, opening, showing, turned, zoomed } from '../../../web/src/graph/viewport.ts';
import { graph, large } from './made.ts';

const size = { width: 900, height: 660 };

describe('A layout', () => {
  const one = large(150);
  it('is the same for the same graph', () => {
    expect(settle(one)).toEqual(settle(large(150)));
  });
  it('keeps things apart', () => {
    const points = [...settle(one).values()];
    const nearest = points.map((here, index) =>
      Math.min(...points.filter((_, other) => other !== index).map(({ x, y }) => Math.hypot(x - here.x, y - here.y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(30);
  });
  it('has what the others surround in the middle', () => {
    expect(settle(one).get('topic/0')).toEqual({ x: 0, y: 0 });
  });
  it('is the same whether a graph grew step by step or was opened from a link', () => {
    const [first, more] = [
      { graph: large(40) },
      {
        graph: graph(
          ['topic/3', 'n1', 'n2'],
          [
            ['topic/3', 'n1'],
            ['n1', 'n2'],
          ],
        ),
      },
    ];
    const before = stages([first]);
    const [, grown] = stages([first, more], before);
    const [, opened] = stages([first, more]);
    expect(grown?.positions).toEqual(opened?.positions);
    expect(grown?.graph).toEqual(merge(first.graph, more.graph));
  });
  it('leaves what stood already near its place when something is added', () => {
    const [before, after] = stages([
      { graph: large(40) },
      {
        graph: graph(
          ['topic/3', 'n1', 'n2', 'n3'],
          [
            ['topic/3', 'n1'],
            ['topic/3', 'n2'],
            ['topic/3', 'n3'],
          ],
        ),
      },
    ]);
    const shifts = [...(before?.positions ?? [])].map(([id, { x, y }]) => {
      const now = after?.positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return Math.hypot(now.x - x, now.y - y);
    });
    expect(shifts.toSorted((one, other) => one - other)[20]).toBeLessThan(30);
  });
  it('does not lay out again what is known', () => {
    const first = { graph: large(40) };
    const known = stages([first]);
    expect(stages([first, { graph: large(41) }], known)[0]).toBe(known[0]);
  });
});

describe('What is seen', () => {
  const positions = settle(large(150));
  it('is all of it when all is shown', () => {
    const { zoom, x, y } = fitted(positions, size);
    for (const point of positions.values()) {
      expect(point.x * zoom + x).toBeGreaterThan(0);
      expect(point.x * zoom + x).toBeLessThan(size.width);
      expect(point.y * zoom + y).toBeGreaterThan(0);
      expect(point.y * zoom + y).toBeLessThan(size.height);
    }
  });
  it('opens on a small screen with the middle, large enough to read', () => {
    const small = { width: 320, height: 430 };
    const view = opening(positions, small);
    expect(view.zoom).toBeGreaterThan(fitted(positions, small).zoom);
    expect(view).toMatchObject({ x: 160, y: 215 });
  });
  it('is turned over on a screen that is higher than wide, and larger for it', () => {
    const high = { width: 320, height: 480 };
    expect(turned(positions, size)).toBe(positions);
    expect(fitted(turned(positions, high), high).zoom).toBeGreaterThan(fitted(positions, high).zoom);
  });
  it('keeps the point that is zoomed at where it is', () => {
    const around = { x: 300, y: 200 };
    const view = { zoom: 0.8, x: 120, y: 40 };
    const at = (point: number, { zoom, x }: typeof view) => (point - x) / zoom;
    expect(at(around.x, zoomed(view, 1.7, around))).toBeCloseTo(at(around.x, view));
  });
  it('moves as little as it must to show a thing', () => {
    const view = { zoom: 1, x: 450, y: 330 };
    expect(showing(view, { x: 10, y: 10 }, size)).toEqual(view);
    const { x, y } = showing(view, { x: 1000, y: 0 }, size);
    expect([1000 + x < size.width, y]).toEqual([true, view.y]);
  });
});

describe('Arrow keys', () => {
  const positions = settle(large(150));
  it('lead from any thing to every other', () => {
    const seen = new Set(['topic/0']);
    for (const id of seen)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = neighbourTowards(key, id, positions);
        if (next) seen.add(next);
      }
    expect(seen.size).toBe(150);
  });
  it('lead to what lies that way', () => {
    const places = new Map([
      ['here', { x: 0, y: 0 }],
      ['right', { x: 40, y: 5 }],
      ['above', { x: -5, y: -30 }],
    ]);
    expect(neighbourTowards('ArrowRight', 'here', places)).toBe('right');
    expect(neighbourTowards('ArrowUp', 'here', places)).toBe('above');
    expect(neighbourTowards('ArrowLeft', 'here', places)).toBeUndefined();
    expect(neighbourTowards('a', 'here', places)).toBeUndefined();
  });
});
