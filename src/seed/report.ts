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
  const rows = [...report.nodes, ...report.relations].map(([type, changes]) => `${type.padEnd(13)} ${say(changes)}`);
  return [...rows, `${'all'.padEnd(13)} ${describe(report)}`].join('\n');
}
