import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { fields } from './fields.ts';

const relations = {
  publication: along('HAS_FIGURE', 'Publication'),
};
const { one } = fields('Figure', relations);

export const statements = entity('Figure', { relations, lists: {} });

export const resolvers = {
  Figure: {
    publication: one('publication'),
  },
} satisfies ApiResolvers;
