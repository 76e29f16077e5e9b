import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  implements: along('IMPLEMENTS', 'Instrument'),
  publications: along('PRODUCED_UNDER', 'Publication'),
  partOf: along('PART_OF', 'Programme'),
  parts: along('PART_OF', 'Programme'),
  operatedBy: along('OPERATED_BY', 'Institution'),
  referencedBy: along('REFERENCES', 'Publication'),
};
const { relation } = fields('Programme', relations);

export const statements = entity('Programme', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { programme: byId('Programme'), programmes: listOf('Programme') },
  Programme: {
    label: ({ title }) => title,
    implements: relation('implements'),
    publications: relation('publications'),
    partOf: relation('partOf'),
    parts: relation('parts'),
    operatedBy: relation('operatedBy'),
    referencedBy: relation('referencedBy'),
  },
} satisfies ApiResolvers;
