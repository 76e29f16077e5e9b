import { z } from 'zod';
import { languagesOf } from '../find/language.ts';
import { allWorks } from '../find/works.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { institutionRoles, personRoles, regionRoles, versionRoles } from '../model.ts';
import { partialDate } from './date.ts';
import { byId, fields } from './fields.ts';

const regionRole = { role: z.enum(regionRoles).nullable() };

/** What a page about a work asks first stands first: see `relationsPerText`. */
const relations = {
  institutions: along('PUBLISHED_BY', 'Institution', { role: z.enum(institutionRoles).nullable() }),
  topics: along('ABOUT', 'Topic'),
  regions: along('COVERS', 'Region', regionRole),
  audiences: along('FOR', 'Audience'),
  records: along('DESCRIBES', 'Record'),
  versions: along('HAS_VERSION', 'Version', { role: z.enum(versionRoles).nullable() }),
  languages: along('HAS_VERSION', 'Version'),
  companions: along('COMPANION_TO', 'Publication'),
  implements: along('IMPLEMENTS', 'Instrument'),
  explains: along('EXPLAINS', 'Instrument'),
  countries: along('COVERS', 'Region', regionRole),
  series: along('IN_SERIES', 'Series'),
  counterparts: along('COUNTERPART_OF', 'Publication'),
  complements: along('COMPLEMENTS', 'Publication'),
  partOf: along('PART_OF', 'Publication'),
  parts: along('PART_OF', 'Publication'),
  predecessor: along('SUCCEEDS', 'Publication'),
  predecessors: along('SUCCEEDS', 'Publication'),
  successors: along('SUCCEEDS', 'Publication'),
  textOf: along('TEXT_OF', 'Instrument'),
  concepts: along('EXPLAINS', 'Concept'),
  supports: along('SUPPORTS', 'Instrument'),
  mandatedBy: along('MANDATED_BY', 'Instrument'),
  respondsTo: along('RESPONDS_TO', 'Instrument'),
  programmes: along('PRODUCED_UNDER', 'Programme'),
  events: along('PART_OF', 'Event'),
  occasions: along('OCCASIONED_BY', 'Event'),
  figures: along('HAS_FIGURE', 'Figure'),
  contributors: along('CONTRIBUTED_BY', 'Person', { role: z.enum(personRoles).nullable() }),
  conflicts: along('CONFLICT_OF', 'Conflict'),
  drawsOn: along('DRAWS_ON', 'Publication'),
  drawnOnBy: along('DRAWS_ON', 'Publication'),
  references: along('REFERENCES', 'Publication'),
  referencedBy: along('REFERENCES', 'Publication'),
  volumeOf: along('VOLUME_OF', 'Publication'),
  volumes: along('VOLUME_OF', 'Publication'),
  summarizes: along('SUMMARIZES', 'Publication'),
  summarizedBy: along('SUMMARIZES', 'Publication'),
  summarizesEvents: along('SUMMARIZES', 'Event'),
  referencesProgrammes: along('REFERENCES', 'Programme'),
  recommendedWith: along('RECOMMENDED_WITH', 'Publication'),
  notRecommendedWith: along('NOT_RECOMMENDED_WITH', 'Publication'),
};
const { relation, maybe, all } = fields('Publication', relations);
const languageVersions = all('languages');

export const statements = entity('Publication', { relations, lists: { list: {} } });

export const resolvers = {
  Query: {
    publication: byId('Publication'),
    publications: (_root, args, context, info) => allWorks(args, context, info),
  },
  Publication: {
    label: ({ title }) => title,
    published: ({ published }) => partialDate(published),
    temporalFrom: ({ temporalFrom }) => partialDate(temporalFrom),
    temporalTo: ({ temporalTo }) => partialDate(temporalTo),
    languages: async (row, args, context, info) => languagesOf(await languageVersions(row, args, context, info)),
    institutions: relation('institutions'),
    topics: relation('topics'),
    regions: relation('regions'),
    records: all('records'),
    companions: relation('companions'),
    implements: relation('implements'),
    explains: relation('explains'),
    versions: relation('versions'),
    audiences: relation('audiences'),
    countries: relation('countries'),
    series: relation('series'),
    counterparts: relation('counterparts'),
    complements: relation('complements'),
    partOf: relation('partOf'),
    parts: relation('parts'),
    textOf: relation('textOf'),
    concepts: relation('concepts'),
    supports: relation('supports'),
    mandatedBy: relation('mandatedBy'),
    respondsTo: relation('respondsTo'),
    predecessor: maybe('predecessor'),
    predecessors: relation('predecessors'),
    successors: relation('successors'),
    volumeOf: relation('volumeOf'),
    volumes: relation('volumes'),
    figures: relation('figures'),
    contributors: relation('contributors'),
    programmes: relation('programmes'),
    events: relation('events'),
    occasions: relation('occasions'),
    references: relation('references'),
    referencedBy: relation('referencedBy'),
    conflicts: all('conflicts'),
    drawsOn: relation('drawsOn'),
    drawnOnBy: relation('drawnOnBy'),
    summarizes: relation('summarizes'),
    summarizedBy: relation('summarizedBy'),
    summarizesEvents: relation('summarizesEvents'),
    referencesProgrammes: relation('referencesProgrammes'),
    recommendedWith: relation('recommendedWith'),
    notRecommendedWith: relation('notRecommendedWith'),
  },
} satisfies ApiResolvers;
