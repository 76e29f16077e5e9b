import { total } from './fold.ts';
import type { Limit } from './rule.ts';

/** How many directives are used, those of variables and of the operation with them. */
export const directives: Limit = {
  name: 'directives',
  found: ({ selectionSet, directives = [], variableDefinitions = [] }, context) =>
    total(
      selectionSet,
      (name) => context.getFragment(name),
      (node) => node.directives?.length ?? 0,
    ) +
    directives.length +
    variableDefinitions.reduce((sum, { directives: own = [] }) => sum + own.length, 0),
  sentence: (found, bound) => `The document uses ${found} directives; at most ${bound} are allowed.`,
};
