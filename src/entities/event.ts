import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { partialDate } from './date.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  opened: along('OPENED_FOR_SIGNATURE_AT', 'Instrument'),
  publications: along('PART_OF', 'Publication'),
  occasioned: along('OCCASIONED_BY', 'Publication'),
  summarizedBy: along('SUMMARIZES', 'Publication'),
};
const { relation } = fields('Event', relations);

export const statements = entity('Event', { relations, lists: { list: {} } });

export const resolvers = {
  Query: { event: byId('Event'), events: listOf('Event') },
  Event: {
    label: ({ title }) => title,
    starts: ({ starts }) => partialDate(starts),
    ends: ({ ends }) => partialDate(ends),
    opened: relation('opened'),
    publications: relation('publications'),
    occasioned: relation('occasioned'),
    summarizedBy: relation('summarizedBy'),
  },
} satisfies ApiResolvers;
