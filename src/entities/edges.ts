/** What an edge of each connection resolves from: the node, and the properties of the relation it was read along. */
import type { Edge } from '../graph/connection.ts';
import type {
  AudienceRow,
  InstitutionRow,
  InstrumentRow,
  Properties,
  PublicationRow,
  RegionRow,
  TopicRow,
} from '../model.ts';
import { evidence } from './fields.ts';

/** The properties that every relation between entities has. */
type Evidence = Properties<'COMPANION_TO'>;

export type RelatedPublicationEdgeRow = Edge<PublicationRow, Evidence>;
export type RelatedInstrumentEdgeRow = Edge<InstrumentRow, Evidence>;
export type RelatedTopicEdgeRow = Edge<TopicRow, Evidence>;
export type RelatedAudienceEdgeRow = Edge<AudienceRow, Evidence>;
export type PublicationInstitutionEdgeRow = Edge<InstitutionRow, Properties<'PUBLISHED_BY'>>;
export type InstitutionPublicationEdgeRow = Edge<PublicationRow, Properties<'PUBLISHED_BY'>>;
export type PublicationRegionEdgeRow = Edge<RegionRow, Properties<'COVERS'>>;
export type RegionPublicationEdgeRow = Edge<PublicationRow, Properties<'COVERS'>>;

export const resolvers = {
  RelatedPublicationEdge: evidence,
  RelatedInstrumentEdge: evidence,
  RelatedTopicEdge: evidence,
  RelatedAudienceEdge: evidence,
  PublicationInstitutionEdge: evidence,
  InstitutionPublicationEdge: evidence,
  PublicationRegionEdge: evidence,
  RegionPublicationEdge: evidence,
};
