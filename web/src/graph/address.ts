/** What stands in the address of a graph. */
import type { EntityKind } from '../generated/graph/graphql.ts';
import { list, type State, someOf, whole, words, writeState } from '../parts/address.ts';

/** The kinds that a graph can hold, in the order of the legend. */
export const kinds = [
  'PUBLICATION',
  'TOPIC',
  'INSTRUMENT',
  'CONCEPT',
  'INSTITUTION',
  'REGION',
  'AUDIENCE',
  'SERIES',
  'PROGRAMME',
  'EVENT',
  'PERSON',
] as const satisfies readonly EntityKind[];
export type Kind = (typeof kinds)[number];

export const graphShape = {
  of: words,
  depth: whole,
  budget: whole,
  /** None stands for all. */
  kinds: someOf(kinds),
  /** Things whose own surroundings were drawn as well, in this order. */
  grown: list,
  /** The thing that is told about beside the drawing; the center where none is named. */
  at: words,
  /** The ends of the way that is shown. */
  from: words,
  to: words,
};
export type GraphState = State<typeof graphShape>;

export const budgets = [20, 40, 80, 150, 300] as const;
export const depths = [1, 2, 3, 4] as const;

const within = (value: number | undefined, least: number, most: number, otherwise: number): number =>
  Math.min(most, Math.max(least, value ?? otherwise));

/** What the API is asked for, within what it allows. */
export const asked = ({ of, depth, budget, kinds: chosen }: GraphState) => ({
  of,
  depth: within(depth, 1, 4, 2),
  budget: within(budget, 1, 500, 40),
  ...(chosen.length > 0 ? { kinds: chosen as Kind[] } : {}),
});

/** The kinds after one was switched on or off; the last one stays. */
export function toggled(chosen: readonly Kind[], kind: Kind): readonly Kind[] {
  const shown = chosen.length > 0 ? chosen : kinds;
  const next = kinds.filter((one) => (one === kind ? !shown.includes(one) : shown.includes(one)));
  return next.length === 0 ? chosen : next.length === kinds.length ? [] : next;
}

/** The graph around a thing, from anywhere. */
export const graphAddress = (of: string): string => `/graph${writeState(graphShape, { of })}`;
