/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": typeof types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": typeof types.SuggestDocument,
    "query Search($query: String!, $mode: SearchMode!, $filter: PublicationFilter, $facets: [Facet!]!, $values: Int!, $first: Int!, $after: String) {\n  search(\n    query: $query\n    mode: $mode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    didYouMean\n    relaxations {\n      kind\n      sentence\n      query\n      mode\n      withoutCondition\n      count\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      cursor\n      highlights {\n        field\n        fragments\n      }\n      node {\n        ...Result\n      }\n    }\n  }\n}\n\nquery Works($filter: PublicationFilter, $sort: [PublicationSort!], $facets: [Facet!]!, $values: Int!, $first: Int, $after: String, $last: Int, $before: String) {\n  publications(\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    hiddenByLanguage {\n      count\n      inOtherLanguages\n      languageUnknown\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      startCursor\n      endCursor\n      hasNextPage\n      hasPreviousPage\n    }\n    nodes {\n      ...Result\n    }\n  }\n}\n\nfragment Counts on FacetCounts {\n  facet\n  total\n  unknown\n  values {\n    value\n    label\n    count\n  }\n}\n\nfragment Result on Entity {\n  ...Named\n  ... on Publication {\n    kind\n    year\n    summary\n    held\n    access\n    languages {\n      code\n      name\n    }\n    institutions(first: 3) {\n      edges {\n        role\n        node {\n          id\n          name\n          acronym\n        }\n      }\n    }\n  }\n  ... on Institution {\n    acronym\n  }\n  ... on Topic {\n    publications(first: 1) {\n      totalCount\n    }\n  }\n}": typeof types.SearchDocument,
};
const documents: Documents = {
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": types.SuggestDocument,
    "query Search($query: String!, $mode: SearchMode!, $filter: PublicationFilter, $facets: [Facet!]!, $values: Int!, $first: Int!, $after: String) {\n  search(\n    query: $query\n    mode: $mode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    didYouMean\n    relaxations {\n      kind\n      sentence\n      query\n      mode\n      withoutCondition\n      count\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      cursor\n      highlights {\n        field\n        fragments\n      }\n      node {\n        ...Result\n      }\n    }\n  }\n}\n\nquery Works($filter: PublicationFilter, $sort: [PublicationSort!], $facets: [Facet!]!, $values: Int!, $first: Int, $after: String, $last: Int, $before: String) {\n  publications(\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    hiddenByLanguage {\n      count\n      inOtherLanguages\n      languageUnknown\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      startCursor\n      endCursor\n      hasNextPage\n      hasPreviousPage\n    }\n    nodes {\n      ...Result\n    }\n  }\n}\n\nfragment Counts on FacetCounts {\n  facet\n  total\n  unknown\n  values {\n    value\n    label\n    count\n  }\n}\n\nfragment Result on Entity {\n  ...Named\n  ... on Publication {\n    kind\n    year\n    summary\n    held\n    access\n    languages {\n      code\n      name\n    }\n    institutions(first: 3) {\n      edges {\n        role\n        node {\n          id\n          name\n          acronym\n        }\n      }\n    }\n  }\n  ... on Institution {\n    acronym\n  }\n  ... on Topic {\n    publications(first: 1) {\n      totalCount\n    }\n  }\n}": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Named on Entity {\n  __typename\n  id\n  label\n}"): (typeof documents)["fragment Named on Entity {\n  __typename\n  id\n  label\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}"): (typeof documents)["query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($query: String!, $mode: SearchMode!, $filter: PublicationFilter, $facets: [Facet!]!, $values: Int!, $first: Int!, $after: String) {\n  search(\n    query: $query\n    mode: $mode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    didYouMean\n    relaxations {\n      kind\n      sentence\n      query\n      mode\n      withoutCondition\n      count\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      cursor\n      highlights {\n        field\n        fragments\n      }\n      node {\n        ...Result\n      }\n    }\n  }\n}\n\nquery Works($filter: PublicationFilter, $sort: [PublicationSort!], $facets: [Facet!]!, $values: Int!, $first: Int, $after: String, $last: Int, $before: String) {\n  publications(\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    hiddenByLanguage {\n      count\n      inOtherLanguages\n      languageUnknown\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      startCursor\n      endCursor\n      hasNextPage\n      hasPreviousPage\n    }\n    nodes {\n      ...Result\n    }\n  }\n}\n\nfragment Counts on FacetCounts {\n  facet\n  total\n  unknown\n  values {\n    value\n    label\n    count\n  }\n}\n\nfragment Result on Entity {\n  ...Named\n  ... on Publication {\n    kind\n    year\n    summary\n    held\n    access\n    languages {\n      code\n      name\n    }\n    institutions(first: 3) {\n      edges {\n        role\n        node {\n          id\n          name\n          acronym\n        }\n      }\n    }\n  }\n  ... on Institution {\n    acronym\n  }\n  ... on Topic {\n    publications(first: 1) {\n      totalCount\n    }\n  }\n}"): (typeof documents)["query Search($query: String!, $mode: SearchMode!, $filter: PublicationFilter, $facets: [Facet!]!, $values: Int!, $first: Int!, $after: String) {\n  search(\n    query: $query\n    mode: $mode\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    didYouMean\n    relaxations {\n      kind\n      sentence\n      query\n      mode\n      withoutCondition\n      count\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      cursor\n      highlights {\n        field\n        fragments\n      }\n      node {\n        ...Result\n      }\n    }\n  }\n}\n\nquery Works($filter: PublicationFilter, $sort: [PublicationSort!], $facets: [Facet!]!, $values: Int!, $first: Int, $after: String, $last: Int, $before: String) {\n  publications(\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    hiddenByLanguage {\n      count\n      inOtherLanguages\n      languageUnknown\n    }\n    facets(of: $facets, first: $values, exclude: SELF) {\n      ...Counts\n    }\n    pageInfo {\n      startCursor\n      endCursor\n      hasNextPage\n      hasPreviousPage\n    }\n    nodes {\n      ...Result\n    }\n  }\n}\n\nfragment Counts on FacetCounts {\n  facet\n  total\n  unknown\n  values {\n    value\n    label\n    count\n  }\n}\n\nfragment Result on Entity {\n  ...Named\n  ... on Publication {\n    kind\n    year\n    summary\n    held\n    access\n    languages {\n      code\n      name\n    }\n    institutions(first: 3) {\n      edges {\n        role\n        node {\n          id\n          name\n          acronym\n        }\n      }\n    }\n  }\n  ... on Institution {\n    acronym\n  }\n  ... on Topic {\n    publications(first: 1) {\n      totalCount\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;