/**
 * Rules that concern more than one line: every work is described and indexed, nothing hangs loose, no circles, no
 * contradictions.
 */
import type { NodeType, RelationType } from '../model.ts';
import { joined, type SeedCatalogue, type SeedNode } from './catalogue.ts';
import { type Finding, type Line, type NodeEntry, nodeFile, relationFile } from './files.ts';

/** Relations that lead upwards or backwards in time, and must not lead back. */
const upwards: readonly RelationType[] = [
  'BROADER',
  'WITHIN',
  'SUPPLEMENTS',
  'SUCCEEDS',
  'VOLUME_OF',
  'PART_OF',
  'SUB_ORGANIZATION_OF',
];

/** A relation that takes back what another says of the same two nodes. */
const opposites: readonly (readonly [RelationType, takesBack: readonly RelationType[]])[] = [
  ['NOT_RECOMMENDED_WITH', ['RECOMMENDED_WITH', 'COMPANION_TO', 'COMPLEMENTS']],
];

/** Where two files contradict each other on the same two nodes: told at the line that takes back. */
export function contradictions(lines: ReadonlyMap<RelationType, readonly Line[]>): Finding[] {
  const pair = ({ cells }: Line) => `"${cells.from} → ${cells.to}"`;
  return opposites.flatMap(([type, others]) => {
    const said = new Map(others.flatMap((other) => (lines.get(other) ?? []).map((line) => [pair(line), line])));
    return (lines.get(type) ?? []).flatMap((line): Finding[] => {
      const other = said.get(pair(line));
      if (!other) return [];
      const message = `${pair(line)} stands on line ${other.line} of ${other.file}, which says the opposite; remove one.`;
      return [{ file: line.file, line: line.line, message }];
    });
  });
}

export function graphProblems(catalogue: SeedCatalogue, entries: ReadonlyMap<string, NodeEntry>): Finding[] {
  const rules = rulesOf(catalogue);
  const found = catalogue.nodes.flatMap((node) =>
    (rules[node.type] ?? []).flatMap((rule) => rule(node).map((message): [string, string] => [node.id, message])),
  );
  found.push(...looseNodes(catalogue), ...numbersUsedTwice(catalogue));
  for (const type of upwards)
    for (const id of circle(catalogue, type))
      found.push([id, `${type} leads from it back to itself; break the circle.`]);
  return locate(found, entries);
}

/** `[id, message]` as findings at the node's place. */
export function locate(found: readonly [string, string][], entries: ReadonlyMap<string, NodeEntry>): Finding[] {
  return found.map(([id, message]) => ({
    file: entries.get(id)?.file ?? nodeFile('Publication'),
    line: entries.get(id)?.line ?? 1,
    message: `"${id}": ${message}`,
  }));
}

type Rule = (node: SeedNode) => string[];

function rulesOf({ nodes, relations }: SeedCatalogue): { readonly [T in NodeType]?: readonly Rule[] } {
  const held = new Set(nodes.filter(({ properties }) => properties.held === true).map(({ id }) => id));
  const sourceOf = joined(relations, 'IN', 'from');
  const records = joined(relations, 'DESCRIBES', 'to');
  const describes = joined(relations, 'DESCRIBES', 'from');
  const indexed = withAbove(relations, 'BROADER', joined(relations, 'ABOUT', 'to'));
  const covered = withAbove(relations, 'WITHIN', joined(relations, 'COVERS', 'to'));

  const addressed = joined(relations, 'FOR', 'to');

  const needs = (type: RelationType, message: string, when = (_: SeedNode) => true): Rule => {
    const from = joined(relations, type, 'from');
    return (node) => (from.has(node.id) || !when(node) ? [] : [`${message}; add a line to ${relationFile(type)}.`]);
  };
  const isHeld = ({ id }: SeedNode) => held.has(id);
  const belongsToOne = (type: RelationType): Rule => {
    const owners = joined(relations, type, 'to');
    return ({ id }) => {
      const count = owners.get(id)?.length ?? 0;
      return count === 1 ? [] : [`It must belong to one work, not ${count}; see ${relationFile(type)}.`];
    };
  };
  const inOrder =
    (first: string, last: string): Rule =>
    ({ properties }) => {
      const [from, to] = [String(properties[first] ?? ''), String(properties[last] ?? '')];
      const ends = from !== '' && to !== '' && to.slice(0, from.length) < from.slice(0, to.length);
      return ends ? [`"${last}" (${to}) is before "${first}" (${from}).`] : [];
    };

  return {
    Publication: [
      ({ id }) => (records.has(id) ? [] : [`No record describes it; add a line to ${relationFile('DESCRIBES')}.`]),
      ({ id }) => {
        const sources = (records.get(id) ?? []).flatMap((record) => sourceOf.get(record) ?? []);
        return held.has(id) && new Set(sources).size < sources.length
          ? ['Two records of one source describe it; one of them describes another work.']
          : [];
      },
      needs('ABOUT', 'It has no topic', isHeld),
      needs('PUBLISHED_BY', 'It has no institution', isHeld),
      inOrder('temporalFrom', 'temporalTo'),
    ],
    Version: [belongsToOne('HAS_VERSION')],
    Figure: [belongsToOne('HAS_FIGURE')],
    Topic: [({ id }) => (indexed.has(id) ? [] : ['It indexes no work, nor does a narrower topic; remove it.'])],
    Region: [({ id }) => (covered.has(id) ? [] : ['No work covers it or anything within it; remove it.'])],
    Audience: [({ id }) => (addressed.has(id) ? [] : ['No work is written for it; remove it.'])],
    Event: [inOrder('starts', 'ends')],
    Record: [
      needs('IN', 'It is in no source'),
      ({ id }) => {
        const works = (describes.get(id) ?? []).filter((work) => held.has(work)).length;
        return works === 1
          ? []
          : [`It must describe one work that is held, not ${works}; see ${relationFile('DESCRIBES')}.`];
      },
    ],
  };
}

/** Everything is there because something else is joined to it. */
function looseNodes({ nodes, relations }: SeedCatalogue): [string, string][] {
  const joinedNodes = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return nodes
    .filter(({ id }) => !joinedNodes.has(id))
    .map(({ id }) => [id, 'Nothing is joined to it; add what it is here for, or remove it.']);
}

function numbersUsedTwice({ relations }: SeedCatalogue): [string, string][] {
  const seen = new Map<string, string>();
  return relations.flatMap(({ type, from, to, properties }): [string, string][] => {
    if (properties.number === undefined) return [];
    const place = `${type} ${to} ${properties.number}`;
    const other = seen.get(place);
    seen.set(place, from);
    return other === undefined ? [] : [[from, `It is number ${properties.number} of "${to}", and so is "${other}".`]];
  });
}

type Relations = SeedCatalogue['relations'];

function withAbove(relations: Relations, type: RelationType, start: ReadonlyMap<string, unknown>): Set<string> {
  const reached = new Set(start.keys());
  const up = joined(relations, type, 'from');
  const queue = [...reached];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const parent of up.get(id) ?? []) {
      if (!reached.has(parent)) queue.push(parent);
      reached.add(parent);
    }
  return reached;
}

function circle({ relations }: SeedCatalogue, type: RelationType): string[] {
  const up = joined(relations, type, 'from');
  const leadsTo = (id: string, wanted: string, seen: Set<string>): boolean =>
    (up.get(id) ?? []).some(
      (parent) => parent === wanted || (!seen.has(parent) && leadsTo(parent, wanted, seen.add(parent))),
    );
  return [...up.keys()].filter((id) => leadsTo(id, id, new Set()));
}
