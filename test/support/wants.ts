/** What is wanted of a relation, as a question would ask it: its entries, brief, and nothing that the relation says. */
import { catalogue } from '../../src/entities/index.ts';
import type { Want } from '../../src/graph/selection.ts';
import { type Branch, branchesOf } from '../../src/graph/shape.ts';
import type { NodeType } from '../../src/model.ts';

export const want = (relation: string, more: Partial<Want> = {}): Want => ({
  relation,
  args: {},
  on: true,
  count: false,
  brief: true,
  bare: true,
  ...more,
});

export const relationsOf = (type: NodeType) => catalogue[type].relations;
export const branchesFor = (type: NodeType, wants: readonly Want[], rows = 1): readonly Branch[] =>
  branchesOf(relationsOf, type, wants, rows) ?? [];
