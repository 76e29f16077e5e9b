import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  publications: along('IN_SERIES', 'Publication'),
};
const { relation } = fields('Series', relations);

export const statements = entity('Series', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { series: byId('Series'), seriesList: listOf('Series') },
  Series: {
    label: ({ title }) => title,
    publications: relation('publications'),
  },
} satisfies ApiResolvers;
