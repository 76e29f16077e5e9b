/** Search and suggestions: what is found comes from the snapshot, its rows from the database. */
import { entityOf } from '../find/entity.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { search } from './search.ts';
import { suggest } from './suggest.ts';

export const resolvers = {
  Query: {
    search: async (_root, { first, after, ...question }, { find }) => search(await find(), question, { first, after }),
    suggest: async (_root, { prefix, in: kinds, first }, { find }) => suggest(await find(), prefix, kinds, first),
  },
  SearchConnection: {
    nodes: ({ edges }, _args, { load }, info) => Promise.all(edges.map(({ id }) => entityOf(load, id, info))),
    facets: ({ facets }, args) => facets(args),
    didYouMean: ({ didYouMean }) => didYouMean(),
    relaxations: ({ relaxations }) => relaxations(),
  },
  SearchEdge: {
    node: ({ id }, _args, { load }, info) => entityOf(load, id, info),
    highlights: ({ highlights }) => highlights(),
  },
  Suggestion: {
    entity: ({ id }, _args, { load }, info) => entityOf(load, id, info),
  },
} satisfies ApiResolvers;
