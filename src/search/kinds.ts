/** The kinds of things that are searched, as clients name them. */
import { type EntityKind, kindOfType, typeOfKind } from '../find/kinds.ts';
import { UserInputError } from '../graph/input.ts';
import type { EntityType } from '../model.ts';

export { kindOfType, typeOfKind };

/** The types that `in` names, or all. Throws a `UserInputError` when it names none. */
export function typesIn(kinds: readonly EntityKind[] | null | undefined): ReadonlySet<EntityType> {
  if (kinds == null) return new Set(kindOfType.keys());
  if (kinds.length === 0) throw new UserInputError('"in" is empty; leave it out, or name at least one.');
  return new Set(kinds.map((kind) => typeOfKind[kind]));
}
