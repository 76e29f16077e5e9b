/** How wide a text is on this screen, in the font of the drawing. */
import type { Measure } from './wrap.ts';

export const family = 'system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif';

const known = new Map<string, number>();

export function measureIn(size: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text) => {
    const key = `${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (context) context.font = `${size}px ${family}`;
    // Without a canvas letters are taken to be as wide as they mostly are.
    const fresh = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, fresh);
    return fresh;
  };
}
