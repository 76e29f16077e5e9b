/** Whether a node or a relation is one that the model knows; used on the way out and on the way in. */
import { z } from 'zod';
import { labelProperty, nodes, nodeTypes, type RelationShape, relations, relationTypes, typeOfId } from '../model.ts';
import type { Properties, SeedNode, SeedRelation } from '../seed/catalogue.ts';
import { placeInOrder } from '../seed/check.ts';
import { sortKey } from '../sort-key.ts';
import { keyOf, TransferProblem } from './format.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const propertiesShape = z.record(z.string(), value);

/** Throws a `TransferProblem` that says what is wrong with it. */
export function checkNode(type: string, given: unknown): SeedNode {
  const known = nodeTypes.find((name) => name === type);
  if (known === undefined) throw new TransferProblem(`src/model.ts knows no type "${type}".`);
  const properties = checkProperties(type, nodes[known], given);
  const id = String(properties.id);
  if (typeOfId(id) !== known) throw new TransferProblem(`"${id}" is no id of a ${known}.`);
  const place = sortKey(String(properties[labelProperty[known]]), id);
  if (properties.sortKey !== place) throw new TransferProblem(`"sortKey" of ${id} must be ${JSON.stringify(place)}.`);
  return { type: known, id, properties };
}

/** Throws a `TransferProblem`; whether both ends are there is for the reader of the whole file to say. */
export function checkRelation(type: string, from: string, to: string, given: unknown): SeedRelation {
  const known = relationTypes.find((name) => name === type);
  if (known === undefined) throw new TransferProblem(`src/model.ts knows no relation "${type}".`);
  const { ends, symmetric }: RelationShape = relations[known];
  const shape = relationShapes[known] ?? z.strictObject({});
  const named = `${type} from "${from}" to "${to}"`;
  if (!ends.some(([a, b]) => a === typeOfId(from) && b === typeOfId(to)))
    throw new TransferProblem(`${named}: src/model.ts joins other types by it.`);
  if (from === to) throw new TransferProblem(`${named} joins a node to itself.`);
  if (symmetric && from > to) throw new TransferProblem(`${named} is read both ways; the smaller id comes first.`);
  const properties = checkProperties(named, shape, given);
  const place = 'number' in shape.shape ? placeInOrder(properties.number) : undefined;
  if (properties.sortKey !== place)
    throw new TransferProblem(`"sortKey" of ${named} must be ${JSON.stringify(place)}.`);
  return { type: known, from, to, key: keyOf(known, properties), properties };
}

/** Put together once for each relation. */
const relationShapes: { readonly [type: string]: z.ZodObject | undefined } = Object.fromEntries(
  relationTypes.map((type) => [type, z.strictObject(relations[type].properties)]),
);

/** By the shape of the model, in which what is not known is null; `sortKey` is checked by the caller. */
function checkProperties(named: string, shape: z.ZodObject, given: unknown): Properties {
  const parsed = propertiesShape.safeParse(given);
  if (!parsed.success) throw new TransferProblem(`${named}: ${sayIssues(parsed.error)}`);
  const { sortKey: place, ...own } = parsed.data;
  const complete: { [name: string]: unknown } = { ...own };
  for (const [name, property] of Object.entries(shape.shape))
    if (property instanceof z.ZodNullable) complete[name] ??= null;
  const checked = shape.safeParse(complete);
  if (checked.success) return parsed.data;
  throw new TransferProblem(`${own.id === undefined ? named : String(own.id)}: ${sayIssues(checked.error)}`);
}

const sayIssues = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length === 0 ? `${message}.` : `"${path.join('.')}": ${message}.`)).join(' ');
