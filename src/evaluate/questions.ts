/**
 * The questions of the evaluation: what a curator entered is hidden, one relation at a time, the work at its one end is
 * asked for what to read next, and the work at the other end is the right answer.
 *
 * - Two works that are joined are asked about once in each direction, by however many relations they are joined.
 * - Of a series each member is asked while its membership is hidden; every other member is an answer.
 * - Nothing else may give an answer away: hidden are all relations between the one that is asked and the answers, and
 *   its membership in every series that an answer belongs to. What they have in common otherwise stays.
 * - As in the filtered setting of knowledge-graph completion, other right answers take no place: whatever work is
 *   joined to the one that is asked, pinned to it by a curator, or in one of its series, is taken out before places
 *   are counted. Pins are not asked for: they say what to recommend, not how works hang together.
 */
import type { SeedCatalogue, SeedRelation } from '../seed/catalogue.ts';
import { byCodePoint } from '../sort-key.ts';

/** Each kind of curated relation, and by which types; of two works joined by several the first kind counts. */
const typesByKind = {
  companion: ['COMPANION_TO'],
  counterpart: ['COUNTERPART_OF'],
  complement: ['COMPLEMENTS'],
  edition: ['SUCCEEDS'],
  part: ['VOLUME_OF', 'PART_OF'],
  reference: ['SUMMARIZES', 'DRAWS_ON', 'REFERENCES'],
  series: ['IN_SERIES'],
} as const;
export type QuestionKind = keyof typeof typesByKind;
export const kindNames = Object.keys(typesByKind) as QuestionKind[];
const kindOf = ({ type }: SeedRelation) => kindNames.find((kind) => typesByKind[kind].some((one) => one === type));

export interface Question {
  readonly kind: QuestionKind;
  readonly from: string;
  readonly answers: readonly string[];
  /** All works that are right answers to any question about `from`. */
  readonly known: ReadonlySet<string>;
  /** What is hidden while it is asked. */
  readonly hidden: readonly SeedRelation[];
  /** The same for works that hang together, over however many others: the smallest of their ids. */
  readonly group: string;
}

export function questionsOf({ nodes, relations }: SeedCatalogue): Question[] {
  const works = new Set(nodes.filter(({ type }) => type === 'Publication').map(({ id }) => id));
  const between = relations.filter(({ from, to }) => works.has(from) && works.has(to));
  const memberships = relations.filter(({ type }) => type === 'IN_SERIES');
  const members = grouped(memberships, ({ to }) => to);
  const pairs = grouped(
    between.filter((relation) => kindOf(relation)),
    ({ from, to }) => [from, to].sort(byCodePoint).join(' '),
  );
  const pins = between.filter(({ type }) => type === 'RECOMMENDED_WITH');
  const known = knownOf([
    ...[...pairs.keys()].map((key) => key.split(' ')),
    ...pins.map(({ from, to }) => [from, to]),
    ...[...members.values()].map((all) => all.map(({ from }) => from)),
  ]);
  const groupOf = components(known);

  const question = (kind: QuestionKind, from: string, answers: readonly string[]): Question => {
    const right = new Set(answers);
    const betrays = (series: string) => members.get(series)?.some((member) => right.has(member.from)) ?? false;
    const hidden = [
      ...between.filter((one) => (one.from === from && right.has(one.to)) || (one.to === from && right.has(one.from))),
      ...memberships.filter((one) => one.from === from && betrays(one.to)),
    ];
    return { kind, from, answers, known: known.get(from) ?? new Set(), hidden, group: groupOf(from) };
  };
  const ofPairs = [...pairs].flatMap(([key, joining]) => {
    const [a = '', b = ''] = key.split(' ');
    const kind = kindNames.find((one) => joining.some((relation) => kindOf(relation) === one)) ?? 'reference';
    return [question(kind, a, [b]), question(kind, b, [a])];
  });
  const ofSeries = [...members.values()].flatMap((all) =>
    all.flatMap(({ from }) => {
      const mates = all.map((member) => member.from).filter((work) => work !== from);
      return mates.length > 0 ? [question('series', from, mates)] : [];
    }),
  );
  return [...ofPairs, ...ofSeries];
}

function grouped(relations: readonly SeedRelation[], keyOf: (relation: SeedRelation) => string) {
  const groups = new Map<string, SeedRelation[]>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(relation);
  }
  return groups;
}

/** For each work all that are in one set with it. */
function knownOf(sets: readonly (readonly string[])[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const all of sets)
    for (const one of all) {
      const others = known.get(one) ?? new Set();
      known.set(one, others);
      for (const other of all) if (other !== one) others.add(other);
    }
  return known;
}

/** For each work the smallest id among those it is joined to, over any number of others. */
function components(known: ReadonlyMap<string, ReadonlySet<string>>): (work: string) => string {
  const found = new Map<string, string>();
  for (const start of [...known.keys()].sort(byCodePoint)) {
    if (found.has(start)) continue;
    const reached = new Set([start]);
    for (const one of reached) for (const other of known.get(one) ?? []) reached.add(other);
    for (const one of reached) found.set(one, start);
  }
  return (work) => found.get(work) ?? work;
}
