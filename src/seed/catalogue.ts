/** The seed as it goes into the graph: every node with all its properties, every relation with its evidence. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeType, RelationType } from '../model.ts';
import { root } from '../root.ts';

export interface SeedNode {
  readonly type: NodeType;
  readonly id: string;
  /** Without those that are not known. */
  readonly properties: Properties;
}

export interface SeedRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** What tells it from another relation of the same type between the same two nodes; else empty. */
  readonly key: string;
  readonly properties: Properties;
}

export interface Properties {
  readonly [name: string]: string | number | boolean | readonly string[];
}

export interface SeedCatalogue {
  readonly nodes: readonly SeedNode[];
  readonly relations: readonly SeedRelation[];
}

/** For each node at one end of a relation, the ids at the other. */
export function joined(
  relations: readonly SeedRelation[],
  type: RelationType,
  end: 'from' | 'to',
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.type !== type) continue;
    const others = found.get(relation[end]) ?? [];
    others.push(end === 'from' ? relation.to : relation.from);
    found.set(relation[end], others);
  }
  return found;
}

/** The statements that give the graph its constraints and indexes, each of them idempotent. */
export function schemaStatements(): string[] {
  const text = readFileSync(join(root, 'cypher', 'schema.cypher'), 'utf8');
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Equal for equal content: what the graph remembers of the seed it was loaded from. */
export function checksum(catalogue: SeedCatalogue): string {
  const content = JSON.stringify([schemaStatements(), catalogue.nodes, catalogue.relations]);
  return createHash('sha256').update(content).digest('hex');
}
