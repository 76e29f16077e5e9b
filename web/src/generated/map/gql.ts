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
    "query Places($filter: PublicationFilter) {\n  publications(filter: $filter, first: 1) {\n    totalCount\n    facets(of: [REGION], first: 100) {\n      total\n      unknown\n      values {\n        value\n        label\n        count\n        entity {\n          __typename\n          id\n          ... on Region {\n            kind\n            m49\n          }\n        }\n      }\n    }\n  }\n}": typeof types.PlacesDocument,
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": typeof types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": typeof types.SuggestDocument,
};
const documents: Documents = {
    "query Places($filter: PublicationFilter) {\n  publications(filter: $filter, first: 1) {\n    totalCount\n    facets(of: [REGION], first: 100) {\n      total\n      unknown\n      values {\n        value\n        label\n        count\n        entity {\n          __typename\n          id\n          ... on Region {\n            kind\n            m49\n          }\n        }\n      }\n    }\n  }\n}": types.PlacesDocument,
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": types.SuggestDocument,
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
export function graphql(source: "query Places($filter: PublicationFilter) {\n  publications(filter: $filter, first: 1) {\n    totalCount\n    facets(of: [REGION], first: 100) {\n      total\n      unknown\n      values {\n        value\n        label\n        count\n        entity {\n          __typename\n          id\n          ... on Region {\n            kind\n            m49\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Places($filter: PublicationFilter) {\n  publications(filter: $filter, first: 1) {\n    totalCount\n    facets(of: [REGION], first: 100) {\n      total\n      unknown\n      values {\n        value\n        label\n        count\n        entity {\n          __typename\n          id\n          ... on Region {\n            kind\n            m49\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Named on Entity {\n  __typename\n  id\n  label\n}"): (typeof documents)["fragment Named on Entity {\n  __typename\n  id\n  label\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}"): (typeof documents)["query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;