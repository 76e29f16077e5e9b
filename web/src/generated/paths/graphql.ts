/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a fact is known. */
export type Basis =
  /** It was concluded from what a source says; the reason stands in `note`. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

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

/** How two things of the catalogue can be related, from the one to the other. */
export type RelationType =
  /** A work, and a topic it is about. */
  | 'ABOUT'
  /** An instrument, and the body or instrument that adopted it. */
  | 'ADOPTED_BY'
  /** A narrower topic, and a broader one. */
  | 'BROADER'
  /** Two works were made to be used together; read both ways. */
  | 'COMPANION_TO'
  /** Two works that complete each other; read both ways. */
  | 'COMPLEMENTS'
  /** A work, and a person who took part in it. */
  | 'CONTRIBUTED_BY'
  /** Two works of the same kind, one for each of two protocols; read both ways. */
  | 'COUNTERPART_OF'
  /** A work, and a region it covers. */
  | 'COVERS'
  /** A concept, and the instrument that defines it. */
  | 'DEFINED_IN'
  /** A work, and the work whose data it uses. */
  | 'DRAWS_ON'
  /** A work, and the instrument or concept that it explains. */
  | 'EXPLAINS'
  /** A work, and an audience it is for. */
  | 'FOR'
  /** A work, and one of its versions. */
  | 'HAS_VERSION'
  /** A work or programme, and the instrument it puts into practice. */
  | 'IMPLEMENTS'
  /** A work, and a series it belongs to. */
  | 'IN_SERIES'
  /** A work, and the instrument that asked for it. */
  | 'MANDATED_BY'
  /** Two works of which a curator wants neither recommended to readers of the other; read both ways. */
  | 'NOT_RECOMMENDED_WITH'
  /** A work, and the event it was made for. */
  | 'OCCASIONED_BY'
  /** An instrument, and the event where it was opened for signature. */
  | 'OPENED_FOR_SIGNATURE_AT'
  /** A programme, and the institution that runs it. */
  | 'OPERATED_BY'
  /** A part, and the whole. */
  | 'PART_OF'
  /** A work, and the programme it came out of. */
  | 'PRODUCED_UNDER'
  /** A work, and an institution behind it. */
  | 'PUBLISHED_BY'
  /** Two works of which a curator wants the one shown to readers of the other; read both ways. */
  | 'RECOMMENDED_WITH'
  /** A work, and a work or programme that it mentions. */
  | 'REFERENCES'
  /** A work, and the instrument that it answers. */
  | 'RESPONDS_TO'
  /** An institution, and the one it is part of. */
  | 'SUB_ORGANIZATION_OF'
  /** A later edition, and the earlier one. */
  | 'SUCCEEDS'
  /** A work, and a work or event that it sums up. */
  | 'SUMMARIZES'
  /** A protocol, and the convention it supplements. */
  | 'SUPPLEMENTS'
  /** A work, and an instrument that it helps to put into practice. */
  | 'SUPPORTS'
  /** A work, and the instrument whose text it is. */
  | 'TEXT_OF'
  /** A volume, and the work it is a volume of. */
  | 'VOLUME_OF'
  /** A place, and the region it lies in. */
  | 'WITHIN';

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

export type ThingsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ThingsQuery = { nodes: Array<
    | { __typename: 'Audience', id: string, label: string }
    | { __typename: 'Concept', id: string, label: string }
    | { id: string }
    | { id: string }
    | { __typename: 'Event', id: string, label: string }
    | { id: string }
    | { __typename: 'Institution', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Programme', id: string, label: string }
    | { __typename: 'Publication', id: string, label: string }
    | { id: string }
    | { __typename: 'Region', id: string, label: string }
    | { __typename: 'Series', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Topic', id: string, label: string }
    | { __typename: 'Version', id: string, label: string }
   | null> };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
  through?: Array<string> | string | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  language: string;
}>;


export type WaysQuery = { paths: Array<{ sentence: string, cost: number, length: number, nodes: Array<
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
    >, relations: Array<{ type: RelationType, article: string | null, basis: Basis | null, note: string | null, sentence: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , records: Array<{ id: string, locator: string, source: { id: string, label: string } }> }> }> };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const ThingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Things"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<ThingsQuery, ThingsQueryVariables>;
export const WaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ways"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<WaysQuery, WaysQueryVariables>;