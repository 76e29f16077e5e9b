import { z } from 'zod';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { conflictFields } from '../model.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = { publication: along('CONFLICT_OF', 'Publication'), claims: along('CLAIMED_BY', 'Record') };
const { one, joined } = fields('Conflict', relations);

/** What one source says: the record, and what it says of the field. */
const claims = joined('claims', ({ node, value }) => ({ record: node, value }));

export const statements = entity('Conflict', {
  relations,
  lists: { list: { field: z.enum(conflictFields).nullable() } },
});

export const resolvers = {
  Query: { conflict: byId('Conflict'), conflicts: listOf('Conflict') },
  Conflict: {
    publication: one('publication'),
    claims,
    chosen: async (row, args, context, info) =>
      (await claims(row, args, context, info)).find(({ record }) => record.id === row.chosen) ?? null,
  },
} satisfies ApiResolvers;
