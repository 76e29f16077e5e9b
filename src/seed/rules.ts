/** Rules that concern more than one line: every work is described and indexed, nothing hangs loose, no circles. */
import type { RelationType } from '../model.ts';
import type { SeedCatalogue } from './catalogue.ts';
import { type Finding, type NodeEntry, nodeFile, relationFile } from './files.ts';

/** Relations that lead upwards, and must not lead back. */
const upwards: readonly RelationType[] = ['BROADER', 'WITHIN', 'SUPPLEMENTS'];

export function graphProblems(catalogue: SeedCatalogue, entries: ReadonlyMap<string, NodeEntry>): Finding[] {
  const ends = (type: RelationType, end: 'from' | 'to') =>
    new Set(catalogue.relations.filter((relation) => relation.type === type).map((relation) => relation[end]));
  const [described, describing, placed] = [ends('DESCRIBES', 'to'), ends('DESCRIBES', 'from'), ends('IN', 'from')];
  const [indexed, published, about, addressed] = [
    ends('ABOUT', 'from'),
    ends('PUBLISHED_BY', 'from'),
    withBroader(catalogue, ends('ABOUT', 'to')),
    ends('FOR', 'to'),
  ];
  const found = catalogue.nodes.flatMap(({ type, id }): string[][] => {
    const problem = (message: string) => [[id, message]];
    switch (type) {
      case 'Publication':
        return [
          ...(described.has(id) ? [] : problem(`No record describes it; add a line to ${relationFile('DESCRIBES')}.`)),
          ...(indexed.has(id) ? [] : problem(`It has no topic; add a line to ${relationFile('ABOUT')}.`)),
          ...(published.has(id)
            ? []
            : problem(`It has no institution; add a line to ${relationFile('PUBLISHED_BY')}.`)),
        ];
      case 'Topic':
        return about.has(id) ? [] : problem('It indexes no work, nor does a narrower topic; remove it.');
      case 'Audience':
        return addressed.has(id) ? [] : problem('No work is written for it; remove it.');
      case 'Record':
        return [
          ...(placed.has(id) ? [] : problem(`It is in no source; add a line to ${relationFile('IN')}.`)),
          ...(describing.has(id) ? [] : problem(`It describes no work; add a line to ${relationFile('DESCRIBES')}.`)),
        ];
      default:
        return [];
    }
  });
  for (const type of upwards)
    for (const id of circle(catalogue, type))
      found.push([id, `${type} leads from it back to itself; break the circle.`]);
  return found.map(([id = '', message = '']) => ({
    file: entries.get(id)?.file ?? nodeFile('Publication'),
    line: entries.get(id)?.line ?? 1,
    message: `"${id}": ${message}`,
  }));
}

function withBroader(catalogue: SeedCatalogue, topics: ReadonlySet<string>): Set<string> {
  const reached = new Set(topics);
  const up = parents(catalogue, 'BROADER');
  const queue = [...topics];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const parent of up.get(id) ?? []) {
      if (!reached.has(parent)) queue.push(parent);
      reached.add(parent);
    }
  return reached;
}

function circle(catalogue: SeedCatalogue, type: RelationType): string[] {
  const up = parents(catalogue, type);
  const leadsTo = (id: string, wanted: string, seen: Set<string>): boolean =>
    (up.get(id) ?? []).some(
      (parent) => parent === wanted || (!seen.has(parent) && leadsTo(parent, wanted, seen.add(parent))),
    );
  return [...up.keys()].filter((id) => leadsTo(id, id, new Set()));
}

function parents({ relations }: SeedCatalogue, type: RelationType): Map<string, string[]> {
  const up = new Map<string, string[]>();
  for (const relation of relations)
    if (relation.type === type) up.set(relation.from, [...(up.get(relation.from) ?? []), relation.to]);
  return up;
}
