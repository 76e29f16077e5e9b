/** A file as a catalogue: every line checked, and the file as a whole, before anybody writes. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SeedCatalogue, SeedNode, SeedRelation } from '../seed/catalogue.ts';
import { checkNode, checkRelation } from './check.ts';
import {
  compareNodes,
  compareRelations,
  fileVersion,
  footerShape,
  type Header,
  headerShape,
  nodeLine,
  relationLine,
  TransferProblem,
} from './format.ts';
import { linesOf } from './lines.ts';

export interface ReadGraph {
  readonly catalogue: SeedCatalogue;
  /** What the graph remembered of its seed. */
  readonly seed: string | null;
  readonly sha256: string;
}

const nodeShape = z.strictObject({ node: z.string(), properties: z.unknown() });
const relationShape = z.strictObject({
  relation: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.unknown(),
});

/** Throws a `TransferProblem` that names the line and says what is wrong with it. */
export async function readGraph(chunks: AsyncIterable<Uint8Array>): Promise<ReadGraph> {
  const hash = createHash('sha256');
  const reader = new Reader();
  let number = 0;
  try {
    for await (const { text, ended } of linesOf(chunks)) {
      number++;
      if (!ended) throw new TransferProblem('The file ends within this line: it was cut.');
      reader.take(text, () => hash.copy().digest('hex'));
      hash.update(`${text}\n`);
    }
    number++;
    return reader.finish();
  } catch (error) {
    if (error instanceof TransferProblem) throw new TransferProblem(`Line ${number}: ${error.message}`);
    throw error;
  }
}

class Reader {
  readonly #nodes: SeedNode[] = [];
  readonly #relations: SeedRelation[] = [];
  readonly #ids = new Set<string>();
  #header: Header | undefined;
  #sha256: string | undefined;

  take(text: string, sha256: () => string): void {
    if (this.#sha256 !== undefined) throw new TransferProblem('Nothing may follow the checksum.');
    const value = parsed(text);
    if (this.#header === undefined) this.#header = headerOf(value);
    else if ('node' in value) this.#takeNode(value, text);
    else if ('relation' in value) this.#takeRelation(value, text);
    else this.#sha256 = this.#end(value, this.#header, sha256());
  }

  finish(): ReadGraph {
    if (this.#header === undefined || this.#sha256 === undefined)
      throw new TransferProblem('The file ends without its checksum: it was cut.');
    const catalogue = { nodes: this.#nodes, relations: this.#relations };
    return { catalogue, seed: this.#header.seed, sha256: this.#sha256 };
  }

  #takeNode(value: object, text: string): void {
    const { node: type, properties } = shaped(nodeShape, value);
    const node = checkNode(type, properties);
    const before = this.#nodes.at(-1);
    if (this.#relations.length > 0) throw new TransferProblem('Nodes come before relations.');
    if (before !== undefined && compareNodes(before, node) >= 0) throw outOfOrder;
    if (nodeLine(node) !== text) throw otherwise;
    this.#nodes.push(node);
    this.#ids.add(node.id);
  }

  #takeRelation(value: object, text: string): void {
    const { relation: type, from, to, properties } = shaped(relationShape, value);
    const relation = checkRelation(type, from, to, properties);
    const before = this.#relations.at(-1);
    if (before !== undefined && compareRelations(before, relation) >= 0) throw outOfOrder;
    if (relationLine(relation) !== text) throw otherwise;
    const { records = [] } = relation.properties;
    for (const id of [from, to, ...(Array.isArray(records) ? records : [])])
      if (!this.#ids.has(id)) throw new TransferProblem(`"${id}" is named and does not stand in the file.`);
    this.#relations.push(relation);
  }

  #end(value: object, header: Header, actual: string): string {
    const { sha256 } = shaped(footerShape, value);
    if (sha256 !== actual)
      throw new TransferProblem('The checksum is not that of the lines before it: the file was changed or damaged.');
    for (const [what, announced, there] of [
      ['nodes', header.nodes, this.#nodes.length],
      ['relations', header.relations, this.#relations.length],
    ] as const)
      if (announced !== there)
        throw new TransferProblem(`The first line says ${announced} ${what}; there are ${there}.`);
    return sha256;
  }
}

const outOfOrder = new TransferProblem('It must stand before the line above, or stands there twice.');
const otherwise = new TransferProblem('It is not written as an export writes it.');

function parsed(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TransferProblem('This is no JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new TransferProblem('This is no JSON object.');
}

function headerOf(value: object): Header {
  const found = z.looseObject({ catalograph: z.literal('graph'), version: z.int() }).safeParse(value);
  if (!found.success) throw new TransferProblem('This is no export of Catalograph: its first line says so.');
  const { version } = found.data;
  if (version !== fileVersion)
    throw new TransferProblem(`The file is of version ${version}; this program reads version ${fileVersion}.`);
  return shaped(headerShape, value);
}

function shaped<T>(shape: z.ZodType<T>, value: object): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TransferProblem(
    `The line is not as it should be: ${[...(issue?.path ?? []), ''].join(': ')}${issue?.message}.`,
  );
}
