/** The SDL of `schema/`, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type InputValueDefinitionNode, Kind, parse, visit } from 'graphql';
import { defaultPage, maximumPage } from '../graph/cursor.ts';
import { root } from '../root.ts';

/** Said once here instead of at each of the connections. */
const paging: { readonly [argument: string]: string } = {
  first: `How many from the start of the list, 1 to ${maximumPage}; ${defaultPage} when neither \`first\` nor \`last\` is given.`,
  after: 'Only what comes after this cursor; goes with `first`.',
  last: `How many from the end of the list, 1 to ${maximumPage}.`,
  before: 'Only what comes before this cursor; goes with `last`.',
  filter: 'Only publications that fit this.',
  sort: 'In this order, the first decides; in the order of the list when none is given.',
};

export function typeDefs(): DocumentNode {
  const folder = join(root, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return visit(parse(text.join('\n')), {
    InputObjectTypeDefinition: () => false,
    InputValueDefinition(node): InputValueDefinitionNode | undefined {
      const value = paging[node.name.value];
      if (node.description || value === undefined) return undefined;
      return { ...node, description: { kind: Kind.STRING, value } };
    },
  });
}
