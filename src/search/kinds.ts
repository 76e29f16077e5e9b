/** The kinds of things that are searched, as clients name them. */
import type { ApiEntityKind } from '../generated/resolvers.ts';
import { UserInputError } from '../graph/input.ts';
import type { EntityType } from '../model.ts';

/** Versions have no names of their own: their work is found. */
export const typeOfKind: { readonly [K in ApiEntityKind]: Exclude<EntityType, 'Version'> } = {
  PUBLICATION: 'Publication',
  INSTITUTION: 'Institution',
  INSTRUMENT: 'Instrument',
  CONCEPT: 'Concept',
  REGION: 'Region',
  TOPIC: 'Topic',
  AUDIENCE: 'Audience',
  SERIES: 'Series',
  PROGRAMME: 'Programme',
  EVENT: 'Event',
  PERSON: 'Person',
  SOURCE: 'Source',
};

export const kindOfType = new Map<EntityType, ApiEntityKind>(
  (Object.keys(typeOfKind) as ApiEntityKind[]).map((kind) => [typeOfKind[kind], kind]),
);

/** The types that `in` names, or all. Throws a `UserInputError` when it names none. */
export function typesIn(kinds: readonly ApiEntityKind[] | null | undefined): ReadonlySet<EntityType> {
  if (kinds == null) return new Set(kindOfType.keys());
  if (kinds.length === 0) throw new UserInputError('"in" is empty; leave it out, or name at least one.');
  return new Set(kinds.map((kind) => typeOfKind[kind]));
}
