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
    "query Things($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ...Named\n  }\n}\n\nquery Ways($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $through: [ID!], $avoid: [ID!], $language: String!) {\n  paths(\n    from: $from\n    to: $to\n    maxLength: $maxLength\n    first: $first\n    through: $through\n    avoid: $avoid\n  ) {\n    sentence(language: $language)\n    cost\n    length\n    nodes {\n      ...Named\n    }\n    relations {\n      type\n      article\n      basis\n      note\n      sentence(language: $language)\n      from {\n        id\n      }\n      to {\n        id\n      }\n      records {\n        id\n        locator\n        source {\n          id\n          label\n        }\n      }\n    }\n  }\n}": typeof types.ThingsDocument,
};
const documents: Documents = {
    "fragment Named on Entity {\n  __typename\n  id\n  label\n}": types.NamedFragmentDoc,
    "query Suggest($prefix: String!) {\n  suggest(prefix: $prefix, first: 8) {\n    text\n    kind\n    matched\n    entity {\n      ...Named\n    }\n  }\n}": types.SuggestDocument,
    "query Things($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ...Named\n  }\n}\n\nquery Ways($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $through: [ID!], $avoid: [ID!], $language: String!) {\n  paths(\n    from: $from\n    to: $to\n    maxLength: $maxLength\n    first: $first\n    through: $through\n    avoid: $avoid\n  ) {\n    sentence(language: $language)\n    cost\n    length\n    nodes {\n      ...Named\n    }\n    relations {\n      type\n      article\n      basis\n      note\n      sentence(language: $language)\n      from {\n        id\n      }\n      to {\n        id\n      }\n      records {\n        id\n        locator\n        source {\n          id\n          label\n        }\n      }\n    }\n  }\n}": types.ThingsDocument,
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
export function graphql(source: "query Things($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ...Named\n  }\n}\n\nquery Ways($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $through: [ID!], $avoid: [ID!], $language: String!) {\n  paths(\n    from: $from\n    to: $to\n    maxLength: $maxLength\n    first: $first\n    through: $through\n    avoid: $avoid\n  ) {\n    sentence(language: $language)\n    cost\n    length\n    nodes {\n      ...Named\n    }\n    relations {\n      type\n      article\n      basis\n      note\n      sentence(language: $language)\n      from {\n        id\n      }\n      to {\n        id\n      }\n      records {\n        id\n        locator\n        source {\n          id\n          label\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Things($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ...Named\n  }\n}\n\nquery Ways($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $through: [ID!], $avoid: [ID!], $language: String!) {\n  paths(\n    from: $from\n    to: $to\n    maxLength: $maxLength\n    first: $first\n    through: $through\n    avoid: $avoid\n  ) {\n    sentence(language: $language)\n    cost\n    length\n    nodes {\n      ...Named\n    }\n    relations {\n      type\n      article\n      basis\n      note\n      sentence(language: $language)\n      from {\n        id\n      }\n      to {\n        id\n      }\n      records {\n        id\n        locator\n        source {\n          id\n          label\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;