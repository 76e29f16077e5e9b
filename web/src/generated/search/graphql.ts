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

/** What publications can be counted by. */
export type Facet =
  /** Who can obtain them. */
  | 'ACCESS'
  /** The audiences they are written for. */
  | 'AUDIENCE'
  /** The institutions that had a part in them. */
  | 'INSTITUTION'
  /** The legal instruments they implement, support, explain, print, answer or are mandated by. */
  | 'INSTRUMENT'
  /** Their kind. */
  | 'KIND'
  /** The languages in which they can be read, seen or heard as a whole. */
  | 'LANGUAGE'
  /** The programmes they were made under or are about. */
  | 'PROGRAMME'
  /** The regions they cover, each with what lies within. */
  | 'REGION'
  /** The series they belong to. */
  | 'SERIES'
  /** The sources that describe or mention them. */
  | 'SOURCE'
  /** Their topics, each with what is narrower. */
  | 'TOPIC'
  /** The year they were published in. */
  | 'YEAR';

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

/** An order of publications. What has no value comes last in both directions; equal ones stand by title. */
export type PublicationSort =
  /** By kind. */
  | 'KIND_ASC'
  /** By kind, the last first. */
  | 'KIND_DESC'
  /** By number of languages, the fewest first. */
  | 'LANGUAGE_COUNT_ASC'
  /** By number of languages, the most first. */
  | 'LANGUAGE_COUNT_DESC'
  /** By date, the oldest first; a year alone comes before its months. */
  | 'PUBLISHED_ASC'
  /** By date, the newest first. */
  | 'PUBLISHED_DESC'
  /** By number of publications that it leads to, as their companion or by a shared topic, region, audience or instrument; the fewest first. */
  | 'RECOMMENDED_BY_COUNT_ASC'
  /** By number of publications that it leads to, as their companion or by a shared topic, region, audience or instrument; the most first. */
  | 'RECOMMENDED_BY_COUNT_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, the last first. */
  | 'TITLE_DESC'
  /** By number of versions, the fewest first. */
  | 'VERSION_COUNT_ASC'
  /** By number of versions, the most first. */
  | 'VERSION_COUNT_DESC'
  /** By year, the oldest first. */
  | 'YEAR_ASC'
  /** By year, the newest first. */
  | 'YEAR_DESC';

/** What a search can give up. */
export type RelaxationKind =
  /** One condition of the filter. */
  | 'DROP_CONDITION'
  /** One word of the query. */
  | 'DROP_WORD'
  /** That words are written so: a wider mode is used. */
  | 'WIDEN_MODE';

/** What is searched of a thing. */
export type SearchField =
  /** Its acronym. */
  | 'ACRONYM'
  /** All names of the audiences of a work. */
  | 'AUDIENCES'
  /** All names of the institutions of a work. */
  | 'INSTITUTIONS'
  /** Its label. */
  | 'LABEL'
  /** Its other names. */
  | 'OTHER_NAMES'
  /** All names of the regions of a work. */
  | 'REGIONS'
  /** What it is, in words: its summary, definition or description; the position of a person, the place of an event. */
  | 'SUMMARY'
  /** All names of the topics of a work. */
  | 'TOPICS'
  /** The year of a work. */
  | 'YEAR';

/** How near to the words of a search what is found must be. */
export type SearchMode =
  /** The words as they are written; accents and case make no difference. */
  | 'EXACT'
  /** Words that are spelt nearly so or begin so as well. */
  | 'FUZZY'
  /** Other forms of the words as well, in English, French and Spanish; joining words such as `of` are passed over. */
  | 'STEMMED';

/** A range of years; at least one end is given. */
export type YearRange = {
  /** The first year. */
  from?: number | null | undefined;
  /** Whether publications without a year fit as well. */
  includeUnknown?: boolean | null | undefined;
  /** The last year. */
  to?: number | null | undefined;
};

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

export type SearchQueryVariables = Exact<{
  query: string;
  mode: SearchMode;
  filter?: PublicationFilter | null | undefined;
  anyLanguage?: PublicationFilter | null | undefined;
  hides: boolean;
  facets: Array<Facet> | Facet;
  values: number;
  wideFacets: Array<Facet> | Facet;
  widens: boolean;
  chosen: Array<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, didYouMean: string | null, relaxations: Array<{ kind: RelaxationKind, query: string, mode: SearchMode, withoutCondition: string | null, count: number }>, facets: Array<{ facet: Facet, total: number, unknown: number, values: Array<{ value: string, label: string, count: number }> }>, wideFacets?: Array<{ facet: Facet, total: number, unknown: number, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ highlights: Array<{ field: SearchField, fragments: Array<string> }>, node:
        | { __typename: 'Audience', id: string, label: string }
        | { __typename: 'Concept', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Institution', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Programme', id: string, label: string }
        | { __typename: 'Publication', kind: PublicationKind, year: number | null, summary: string | null, held: boolean, access: Access, id: string, label: string, languages: Array<{ code: string }>, institutions: { totalCount: number, nodes: Array<{ id: string, label: string, acronym: string | null }> } }
        | { __typename: 'Region', id: string, label: string }
        | { __typename: 'Series', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Topic', id: string, label: string }
        | { __typename: 'Version', id: string, label: string }
       }> }, anyLanguage?: { totalCount: number }, chosen: Array<
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
    | Record<PropertyKey, never>
   | null> };

export type WorksQueryVariables = Exact<{
  filter?: PublicationFilter | null | undefined;
  sort?: Array<PublicationSort> | PublicationSort | null | undefined;
  facets: Array<Facet> | Facet;
  values: number;
  wideFacets: Array<Facet> | Facet;
  widens: boolean;
  chosen: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorksQuery = { publications: { totalCount: number, hiddenByLanguage: { inOtherLanguages: number, languageUnknown: number } | null, facets: Array<{ facet: Facet, total: number, unknown: number, values: Array<{ value: string, label: string, count: number }> }>, wideFacets?: Array<{ facet: Facet, total: number, unknown: number, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ __typename: 'Publication', kind: PublicationKind, year: number | null, summary: string | null, held: boolean, access: Access, id: string, label: string, languages: Array<{ code: string }>, institutions: { totalCount: number, nodes: Array<{ id: string, label: string, acronym: string | null }> } }> }, chosen: Array<
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
    | Record<PropertyKey, never>
   | null> };

export type CountsFragment = { facet: Facet, total: number, unknown: number, values: Array<{ value: string, label: string, count: number }> };

type Result_Audience_Fragment = { __typename: 'Audience', id: string, label: string };

type Result_Concept_Fragment = { __typename: 'Concept', id: string, label: string };

type Result_Event_Fragment = { __typename: 'Event', id: string, label: string };

type Result_Institution_Fragment = { __typename: 'Institution', id: string, label: string };

type Result_Instrument_Fragment = { __typename: 'Instrument', id: string, label: string };

type Result_Person_Fragment = { __typename: 'Person', id: string, label: string };

type Result_Programme_Fragment = { __typename: 'Programme', id: string, label: string };

type Result_Publication_Fragment = { __typename: 'Publication', kind: PublicationKind, year: number | null, summary: string | null, held: boolean, access: Access, id: string, label: string, languages: Array<{ code: string }>, institutions: { totalCount: number, nodes: Array<{ id: string, label: string, acronym: string | null }> } };

type Result_Region_Fragment = { __typename: 'Region', id: string, label: string };

type Result_Series_Fragment = { __typename: 'Series', id: string, label: string };

type Result_Source_Fragment = { __typename: 'Source', id: string, label: string };

type Result_Topic_Fragment = { __typename: 'Topic', id: string, label: string };

type Result_Version_Fragment = { __typename: 'Version', id: string, label: string };

export type ResultFragment =
  | Result_Audience_Fragment
  | Result_Concept_Fragment
  | Result_Event_Fragment
  | Result_Institution_Fragment
  | Result_Instrument_Fragment
  | Result_Person_Fragment
  | Result_Programme_Fragment
  | Result_Publication_Fragment
  | Result_Region_Fragment
  | Result_Series_Fragment
  | Result_Source_Fragment
  | Result_Topic_Fragment
  | Result_Version_Fragment
;

export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<ResultFragment, unknown>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchMode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"anyLanguage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hides"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wideFacets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"widens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"withoutCondition"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"exclude"},"value":{"kind":"EnumValue","value":"SELF"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"wideFacets"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wideFacets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"exclude"},"value":{"kind":"EnumValue","value":"SELF"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"widens"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Result"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"anyLanguage"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLICATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"anyLanguage"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hides"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const WorksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Works"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationSort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wideFacets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"widens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenByLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inOtherLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"languageUnknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"exclude"},"value":{"kind":"EnumValue","value":"SELF"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"wideFacets"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wideFacets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"exclude"},"value":{"kind":"EnumValue","value":"SELF"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"widens"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Result"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chosen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorksQuery, WorksQueryVariables>;