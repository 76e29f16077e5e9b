import type { ApiResolvers } from '../generated/resolvers.ts';
import { maximumPage } from '../graph/cursor.ts';
import { UserInputError } from '../graph/input.ts';
import { isEntityType, typeOfId } from '../model.ts';

const typeOf = ({ id }: { readonly id: string }) => {
  const type = typeOfId(id);
  if (type === undefined) throw new Error(`A node came back under the id "${id}", which names no type.`);
  return type;
};

export const resolvers = {
  Query: {
    node: async (_root, { id }, { load }, info) => (await load.entities([id], info))[0] ?? null,
    nodes: (_root, { ids }, { load }, info) => {
      if (ids.length > maximumPage)
        throw new UserInputError(`"ids" holds at most ${maximumPage} ids; it has ${ids.length}.`);
      return load.entities(ids, info);
    },
  },
  Node: { __resolveType: typeOf },
  Entity: {
    __resolveType: (row) => {
      const type = typeOf(row);
      if (!isEntityType(type)) throw new Error(`${row.id} came back as an entity, and a ${type} is none.`);
      return type;
    },
  },
} satisfies ApiResolvers;
