import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { fields } from './fields.ts';

const relations = {
  record: along('CORRECTS', 'Record'),
};
const { one } = fields('Correction', relations);

export const statements = entity('Correction', { relations, lists: {} });

export const resolvers = {
  Correction: {
    record: one('record'),
  },
} satisfies ApiResolvers;
