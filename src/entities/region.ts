import { z } from 'zod';
import { listOfThings } from '../find/things.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { regionRoles } from '../model.ts';
import { byId, fields } from './fields.ts';

const relations = {
  within: along('WITHIN', 'Region'),
  contains: along('WITHIN', 'Region'),
  publications: along('COVERS', 'Publication', { role: z.enum(regionRoles).nullable() }),
};
const { relation } = fields('Region', relations);

export const statements = entity('Region', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { region: byId('Region'), regions: listOfThings('Region') },
  Region: {
    label: ({ name }) => name,
    within: relation('within'),
    contains: relation('contains'),
    publications: relation('publications'),
  },
} satisfies ApiResolvers;
