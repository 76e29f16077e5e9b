/**
 * What a question asks of the rows of one type: which relations, with which arguments. The loaders send it along
 * with the row, so that a level of the question is one statement.
 *
 * It only looks ahead: a relation that was not foreseen is loaded when its field is resolved.
 */
import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { NodeType } from '../model.ts';
import { maximumPage, type PageArguments } from './cursor.ts';
import { UserInputError } from './input.ts';
import { briefColumns } from './rows.ts';

/** A relation that a level asks for, once for each set of arguments. */
export interface Want {
  readonly relation: string;
  readonly args: PageArguments & { readonly [name: string]: unknown };
  /** Only the entries with these nodes at the other end, all of them: what else the arguments say was seen to. */
  readonly only?: readonly string[];
  /** Whether the entries are asked, and whether their total is. */
  readonly on: boolean;
  readonly count: boolean;
  /** Whether brief rows of the nodes are enough, and whether what the relation itself says is not asked. */
  readonly brief?: boolean;
  readonly bare?: boolean;
  /** Whether places in the order are asked: cursors. */
  readonly placed?: boolean;
  /** What is asked of the rows at the far end. */
  readonly below?: readonly Want[];
}

/** The relations of each type, and which fields a brief row of it is enough for. */
export interface Known {
  relationsOf(type: NodeType): { readonly [name: string]: { readonly far: NodeType } };
  isEnough(type: NodeType): (field: string) => boolean;
  /** Whether a want can be read before its field is resolved. */
  isForeseeable(type: NodeType, want: Want): boolean;
}

/**
 * The relations of `type` that the field asks of its rows: of the nodes of a connection, or of the rows themselves; and
 * of each of them what is asked further down. Those that `fits` says; further down, those that can be foreseen.
 */
export function wantsOf(
  info: GraphQLResolveInfo,
  type: NodeType,
  known: Known,
  fits: Known['isForeseeable'] = known.isForeseeable,
  nodes: readonly FieldNode[] = info.fieldNodes,
  returned: GraphQLNamedType = getNamedType(info.returnType),
): readonly Want[] {
  const parent = info.schema.getType(type);
  if (!isObjectType(parent)) return [];
  const relations = known.relationsOf(type);
  return rowSelections(info, nodes, returned, type).flatMap(({ selectionSet }) =>
    fieldsOf(info, selectionSet, parent).flatMap((node) => {
      const far = relations[node.name.value]?.far;
      const field = parent.getFields()[node.name.value];
      const want = far && field && foresee(() => wantOf(info, field, [node], { far, ...known }));
      if (!want || !fits(type, want)) return [];
      const below = wantsOf(info, far, known, known.isForeseeable, [node], getNamedType(field.type));
      return [below.length === 0 ? want : { ...want, below }];
    }),
  );
}

/** Arguments that do not fit are refused where their field is resolved, not here. */
export function foresee<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof UserInputError) return undefined;
    throw error;
  }
}

/** A plain list has no pages: it is as much as a page can hold. */
const wholeList: Want['args'] = { first: maximumPage };

/**
 * What the relation's own field asks: its arguments, whether its entries and its total are selected, and whether brief
 * rows will do for what stands at its `far` end.
 */
export function wantOf(
  info: GraphQLResolveInfo,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  joined?: Pick<Known, 'isEnough'> & { readonly far: NodeType },
): Want {
  const [first] = nodes;
  if (!first) throw new Error('A field is always resolved for at least one field node.');
  const type = getNamedType(field.type);
  const selected = nodes.flatMap(({ selectionSet }) =>
    selectionSet ? fieldsOf(info, selectionSet, type).map(({ name }) => name.value) : [],
  );
  const isConnection = type.name.endsWith('Connection');
  const args = isConnection ? getArgumentValues(field, first, info.variableValues) : wholeList;
  const on = !isConnection || selected.some((name) => name !== 'totalCount' && name !== '__typename');
  const count = isConnection && selected.includes('totalCount');
  // What is no connection may be made of anything that a row holds.
  const brief =
    isConnection && joined !== undefined && asksOnly(info, nodes, type, joined.far, joined.isEnough(joined.far));
  const bare = isConnection && asksNoEdges(info, nodes, type);
  const placed = isConnection && asksPlaces(info, nodes, type);
  return { relation: field.name, args, on, count, brief, bare, placed };
}

/** Whether all fields that the field nodes ask of the rows of `type` are among these. */
function asksOnly(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  returned: GraphQLNamedType,
  type: string,
  isEnough: (field: string) => boolean,
): boolean {
  const rowType = info.schema.getType(type);
  return (
    isObjectType(rowType) &&
    rowSelections(info, nodes, returned, type).every(({ selectionSet }) =>
      fieldsOf(info, selectionSet, rowType).every(({ name }) => isEnough(name.value)),
    )
  );
}

/** The same of the rows that the field itself returns; of a field that returns none, all may be asked. */
export function returnsOnly(info: GraphQLResolveInfo, type: string, isEnough: (field: string) => boolean): boolean {
  const returned = getNamedType(info.returnType);
  return (
    rowSelections(info, info.fieldNodes, returned, type).length > 0 &&
    asksOnly(info, info.fieldNodes, returned, type, isEnough)
  );
}

/** Whether nothing but nodes and cursors is asked of the edges. */
function asksNoEdges(info: GraphQLResolveInfo, nodes: readonly FieldNode[], returned: GraphQLNamedType): boolean {
  if (!isObjectType(returned)) return false;
  return nodes.every(({ selectionSet }) =>
    (selectionSet ? fieldsOf(info, selectionSet, returned) : [])
      .filter(({ name }) => name.value === 'edges')
      .every(({ selectionSet }) => {
        const edge = getNamedType(returned.getFields().edges?.type);
        if (!isObjectType(edge) || !selectionSet) return false;
        return fieldsOf(info, selectionSet, edge).every(({ name }) => plainOfEdge.has(name.value));
      }),
  );
}

/** Whether cursors are asked, of the edges or of the ends of the page. */
function asksPlaces(info: GraphQLResolveInfo, nodes: readonly FieldNode[], returned: GraphQLNamedType): boolean {
  if (!isObjectType(returned)) return false;
  return nodes.some(({ selectionSet }) =>
    (selectionSet ? fieldsOf(info, selectionSet, returned) : []).some(({ name, selectionSet }) => {
      const below = getNamedType(returned.getFields()[name.value]?.type);
      if (!selectionSet || !below || !placesOf.has(name.value)) return false;
      return fieldsOf(info, selectionSet, below).some(({ name }) => places.has(name.value));
    }),
  );
}

const placesOf = new Set(['edges', 'pageInfo']);
const places = new Set(['cursor', 'startCursor', 'endCursor']);

/** The fields that a brief row answers. */
export function isBrief(type: NodeType): (field: string) => boolean {
  const names = briefFields.get(type) ?? new Set(['__typename', 'label', ...briefColumns(type)]);
  briefFields.set(type, names);
  return (field) => names.has(field);
}
const briefFields = new Map<NodeType, ReadonlySet<string>>();

const plainOfEdge = new Set(['node', 'cursor', '__typename']);

/** The selections that stand for rows: those of the field, or of `nodes` and `edges { node }` below a connection. */
function rowSelections(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  type: GraphQLNamedType,
  rowType: string,
): { selectionSet: SelectionSetNode }[] {
  const own = nodes.flatMap(({ selectionSet }) => (selectionSet ? [{ selectionSet }] : []));
  if (type.name === rowType || isAbstractType(type)) return own;
  if (!isObjectType(type)) return [];
  return own.flatMap(({ selectionSet }) =>
    fieldsOf(info, selectionSet, type)
      .filter(({ name }) => name.value === 'nodes' || name.value === 'edges' || name.value === 'node')
      .flatMap((node) => {
        const field = type.getFields()[node.name.value];
        return field ? rowSelections(info, [node], getNamedType(field.type), rowType) : [];
      }),
  );
}

/** The fields of a selection that apply to `type`: fragments opened, `@skip` and `@include` obeyed. */
function fieldsOf(info: GraphQLResolveInfo, selectionSet: SelectionSetNode, type: GraphQLNamedType): FieldNode[] {
  return selectionSet.selections.flatMap((selection): FieldNode[] => {
    if (!included(info, selection)) return [];
    if (selection.kind === 'Field') return [selection];
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    if (!fragment || !applies(info, fragment.typeCondition?.name.value, type)) return [];
    return fieldsOf(info, fragment.selectionSet, type);
  });
}

function applies(info: GraphQLResolveInfo, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = info.schema.getType(condition);
  if (isAbstractType(abstract)) {
    return (isObjectType(type) || isInterfaceType(type)) && info.schema.isSubType(abstract, type);
  }
  return false;
}

function included(info: GraphQLResolveInfo, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if !== false;
}
