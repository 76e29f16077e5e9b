import { listOfThings } from '../find/things.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { partialDate } from './date.ts';
import { byId, fields, listOf } from './fields.ts';

const relations = {
  implementedBy: along('IMPLEMENTS', 'Publication'),
  explainedBy: along('EXPLAINS', 'Publication'),
  supplements: along('SUPPLEMENTS', 'Instrument'),
  supplementedBy: along('SUPPLEMENTS', 'Instrument'),
  texts: along('TEXT_OF', 'Publication'),
  programmes: along('IMPLEMENTS', 'Programme'),
  supportedBy: along('SUPPORTS', 'Publication'),
  mandates: along('MANDATED_BY', 'Publication'),
  responses: along('RESPONDS_TO', 'Publication'),
  adoptedBy: along('ADOPTED_BY', 'Institution'),
  adoptedIn: along('ADOPTED_BY', 'Instrument'),
  adopts: along('ADOPTED_BY', 'Instrument'),
  openedAt: along('OPENED_FOR_SIGNATURE_AT', 'Event'),
  concepts: along('DEFINED_IN', 'Concept'),
};
const { relation } = fields('Instrument', relations);

export const statements = entity('Instrument', { relations, lists: { list: {}, protocols: {} } });

export const resolvers = {
  Query: {
    instrument: byId('Instrument'),
    instruments: listOfThings('Instrument'),
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
    texts: relation('texts'),
    programmes: relation('programmes'),
    supportedBy: relation('supportedBy'),
    mandates: relation('mandates'),
    responses: relation('responses'),
    adoptedBy: relation('adoptedBy'),
    adoptedIn: relation('adoptedIn'),
    adopts: relation('adopts'),
    openedAt: relation('openedAt'),
    concepts: relation('concepts'),
  },
} satisfies ApiResolvers;
