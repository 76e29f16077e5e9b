import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { fields } from './fields.ts';

const relations = {
  source: along('IN', 'Source'),
  publications: along('DESCRIBES', 'Publication'),
  corrections: along('CORRECTS', 'Correction'),
  conflicts: along('CLAIMED_BY', 'Conflict'),
};
const { relation, one, all } = fields('Record', relations);

export const statements = entity('Record', { relations, lists: {} });

export const resolvers = {
  Record: {
    source: one('source'),
    publications: relation('publications'),
    corrections: all('corrections'),
    conflicts: all('conflicts'),
  },
} satisfies ApiResolvers;
