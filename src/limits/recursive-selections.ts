import { Kind } from 'graphql';
import { total } from './fold.ts';
import type { Limit } from './rule.ts';

/** How much is selected when fragments are written out wherever they are spread. */
export const recursiveSelections: Limit = {
  name: 'recursiveSelections',
  found: ({ selectionSet }, context) =>
    total(
      selectionSet,
      (name) => context.getFragment(name),
      (node) => (node.kind === Kind.FRAGMENT_DEFINITION ? 0 : 1),
    ),
  sentence: (found, bound) =>
    `The document selects ${found} times with its fragments written out; at most ${bound} are allowed.`,
};
