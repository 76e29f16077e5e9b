import { z } from 'zod';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { institutionRoles, regionRoles } from '../model.ts';
import { partialDate } from './date.ts';
import { byId, fields, listOf } from './fields.ts';

const regionRole = { role: z.enum(regionRoles).nullable() };

const relations = {
  companions: along('COMPANION_TO'),
  implements: along('IMPLEMENTS'),
  explains: along('EXPLAINS'),
  institutions: along('PUBLISHED_BY', { role: z.enum(institutionRoles).nullable() }),
  topics: along('ABOUT'),
  regions: along('COVERS', regionRole),
  countries: along('COVERS', regionRole),
  audiences: along('FOR'),
  records: along('DESCRIBES'),
};
const { relation, all } = fields('Publication', relations);

export const statements = entity('Publication', { relations, lists: ['list'] });

export const resolvers = {
  Query: { publication: byId('Publication'), publications: listOf('Publication') },
  Publication: {
    label: ({ title }) => title,
    published: ({ published }) => partialDate(published),
    companions: relation('companions'),
    implements: relation('implements'),
    explains: relation('explains'),
    institutions: relation('institutions'),
    topics: relation('topics'),
    regions: relation('regions'),
    countries: relation('countries'),
    audiences: relation('audiences'),
    records: all('records'),
  },
} satisfies ApiResolvers;
