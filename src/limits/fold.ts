/**
 * What a selection comes to with its fragments in their place, without writing that out: a fragment is looked at once,
 * however often it is spread, so that thirty fragments which each spread the one before twice cost thirty steps.
 */
import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface Fold<T> {
  readonly nothing: T;
  join(one: T, other: T): T;
  /** A selection, with what is below it. */
  selection(node: SelectionNode, below: T): T;
  /** A fragment where it is spread, with what is in it; what is in it alone when left out. */
  fragment?(node: FragmentDefinitionNode, inside: T): T;
}

/** Finds a fragment by its name. */
export type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

/** A fragment that comes back to itself, or that is missing, is nothing: validation says so. */
export function fold<T>(set: SelectionSetNode, fragments: Fragments, how: Fold<T>): T {
  const known = new Map<string, T>();
  const inside = (of: SelectionSetNode): T =>
    of.selections.reduce((sum, node) => how.join(sum, how.selection(node, below(node))), how.nothing);
  const below = (node: SelectionNode): T => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(node.name.value);
    return node.selectionSet ? inside(node.selectionSet) : how.nothing;
  };
  const spread = (name: string): T => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, how.nothing);
    const fragment = fragments(name);
    if (!fragment) return how.nothing;
    const value = inside(fragment.selectionSet);
    const whole = how.fragment ? how.fragment(fragment, value) : value;
    known.set(name, whole);
    return whole;
  };
  return inside(set);
}

/** A sum over all that is selected. It stops growing where numbers stop being exact. */
export function total(
  set: SelectionSetNode,
  fragments: Fragments,
  own: (node: SelectionNode | FragmentDefinitionNode) => number,
): number {
  return fold<number>(set, fragments, {
    nothing: 0,
    join: (one, other) => Math.min(one + other, Number.MAX_SAFE_INTEGER),
    selection: (node, below) => Math.min(own(node) + below, Number.MAX_SAFE_INTEGER),
    fragment: (node, inside) => Math.min(own(node) + inside, Number.MAX_SAFE_INTEGER),
  });
}
