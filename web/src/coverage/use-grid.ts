/** One stop of the tab key for a whole table; the arrows lead on from there. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { moved, type Place } from './grid.ts';

const nameOf = ({ row, column }: Place) => `${row},${column}`;

export function useGrid(last: Place) {
  const table = useRef<HTMLTableElement>(null);
  const [here, setHere] = useState<Place>({ row: 1, column: 1 });
  // The table may have become smaller since.
  const active = { row: Math.min(here.row, last.row), column: Math.min(here.column, last.column) };
  const onKeyDown = (event: KeyboardEvent) => {
    const rightToLeft = document.documentElement.dir === 'rtl';
    const mirrored: { readonly [key: string]: string } = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    const key = rightToLeft ? (mirrored[event.key] ?? event.key) : event.key;
    const to = moved(key, active, last, event.ctrlKey || event.metaKey);
    if (!to) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${nameOf(to)}"]`)?.focus();
  };
  /** What the link or button at a place needs. */
  const at = (place: Place) => ({
    'data-at': nameOf(place),
    tabIndex: nameOf(place) === nameOf(active) ? 0 : -1,
    onFocus: () => setHere(place),
  });
  return { table, onKeyDown, at };
}
