/** `npm run seed:report`: what the seed holds, in counts that a person can compare with the sources. */
import { relationTypes } from '../model.ts';
import { joined, type Properties, type SeedCatalogue, type SeedNode } from './catalogue.ts';

type Count = readonly [name: string, count: number];

/** One heading and one line for each count; the same text for the same seed. */
export function reportOf(catalogue: SeedCatalogue): string {
  const { nodes, relations } = catalogue;
  const of = (type: SeedNode['type']) => nodes.filter((node) => node.type === type);
  const works = of('Publication');
  const held = works.filter(({ properties }) => properties.held === true);
  const records = joined(relations, 'DESCRIBES', 'to');
  const sourceOf = joined(relations, 'IN', 'from');
  const without = (name: string, has: (node: SeedNode) => boolean): Count => [
    name,
    held.filter((node) => !has(node)).length,
  ];
  const isJoined = (type: Parameters<typeof joined>[1]) => {
    const from = joined(relations, type, 'from');
    return ({ id }: SeedNode) => from.has(id);
  };

  return [
    section('Records', [
      ...tally(of('Record'), ({ id, properties }) => `${sourceOf.get(id)} · ${properties.section}`),
      ['all', of('Record').length],
    ]),
    section('Works', [
      ['held', held.length],
      ['held, with two records', held.filter(({ id }) => records.get(id)?.length === 2).length],
      ['known, not held', works.length - held.length],
    ]),
    section(
      'Works held, by kind',
      tally(held, ({ properties }) => String(properties.kind)),
    ),
    section(
      'Works held, by access',
      tally(held, ({ properties }) => String(properties.access)),
    ),
    section('Works held that lack', [
      without('a topic', isJoined('ABOUT')),
      without('an institution', isJoined('PUBLISHED_BY')),
      without('a region', isJoined('COVERS')),
      without('an audience', isJoined('FOR')),
      without('a version', isJoined('HAS_VERSION')),
      without('a date', ({ properties }) => properties.published !== undefined),
    ]),
    section(
      'Versions, by language',
      tally(of('Version'), ({ properties }) => String(properties.language ?? 'none stated')),
    ),
    section(
      'Versions, by role',
      tally(of('Version'), ({ properties }) => String(properties.role)),
    ),
    section(
      'Conflicts, by field',
      tally(of('Conflict'), ({ properties }) => String(properties.field)),
    ),
    section(
      'Nodes, by type',
      tally(nodes, ({ type }) => type),
    ),
    section(
      'Relations, by type and basis',
      relationTypes.flatMap((type) =>
        tally(
          relations.filter((relation) => relation.type === type),
          ({ properties }) => (properties.basis === undefined ? type : `${type} ${properties.basis}`),
        ),
      ),
    ),
  ].join('\n');
}

function tally<T extends { readonly properties: Properties }>(items: readonly T[], name: (item: T) => string): Count[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function section(title: string, counts: readonly Count[]): string {
  const lines = counts.map(([name, count]) => `  ${name.padEnd(48)}${String(count).padStart(5)}`);
  return `${[title, ...lines].join('\n')}\n`;
}
