// Whether a ratio has fallen: what is stored against what was measured now.

/** So much of a ratio may be lost. */
export const allowed = 0.2;

/** Ratios that more of is better, by name: those that were measured. */
export function gated(targets) {
  const known = targets.filter(({ unit, better, figure }) => unit === '×' && better === 'more' && figure);
  return Object.fromEntries(known.map(({ name, figure }) => [name, figure.median]));
}

/** One line for each stored ratio: `{ name, stored, now, share, fell }`. One that is not measured any more has fallen. */
export function compared(stored, now) {
  return Object.entries(stored).map(([name, before]) => {
    const share = now[name] / before;
    return { name, stored: before, now: now[name], share, fell: !(share >= 1 - allowed) };
  });
}
