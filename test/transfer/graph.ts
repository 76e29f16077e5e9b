/** A catalogue as a graph that can be read: what an export asks of the database, answered from memory, in another order. */
import { Readable } from 'node:stream';
import type { Graph } from '../../src/graph/graph.ts';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { type ReadGraph, readGraph } from '../../src/transfer/read.ts';
import { graphLines, type Written } from '../../src/transfer/write.ts';

interface Asked {
  readonly elements?: readonly string[];
}

export function graphOf({ nodes, relations }: SeedCatalogue, { straddles = false, seed = 'the seed' } = {}) {
  const element = (id: string) => `4:${id}`;
  const answers: { readonly [name: string]: (asked: Asked) => object[] } = {
    'seed/checksum': () => [{ checksum: seed }],
    'transfer/count': () => [{ relations: relations.length }],
    'transfer/nodes': () => nodes.map(({ type, id }) => ({ types: [type], id, element: element(id) })).reverse(),
    'transfer/properties': ({ elements = [] }) =>
      nodes
        .filter(({ id }) => elements.includes(element(id)))
        .map(({ id, properties }) => ({ element: element(id), properties: backwards(properties) }))
        .reverse(),
    'transfer/relations': ({ elements = [] }) =>
      relations
        .filter(({ from }) => elements.includes(element(from)))
        .map(({ type, from, to, properties }) => ({ from, type, to, properties: backwards(properties) }))
        .reverse(),
  };
  const asked: string[] = [];
  const graph: Graph & { straddles: boolean } = {
    straddles,
    async read(statement, params) {
      asked.push(statement.name);
      const rows = answers[statement.name]?.(statement.params.parse(params) as Asked) ?? [];
      return rows.map((row) => statement.row.parse(row));
    },
  };
  return { graph, asked };
}

const backwards = (properties: object) => Object.fromEntries(Object.entries(properties).reverse());

/** The whole export as one text, with what it says of itself. */
export async function textOf(graph: Parameters<typeof graphLines>[0]): Promise<{ text: string; written: Written }> {
  const lines = graphLines(graph);
  for (let text = ''; ; ) {
    const { done, value } = await lines.next();
    if (done) return { text, written: value };
    text += value;
  }
}

/** Read in portions that break lines and letters. */
export const read = (text: string | Uint8Array, portion = 777): Promise<ReadGraph> => {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / portion);
  return readGraph(
    Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * portion, (i + 1) * portion))),
  );
};
