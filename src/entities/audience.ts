import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = { publications: along('FOR', 'Publication') };
const { relation } = fields('Audience', relations);

export const statements = entity('Audience', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { audience: byId('Audience'), audiences: listOf('Audience') },
  Audience: { publications: relation('publications') },
} satisfies ApiResolvers;
