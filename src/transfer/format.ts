/**
 * A catalogue as a file: one JSON object a line, in one order and one way of writing, so that equal catalogues are
 * equal files.
 *
 *     {"catalograph":"graph","version":1,"nodes":2,"relations":1,"seed":"9f2c…"}
 *     {"node":"Topic","properties":{"id":"topic/extradition",…}}
 *     {"relation":"BROADER","from":"topic/extradition","to":"topic/cooperation","properties":{}}
 *     {"sha256":"…"}
 *
 * Nodes come by type, in the order of the model, then by id; relations by the place of the node they begin at, then
 * by type, far end and key. Properties stand in the order of the model, without those that are not known. The last
 * line holds the SHA-256 of every byte before it.
 */
import { z } from 'zod';
import { type NodeType, nodes, nodeTypes, type RelationShape, relations, relationTypes, typeOfId } from '../model.ts';
import { Problem } from '../problem.ts';
import type { Properties, SeedNode, SeedRelation } from '../seed/catalogue.ts';
import { byCodePoint } from '../sort-key.ts';

/** Goes up when an older program could no longer read the file. */
export const fileVersion = 1;

/** The file is not one that can be loaded, or the graph not one that can be written; says where and why. */
export class TransferProblem extends Problem {}

/** A commit came between two pages: what was read is of no one version of the graph. */
export class GraphChanged extends TransferProblem {}

export const headerShape = z.strictObject({
  catalograph: z.literal('graph'),
  version: z.int(),
  nodes: z.int().nonnegative(),
  relations: z.int().nonnegative(),
  /** The checksum of the seed that the graph was loaded from; null when it never was. */
  seed: z.string().nullable(),
});
export type Header = Omit<z.output<typeof headerShape>, 'catalograph' | 'version'>;

export const footerShape = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const headerLine = ({ nodes, relations, seed }: Header): string =>
  JSON.stringify({ catalograph: 'graph', version: fileVersion, nodes, relations, seed });

export const nodeLine = ({ type, properties }: SeedNode): string =>
  JSON.stringify({ node: type, properties: ordered(nodes[type].shape, properties) });

export const relationLine = ({ type, from, to, properties }: SeedRelation): string =>
  JSON.stringify({ relation: type, from, to, properties: ordered(relations[type].properties, properties) });

export const footerLine = (sha256: string): string => JSON.stringify({ sha256 });

function ordered(shape: z.ZodRawShape, properties: Properties): Properties {
  const names = [...Object.keys(shape), 'sortKey'].filter((name) => properties[name] !== undefined);
  return Object.fromEntries(
    names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
}

/** What tells a relation from another one of its type between the same two nodes. */
export function keyOf(type: SeedRelation['type'], properties: Properties): string {
  const { key }: RelationShape = relations[type];
  return key === undefined ? '' : String(properties[key] ?? '');
}

type PlacedNode = Pick<SeedNode, 'type' | 'id'>;
export const compareNodes = (a: PlacedNode, b: PlacedNode): number =>
  nodeTypes.indexOf(a.type) - nodeTypes.indexOf(b.type) || byCodePoint(a.id, b.id);

export const compareRelations = (a: SeedRelation, b: SeedRelation): number =>
  compareNodes(endOf(a.from), endOf(b.from)) ||
  relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) ||
  byCodePoint(a.to, b.to) ||
  byCodePoint(a.key, b.key);

const endOf = (id: string): PlacedNode => ({ type: typeOfId(id) ?? lastType, id });
const lastType: NodeType = nodeTypes[nodeTypes.length - 1] ?? 'Publication';
