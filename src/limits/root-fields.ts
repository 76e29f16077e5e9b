import { Kind } from 'graphql';
import { fold } from './fold.ts';
import type { Limit } from './rule.ts';

/** How many fields the operation itself has, through fragments, each time one is written. */
export const rootFields: Limit = {
  name: 'rootFields',
  found: ({ selectionSet }, context) =>
    fold<number>(selectionSet, (name) => context.getFragment(name), {
      nothing: 0,
      join: (one, other) => Math.min(one + other, Number.MAX_SAFE_INTEGER),
      selection: (node, below) => (node.kind === Kind.FIELD ? 1 : below),
    }),
  sentence: (found, bound) => `The operation asks for ${found} fields at once; at most ${bound} are allowed.`,
};
