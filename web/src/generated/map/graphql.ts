/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who can obtain a publication. */
export type Access =
  /** Those who ask for it. */
  | 'ON_REQUEST'
  /** Anyone. */
  | 'OPEN'
  /** Only some, and only on request. */
  | 'RESTRICTED'
  /** No source says. */
  | 'UNKNOWN';

/** What publications are joined to, by ids: all that is given holds together. */
export type EntityFilter = {
  /** Joined to every one of these. */
  all?: Array<string> | null | undefined;
  /** Joined to at least one of these. */
  any?: Array<string> | null | undefined;
  /** Only to these themselves, not to what is below them; for topics and regions. */
  exact?: boolean | null | undefined;
  /** Joined to none of these. */
  none?: Array<string> | null | undefined;
};

/** The kinds of things that can be searched. */
export type EntityKind =
  /** Audiences. */
  | 'AUDIENCE'
  /** Legal concepts. */
  | 'CONCEPT'
  /** Events. */
  | 'EVENT'
  /** Institutions. */
  | 'INSTITUTION'
  /** Legal instruments. */
  | 'INSTRUMENT'
  /** Persons. */
  | 'PERSON'
  /** Programmes, projects, initiatives and campaigns. */
  | 'PROGRAMME'
  /** Works. */
  | 'PUBLICATION'
  /** Regions, countries and groupings of countries. */
  | 'REGION'
  /** Series. */
  | 'SERIES'
  /** Sources. */
  | 'SOURCE'
  /** Topics. */
  | 'TOPIC';

/** Which publications: all conditions hold together. */
export type PublicationFilter = {
  /** Those that can be obtained in one of these ways. */
  access?: Array<Access> | null | undefined;
  /** Those that fit every one of these filters. */
  and?: Array<PublicationFilter> | null | undefined;
  /** Those written for these audiences. */
  audiences?: EntityFilter | null | undefined;
  /** Those that explain these legal concepts. */
  concepts?: EntityFilter | null | undefined;
  /** Those that are part of these events, were made for them, came from them or summarize them. */
  events?: EntityFilter | null | undefined;
  /** Those with an entry of their own in a source, or those that are only mentioned. */
  held?: boolean | null | undefined;
  /** Those among these. */
  ids?: Array<string> | null | undefined;
  /** Those that these institutions had a part in, in any role. */
  institutions?: EntityFilter | null | undefined;
  /** Those that implement, support, explain, print, answer or are mandated by these legal instruments. */
  instruments?: EntityFilter | null | undefined;
  /** Those of one of these kinds. */
  kinds?: Array<PublicationKind> | null | undefined;
  /** Those of which a whole version is in one of these languages (BCP 47); `pt` finds `pt-BR` too. */
  languages?: Array<string> | null | undefined;
  /** Those that do not fit this filter. */
  not?: PublicationFilter | null | undefined;
  /** Those that fit at least one of these filters. */
  or?: Array<PublicationFilter> | null | undefined;
  /** Those that these persons are named with. */
  persons?: EntityFilter | null | undefined;
  /** Those made under these programmes, or about them. */
  programmes?: EntityFilter | null | undefined;
  /** Those that cover these regions or what lies within them, in any role. */
  regions?: EntityFilter | null | undefined;
  /** Those of these series. */
  series?: EntityFilter | null | undefined;
  /** Those that one of these sources describes or mentions. */
  sources?: Array<string> | null | undefined;
  /** Those that hold every one of these words, in whatever form, in their title, other titles or summary; at most 200 characters and 20 words. */
  text?: string | null | undefined;
  /** Those about these topics or narrower ones. */
  topics?: EntityFilter | null | undefined;
  /** Those published in these years. */
  years?: YearRange | null | undefined;
};

/** What a publication is. */
export type PublicationKind =
  /** A public service announcement. */
  | 'ANNOUNCEMENT'
  /** A work of art. */
  | 'ARTWORK'
  /** An assessment of a situation, of laws or of a response. */
  | 'ASSESSMENT'
  /** A guide to assessing an institution or a response. */
  | 'ASSESSMENT_GUIDE'
  /** A sound recording. */
  | 'AUDIO'
  /** A paper written for a forum. */
  | 'BACKGROUND_PAPER'
  /** A list of what has been written. */
  | 'BIBLIOGRAPHY'
  /** A brochure. */
  | 'BROCHURE'
  /** A digest of court cases. */
  | 'CASE_DIGEST'
  /** A collection of practices. */
  | 'COMPENDIUM'
  /** Profiles of countries that belong to a report. */
  | 'COUNTRY_PROFILES'
  /** A database. */
  | 'DATABASE'
  /** A film for training or information. */
  | 'FILM'
  /** A framework for action. */
  | 'FRAMEWORK'
  /** A guide. */
  | 'GUIDE'
  /** A handbook. */
  | 'HANDBOOK'
  /** A short paper on one issue. */
  | 'ISSUE_BRIEF'
  /** A paper that introduces or examines one question. */
  | 'ISSUE_PAPER'
  /** A set of printed materials. */
  | 'KIT'
  /** A leaflet. */
  | 'LEAFLET'
  /** The text of a treaty or another legal instrument. */
  | 'LEGAL_TEXT'
  /** A review of what has been written. */
  | 'LITERATURE_REVIEW'
  /** A practical manual. */
  | 'MANUAL'
  /** A list of services that are offered. */
  | 'MENU_OF_SERVICES'
  /** A model law or model legislative provisions. */
  | 'MODEL_LAW'
  /** A paper of another sort. */
  | 'PAPER'
  /** A knowledge portal on the web. */
  | 'PORTAL'
  /** A report. */
  | 'REPORT'
  /** A book of resources. */
  | 'RESOURCE_BOOK'
  /** Standard operating procedures or an operating protocol. */
  | 'STANDARD_OPERATING_PROCEDURES'
  /** A study. */
  | 'STUDY'
  /** Material for teaching. */
  | 'TEACHING_MATERIAL'
  /** An assessment of the threat of organized crime. */
  | 'THREAT_ASSESSMENT'
  /** A tool of another sort. */
  | 'TOOL'
  /** A set of tools. */
  | 'TOOLKIT'
  /** A manual for training. */
  | 'TRAINING_MANUAL'
  /** A video. */
  | 'VIDEO';

/** What a region is. */
export type RegionKind =
  /** A country or area of M49. */
  | 'COUNTRY'
  /** Countries that a source or an organization groups together, without a code. */
  | 'GROUPING'
  /** A region of M49, such as Asia. */
  | 'REGION'
  /** A state or province of a country. */
  | 'SUBDIVISION'
  /** A sub-region of M49, such as South-eastern Asia. */
  | 'SUBREGION'
  /** The whole world. */
  | 'WORLD';

/** A range of years; at least one end is given. */
export type YearRange = {
  /** The first year. */
  from?: number | null | undefined;
  /** Whether publications without a year fit as well. */
  includeUnknown?: boolean | null | undefined;
  /** The last year. */
  to?: number | null | undefined;
};

export type PlacesQueryVariables = Exact<{
  filter?: PublicationFilter | null | undefined;
}>;


export type PlacesQuery = { publications: { totalCount: number, facets: Array<{ total: number, unknown: number, values: Array<{ value: string, label: string, count: number, entity:
          | { __typename: 'Audience', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Institution', id: string }
          | { __typename: 'Instrument', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Programme', id: string }
          | { __typename: 'Publication', id: string }
          | { __typename: 'Region', kind: RegionKind, m49: string | null, id: string }
          | { __typename: 'Series', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Topic', id: string }
          | { __typename: 'Version', id: string }
         | null }> }> } };

type Named_Audience_Fragment = { __typename: 'Audience', id: string, label: string };

type Named_Concept_Fragment = { __typename: 'Concept', id: string, label: string };

type Named_Event_Fragment = { __typename: 'Event', id: string, label: string };

type Named_Institution_Fragment = { __typename: 'Institution', id: string, label: string };

type Named_Instrument_Fragment = { __typename: 'Instrument', id: string, label: string };

type Named_Person_Fragment = { __typename: 'Person', id: string, label: string };

type Named_Programme_Fragment = { __typename: 'Programme', id: string, label: string };

type Named_Publication_Fragment = { __typename: 'Publication', id: string, label: string };

type Named_Region_Fragment = { __typename: 'Region', id: string, label: string };

type Named_Series_Fragment = { __typename: 'Series', id: string, label: string };

type Named_Source_Fragment = { __typename: 'Source', id: string, label: string };

type Named_Topic_Fragment = { __typename: 'Topic', id: string, label: string };

type Named_Version_Fragment = { __typename: 'Version', id: string, label: string };

export type NamedFragment =
  | Named_Audience_Fragment
  | Named_Concept_Fragment
  | Named_Event_Fragment
  | Named_Institution_Fragment
  | Named_Instrument_Fragment
  | Named_Person_Fragment
  | Named_Programme_Fragment
  | Named_Publication_Fragment
  | Named_Region_Fragment
  | Named_Series_Fragment
  | Named_Source_Fragment
  | Named_Topic_Fragment
  | Named_Version_Fragment
;

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, kind: EntityKind, matched: string, entity:
      | { __typename: 'Audience', id: string, label: string }
      | { __typename: 'Concept', id: string, label: string }
      | { __typename: 'Event', id: string, label: string }
      | { __typename: 'Institution', id: string, label: string }
      | { __typename: 'Instrument', id: string, label: string }
      | { __typename: 'Person', id: string, label: string }
      | { __typename: 'Programme', id: string, label: string }
      | { __typename: 'Publication', id: string, label: string }
      | { __typename: 'Region', id: string, label: string }
      | { __typename: 'Series', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Topic', id: string, label: string }
      | { __typename: 'Version', id: string, label: string }
     }> };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"m49"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;