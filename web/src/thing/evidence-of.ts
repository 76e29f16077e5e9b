/**
 * A document with or without the entries behind each relation. What an operation may hold has its price, asked for or
 * not: so what `$why` would leave out is not in the document at all, as long as the reader has not asked for it.
 */
import type { TypedDocumentNode } from '@apollo/client';
import { type DocumentNode, visit } from 'graphql';

const made = new WeakMap<DocumentNode, { readonly with: DocumentNode; readonly without: DocumentNode }>();

export function evidenceOf<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  why: boolean,
): TypedDocumentNode<Data, Omit<Variables, 'why'>> {
  const known = made.get(document) ?? { with: settled(document, true), without: settled(document, false) };
  made.set(document, known);
  // The same selections but for those that may be left out, which is what their types say.
  return (why ? known.with : known.without) as TypedDocumentNode<Data, Omit<Variables, 'why'>>;
}

const settled = (document: DocumentNode, why: boolean): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ variable }) => (variable.name.value === 'why' ? null : undefined),
    // Nothing but `@include(if: $why)` stands on a field here.
    Field: (field) => {
      if (!field.directives?.length) return undefined;
      return why ? { ...field, directives: [] } : null;
    },
  });
