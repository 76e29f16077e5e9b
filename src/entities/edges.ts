/** What an edge of each connection resolves from: the node, and the properties of the relation it was read along. */

import { counted } from '../find/resolvers.ts';
import type { WorksConnection } from '../find/works.ts';
import type { Edge } from '../graph/connection.ts';
import type {
  AudienceRow,
  ConceptRow,
  EventRow,
  FigureRow,
  InstitutionRow,
  InstrumentRow,
  PersonRow,
  ProgrammeRow,
  Properties,
  PublicationRow,
  RegionRow,
  SeriesRow,
  TopicRow,
  VersionRow,
} from '../model.ts';
import { evidence } from './fields.ts';

/** The properties that every relation between entities has, unless it is a curator's decision. */
type Evidence = Properties<'COMPANION_TO'>;

export type RelatedPublicationEdgeRow = Edge<PublicationRow, Evidence>;
export type RelatedInstitutionEdgeRow = Edge<InstitutionRow, Evidence>;
export type RelatedInstrumentEdgeRow = Edge<InstrumentRow, Evidence>;
export type RelatedConceptEdgeRow = Edge<ConceptRow, Evidence>;
export type RelatedTopicEdgeRow = Edge<TopicRow, Evidence>;
export type RelatedAudienceEdgeRow = Edge<AudienceRow, Evidence>;
export type RelatedProgrammeEdgeRow = Edge<ProgrammeRow, Evidence>;
export type RelatedEventEdgeRow = Edge<EventRow, Evidence>;
export type RelatedFigureEdgeRow = Edge<FigureRow, Evidence>;
export type VersionEdgeRow = Edge<VersionRow, Evidence>;
export type PublicationInstitutionEdgeRow = Edge<InstitutionRow, Properties<'PUBLISHED_BY'>>;
export type InstitutionPublicationEdgeRow = Edge<PublicationRow, Properties<'PUBLISHED_BY'>>;
export type PublicationPersonEdgeRow = Edge<PersonRow, Properties<'CONTRIBUTED_BY'>>;
export type PersonPublicationEdgeRow = Edge<PublicationRow, Properties<'CONTRIBUTED_BY'>>;
export type PublicationRegionEdgeRow = Edge<RegionRow, Properties<'COVERS'>>;
export type RegionPublicationEdgeRow = Edge<PublicationRow, Properties<'COVERS'>>;
export type PublicationSeriesEdgeRow = Edge<SeriesRow, Properties<'IN_SERIES'>>;
export type SeriesPublicationEdgeRow = Edge<PublicationRow, Properties<'IN_SERIES'>>;
export type DecidedPublicationEdgeRow = Edge<PublicationRow, Properties<'RECOMMENDED_WITH'>>;
export type NumberedPublicationEdgeRow = Edge<PublicationRow, Properties<'VOLUME_OF'>>;
export type InstrumentConceptEdgeRow = Edge<ConceptRow, Properties<'DEFINED_IN'>>;
export type ConceptInstrumentEdgeRow = Edge<InstrumentRow, Properties<'DEFINED_IN'>>;

export type PublicationConnectionRow = WorksConnection<unknown>;
export type RelatedPublicationConnectionRow = WorksConnection<Evidence>;
export type InstitutionPublicationConnectionRow = WorksConnection<Properties<'PUBLISHED_BY'>>;
export type PersonPublicationConnectionRow = WorksConnection<Properties<'CONTRIBUTED_BY'>>;
export type RegionPublicationConnectionRow = WorksConnection<Properties<'COVERS'>>;
export type SeriesPublicationConnectionRow = WorksConnection<Properties<'IN_SERIES'>>;
export type DecidedPublicationConnectionRow = WorksConnection<Properties<'RECOMMENDED_WITH'>>;
export type NumberedPublicationConnectionRow = WorksConnection<Properties<'VOLUME_OF'>>;

export const resolvers = {
  PublicationConnection: counted,
  RelatedPublicationConnection: counted,
  InstitutionPublicationConnection: counted,
  PersonPublicationConnection: counted,
  RegionPublicationConnection: counted,
  SeriesPublicationConnection: counted,
  DecidedPublicationConnection: counted,
  NumberedPublicationConnection: counted,
  RelatedPublicationEdge: evidence,
  RelatedInstitutionEdge: evidence,
  RelatedInstrumentEdge: evidence,
  RelatedConceptEdge: evidence,
  RelatedTopicEdge: evidence,
  RelatedAudienceEdge: evidence,
  RelatedProgrammeEdge: evidence,
  RelatedEventEdge: evidence,
  RelatedFigureEdge: evidence,
  VersionEdge: evidence,
  PublicationInstitutionEdge: evidence,
  InstitutionPublicationEdge: evidence,
  PublicationPersonEdge: evidence,
  PersonPublicationEdge: evidence,
  PublicationRegionEdge: evidence,
  RegionPublicationEdge: evidence,
  PublicationSeriesEdge: evidence,
  SeriesPublicationEdge: evidence,
  NumberedPublicationEdge: evidence,
  InstrumentConceptEdge: evidence,
  ConceptInstrumentEdge: evidence,
};
