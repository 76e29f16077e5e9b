// Whether a ratio has fallen: what is stored against what was measured now.
import { closedFigures, lookup } from './figures.js';

/** So much of a ratio may be lost. */
export const allowed = 0.2;

/**
 * The processor time that others take for an answer, by what ours takes: the more the better. How many answers a second
 * there are depends on whatever else the machine does, by three times from one run to the next; the time of the processor
 * for each of them hardly.
 */
export function workOf({ closed, mix }) {
  const { ratio } = lookup(closedFigures(closed));
  const cell = (peer, workload) => ({ peer, workload, clients: 16 });
  const work = (theirs, ours, workload) => [
    `${workload}: the work of ${theirs}, by that of ${ours}`,
    ratio('node', cell(theirs, workload), cell(ours, workload))?.median,
  ];
  return Object.fromEntries(
    [
      work('raw', 'ours interval', 'Q2'),
      work('raw', 'ours strict', 'Q2'),
      work('neo4j-graphql', 'ours strict', mix),
      ...['Q1', 'Q2', mix].map((workload) => work('driver', 'ours without caches', workload)),
    ].filter(([, ratio]) => ratio !== undefined),
  );
}

/** Of two measurements the better one for each ratio: what only one of them saw fall was not ours. */
export const better = (one, other) => each(one, other, Math.max);

/** Of two measurements the lower one: what both reached is what is stored. */
export const reached = (one, other) => each(one, other, Math.min);

const each = (one, other, choose) =>
  Object.fromEntries(Object.keys({ ...one, ...other }).map((name) => [name, choose(one[name] ?? 0, other[name] ?? 0)]));

/** One line for each stored ratio: `{ name, stored, now, share, fell }`. One that is not measured any more has fallen. */
export function compared(stored, now) {
  return Object.entries(stored).map(([name, before]) => {
    const share = now[name] / before;
    return { name, stored: before, now: now[name], share, fell: !(share >= 1 - allowed) };
  });
}
