/** Search and suggestions: what is found comes from the snapshot, its rows from the database. */
import { entityOf } from '../find/entity.ts';
import { within } from '../find/snapshots.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { indexed } from './index.ts';
import { search } from './search.ts';
import { suggest, suggestible } from './suggest.ts';

export const resolvers = {
  Query: {
    search: async (_root, { first, after, ...question }, { find, reading }) => {
      const snapshot = await find();
      await within(reading?.deadline, indexed(snapshot));
      return search(snapshot, question, { first, after });
    },
    suggest: async (_root, { prefix, in: kinds, first }, { find, reading }) => {
      const snapshot = await find();
      await within(reading?.deadline, suggestible(snapshot));
      return suggest(snapshot, prefix, kinds, first);
    },
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
