/** How many things a field leads to at most. */
import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';

/** Pages as `graph/cursor.ts` has them; a test compares. */
export const page = { usual: 20, most: 100 };

/** Arguments that say how many are wanted, and the most that may be. */
const wanted: { readonly [argument: string]: number } = {
  first: page.most,
  last: page.most,
  rowsFirst: page.most,
  columnsFirst: page.most,
  budget: 500,
  'Query.paths.first': 20,
  'Query.readingPath.first': 50,
};

/** Arguments that are lists of which each item leads to one thing, and the most items there may be. */
const named: { readonly [field: string]: readonly [argument: string, most: number] } = {
  'Query.nodes': ['ids', page.most],
  'Query._entities': ['representations', 1_000],
};

/** Lists that are as long as the page of the field above them, or so many times as long. */
const paged: { readonly [field: string]: number } = {
  'CoverageMatrix.rows': 1,
  'CoverageMatrix.columns': 1,
  'FacetCounts.values': 1,
  'Neighbourhood.nodes': 1,
  'Neighbourhood.links': 5,
};

/** Lists that no argument bounds, and how long they can be: on the catalogue as it ships none is longer. */
const plain: { readonly [field: string]: number } = {
  claims: 4,
  conflicts: 4,
  corrections: 4,
  facets: 12,
  highlights: 9,
  kinds: 40,
  languages: 20,
  omitted: 12,
  records: 8,
  relations: 10,
  'EmptyCell.shares': 8,
  'Meta.nodes': 20,
  'Meta.relations': 60,
  'Meta.trust': 20,
  'NeighbourhoodLink.relations': 3,
  'Path.nodes': 7,
  'Publication.languages': 12,
  'Publication.records': 4,
  'Query.timeline': 60,
  'ReadingStep.reasons': 8,
  'Reason.from': 4,
  'Reason.via': 4,
  'Reason.records': 4,
  'Recommendation.reasons': 16,
  'Relation.records': 4,
  'SearchConnection.relaxations': 10,
  'UnderstoodQuery.words': 20,
};

/** `page`: for each of the page above; `fixed`: whatever that is. */
export interface Size {
  readonly fixed: number;
  readonly page: number;
}

export type Variables = { readonly [name: string]: unknown } | undefined;

/** The page that a field asks for: what its lists are as long as. */
export function pageOf(type: string, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const sizes = field.args.flatMap(({ name, defaultValue }) => {
    const most = wanted[`${type}.${field.name}.${name}`] ?? wanted[name];
    if (most === undefined) return [];
    const given = argumentOf(node, name);
    if (given?.kind === Kind.VARIABLE) return [most];
    if (given?.kind === Kind.INT) return [Math.min(Math.max(Number(given.value), 0), most)];
    return typeof defaultValue === 'number' ? [defaultValue] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : page.usual;
}

/** `variables` are looked at for lists of ids alone, which pages have no bound like. */
export function sizeOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Size {
  const name = `${type}.${field.name}`;
  if (!isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) return { fixed: 1, page: 0 };
  const byName = named[name];
  if (byName) return { fixed: lengthOf(argumentOf(node, byName[0]), byName[1], variables), page: 0 };
  if (paged[name] !== undefined) return { fixed: 0, page: paged[name] };
  if (type.endsWith('Connection') && ['nodes', 'edges'].includes(field.name)) return { fixed: 0, page: 1 };
  if (field.name === 'facets')
    return { fixed: lengthOf(argumentOf(node, 'of'), plain.facets ?? 1, undefined), page: 0 };
  if (field.args.some((arg) => wanted[arg.name] !== undefined)) return { fixed: pageOf(type, field, node), page: 0 };
  return { fixed: plainSize(name) ?? page.usual, page: 0 };
}

/** `undefined` for a list that is not in the table. */
function plainSize(name: string): number | undefined {
  return plain[name] ?? plain[name.slice(name.indexOf('.') + 1)];
}

/** Whether the length of the list is known: an argument says it, or a table. */
export function isBounded(type: string, field: GraphQLField<unknown, unknown>): boolean {
  const name = `${type}.${field.name}`;
  return (
    named[name] !== undefined ||
    paged[name] !== undefined ||
    plainSize(name) !== undefined ||
    (type.endsWith('Connection') && ['nodes', 'edges'].includes(field.name)) ||
    field.args.some((arg) => wanted[arg.name] !== undefined)
  );
}

/** Whether the size depends on the values of variables. */
export const isNamedByVariable = (type: string, node: FieldNode): boolean => {
  const argument = named[`${type}.${node.name.value}`]?.[0];
  return argument !== undefined && argumentOf(node, argument)?.kind === Kind.VARIABLE;
};

const argumentOf = (node: FieldNode, name: string): ValueNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name)?.value;

function lengthOf(value: ValueNode | undefined, most: number, variables: Variables): number {
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return 1;
  const given = variables?.[value.name.value];
  if (given === undefined || given === null) return most;
  return Array.isArray(given) ? Math.min(given.length, most) : 1;
}

/** Connections, their edges and the state of a page are no things of their own. */
export const isWrapper = ({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): boolean =>
  /(Connection|Edge|^PageInfo|^__.*)$/.test(getNamedType(type).name);
