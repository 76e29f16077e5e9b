/** The shape and colour of a type, beside its name. */
import type { NodeType } from './graph.ts';
import { outline } from './shapes.ts';
import { usePalette } from './use-palette.ts';

export function Swatch({ type }: { type: NodeType }) {
  const { types } = usePalette();
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={outline(type, 6.5)} fill={types[type]} />
    </svg>
  );
}
