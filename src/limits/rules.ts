/** The limits that are rules of validation, in the order in which their refusals stand. */
import type { ValidationRule } from 'graphql';
import { aliases } from './aliases.ts';
import type { Bounds } from './bounds.ts';
import { depth } from './depth.ts';
import { directives } from './directives.ts';
import { recursiveSelections } from './recursive-selections.ts';
import { rootFields } from './root-fields.ts';
import { ruleOf } from './rule.ts';
import { selections } from './selections.ts';

export const limits = [depth, rootFields, aliases, directives, selections, recursiveSelections];

export const limitRules = (bounds: Bounds): ValidationRule[] =>
  limits.map((limit) => ruleOf(limit, bounds[limit.name]));
