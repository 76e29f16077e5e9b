/** Dates and lengths of time, as the graph keeps them and as they are shown. */

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

/** A length of time, from the ISO 8601 text the graph keeps. */
export interface DurationRow {
  readonly iso: string;
  readonly seconds: number;
}

/** `PT9M30S` → 570 seconds. Hours, minutes and seconds only: nothing in a catalogue runs for days. */
export function durationOf(iso: string | null): DurationRow | null {
  if (iso === null) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = (/^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(iso) ?? []).map(
    (part) => Number(part ?? 0),
  );
  return { iso, seconds: hours * 3600 + minutes * 60 + seconds };
}
