import { listOfThings } from '../find/things.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { byId, fields } from './fields.ts';

const relations = {
  broader: along('BROADER', 'Topic'),
  narrower: along('BROADER', 'Topic'),
  publications: along('ABOUT', 'Publication'),
};
const { relation } = fields('Topic', relations);

export const statements = entity('Topic', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { topic: byId('Topic'), topics: listOfThings('Topic') },
  Topic: {
    broader: relation('broader'),
    narrower: relation('narrower'),
    publications: relation('publications'),
  },
} satisfies ApiResolvers;
