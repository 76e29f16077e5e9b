/** What a load did, in words. */
import type { Changes, LoadReport } from './load.ts';

const sum = (all: Iterable<Changes>): Changes =>
  [...all].reduce((a, b) => ({
    created: a.created + b.created,
    changed: a.changed + b.changed,
    removed: a.removed + b.removed,
    left: a.left + b.left,
  }));

const say = ({ created, changed, removed, left }: Changes) =>
  `${created} created, ${changed} changed, ${removed} removed, ${left} left`;

/** One line for all. */
export const describe = ({ nodes, relations }: LoadReport): string =>
  say(sum([...nodes.values(), ...relations.values()]));

/** One line for each type, then all. */
export function table(report: LoadReport): string {
  const all = [...report.nodes, ...report.relations];
  const width = Math.max(13, ...all.map(([type]) => type.length));
  const rows = all.map(([type, changes]) => `${type.padEnd(width)} ${say(changes)}`);
  return [...rows, `${'all'.padEnd(width)} ${describe(report)}`].join('\n');
}
