/** What is asked for each type of thing, except works; and what their pages can show of any of them. */
import type { TypedDocumentNode } from '@apollo/client';
import {
  AudienceDocument,
  ConceptDocument,
  type DatePartsFragment,
  EventDocument,
  InstitutionDocument,
  InstrumentDocument,
  type NamedFragment,
  PersonDocument,
  ProgrammeDocument,
  RegionDocument,
  SeriesDocument,
  SourceDocument,
  type SourceQuery,
  TopicDocument,
} from '../generated/thing/graphql.ts';
import type { ThingType } from '../words/types.ts';

export type OtherType = Exclude<ThingType, 'publication'>;

/** Each type has some of this. Its relations are read by `groupsOf`, whatever they are. */
export interface Thing {
  readonly __typename: NamedFragment['__typename'];
  readonly id: string;
  readonly label: string;
  readonly url: string | null;
  readonly acronym?: string | null;
  readonly shortTitle?: string | null;
  readonly altLabels?: readonly string[];
  readonly definition?: string | null;
  readonly description?: string;
  readonly note?: string | null;
  readonly kind?: string;
  readonly adopted?: DatePartsFragment | null;
  readonly inForce?: DatePartsFragment | null;
  readonly starts?: DatePartsFragment | null;
  readonly ends?: DatePartsFragment | null;
  readonly issued?: DatePartsFragment | null;
  readonly place?: string | null;
  readonly position?: string | null;
  readonly publisher?: string | null;
  readonly m49?: string | null;
  readonly iso3?: string | null;
  readonly announced?: number | null;
  readonly rank?: number | null;
  readonly rankReason?: string | null;
  readonly records?: NonNullable<SourceQuery['thing']>['records'];
}

interface Answer {
  readonly thing: Thing | null;
}

type Asked = {
  readonly id: string;
  readonly why: boolean;
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
};

export const documents: { readonly [type in OtherType]: TypedDocumentNode<Answer, Asked> } = {
  audience: AudienceDocument,
  concept: ConceptDocument,
  event: EventDocument,
  institution: InstitutionDocument,
  instrument: InstrumentDocument,
  person: PersonDocument,
  programme: ProgrammeDocument,
  region: RegionDocument,
  series: SeriesDocument,
  source: SourceDocument,
  topic: TopicDocument,
};

const size = 20;

/** The page that the address says, of the longest list of a thing. */
export const turned = ({ after, before }: { readonly after: string; readonly before: string }) =>
  before === '' ? { first: size, ...(after === '' ? {} : { after }) } : { last: size, before };
