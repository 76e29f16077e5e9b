import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fold.ts';
import type { Limit } from './rule.ts';

/**
 * How many fields the answer's form has: those of one name at one place are merged, as execution merges them. Counting
 * ends with the first one too many, so that a document costs at most that many steps times its own length.
 */
export const selections: Limit = {
  name: 'selections',
  found: ({ selectionSet }, context, bound) => count(selectionSet, (name) => context.getFragment(name), bound),
  sentence: (_found, bound) =>
    `The document selects more than ${bound} different fields; at most ${bound} are allowed.`,
};

function count(set: SelectionSetNode, fragments: Fragments, bound: number): number {
  let found = 0;
  const waiting: SelectionSetNode[][] = [[set]];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const fields of merged(place, fragments).values()) {
      found += 1;
      if (found > bound) return found;
      const below = fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      if (below.length > 0) waiting.push(below);
    }
  }
  return found;
}

/** The fields of one place by the name they have in the answer. A fragment counts once in a place, as in execution. */
function merged(sets: readonly SelectionSetNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const same = fields.get(name);
        if (same) same.push(node);
        else fields.set(name, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}
