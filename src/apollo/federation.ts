/**
 * A subgraph of Apollo Federation 2, by hand: `@apollo/subgraph` asks for Node 22 (2.15), or brings a package under the
 * Elastic License along (2.14 and before). https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
import { type DocumentNode, type GraphQLResolveInfo, Kind, print, visit } from 'graphql';
import { z } from 'zod';
import type { Context } from '../find/context.ts';
import { UserInputError } from '../graph/input.ts';
import { isEntityType, nodeTypes, typeOfId } from '../model.ts';

export const maximumRepresentations = 1000;

const entityTypes: readonly string[] = nodeTypes.filter(isEntityType);
const representation = z.object({ __typename: z.string(), id: z.string() });

/** The id that a gateway refers to, or what is wrong with the reference. */
function idOf(given: unknown, place: number): string | UserInputError {
  const parsed = representation.safeParse(given);
  const wrong = (what: string) => new UserInputError(`"representations[${place}]" ${what}`);
  if (!parsed.success) return wrong('is an object with "__typename" and "id", both of them strings.');
  const { __typename, id } = parsed.data;
  if (!entityTypes.includes(__typename))
    return wrong(`has the type "${__typename}", which has no key here; those with one are ${entityTypes.join(', ')}.`);
  const type = typeOfId(id);
  if (type !== undefined && type !== __typename) return wrong(`has the type ${__typename}, but "${id}" is a ${type}.`);
  return id;
}

/** What a gateway composes: the schema without what every subgraph has. */
export function sdlOf(typeDefs: DocumentNode): string {
  const machinery = { enter: (node: { name: { value: string } }) => (/^_/.test(node.name.value) ? null : undefined) };
  const shown = visit(typeDefs, {
    DirectiveDefinition: () => null,
    ScalarTypeDefinition: machinery,
    UnionTypeDefinition: machinery,
    ObjectTypeDefinition: machinery,
    FieldDefinition: machinery,
    ObjectTypeExtension: { leave: (node) => (node.fields?.length ? undefined : null) },
  });
  return print({ kind: Kind.DOCUMENT, definitions: shown.definitions });
}

export const resolversOf = (typeDefs: DocumentNode) => {
  const sdl = sdlOf(typeDefs);
  return {
    Query: {
      _service: () => ({ sdl }),
      /** A reference that is wrong spoils no other. */
      _entities: async (
        _root: unknown,
        { representations }: { readonly representations: readonly unknown[] },
        { load }: Context,
        info: GraphQLResolveInfo,
      ) => {
        if (representations.length > maximumRepresentations)
          throw new UserInputError(
            `"representations" holds at most ${maximumRepresentations} things; it has ${representations.length}.`,
          );
        const ids = representations.map(idOf);
        const rows = await load.entities(
          ids.filter((id) => typeof id === 'string'),
          info,
        );
        const found = rows.values();
        return ids.map((id) => (typeof id === 'string' ? found.next().value : id));
      },
    },
    _Entity: { __resolveType: ({ id }: { readonly id: string }) => typeOfId(id) },
  };
};
