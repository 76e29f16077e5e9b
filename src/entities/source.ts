import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { partialDate } from './date.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = { records: along('IN', 'Record') };
const { relation } = fields('Source', relations);

export const statements = entity('Source', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { source: byId('Source'), sources: listOf('Source') },
  Source: {
    label: ({ title }) => title,
    issued: ({ issued }) => partialDate(issued),
    records: relation('records'),
  },
} satisfies ApiResolvers;
