/** The graph as lines: read a page at a time, each thing checked, all of them from one version of the graph. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { nodeTypes } from '../model.ts';
import { loadedChecksum } from '../seed/start.ts';
import { checkNode, checkRelation } from './check.ts';
import {
  compareNodes,
  compareRelations,
  footerLine,
  GraphChanged,
  type Header,
  headerLine,
  nodeLine,
  relationLine,
  TransferProblem,
} from './format.ts';

const some = z.object({ elements: z.array(z.string()) });
const known = z.record(z.string(), z.unknown());
const everyNode = source('transfer/nodes', {
  params: z.object({}),
  row: { types: z.array(z.string()), id: z.string(), element: z.string() },
});
const properties = source('transfer/properties', { params: some, row: { element: z.string(), properties: known } });
const relations = source('transfer/relations', {
  params: some,
  row: { from: z.string(), type: z.string(), to: z.string(), properties: known },
});
const count = source('transfer/count', { params: z.object({}), row: { relations: z.int() } });
export const statements: AnyStatement[] = [everyNode, properties, relations, count];

export interface Written extends Header {
  readonly sha256: string;
}

/** How many nodes are read at once, with the relations that begin at them. */
const pageSize = 500;

/**
 * Yields every line with its line feed; returns what was written. In memory are the ids of all nodes and one page.
 * Throws a `TransferProblem` for what the model does not know, a `GraphChanged` when the graph was written meanwhile.
 */
export async function* graphLines(graph: Graph & { readonly straddles: boolean }): AsyncGenerator<string, Written> {
  const seed = (await loadedChecksum(graph)) ?? null;
  const [counted] = await graph.read(count, {});
  const found = (await graph.read(everyNode, {})).map(placed).sort(compareNodes);
  const header = { nodes: found.length, relations: counted?.relations ?? 0, seed };
  const hash = createHash('sha256');
  const line = (text: string) => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  yield line(headerLine(header));

  for (const { page, elements } of pages(found)) {
    const rows = new Map((await graph.read(properties, { elements })).map((row) => [row.element, row.properties]));
    for (const { type, element } of page) {
      const row = rows.get(element);
      if (row === undefined) throw new GraphChanged('A node is gone that was there a moment ago.');
      yield line(nodeLine(checkNode(type, row)));
    }
  }
  let joined = 0;
  for (const { elements } of pages(found)) {
    const rows = await graph.read(relations, { elements });
    const page = rows.map(({ type, from, to, properties }) => checkRelation(type, from, to, properties));
    joined += page.length;
    for (const relation of page.sort(compareRelations)) yield line(relationLine(relation));
  }
  if (graph.straddles || joined !== header.relations)
    throw new GraphChanged('The graph was written to while it was read, so that what was read is of no one version.');
  const sha256 = hash.digest('hex');
  yield `${footerLine(sha256)}\n`;
  return { ...header, sha256 };
}

function placed({ types, id, element }: { types: string[]; id: string; element: string }) {
  const type = nodeTypes.find((name) => name === types[0]);
  if (type !== undefined && types.length === 1) return { type, id, element };
  const labels = types.length === 0 ? 'no label' : `the labels ${types.join(', ')}`;
  throw new TransferProblem(
    `A node ("${id}") has ${labels}, and src/model.ts knows no such node: nothing was written.`,
  );
}

function* pages<T extends { readonly element: string }>(all: readonly T[]) {
  for (let i = 0; i < all.length; i += pageSize) {
    const page = all.slice(i, i + pageSize);
    yield { page, elements: page.map(({ element }) => element) };
  }
}
