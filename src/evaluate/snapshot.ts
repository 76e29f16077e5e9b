/** The seed as a snapshot, without a database. */
import { Snapshot } from '../find/snapshot.ts';
import type { SeedCatalogue } from '../seed/catalogue.ts';

export function snapshotOf({ nodes, relations }: SeedCatalogue): Snapshot {
  const source = new Map(relations.filter(({ type }) => type === 'IN').map(({ from, to }) => [from, to]));
  const joints = group(relations);
  const inSource = relations
    .filter(({ type }) => type === 'DESCRIBES')
    .map(({ from, to }) => [to, source.get(from) ?? '', '', ''] as const);
  return new Snapshot(
    nodes.map(({ type, properties }) => ({ type, properties })),
    [...joints, { type: 'IN', joints: inSource }],
  );
}

function group(relations: SeedCatalogue['relations']) {
  const types = [...new Set(relations.map(({ type }) => type))].filter((type) => type !== 'IN' && type !== 'DESCRIBES');
  return types.map((type) => ({
    type: type as string,
    joints: relations
      .filter((relation) => relation.type === type)
      .map(
        ({ from, to, properties }) =>
          [from, to, String(properties.role ?? ''), String(properties.sortKey ?? '')] as const,
      ),
  }));
}
