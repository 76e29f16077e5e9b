/** Moving and zooming by hand: dragging, two fingers, and the wheel with Ctrl, so that the page can still be scrolled. */
import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from './layout.ts';
import { moved, type Viewport, zoomed } from './viewport.ts';

/** Pixels that a finger trembles while it only taps. */
const tremble = 5;

export function useGestures(frame: RefObject<Element | null>, change: (next: (view: Viewport) => Viewport) => void) {
  const fingers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  const latest = useRef(change);
  latest.current = change;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // React listens to the wheel only as one who does not hold it back.
    const turn = (event: Event) => {
      const { ctrlKey, metaKey, deltaY, clientX, clientY } = event as WheelEvent;
      if (!ctrlKey && !metaKey) return;
      event.preventDefault();
      const around = within(element, clientX, clientY);
      latest.current((view) => zoomed(view, Math.exp(-deltaY / 300), around));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame]);

  const lift = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);
  return {
    onPointerDown: ({ pointerId, clientX, clientY, button }: PointerEvent) => {
      if (button !== 0) return;
      if (fingers.current.size === 0) travelled.current = 0;
      fingers.current.set(pointerId, { x: clientX, y: clientY });
    },
    onPointerMove: ({ pointerId, clientX, clientY, currentTarget }: PointerEvent) => {
      const before = fingers.current.get(pointerId);
      if (!before) return;
      const now = { x: clientX, y: clientY };
      const others = [...fingers.current].filter(([id]) => id !== pointerId);
      const [by, other] = [{ x: now.x - before.x, y: now.y - before.y }, others[0]?.[1]];
      travelled.current += Math.hypot(by.x, by.y);
      fingers.current.set(pointerId, now);
      if (travelled.current < tremble) return;
      // What is dragged is followed beyond the edge; a tap has to reach what lies under it.
      currentTarget.setPointerCapture(pointerId);
      if (!other) return latest.current((view) => moved(view, by));
      const grown = distance(now, other) / Math.max(1, distance(before, other));
      const around = within(currentTarget, other.x, other.y);
      latest.current((view) => zoomed(view, grown, around));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onPointerLeave: lift,
    /** The end of a drag is no click. */
    onClickCapture: (event: MouseEvent) => {
      if (travelled.current >= tremble) event.stopPropagation();
      travelled.current = 0;
    },
  };
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function within(element: Element, x: number, y: number): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: x - left, y: y - top };
}
