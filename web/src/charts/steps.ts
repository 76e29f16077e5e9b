/** Shades for counts. Counts of a catalogue are many small ones and a few large ones, so each step is a multiple of the one before. */

/** How many shades there are; `heat.module.css` has one for each. */
export const shades = 5;

export interface Step {
  readonly from: number;
  readonly to: number;
  /** 1 is the palest. */
  readonly shade: number;
}

/** The steps from 1 to the largest count; fewer where there are fewer numbers than shades. */
export function stepsTo(largest: number): readonly Step[] {
  const ends = Array.from({ length: shades }, (_, place) => Math.round(largest ** ((place + 1) / shades)));
  const distinct = [...new Set(ends)].filter((end) => end > 0);
  return distinct.map((to, place) => ({
    from: (distinct[place - 1] ?? 0) + 1,
    to,
    shade: Math.round(((place + 1) * shades) / distinct.length),
  }));
}

/** 0 for none. */
export const shadeOf = (steps: readonly Step[], count: number): number =>
  count === 0 ? 0 : (steps.find(({ to }) => count <= to)?.shade ?? shades);
