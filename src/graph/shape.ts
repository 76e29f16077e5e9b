/**
 * The shape of what a question asks of rows: which relations, how much of each, and what of the rows at their far ends,
 * but not which rows, which arguments and which page. Questions of one shape are answered by one text.
 */
import type { NodeType } from '../model.ts';
import { type PageRequest, pageRequest } from './cursor.ts';
import { maximumOnly } from './level.ts';
import { type Direction, pageParams, startOf } from './page.ts';
import type { Relation } from './projection.ts';
import type { Want } from './selection.ts';

/** A relation of a shape. Its page stands in the parameters under `path`. */
export interface Branch {
  readonly path: string;
  readonly relation: Relation;
  readonly want: Want;
  /** Undefined where all entries with certain nodes are asked, `want.only`. */
  readonly request: PageRequest | undefined;
  /** Whether the parameters say which nodes the entries lead to. */
  readonly picked: boolean;
  readonly branches: readonly Branch[];
}

type RelationsOf = (type: NodeType) => { readonly [name: string]: Relation };

/**
 * Rows that may bring along what they are joined to. Above it, things that are met more than once would be read as
 * often: they are left to the next level, which reads each once.
 */
const mostRows = 100;

/**
 * The branches for what is wanted of `rows` rows, and of the rows below them while those are few; undefined where one
 * relation is wanted twice.
 */
export function branchesOf(
  relationsOf: RelationsOf,
  type: NodeType,
  wants: readonly Want[],
  rows: number,
  above = '',
): readonly Branch[] | undefined {
  const branches: Branch[] = [];
  for (const want of wants) {
    const relation = relationsOf(type)[want.relation];
    if (!relation || branches.some(({ relation: { name } }) => name === relation.name)) return undefined;
    const path = `${above}${relation.name}`;
    const request = want.only ? undefined : pageRequest(relation.page, want.args);
    const far = rows * (request?.size ?? want.only?.length ?? maximumOnly);
    const own = want.on && want.below && far <= mostRows ? want.below : [];
    const below = branchesOf(relationsOf, relation.far, own, far, `${path}_`) ?? [];
    branches.push({ path, relation, want, request, picked: want.only !== undefined, branches: below });
  }
  return branches;
}

export const directionOf = ({ request }: Branch): Direction => request?.direction ?? 'forwards';

/** The same for the same shape. */
export function shapeKey(branches: readonly Branch[]): string {
  const key = (branch: Branch): string => {
    const { on, count, brief = false, bare = false, placed = false } = branch.want;
    const flags = [on, count, brief, bare, placed, branch.picked, directionOf(branch) === 'backwards'];
    return `${branch.relation.name}${flags.map(Number).join('')}(${shapeKey(branch.branches)})`;
  };
  return branches.map(key).join();
}

/** What stands in the parameters for these branches: pages and arguments, by path. */
export function branchParams(branches: readonly Branch[], only: Only = {}): { [path: string]: unknown } {
  return Object.fromEntries(
    branches.flatMap(({ path, relation, want, request, picked, branches }) => {
      const page = request
        ? pageParams(request.start, request.size + 1)
        : pageParams(startOf(relation.page, 'forwards'), maximumOnly);
      const own = Object.keys(relation.args).map((arg) => [arg, want.args[arg] ?? null]);
      const picks = picked ? { only: only[path] ?? {} } : {};
      return [
        [path, { ...page, ...Object.fromEntries(own), ...picks }] as const,
        ...Object.entries(branchParams(branches, only)),
      ];
    }),
  );
}

/** By the path of what is picked: for each node above it, the nodes that its entries lead to. */
export type Only = { readonly [path: string]: { readonly [id: string]: readonly string[] } };
