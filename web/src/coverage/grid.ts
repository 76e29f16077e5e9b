/** Moving through a table by the keys of a grid. Row 0 and column 0 are the headings; nothing stands where they meet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads; null for keys that are no moves. */
export function moved(key: string, { row, column }: Place, last: Place, withControl: boolean): Place | null {
  const to = target(key, { row, column }, last, withControl);
  if (!to) return null;
  const bounded = {
    row: Math.min(Math.max(to.row, 0), last.row),
    column: Math.min(Math.max(to.column, 0), last.column),
  };
  return bounded.row === 0 && bounded.column === 0 ? { row, column } : bounded;
}

const page = 10;

function target(key: string, { row, column }: Place, last: Place, withControl: boolean): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(row - page, 1), column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return withControl ? { row: 1, column: 1 } : { row, column: 1 };
    case 'End':
      return withControl ? last : { row, column: last.column };
    default:
      return null;
  }
}
