/** A database that understands what a load tells it, and remembers in which words and in which portions. */
import { z } from 'zod';
import type { Run, Writer } from '../../src/graph/neo4j-writer.ts';
import type { SeedNode, SeedRelation } from '../../src/seed/catalogue.ts';

interface Properties {
  readonly [name: string]: unknown;
}
/** A node as it may stand in a database: of a type that the model knows, or of another. */
export interface AnyNode {
  readonly type: string;
  readonly id: string;
  readonly properties: Properties;
}
export interface AnyRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
export interface Held {
  readonly nodes?: readonly AnyNode[];
  readonly relations?: readonly AnyRelation[];
  readonly checksum?: string;
  /** Nodes that Catalograph did not write, in a database that it never loaded. */
  readonly foreign?: number;
}
interface Stored extends AnyRelation {
  readonly element: string;
}

const parameters = z.object({
  rows: z
    .array(
      z.object({
        element: z.string().optional(),
        type: z.string().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
        properties: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  checksum: z.string().optional(),
});
type Row = NonNullable<z.output<typeof parameters>['rows']>[number];

/** Holds `held`, from the lock on `later`, as when another loader was faster. */
export function database(held: Held = {}, later: Held = held) {
  let count = 0;
  let nodes = new Map<string, AnyNode>();
  let relations = new Map<string, Stored>();
  let checksum: string | null = null;
  let ours = held.nodes !== undefined;
  const named = (kind: string) => `${kind}:${count++}`;
  const elementOf = (id: string) => [...nodes].find(([, node]) => node.id === id)?.[0] ?? '';
  const hold = (content: Held) => {
    nodes = new Map((content.nodes ?? []).map((node) => [named('node'), node]));
    relations = new Map(
      (content.relations ?? []).map((relation) => {
        const element = named('relation');
        const { type, from, to, properties } = relation;
        return [element, { type, from: elementOf(from), to: elementOf(to), properties, element }];
      }),
    );
    checksum = content.checksum ?? null;
  };
  const found = <T>(all: ReadonlyMap<string, T>, element = ''): T => {
    const one = all.get(element);
    if (!one) throw new Error(`There is nothing named "${element}".`);
    return one;
  };
  const idOf = (element: string) => found(nodes, element).id;
  hold(held);

  const writes: { readonly [text: string]: readonly [what: string, write: (row: Row) => Properties | undefined] } = {
    'CREATE (n:$(row.type)) SET n = row.properties RETURN n.id AS id, elementId(n) AS element': [
      'create nodes',
      ({ type = '', properties = {} }) => {
        const element = named('node');
        const id = String(properties.id);
        nodes.set(element, { type, id, properties });
        return { id, element };
      },
    ],
    'MATCH (n) WHERE elementId(n) = row.element SET n = row.properties': [
      'change nodes',
      ({ element = '', properties = {} }) => void nodes.set(element, { ...found(nodes, element), properties }),
    ],
    'MATCH (n) WHERE elementId(n) = row.element DETACH DELETE n': [
      'remove nodes',
      ({ element = '' }) => {
        found(nodes, element);
        nodes.delete(element);
        for (const [name, { from, to }] of relations) if ([from, to].includes(element)) relations.delete(name);
        return undefined;
      },
    ],
    'MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties':
      [
        'create relations',
        ({ type = '', from = '', to = '', properties = {} }) => {
          found(nodes, from);
          found(nodes, to);
          const element = named('relation');
          relations.set(element, { type, from, to, properties, element });
          return undefined;
        },
      ],
    'MATCH ()-[r]->() WHERE elementId(r) = row.element SET r = row.properties': [
      'change relations',
      ({ element = '', properties = {} }) => void relations.set(element, { ...found(relations, element), properties }),
    ],
    'MATCH ()-[r]->() WHERE elementId(r) = row.element DELETE r': [
      'remove relations',
      ({ element = '' }) => {
        found(relations, element);
        relations.delete(element);
        return undefined;
      },
    ],
  };

  const log: string[] = [];
  const texts: string[] = [];
  const written: { readonly what: string; readonly type: string }[] = [];
  const typeOf = ({ type, element = '' }: Row) =>
    type ?? nodes.get(element)?.type ?? relations.get(element)?.type ?? '';

  const run: Run = async (text, given = {}) => {
    texts.push(text);
    const { rows = [], checksum: sent = null } = parameters.parse(given);
    if (text.startsWith('RETURN EXISTS')) return [{ ours, nodes: held.foreign ?? nodes.size }];
    if (text.includes('RETURN c.checksum')) return [{ checksum }];
    if (text.startsWith('MATCH (n:!Catalogue) RETURN labels(n)[0] AS type'))
      return [...nodes].map(([element, { type, id, properties }]) => ({ type, from: id, to: '', element, properties }));
    if (text.startsWith('MATCH (a)-[r]->(b) RETURN type(r) AS type'))
      return [...relations.values()].map((relation) => ({
        ...relation,
        from: idOf(relation.from),
        to: idOf(relation.to),
      }));
    if (text.startsWith('MERGE (c:Catalogue ')) {
      ours = true;
      if (later !== held) hold(later);
      log.push('lock');
      return [];
    }
    if (text.includes('c.checksum = $in.checksum')) {
      checksum = sent;
      log.push('remember the checksum');
      return [];
    }
    const [what, write] = writes[text.replace('UNWIND $in.rows AS row ', '')] ?? [];
    if (!what || !write) throw new Error(`The database of these tests does not understand: ${text}`);
    log.push(`${what}: ${rows.length}`);
    return rows.flatMap((row): Properties[] => {
      written.push({ what, type: typeOf(row) });
      const returned = write(row);
      return returned ? [returned] : [];
    });
  };
  const writer: Writer = {
    schema: async (statements) => void log.push(`schema: ${statements.length} statements`),
    transaction: (work) => work(run),
    close: async () => undefined,
  };
  /** What it holds now, in the order in which it came. */
  const content = () => ({
    nodes: [...nodes.values()],
    relations: [...relations.values()].map(({ element: _, ...relation }) => ({
      ...relation,
      from: idOf(relation.from),
      to: idOf(relation.to),
    })),
    checksum,
  });
  return { writer, log, texts, written, content };
}

export const topic = (name: string, label = name): SeedNode => ({
  type: 'Topic',
  id: `topic/${name}`,
  properties: { id: `topic/${name}`, label },
});
export const broader = (from: string, to: string): SeedRelation => ({
  type: 'BROADER',
  from: `topic/${from}`,
  to: `topic/${to}`,
  key: '',
  properties: {},
});
