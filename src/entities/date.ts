/** A date as far as it is known, from the text the graph keeps. */
export interface PartialDateRow {
  readonly iso: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: 'YEAR' | 'MONTH' | 'DAY';
}

/** `2012-05` → year 2012, month 5, precision MONTH. `null` stays `null`: a date that no source gives. */
export function partialDate(iso: string | null): PartialDateRow | null {
  if (iso === null) return null;
  const [year = Number.NaN, month = null, day = null] = iso.split('-').map(Number);
  return { iso, year, month, day, precision: day !== null ? 'DAY' : month !== null ? 'MONTH' : 'YEAR' };
}
