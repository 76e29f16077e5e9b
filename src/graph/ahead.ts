/**
 * What is known of the graph before it is read: where the catalogue is in memory, which few of very many nodes a page
 * shows. The database then goes to those, instead of putting all of them in order for every page.
 */
import type { NodeType } from '../model.ts';
import type { Relation } from './projection.ts';
import type { Want } from './selection.ts';
import type { Branch, Only } from './shape.ts';

/** A relation of one node. */
export interface Joined {
  readonly type: NodeType;
  readonly id: string;
  readonly relation: Relation;
}

export interface Ahead {
  /** Whether anything is known. */
  readonly isKnown: boolean;
  /** Which nodes stand on the page of a filtered or sorted relation. */
  page(of: Joined, args: Want['args']): readonly string[];
  /** Whether a relation leads to so many nodes that putting them in order takes long. */
  isCrowded(of: Joined): boolean;
  /** Which nodes the first `count` entries of a relation lead to, in its own order. */
  first(of: Joined, args: Want['args'], count: number): readonly string[];
  /** Which nodes a relation leads to. */
  all(of: Joined): readonly string[];
}

/** Nodes whose pages are looked up for one question. */
const most = 100;

/**
 * The branches of rows with these ids, and for those that lead to a crowd, which nodes to go to. None where nothing is
 * known, or no branch leads to one.
 */
export function pickedAhead(
  type: NodeType,
  ids: readonly string[],
  branches: readonly Branch[],
  ahead: Ahead,
): { readonly branches: readonly Branch[]; readonly only: Only } | undefined {
  if (!ahead.isKnown || ids.length > most) return undefined;
  const only: { [path: string]: Only[string] } = {};
  const own = branches.map((branch): Branch => {
    const { relation, want, request, path } = branch;
    const joined = ids.map((id) => ({ type, id, relation }));
    const isCrowded = relation.canPick && joined.some((of) => ahead.isCrowded(of));
    // What follows from a filter, or stands further down, is found as it was.
    if (!request || (isCrowded && !isFirst(branch))) return branch;
    const picks = isCrowded
      ? joined.map((of) => [of.id, ahead.first(of, want.args, request.size + 1)] as const)
      : undefined;
    if (picks) only[path] = Object.fromEntries(picks);
    if (branch.branches.length === 0) return picks ? { ...branch, picked: true } : branch;
    const others = new Set(picks ? picks.flatMap(([, nodes]) => nodes) : joined.flatMap((of) => ahead.all(of)));
    const below = pickedAhead(relation.far, [...others], branch.branches, ahead);
    Object.assign(only, below?.only);
    return { ...branch, picked: picks !== undefined, branches: below?.branches ?? branch.branches };
  });
  return Object.keys(only).length === 0 ? undefined : { branches: own, only };
}

/** Whether it is the first page of works by their titles, perhaps in one role: that is how they stand in memory. */
function isFirst({ relation: { name, canPick, page }, want, request }: Branch): boolean {
  const [by] = page.order;
  const isByTitle = by?.variable === 'n' && by.property === 'sortKey' && !by.descending;
  const inRole = `$in.${name}.role IS NULL OR r.role = $in.${name}.role`;
  const isWhole = page.where === undefined || page.where === inRole;
  return canPick && want.on && request?.direction === 'forwards' && !request.continued && isByTitle && isWhole;
}
