/** The kinds of things as clients name them. */
import type { EntityType } from '../model.ts';

/** Versions have no names of their own: their work is what is searched and shown. */
export const typeOfKind = {
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
} as const satisfies { readonly [kind: string]: Exclude<EntityType, 'Version'> };

export type EntityKind = keyof typeof typeOfKind;
export const entityKinds = Object.keys(typeOfKind) as EntityKind[];

export const kindOfType: ReadonlyMap<EntityType, EntityKind> = new Map(
  entityKinds.map((kind) => [typeOfKind[kind], kind]),
);
