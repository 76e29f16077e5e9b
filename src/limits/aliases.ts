import { Kind } from 'graphql';
import { total } from './fold.ts';
import type { Limit } from './rule.ts';

/** How many fields go by a name that the client chose: a way to ask for the same thing many times over. */
export const aliases: Limit = {
  name: 'aliases',
  found: ({ selectionSet }, context) =>
    total(
      selectionSet,
      (name) => context.getFragment(name),
      (node) => (node.kind === Kind.FIELD && node.alias ? 1 : 0),
    ),
  sentence: (found, bound) => `The document uses ${found} aliases; at most ${bound} are allowed.`,
};
