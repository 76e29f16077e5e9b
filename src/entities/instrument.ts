import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { partialDate } from './date.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  implementedBy: along('IMPLEMENTS'),
  explainedBy: along('EXPLAINS'),
  supplements: along('SUPPLEMENTS'),
  supplementedBy: along('SUPPLEMENTS'),
};
const { relation } = fields('Instrument', relations);

export const statements = entity('Instrument', { relations, lists: ['list', 'protocols'] });

export const resolvers = {
  Query: {
    instrument: byId('Instrument'),
    instruments: listOf('Instrument'),
    protocols: listOf('Instrument', 'protocols'),
  },
  Instrument: {
    label: ({ title }) => title,
    adopted: ({ adopted }) => partialDate(adopted),
    inForce: ({ inForce }) => partialDate(inForce),
    implementedBy: relation('implementedBy'),
    explainedBy: relation('explainedBy'),
    supplements: relation('supplements'),
    supplementedBy: relation('supplementedBy'),
  },
} satisfies ApiResolvers;
