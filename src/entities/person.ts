import { z } from 'zod';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { personRoles } from '../model.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  publications: along('CONTRIBUTED_BY', 'Publication', { role: z.enum(personRoles).nullable() }),
};
const { relation } = fields('Person', relations);

export const statements = entity('Person', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { person: byId('Person'), persons: listOf('Person') },
  Person: {
    label: ({ name }) => name,
    publications: relation('publications'),
  },
} satisfies ApiResolvers;
