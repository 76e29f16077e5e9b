/** What a thing is called, if another view has shown it already: its heading can stand before the rest has come. */
import { useFragment } from '@apollo/client/react';
import { type NamedFragment, NamedFragmentDoc } from '../generated/thing/graphql.ts';
import type { ThingType } from '../words/types.ts';

/** Types as the schema names them. */
export const typeNames: { readonly [type in ThingType]: NamedFragment['__typename'] } = {
  audience: 'Audience',
  concept: 'Concept',
  event: 'Event',
  institution: 'Institution',
  instrument: 'Instrument',
  person: 'Person',
  programme: 'Programme',
  publication: 'Publication',
  region: 'Region',
  series: 'Series',
  source: 'Source',
  topic: 'Topic',
};

export function useKnownLabel(type: NamedFragment['__typename'], id: string): string | undefined {
  const { data, dataState } = useFragment({ fragment: NamedFragmentDoc, from: { __typename: type, id } });
  return dataState === 'complete' ? data.label : undefined;
}
