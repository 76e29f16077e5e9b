import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  definedIn: along('DEFINED_IN', 'Instrument'),
  explainedBy: along('EXPLAINS', 'Publication'),
};
const { relation } = fields('Concept', relations);

export const statements = entity('Concept', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { concept: byId('Concept'), concepts: listOf('Concept') },
  Concept: {
    definedIn: relation('definedIn'),
    explainedBy: relation('explainedBy'),
  },
} satisfies ApiResolvers;
