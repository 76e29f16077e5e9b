/**
 * What an operation costs before it is executed, in points: one for each thing that the answer may hold, and for fields
 * that work harder than that says, what they take besides (`weights.ts`). A page counts as large as it is asked for, or
 * by variable, as large as it may be, so that a document has one cost, whatever its variables; lists of ids that come
 * by variable are the exception, since those of a gateway are seldom near their bound.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fold } from './fold.ts';
import { isNamedByVariable, isWrapper, pageOf, type Size, sizeOf, type Variables } from './sizes.ts';
import { weightOf } from './weights.ts';

const known = new WeakMap<OperationDefinitionNode, number>();

/** The document has passed validation. Remembered for as long as the engine keeps the document. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const fields = placesOf(schema, document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const { fixed } = fold<Size>(operation.selectionSet, (name) => fragments.get(name), {
    nothing: { fixed: 0, page: 0 },
    join: (one, other) => ({ fixed: bounded(one.fixed + other.fixed), page: bounded(one.page + other.page) }),
    selection: (node, below) =>
      node.kind === Kind.FIELD ? fieldCost(fields.get(node), node, below, variables) : below,
  });
  const cost = Math.max(fixed, 1);
  const varies = [...fields].some(([node, { type }]) => isNamedByVariable(type, node));
  if (!varies) known.set(operation, cost);
  return cost;
}

/** Which field of which type a selection stands for. */
export interface Place {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of the document with the type it is a field of. */
export function placesOf(schema: GraphQLSchema, document: DocumentNode): Map<FieldNode, Place> {
  const fields = new Map<FieldNode, Place>();
  const info = new TypeInfo(schema);
  const Field = (node: FieldNode): void => {
    const [type, field] = [info.getParentType(), info.getFieldDef()];
    if (type && field) fields.set(node, { type: type.name, field });
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return fields;
}

function fieldCost(place: Place | undefined, node: FieldNode, below: Size, variables: Variables): Size {
  if (!place) return below;
  const { type, field } = place;
  const weight = weightOf(type, field.name);
  if (!isCompositeType(getNamedType(field.type))) return { fixed: weight, page: 0 };
  const each = (isWrapper(field) ? 0 : 1) + below.fixed + below.page * pageOf(type, field, node);
  const size = sizeOf(type, field, node, variables);
  return { fixed: bounded(weight + size.fixed * each), page: bounded(size.page * each) };
}

/** Sums and products stop growing where numbers stop being exact. */
const bounded = (points: number) => Math.min(points, Number.MAX_SAFE_INTEGER);
