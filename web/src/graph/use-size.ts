/** How large an element is on the screen, now and when that changes. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './viewport.ts';

export function useSize<T extends Element>(): [RefObject<T | null>, Size | undefined] {
  const element = useRef<T>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
