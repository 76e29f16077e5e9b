/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type StartQueryVariables = Exact<{
  facets: Array<Facet> | Facet;
}>;


export type StartQuery = { publications: { totalCount: number, facets: Array<{ facet: Facet, total: number, values: Array<{ value: string, label: string, count: number }> }> }, sources: { nodes: Array<{ __typename: 'Source', id: string, label: string }> } };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Start"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<StartQuery, StartQueryVariables>;