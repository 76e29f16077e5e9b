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

/** How an existing publication can fill a gap. */
export type CoverageAdvice =
  /** It is like what is wanted, and lacks the value. */
  | 'ADAPT'
  /** It is what is wanted, in another language. */
  | 'TRANSLATE';

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

/** What sort of thing is lacking. */
export type GapKind =
  /** A legal instrument that no work explains, implements or supports. */
  | 'INSTRUMENT_UNEXPLAINED'
  /** An audience with at least two works, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_AUDIENCE'
  /** A region with at least two works, counting what lies within, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_REGION'
  /** A topic with at least two works, counting narrower ones, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_TOPIC'
  /** A work that is mentioned but has no entry of its own in a source. */
  | 'NOT_HELD'
  /** A series of which a source announces more works than are held. */
  | 'SERIES_COUNT'
  /** A number of a series that no work is known to have, though a later one is there; none where more than 100 are missing, since such numbers do not count from 1. */
  | 'SERIES_NUMBER';

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

/** A range of years; at least one end is given. */
export type YearRange = {
  /** The first year. */
  from?: number | null | undefined;
  /** Whether publications without a year fit as well. */
  includeUnknown?: boolean | null | undefined;
  /** The last year. */
  to?: number | null | undefined;
};

export type CoverageQueryVariables = Exact<{
  rows: Facet;
  columns: Facet;
  filter?: PublicationFilter | null | undefined;
  rowsFirst: number;
  columnsFirst: number;
}>;


export type CoverageQuery = { coverage: { total: number, rowsTotal: number, columnsTotal: number, withoutRow: number, withoutColumn: number, emptyCount: number, counts: Array<Array<number>>, rows: Array<{ value: string, label: string, count: number, entity:
        | { __typename: 'Audience', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Institution', acronym: string | null, id: string }
        | { __typename: 'Instrument', shortTitle: string | null, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'Publication', id: string }
        | { __typename: 'Region', id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Version', id: string }
       | null }>, columns: Array<{ value: string, label: string, count: number, entity:
        | { __typename: 'Audience', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Institution', acronym: string | null, id: string }
        | { __typename: 'Instrument', shortTitle: string | null, id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'Publication', id: string }
        | { __typename: 'Region', id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Version', id: string }
       | null }> } };

export type EmptyCellsQueryVariables = Exact<{
  rows: Facet;
  columns: Facet;
  filter?: PublicationFilter | null | undefined;
  rowsFirst: number;
  columnsFirst: number;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type EmptyCellsQuery = { coverage: { empty: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ advice: CoverageAdvice | null, reason: string, row: { value: string, label: string }, column: { value: string, label: string }, nearest: { __typename: 'Publication', year: number | null, kind: PublicationKind, id: string, label: string } | null, shares: Array<
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
        > }> } } };

export type EmptyUpToQueryVariables = Exact<{
  rows: Facet;
  columns: Facet;
  filter?: PublicationFilter | null | undefined;
  rowsFirst: number;
  columnsFirst: number;
  first: number;
  after?: string | null | undefined;
}>;


export type EmptyUpToQuery = { coverage: { empty: { pageInfo: { endCursor: string | null } } } };

export type AxisFragment = { value: string, label: string, count: number, entity:
    | { __typename: 'Audience', id: string }
    | { __typename: 'Concept', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Institution', acronym: string | null, id: string }
    | { __typename: 'Instrument', shortTitle: string | null, id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Series', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Version', id: string }
   | null };

export type CellFragment = { advice: CoverageAdvice | null, reason: string, row: { value: string, label: string }, column: { value: string, label: string }, nearest: { __typename: 'Publication', year: number | null, kind: PublicationKind, id: string, label: string } | null, shares: Array<
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
  > };

export type GapsQueryVariables = Exact<{
  kind: GapKind;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type GapsQuery = { gaps: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ kind: GapKind, number: number | null, sentence: string, worksCount: number, about:
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
      , language: { code: string } | null, works: Array<{ __typename: 'Publication', id: string, label: string }> }> } };

export type GapCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type GapCountsQuery = { NOT_HELD: { totalCount: number }, SERIES_NUMBER: { totalCount: number }, SERIES_COUNT: { totalCount: number }, INSTRUMENT_UNEXPLAINED: { totalCount: number }, LANGUAGE_OF_TOPIC: { totalCount: number }, LANGUAGE_OF_REGION: { totalCount: number }, LANGUAGE_OF_AUDIENCE: { totalCount: number } };

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

export const AxisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Axis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]} as unknown as DocumentNode<AxisFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const CellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmptyCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<CellFragment, unknown>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"columnsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"withoutRow"}},{"kind":"Field","name":{"kind":"Name","value":"withoutColumn"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Axis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Axis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Axis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const EmptyCellsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmptyCells"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cell"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmptyCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<EmptyCellsQuery, EmptyCellsQueryVariables>;
export const EmptyUpToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmptyUpTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowsFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"columnsFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columnsFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmptyUpToQuery, EmptyUpToQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksCount"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const GapCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"NOT_HELD"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_HELD"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SERIES_NUMBER"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERIES_NUMBER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SERIES_COUNT"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERIES_COUNT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"INSTRUMENT_UNEXPLAINED"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INSTRUMENT_UNEXPLAINED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LANGUAGE_OF_TOPIC"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LANGUAGE_OF_TOPIC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LANGUAGE_OF_REGION"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LANGUAGE_OF_REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"LANGUAGE_OF_AUDIENCE"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LANGUAGE_OF_AUDIENCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<GapCountsQuery, GapCountsQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;