/** How deep and how large the values of the variables may be; nothing here calls itself, however deep they are. */
import type { Bounds } from './bounds.ts';
import { LimitError } from './refusal.ts';

/** Throws a `LimitError`. Every value counts, lists and objects too; the object of the variables itself does not. */
export function checkVariables(
  variables: unknown,
  { variableDepth, variableValues }: Pick<Bounds, 'variableDepth' | 'variableValues'>,
): void {
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (depth >= variableDepth)
        throw new LimitError(
          `The variables are more than ${variableDepth} levels deep; at most ${variableDepth} are allowed.`,
          'variableDepth',
          variableDepth,
          depth + 1,
        );
      const inside = Object.values(value);
      count += inside.length;
      if (count > variableValues)
        throw new LimitError(
          `The variables hold more than ${variableValues} values; at most ${variableValues} are allowed.`,
          'variableValues',
          variableValues,
          count,
        );
      for (const one of inside) below.push(one);
    }
    level = below;
  }
}
