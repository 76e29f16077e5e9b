/** Search and suggestions: what is found comes from the snapshot, its rows from the database. */
import type { ApiResolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../graph/loaders.ts';
import { isEntity } from '../model.ts';
import { search } from './search.ts';
import { suggest } from './suggest.ts';

async function entitiesOf(
  found: readonly { readonly id: string }[],
  load: Loaders,
  info: Parameters<Loaders['entities']>[1],
) {
  const rows = await load.entities(
    found.map(({ id }) => id),
    info,
  );
  return rows.map((row, i) => {
    // A commit may have come between; the answer is asked for again then.
    if (row === null || !isEntity(row)) throw new Error(`${found[i]?.id} was found and is not there.`);
    return row;
  });
}

export const resolvers = {
  Query: {
    search: async (_root, { first, after, ...question }, { find }) => search(await find(), question, { first, after }),
    suggest: async (_root, { prefix, in: kinds, first }, { find }) => suggest(await find(), prefix, kinds, first),
  },
  SearchConnection: {
    nodes: ({ edges }, _args, { load }, info) => entitiesOf(edges, load, info),
    facets: ({ facets }, args) => facets(args),
    didYouMean: ({ didYouMean }) => didYouMean(),
    relaxations: ({ relaxations }) => relaxations(),
  },
  SearchEdge: {
    node: async (edge, _args, { load }, info) => one(await entitiesOf([edge], load, info)),
    highlights: ({ highlights }) => highlights(),
  },
  Suggestion: {
    entity: async (suggestion, _args, { load }, info) => one(await entitiesOf([suggestion], load, info)),
  },
} satisfies ApiResolvers;

function one<T>([only]: readonly T[]): T {
  if (only === undefined) throw new Error('One was asked for, and none came.');
  return only;
}
