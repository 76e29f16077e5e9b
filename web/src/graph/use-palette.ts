/** The colours of the drawing, light or dark as the reader has it. */
import { useSyncExternalStore } from 'react';
import { dark, light, type Palette } from './shapes.ts';

const wish = matchMedia('(prefers-color-scheme: dark)');
const subscribe = (listener: () => void) => {
  wish.addEventListener('change', listener);
  return () => wish.removeEventListener('change', listener);
};

export const usePalette = (): Palette => (useSyncExternalStore(subscribe, () => wish.matches) ? dark : light);
