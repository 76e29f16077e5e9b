import { z } from 'zod';
import { listOfThings } from '../find/things.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { institutionRoles } from '../model.ts';
import { byId, fields } from './fields.ts';

const relations = {
  publications: along('PUBLISHED_BY', 'Publication', { role: z.enum(institutionRoles).nullable() }),
  parents: along('SUB_ORGANIZATION_OF', 'Institution'),
  units: along('SUB_ORGANIZATION_OF', 'Institution'),
  instruments: along('ADOPTED_BY', 'Instrument'),
  programmes: along('OPERATED_BY', 'Programme'),
};
const { relation } = fields('Institution', relations);

export const statements = entity('Institution', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { institution: byId('Institution'), institutions: listOfThings('Institution') },
  Institution: {
    label: ({ name }) => name,
    publications: relation('publications'),
    parents: relation('parents'),
    units: relation('units'),
    instruments: relation('instruments'),
    programmes: relation('programmes'),
  },
} satisfies ApiResolvers;
