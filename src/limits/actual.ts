/** What an answer holds, counted as `cost.ts` counts what it may hold: every thing, wherever it stands. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { placesOf } from './cost.ts';
import { isWrapper } from './sizes.ts';

/** `data` is what has become of this operation of this document. */
export function thingsIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: unknown,
): number {
  const places = placesOf(schema, document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  /** The fields that may stand under each name of an answer, fragments in their place, each of these once. */
  const named = (sets: readonly SelectionSetNode[]): ReadonlyMap<string, FieldNode[]> => {
    const found = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const look = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          const name = node.alias?.value ?? node.name.value;
          found.set(name, [...(found.get(name) ?? []), node]);
        } else if (node.kind === Kind.INLINE_FRAGMENT) look(node.selectionSet);
        else if (!seen.has(node.name.value)) {
          seen.add(node.name.value);
          const fragment = fragments.get(node.name.value);
          if (fragment) look(fragment.selectionSet);
        }
      }
    };
    sets.forEach(look);
    return found;
  };

  const isThing = (node: FieldNode): boolean => {
    const place = places.get(node);
    return place !== undefined && !isWrapper(place.field);
  };
  const below = (values: readonly object[], sets: readonly SelectionSetNode[]): number => {
    let things = 0;
    for (const [name, nodes] of named(sets)) {
      const objects = values.flatMap((value) => objectsIn(Reflect.get(value, name)));
      if (objects.length === 0) continue;
      if (nodes.some(isThing)) things += objects.length;
      const next = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      things += below(objects, next);
    }
    return things;
  };
  return below(objectsIn(data), [operation.selectionSet]);
}

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value] : [];
}
