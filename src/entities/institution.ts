import { z } from 'zod';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { institutionRoles } from '../model.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = { publications: along('PUBLISHED_BY', { role: z.enum(institutionRoles).nullable() }) };
const { relation } = fields('Institution', relations);

export const statements = entity('Institution', { relations, lists: ['list'] });

export const resolvers = {
  Query: { institution: byId('Institution'), institutions: listOf('Institution') },
  Institution: { label: ({ name }) => name, publications: relation('publications') },
} satisfies ApiResolvers;
