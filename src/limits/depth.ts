import { Kind } from 'graphql';
import { fold } from './fold.ts';
import type { Limit } from './rule.ts';

/**
 * How many fields stand below each other. What asks about the schema is not counted: a type within lists within lists is
 * written out far down there, at no cost, and graphql's own rule keeps it from going round in circles.
 */
export const depth: Limit = {
  name: 'depth',
  found: ({ selectionSet }, context) =>
    fold<number>(selectionSet, (name) => context.getFragment(name), {
      nothing: 0,
      join: Math.max,
      selection: (node, below) => {
        if (node.kind !== Kind.FIELD) return below;
        return ['__schema', '__type'].includes(node.name.value) ? 1 : below + 1;
      },
    }),
  sentence: (found, bound) => `The document is ${found} levels deep; at most ${bound} are allowed.`,
};
