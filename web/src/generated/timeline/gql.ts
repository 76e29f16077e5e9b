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
    "query Timeline($filter: PublicationFilter) {\n  timeline(filter: $filter) {\n    year\n    count\n    kinds {\n      value\n      label\n      count\n    }\n  }\n}\n\nquery Undated($filter: PublicationFilter, $first: Int!, $after: String) {\n  publications(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...Named\n      kind\n    }\n  }\n}": typeof types.TimelineDocument,
};
const documents: Documents = {
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": types.SuggestDocument,
    "query Timeline($filter: PublicationFilter) {\n  timeline(filter: $filter) {\n    year\n    count\n    kinds {\n      value\n      label\n      count\n    }\n  }\n}\n\nquery Undated($filter: PublicationFilter, $first: Int!, $after: String) {\n  publications(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...Named\n      kind\n    }\n  }\n}": types.TimelineDocument,
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
export function graphql(source: "query Timeline($filter: PublicationFilter) {\n  timeline(filter: $filter) {\n    year\n    count\n    kinds {\n      value\n      label\n      count\n    }\n  }\n}\n\nquery Undated($filter: PublicationFilter, $first: Int!, $after: String) {\n  publications(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...Named\n      kind\n    }\n  }\n}"): (typeof documents)["query Timeline($filter: PublicationFilter) {\n  timeline(filter: $filter) {\n    year\n    count\n    kinds {\n      value\n      label\n      count\n    }\n  }\n}\n\nquery Undated($filter: PublicationFilter, $first: Int!, $after: String) {\n  publications(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      ...Named\n      kind\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;