// Written by `npm run codegen` from schema/; do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo } from 'graphql';
import type { PublicationRow, InstitutionRow, InstrumentRow, RegionRow, TopicRow, AudienceRow, SourceRow, RecordRow } from '../model.ts';
import type { RelatedPublicationEdgeRow, RelatedInstrumentEdgeRow, RelatedTopicEdgeRow, RelatedAudienceEdgeRow, PublicationInstitutionEdgeRow, InstitutionPublicationEdgeRow, PublicationRegionEdgeRow, RegionPublicationEdgeRow } from '../entities/edges.ts';
import type { PartialDateRow } from '../entities/date.ts';
import type { RecommendationRow, ReasonRow } from '../recommend/recommend.ts';
import type { Context } from '../graph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Who can obtain a publication. */
export type ApiAccess =
  /** Anyone. */
  | 'OPEN'
  /** Only some, or only on request. */
  | 'RESTRICTED';

/** A group of people that publications are written for. */
export type ApiAudience = ApiEntity & ApiNode & {
  readonly __typename?: 'Audience';
  /** Alternative labels. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Who is meant, in our words. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** For example `audience/prosecutors`. */
  readonly id: Scalars['ID']['output'];
  /** The preferred label. */
  readonly label: Scalars['String']['output'];
  /** Works written for it, by title. */
  readonly publications: ApiRelatedPublicationConnection;
  /** Its own page, where one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A group of people that publications are written for. */
export type ApiAudiencePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of audiences. */
export type ApiAudienceConnection = {
  readonly __typename?: 'AudienceConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiAudienceEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiAudience>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of audiences. */
export type ApiAudienceEdge = {
  readonly __typename?: 'AudienceEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiAudience;
};

/** How a fact is known. */
export type ApiBasis =
  /** It was concluded from what a source says; the reason stands in `note`. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

/** How much of a date is known. */
export type ApiDatePrecision =
  /** The whole date. */
  | 'DAY'
  /** The year and the month. */
  | 'MONTH'
  /** Only the year. */
  | 'YEAR';

/** A thing that publications are, come from, or are about. */
export type ApiEntity = {
  /** Unique, stable and readable: the kind of thing, a slash, a name in words. */
  readonly id: Scalars['ID']['output'];
  /** What a person calls it. */
  readonly label: Scalars['String']['output'];
  /** Its own page or document on the web, where one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A relation between two things, with what supports it. */
export type ApiEvidence = {
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitution = ApiEntity & ApiNode & {
  readonly __typename?: 'Institution';
  /** What it is called for short. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other spellings of its name. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** For example `institution/unodc`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of organization it is. */
  readonly kind: ApiInstitutionKind;
  /** The same as `name`. */
  readonly label: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** The works it had a part in, by title. */
  readonly publications: ApiInstitutionPublicationConnection;
  /** Its own site, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiInstitutionRole>;
};

/** A page of institutions. */
export type ApiInstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiInstitutionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstitution>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of institutions. */
export type ApiInstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstitution;
};

/** What an institution is. */
export type ApiInstitutionKind =
  /** A bank that finances development. */
  | 'DEVELOPMENT_BANK'
  /** An organization of states outside the United Nations. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** The United Nations itself. */
  | 'UNITED_NATIONS'
  /** An office, programme or agency of the United Nations. */
  | 'UN_ENTITY';

/** A page of the works of an institution. */
export type ApiInstitutionPublicationConnection = {
  readonly __typename?: 'InstitutionPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiInstitutionPublicationEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the works of an institution, and why it is there. */
export type ApiInstitutionPublicationEdge = ApiEvidence & {
  readonly __typename?: 'InstitutionPublicationEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** What the institution did for the publication. */
  readonly role: ApiInstitutionRole;
};

/** What an institution did for a publication. */
export type ApiInstitutionRole =
  /** Published it jointly with others. */
  | 'CO_PUBLISHER'
  /** Published it. */
  | 'PUBLISHER';

/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrument = ApiEntity & ApiNode & {
  readonly __typename?: 'Instrument';
  /** When it was adopted, as far as a source says. */
  readonly adopted?: Maybe<ApiPartialDate>;
  /** Works that explain it, by title. */
  readonly explainedBy: ApiRelatedPublicationConnection;
  /** For example `instrument/smuggling-of-migrants-protocol`. */
  readonly id: Scalars['ID']['output'];
  /** Works that help to put it into practice, by title. */
  readonly implementedBy: ApiRelatedPublicationConnection;
  /** When it entered into force, as far as a source says. */
  readonly inForce?: Maybe<ApiPartialDate>;
  /** What sort of instrument it is. */
  readonly kind: ApiInstrumentKind;
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** What it is called for short. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** The instruments that supplement it, by title. */
  readonly supplementedBy: ApiRelatedInstrumentConnection;
  /** The instruments it supplements, by title. */
  readonly supplements: ApiRelatedInstrumentConnection;
  /** The full official title. */
  readonly title: Scalars['String']['output'];
  /** Its text on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentExplainedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentSupplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentSupplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of legal instruments. */
export type ApiInstrumentConnection = {
  readonly __typename?: 'InstrumentConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiInstrumentEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstrument>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of legal instruments. */
export type ApiInstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstrument;
};

/** What a legal instrument is. */
export type ApiInstrumentKind =
  /** A treaty that stands on its own. */
  | 'CONVENTION'
  /** An instrument that supplements a convention. */
  | 'PROTOCOL'
  /** A resolution of an organ of the United Nations. */
  | 'RESOLUTION';

/** Anything with an id of its own. */
export type ApiNode = {
  /** Unique, stable and readable: the kind of thing, a slash, a name in words. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type ApiPageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, or null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, or null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date as far as it is known. Nothing is padded: a year alone stays a year. */
export type ApiPartialDate = {
  readonly __typename?: 'PartialDate';
  /** 1 to 31, or null when the day is not known. */
  readonly day?: Maybe<Scalars['Int']['output']>;
  /** `2012`, `2012-05` or `2012-05-31` (ISO 8601). */
  readonly iso: Scalars['String']['output'];
  /** 1 to 12, or null when only the year is known. */
  readonly month?: Maybe<Scalars['Int']['output']>;
  /** How much is known: the year, the month or the day. */
  readonly precision: ApiDatePrecision;
  /** The year, four digits. */
  readonly year: Scalars['Int']['output'];
};

/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublication = ApiEntity & ApiNode & {
  readonly __typename?: 'Publication';
  /** Who can obtain it. */
  readonly access: ApiAccess;
  /** Other titles it is known by. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is for, by label. */
  readonly audiences: ApiRelatedAudienceConnection;
  /** Works made to be used together with it, by title. */
  readonly companions: ApiRelatedPublicationConnection;
  /** The countries among its regions, by name. */
  readonly countries: ApiPublicationRegionConnection;
  /** The legal instruments it explains, by title. */
  readonly explains: ApiRelatedInstrumentConnection;
  /** False for a work that is known only because a source mentions it. */
  readonly held: Scalars['Boolean']['output'];
  /** For example `publication/toolkit-to-combat-smuggling-of-migrants`. */
  readonly id: Scalars['ID']['output'];
  /** The legal instruments it helps to put into practice, by title. */
  readonly implements: ApiRelatedInstrumentConnection;
  /** The institutions behind it, by name. */
  readonly institutions: ApiPublicationInstitutionConnection;
  /** What sort of work it is. */
  readonly kind: ApiPublicationKind;
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** When it was published, as far as a source says. */
  readonly published?: Maybe<ApiPartialDate>;
  /** What to read next, with reasons that add up to the score. */
  readonly recommendations: ApiRecommendationConnection;
  /** What each source says of it, by locator. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** The regions and countries it covers, by name. */
  readonly regions: ApiPublicationRegionConnection;
  /** What it is about, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** As printed, without the byline. */
  readonly title: Scalars['String']['output'];
  /** What it is mainly about, by label. */
  readonly topics: ApiRelatedTopicConnection;
  /** Where it can be read, as the source prints it, repaired where line breaks damaged it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The year of `published`. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationAudiencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationCompanionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiRegionRole>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationExplainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiInstitutionRole>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiRegionRole>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of publications. */
export type ApiPublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of publications. */
export type ApiPublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
};

/** A page of the institutions behind a publication. */
export type ApiPublicationInstitutionConnection = {
  readonly __typename?: 'PublicationInstitutionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationInstitutionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstitution>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the institutions behind a publication, and why it is there. */
export type ApiPublicationInstitutionEdge = ApiEvidence & {
  readonly __typename?: 'PublicationInstitutionEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstitution;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** What the institution did for the publication. */
  readonly role: ApiInstitutionRole;
};

/** What a publication is. */
export type ApiPublicationKind =
  /** A guide to assessing an institution or a response. */
  | 'ASSESSMENT_GUIDE'
  /** A framework for action. */
  | 'FRAMEWORK'
  /** A paper that introduces or examines one question. */
  | 'ISSUE_PAPER'
  /** The text of a treaty or another legal instrument. */
  | 'LEGAL_TEXT'
  /** A review of what has been written. */
  | 'LITERATURE_REVIEW'
  /** A practical manual. */
  | 'MANUAL'
  /** A model law or model legislative provisions. */
  | 'MODEL_LAW'
  /** A report or study. */
  | 'REPORT'
  /** An assessment of the threat of organized crime. */
  | 'THREAT_ASSESSMENT'
  /** A set of tools. */
  | 'TOOLKIT'
  /** A manual for training. */
  | 'TRAINING_MANUAL';

/** A page of the regions of a publication. */
export type ApiPublicationRegionConnection = {
  readonly __typename?: 'PublicationRegionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationRegionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiRegion>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the regions of a publication, and why it is there. */
export type ApiPublicationRegionEdge = ApiEvidence & {
  readonly __typename?: 'PublicationRegionEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiRegion;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** What the publication has to do with the region. */
  readonly role: ApiRegionRole;
};

/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuery = {
  readonly __typename?: 'Query';
  /** One audience, or null when there is none. */
  readonly audience?: Maybe<ApiAudience>;
  /** All audiences, by label. */
  readonly audiences: ApiAudienceConnection;
  /** One institution, or null when there is none. */
  readonly institution?: Maybe<ApiInstitution>;
  /** All institutions, by name. */
  readonly institutions: ApiInstitutionConnection;
  /** One legal instrument, or null when there is none. */
  readonly instrument?: Maybe<ApiInstrument>;
  /** All legal instruments (conventions, protocols, resolutions …), by title. */
  readonly instruments: ApiInstrumentConnection;
  /** Any node of the graph by its id, or null when there is none. */
  readonly node?: Maybe<ApiNode>;
  /** Several nodes at once, in the order of their ids; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<ApiNode>>;
  /** The protocols among the legal instruments, by title. */
  readonly protocols: ApiInstrumentConnection;
  /** One publication, or null when there is none. */
  readonly publication?: Maybe<ApiPublication>;
  /** All publications, by title. */
  readonly publications: ApiPublicationConnection;
  /** One region, country or grouping of countries, or null when there is none. */
  readonly region?: Maybe<ApiRegion>;
  /** All regions, countries and groupings of countries, by name. */
  readonly regions: ApiRegionConnection;
  /** One source, or null when there is none. */
  readonly source?: Maybe<ApiSource>;
  /** The catalogues and lists that were read, by title. */
  readonly sources: ApiSourceConnection;
  /** One topic, or null when there is none. */
  readonly topic?: Maybe<ApiTopic>;
  /** All topics, by label. */
  readonly topics: ApiTopicConnection;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryAudienceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryAudiencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryProtocolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One reason for a recommendation: a path from the one work to the other. */
export type ApiReason = {
  readonly __typename?: 'Reason';
  /** Its part of the score: the weight, times how rare the shared thing is (0 when everything has it). */
  readonly contribution: Scalars['Float']['output'];
  /** What sort of path it is. */
  readonly kind: ApiReasonKind;
  /** The entries of sources that support the relations on the path. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** The reason in words. */
  readonly sentence: Scalars['String']['output'];
  /** The things that both works are joined to; none when they are joined directly. */
  readonly via: ReadonlyArray<ApiEntity>;
  /** How much a reason of this kind counts when what is shared is as rare as can be. */
  readonly weight: Scalars['Float']['output'];
};

/** The kind of path that joins two works. */
export type ApiReasonKind =
  /** They were made to be used together. */
  | 'COMPANION'
  /** They are written for the same audience. */
  | 'SHARED_AUDIENCE'
  /** They implement or explain the same legal instrument. */
  | 'SHARED_INSTRUMENT'
  /** They cover the same region. */
  | 'SHARED_REGION'
  /** They are about the same topic. */
  | 'SHARED_TOPIC';

/** A work to read next. */
export type ApiRecommendation = {
  readonly __typename?: 'Recommendation';
  /** The work that is recommended. */
  readonly publication: ApiPublication;
  /** 1 for the strongest. */
  readonly rank: Scalars['Int']['output'];
  /** Why it is recommended, the strongest reason first. */
  readonly reasons: ReadonlyArray<ApiReason>;
  /** The sum of the contributions of its reasons, exactly. */
  readonly score: Scalars['Float']['output'];
};

/** A page of recommendations, the strongest first. */
export type ApiRecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRecommendationEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiRecommendation>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many works are recommended in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the recommendations. */
export type ApiRecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiRecommendation;
};

/** One entry of one source: what that source says of a work. */
export type ApiRecord = ApiNode & {
  readonly __typename?: 'Record';
  /** For example `record/list-manuals-3`. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the source, so that it is found within seconds. */
  readonly locator: Scalars['String']['output'];
  /** What a reader should know about this entry, for example a slip of the source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The works it describes, by title. */
  readonly publications: ApiPublicationConnection;
  /** The heading it stands under, as printed. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The source it is an entry of. */
  readonly source: ApiSource;
  /** The target audience as this source prints it. */
  readonly statedAudience?: Maybe<Scalars['String']['output']>;
  /** The byline as this source prints it. */
  readonly statedInstitution?: Maybe<Scalars['String']['output']>;
  /** The date as this source prints it. */
  readonly statedPublished?: Maybe<Scalars['String']['output']>;
  /** The title as this source prints it. */
  readonly statedTitle?: Maybe<Scalars['String']['output']>;
  /** The address as this source prints it. */
  readonly statedUrl?: Maybe<Scalars['String']['output']>;
};


/** One entry of one source: what that source says of a work. */
export type ApiRecordPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entries of sources. */
export type ApiRecordConnection = {
  readonly __typename?: 'RecordConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRecordEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiRecord>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of entries of sources. */
export type ApiRecordEdge = {
  readonly __typename?: 'RecordEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiRecord;
};

/** The world, a region or sub-region of the UN M49 standard, a country, or a grouping of countries. */
export type ApiRegion = ApiEntity & ApiNode & {
  readonly __typename?: 'Region';
  /** The regions and countries that lie in it, by name. */
  readonly contains: ApiRegionConnection;
  /** For example `region/south-eastern-asia`. */
  readonly id: Scalars['ID']['output'];
  /** The ISO 3166-1 alpha-3 code of a country. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** What sort of region it is. */
  readonly kind: ApiRegionKind;
  /** The same as `name`. */
  readonly label: Scalars['String']['output'];
  /** The UN M49 code, three digits; null for groupings, which have none. */
  readonly m49?: Maybe<Scalars['String']['output']>;
  /** Its name in English; for M49 regions and countries the name of that standard. */
  readonly name: Scalars['String']['output'];
  /** Works that cover it by name, by title. What covers a region below it is not counted. */
  readonly publications: ApiRegionPublicationConnection;
  /** Its own page, where one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The regions and groupings it lies in, by name. */
  readonly within: ApiRegionConnection;
};


/** The world, a region or sub-region of the UN M49 standard, a country, or a grouping of countries. */
export type ApiRegionContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The world, a region or sub-region of the UN M49 standard, a country, or a grouping of countries. */
export type ApiRegionPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiRegionRole>;
};


/** The world, a region or sub-region of the UN M49 standard, a country, or a grouping of countries. */
export type ApiRegionWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions. */
export type ApiRegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRegionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiRegion>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of regions. */
export type ApiRegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiRegion;
};

/** What a region is. */
export type ApiRegionKind =
  /** A country or area of M49. */
  | 'COUNTRY'
  /** Countries that a source or an organization groups together, without a code. */
  | 'GROUPING'
  /** A region of M49, such as Asia. */
  | 'REGION'
  /** A sub-region of M49, such as South-eastern Asia. */
  | 'SUBREGION'
  /** All of it. */
  | 'WORLD';

/** A page of the works that cover a region. */
export type ApiRegionPublicationConnection = {
  readonly __typename?: 'RegionPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRegionPublicationEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the works that cover a region, and why it is there. */
export type ApiRegionPublicationEdge = ApiEvidence & {
  readonly __typename?: 'RegionPublicationEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** What the publication has to do with the region. */
  readonly role: ApiRegionRole;
};

/** What a publication has to do with a region. */
export type ApiRegionRole =
  /** It examines this country as one of several. */
  | 'CASE_COUNTRY'
  /** It treats the region as a destination. */
  | 'DESTINATION'
  /** It is about this region. */
  | 'SCOPE';

/** A page of audiences that something is joined to. */
export type ApiRelatedAudienceConnection = {
  readonly __typename?: 'RelatedAudienceConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedAudienceEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiAudience>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of audiences that something is joined to, and why it is there. */
export type ApiRelatedAudienceEdge = ApiEvidence & {
  readonly __typename?: 'RelatedAudienceEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiAudience;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of legal instruments that something is joined to. */
export type ApiRelatedInstrumentConnection = {
  readonly __typename?: 'RelatedInstrumentConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedInstrumentEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstrument>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of legal instruments that something is joined to, and why it is there. */
export type ApiRelatedInstrumentEdge = ApiEvidence & {
  readonly __typename?: 'RelatedInstrumentEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstrument;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of publications that something is joined to. */
export type ApiRelatedPublicationConnection = {
  readonly __typename?: 'RelatedPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedPublicationEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of publications that something is joined to, and why it is there. */
export type ApiRelatedPublicationEdge = ApiEvidence & {
  readonly __typename?: 'RelatedPublicationEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of topics that something is joined to. */
export type ApiRelatedTopicConnection = {
  readonly __typename?: 'RelatedTopicConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedTopicEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiTopic>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of topics that something is joined to, and why it is there. */
export type ApiRelatedTopicEdge = ApiEvidence & {
  readonly __typename?: 'RelatedTopicEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiTopic;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A catalogue or list that was read. */
export type ApiSource = ApiEntity & ApiNode & {
  readonly __typename?: 'Source';
  /** For example `source/list`. */
  readonly id: Scalars['ID']['output'];
  /** When it was published, where that is known. */
  readonly issued?: Maybe<ApiPartialDate>;
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** What a reader should know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it, where that is known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its entries, by locator. */
  readonly records: ApiRecordConnection;
  /** Its title, or a description where it has none. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read, where that is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A catalogue or list that was read. */
export type ApiSourceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type ApiSourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiSourceEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiSource>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of sources. */
export type ApiSourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiSource;
};

/** A concept of the subject scheme (SKOS). */
export type ApiTopic = ApiEntity & ApiNode & {
  readonly __typename?: 'Topic';
  /** Alternative labels. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** More general topics, by label. */
  readonly broader: ApiTopicConnection;
  /** What is meant, in our words. */
  readonly definition: Scalars['String']['output'];
  /** For example `topic/mutual-legal-assistance`. */
  readonly id: Scalars['ID']['output'];
  /** The preferred label. */
  readonly label: Scalars['String']['output'];
  /** More special topics, by label. */
  readonly narrower: ApiTopicConnection;
  /** Works that are mainly about it, by title. What is about a narrower topic is not counted. */
  readonly publications: ApiRelatedPublicationConnection;
  /** Its own page, where one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A concept of the subject scheme (SKOS). */
export type ApiTopicBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of the subject scheme (SKOS). */
export type ApiTopicNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of the subject scheme (SKOS). */
export type ApiTopicPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of topics. */
export type ApiTopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiTopicEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiTopic>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of topics. */
export type ApiTopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiTopic;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ApiResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( AudienceRow )
    | ( InstitutionRow )
    | ( InstrumentRow )
    | ( PublicationRow )
    | ( RegionRow )
    | ( SourceRow )
    | ( TopicRow )
  ;
  Evidence:
    | ( InstitutionPublicationEdgeRow )
    | ( PublicationInstitutionEdgeRow )
    | ( PublicationRegionEdgeRow )
    | ( RegionPublicationEdgeRow )
    | ( RelatedAudienceEdgeRow )
    | ( RelatedInstrumentEdgeRow )
    | ( RelatedPublicationEdgeRow )
    | ( RelatedTopicEdgeRow )
  ;
  Node:
    | ( AudienceRow )
    | ( InstitutionRow )
    | ( InstrumentRow )
    | ( PublicationRow )
    | ( RecordRow )
    | ( RegionRow )
    | ( SourceRow )
    | ( TopicRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ApiResolversTypes = {
  Access: ApiAccess;
  Audience: ResolverTypeWrapper<AudienceRow>;
  AudienceConnection: ResolverTypeWrapper<Omit<ApiAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['AudienceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Audience']> }>;
  AudienceEdge: ResolverTypeWrapper<Omit<ApiAudienceEdge, 'node'> & { node: ApiResolversTypes['Audience'] }>;
  Basis: ApiBasis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DatePrecision: ApiDatePrecision;
  Entity: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Entity']>;
  Evidence: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Evidence']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<Omit<ApiInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<ApiInstitutionEdge, 'node'> & { node: ApiResolversTypes['Institution'] }>;
  InstitutionKind: ApiInstitutionKind;
  InstitutionPublicationConnection: ResolverTypeWrapper<Omit<ApiInstitutionPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstitutionPublicationEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Publication']> }>;
  InstitutionPublicationEdge: ResolverTypeWrapper<InstitutionPublicationEdgeRow>;
  InstitutionRole: ApiInstitutionRole;
  Instrument: ResolverTypeWrapper<InstrumentRow>;
  InstrumentConnection: ResolverTypeWrapper<Omit<ApiInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstrumentEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Instrument']> }>;
  InstrumentEdge: ResolverTypeWrapper<Omit<ApiInstrumentEdge, 'node'> & { node: ApiResolversTypes['Instrument'] }>;
  InstrumentKind: ApiInstrumentKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Node: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<ApiPageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateRow>;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<Omit<ApiPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<ApiPublicationEdge, 'node'> & { node: ApiResolversTypes['Publication'] }>;
  PublicationInstitutionConnection: ResolverTypeWrapper<Omit<ApiPublicationInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Institution']> }>;
  PublicationInstitutionEdge: ResolverTypeWrapper<PublicationInstitutionEdgeRow>;
  PublicationKind: ApiPublicationKind;
  PublicationRegionConnection: ResolverTypeWrapper<Omit<ApiPublicationRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationRegionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Region']> }>;
  PublicationRegionEdge: ResolverTypeWrapper<PublicationRegionEdgeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonRow>;
  ReasonKind: ApiReasonKind;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationConnection: ResolverTypeWrapper<Omit<ApiRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RecommendationEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<ApiRecommendationEdge, 'node'> & { node: ApiResolversTypes['Recommendation'] }>;
  Record: ResolverTypeWrapper<RecordRow>;
  RecordConnection: ResolverTypeWrapper<Omit<ApiRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RecordEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Record']> }>;
  RecordEdge: ResolverTypeWrapper<Omit<ApiRecordEdge, 'node'> & { node: ApiResolversTypes['Record'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<Omit<ApiRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<ApiRegionEdge, 'node'> & { node: ApiResolversTypes['Region'] }>;
  RegionKind: ApiRegionKind;
  RegionPublicationConnection: ResolverTypeWrapper<Omit<ApiRegionPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RegionPublicationEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Publication']> }>;
  RegionPublicationEdge: ResolverTypeWrapper<RegionPublicationEdgeRow>;
  RegionRole: ApiRegionRole;
  RelatedAudienceConnection: ResolverTypeWrapper<Omit<ApiRelatedAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedAudienceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Audience']> }>;
  RelatedAudienceEdge: ResolverTypeWrapper<RelatedAudienceEdgeRow>;
  RelatedInstrumentConnection: ResolverTypeWrapper<Omit<ApiRelatedInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Instrument']> }>;
  RelatedInstrumentEdge: ResolverTypeWrapper<RelatedInstrumentEdgeRow>;
  RelatedPublicationConnection: ResolverTypeWrapper<Omit<ApiRelatedPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedPublicationEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Publication']> }>;
  RelatedPublicationEdge: ResolverTypeWrapper<RelatedPublicationEdgeRow>;
  RelatedTopicConnection: ResolverTypeWrapper<Omit<ApiRelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Topic']> }>;
  RelatedTopicEdge: ResolverTypeWrapper<RelatedTopicEdgeRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Omit<ApiSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<ApiSourceEdge, 'node'> & { node: ApiResolversTypes['Source'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Omit<ApiTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<ApiTopicEdge, 'node'> & { node: ApiResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ApiResolversParentTypes = {
  Audience: AudienceRow;
  AudienceConnection: Omit<ApiAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['AudienceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Audience']> };
  AudienceEdge: Omit<ApiAudienceEdge, 'node'> & { node: ApiResolversParentTypes['Audience'] };
  Boolean: Scalars['Boolean']['output'];
  Entity: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Entity'];
  Evidence: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Evidence'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Institution: InstitutionRow;
  InstitutionConnection: Omit<ApiInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<ApiInstitutionEdge, 'node'> & { node: ApiResolversParentTypes['Institution'] };
  InstitutionPublicationConnection: Omit<ApiInstitutionPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstitutionPublicationEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Publication']> };
  InstitutionPublicationEdge: InstitutionPublicationEdgeRow;
  Instrument: InstrumentRow;
  InstrumentConnection: Omit<ApiInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstrumentEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Instrument']> };
  InstrumentEdge: Omit<ApiInstrumentEdge, 'node'> & { node: ApiResolversParentTypes['Instrument'] };
  Int: Scalars['Int']['output'];
  Node: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Node'];
  PageInfo: ApiPageInfo;
  PartialDate: PartialDateRow;
  Publication: PublicationRow;
  PublicationConnection: Omit<ApiPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Publication']> };
  PublicationEdge: Omit<ApiPublicationEdge, 'node'> & { node: ApiResolversParentTypes['Publication'] };
  PublicationInstitutionConnection: Omit<ApiPublicationInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Institution']> };
  PublicationInstitutionEdge: PublicationInstitutionEdgeRow;
  PublicationRegionConnection: Omit<ApiPublicationRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationRegionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Region']> };
  PublicationRegionEdge: PublicationRegionEdgeRow;
  Query: Record<PropertyKey, never>;
  Reason: ReasonRow;
  Recommendation: RecommendationRow;
  RecommendationConnection: Omit<ApiRecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RecommendationEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<ApiRecommendationEdge, 'node'> & { node: ApiResolversParentTypes['Recommendation'] };
  Record: RecordRow;
  RecordConnection: Omit<ApiRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RecordEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Record']> };
  RecordEdge: Omit<ApiRecordEdge, 'node'> & { node: ApiResolversParentTypes['Record'] };
  Region: RegionRow;
  RegionConnection: Omit<ApiRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Region']> };
  RegionEdge: Omit<ApiRegionEdge, 'node'> & { node: ApiResolversParentTypes['Region'] };
  RegionPublicationConnection: Omit<ApiRegionPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RegionPublicationEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Publication']> };
  RegionPublicationEdge: RegionPublicationEdgeRow;
  RelatedAudienceConnection: Omit<ApiRelatedAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedAudienceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Audience']> };
  RelatedAudienceEdge: RelatedAudienceEdgeRow;
  RelatedInstrumentConnection: Omit<ApiRelatedInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Instrument']> };
  RelatedInstrumentEdge: RelatedInstrumentEdgeRow;
  RelatedPublicationConnection: Omit<ApiRelatedPublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedPublicationEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Publication']> };
  RelatedPublicationEdge: RelatedPublicationEdgeRow;
  RelatedTopicConnection: Omit<ApiRelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Topic']> };
  RelatedTopicEdge: RelatedTopicEdgeRow;
  Source: SourceRow;
  SourceConnection: Omit<ApiSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Source']> };
  SourceEdge: Omit<ApiSourceEdge, 'node'> & { node: ApiResolversParentTypes['Source'] };
  String: Scalars['String']['output'];
  Topic: TopicRow;
  TopicConnection: Omit<ApiTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Topic']> };
  TopicEdge: Omit<ApiTopicEdge, 'node'> & { node: ApiResolversParentTypes['Topic'] };
};

export type ApiAudienceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Audience'] = ApiResolversParentTypes['Audience']> = {
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiAudiencePublicationsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiAudienceConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['AudienceConnection'] = ApiResolversParentTypes['AudienceConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['AudienceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Audience']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiAudienceEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['AudienceEdge'] = ApiResolversParentTypes['AudienceEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Audience'], ParentType, ContextType>;
};

export type ApiEntityResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Entity'] = ApiResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Institution' | 'Instrument' | 'Publication' | 'Region' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type ApiEvidenceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Evidence'] = ApiResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'InstitutionPublicationEdge' | 'PublicationInstitutionEdge' | 'PublicationRegionEdge' | 'RegionPublicationEdge' | 'RelatedAudienceEdge' | 'RelatedInstrumentEdge' | 'RelatedPublicationEdge' | 'RelatedTopicEdge', ParentType, ContextType>;
};

export type ApiInstitutionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Institution'] = ApiResolversParentTypes['Institution']> = {
  acronym?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['InstitutionKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['InstitutionPublicationConnection'], ParentType, ContextType, Partial<ApiInstitutionPublicationsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiInstitutionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstitutionConnection'] = ApiResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiInstitutionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstitutionEdge'] = ApiResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Institution'], ParentType, ContextType>;
};

export type ApiInstitutionPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstitutionPublicationConnection'] = ApiResolversParentTypes['InstitutionPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['InstitutionPublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiInstitutionPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstitutionPublicationEdge'] = ApiResolversParentTypes['InstitutionPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['InstitutionRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiInstrumentResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Instrument'] = ApiResolversParentTypes['Instrument']> = {
  adopted?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  explainedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentExplainedByArgs>>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentImplementedByArgs>>;
  inForce?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['InstrumentKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  supplementedBy?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentSupplementedByArgs>>;
  supplements?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentSupplementsArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiInstrumentConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstrumentConnection'] = ApiResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiInstrumentEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstrumentEdge'] = ApiResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Instrument'], ParentType, ContextType>;
};

export type ApiNodeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Node'] = ApiResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Institution' | 'Instrument' | 'Publication' | 'Record' | 'Region' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type ApiPageInfoResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PageInfo'] = ApiResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiPartialDateResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PartialDate'] = ApiResolversParentTypes['PartialDate']> = {
  day?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  iso?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  precision?: Resolver<ApiResolversTypes['DatePrecision'], ParentType, ContextType>;
  year?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Publication'] = ApiResolversParentTypes['Publication']> = {
  access?: Resolver<ApiResolversTypes['Access'], ParentType, ContextType>;
  alternativeTitles?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ApiResolversTypes['RelatedAudienceConnection'], ParentType, ContextType, Partial<ApiPublicationAudiencesArgs>>;
  companions?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationCompanionsArgs>>;
  countries?: Resolver<ApiResolversTypes['PublicationRegionConnection'], ParentType, ContextType, Partial<ApiPublicationCountriesArgs>>;
  explains?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationExplainsArgs>>;
  held?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationImplementsArgs>>;
  institutions?: Resolver<ApiResolversTypes['PublicationInstitutionConnection'], ParentType, ContextType, Partial<ApiPublicationInstitutionsArgs>>;
  kind?: Resolver<ApiResolversTypes['PublicationKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  recommendations?: Resolver<ApiResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ApiPublicationRecommendationsArgs, 'first'>>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  regions?: Resolver<ApiResolversTypes['PublicationRegionConnection'], ParentType, ContextType, Partial<ApiPublicationRegionsArgs>>;
  summary?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ApiResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<ApiPublicationTopicsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationConnection'] = ApiResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationEdge'] = ApiResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
};

export type ApiPublicationInstitutionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationInstitutionConnection'] = ApiResolversParentTypes['PublicationInstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationInstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationInstitutionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationInstitutionEdge'] = ApiResolversParentTypes['PublicationInstitutionEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Institution'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['InstitutionRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiPublicationRegionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationRegionConnection'] = ApiResolversParentTypes['PublicationRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationRegionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationRegionEdge'] = ApiResolversParentTypes['PublicationRegionEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Region'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['RegionRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiQueryResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Query'] = ApiResolversParentTypes['Query']> = {
  audience?: Resolver<Maybe<ApiResolversTypes['Audience']>, ParentType, ContextType, RequireFields<ApiQueryAudienceArgs, 'id'>>;
  audiences?: Resolver<ApiResolversTypes['AudienceConnection'], ParentType, ContextType, Partial<ApiQueryAudiencesArgs>>;
  institution?: Resolver<Maybe<ApiResolversTypes['Institution']>, ParentType, ContextType, RequireFields<ApiQueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ApiResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<ApiQueryInstitutionsArgs>>;
  instrument?: Resolver<Maybe<ApiResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<ApiQueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ApiResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ApiQueryInstrumentsArgs>>;
  node?: Resolver<Maybe<ApiResolversTypes['Node']>, ParentType, ContextType, RequireFields<ApiQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ApiQueryNodesArgs, 'ids'>>;
  protocols?: Resolver<ApiResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ApiQueryProtocolsArgs>>;
  publication?: Resolver<Maybe<ApiResolversTypes['Publication']>, ParentType, ContextType, RequireFields<ApiQueryPublicationArgs, 'id'>>;
  publications?: Resolver<ApiResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ApiQueryPublicationsArgs>>;
  region?: Resolver<Maybe<ApiResolversTypes['Region']>, ParentType, ContextType, RequireFields<ApiQueryRegionArgs, 'id'>>;
  regions?: Resolver<ApiResolversTypes['RegionConnection'], ParentType, ContextType, Partial<ApiQueryRegionsArgs>>;
  source?: Resolver<Maybe<ApiResolversTypes['Source']>, ParentType, ContextType, RequireFields<ApiQuerySourceArgs, 'id'>>;
  sources?: Resolver<ApiResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ApiQuerySourcesArgs>>;
  topic?: Resolver<Maybe<ApiResolversTypes['Topic']>, ParentType, ContextType, RequireFields<ApiQueryTopicArgs, 'id'>>;
  topics?: Resolver<ApiResolversTypes['TopicConnection'], ParentType, ContextType, Partial<ApiQueryTopicsArgs>>;
};

export type ApiReasonResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Reason'] = ApiResolversParentTypes['Reason']> = {
  contribution?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['ReasonKind'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiRecommendationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Recommendation'] = ApiResolversParentTypes['Recommendation']> = {
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  rank?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiRecommendationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecommendationConnection'] = ApiResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRecommendationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecommendationEdge'] = ApiResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type ApiRecordResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Record'] = ApiResolversParentTypes['Record']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ApiRecordPublicationsArgs>>;
  section?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['Source'], ParentType, ContextType>;
  statedAudience?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedInstitution?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedPublished?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedTitle?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedUrl?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRecordConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecordConnection'] = ApiResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRecordEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecordEdge'] = ApiResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Record'], ParentType, ContextType>;
};

export type ApiRegionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Region'] = ApiResolversParentTypes['Region']> = {
  contains?: Resolver<ApiResolversTypes['RegionConnection'], ParentType, ContextType, Partial<ApiRegionContainsArgs>>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['RegionKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  m49?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['RegionPublicationConnection'], ParentType, ContextType, Partial<ApiRegionPublicationsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<ApiResolversTypes['RegionConnection'], ParentType, ContextType, Partial<ApiRegionWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRegionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RegionConnection'] = ApiResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRegionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RegionEdge'] = ApiResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Region'], ParentType, ContextType>;
};

export type ApiRegionPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RegionPublicationConnection'] = ApiResolversParentTypes['RegionPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RegionPublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRegionPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RegionPublicationEdge'] = ApiResolversParentTypes['RegionPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['RegionRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedAudienceConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedAudienceConnection'] = ApiResolversParentTypes['RelatedAudienceConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedAudienceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Audience']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedAudienceEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedAudienceEdge'] = ApiResolversParentTypes['RelatedAudienceEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Audience'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedInstrumentConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedInstrumentConnection'] = ApiResolversParentTypes['RelatedInstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedInstrumentEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedInstrumentEdge'] = ApiResolversParentTypes['RelatedInstrumentEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Instrument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedPublicationConnection'] = ApiResolversParentTypes['RelatedPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedPublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedPublicationEdge'] = ApiResolversParentTypes['RelatedPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedTopicConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedTopicConnection'] = ApiResolversParentTypes['RelatedTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedTopicEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedTopicEdge'] = ApiResolversParentTypes['RelatedTopicEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Topic'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiSourceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Source'] = ApiResolversParentTypes['Source']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ApiResolversTypes['RecordConnection'], ParentType, ContextType, Partial<ApiSourceRecordsArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiSourceConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SourceConnection'] = ApiResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiSourceEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SourceEdge'] = ApiResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Source'], ParentType, ContextType>;
};

export type ApiTopicResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Topic'] = ApiResolversParentTypes['Topic']> = {
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<ApiResolversTypes['TopicConnection'], ParentType, ContextType, Partial<ApiTopicBroaderArgs>>;
  definition?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ApiResolversTypes['TopicConnection'], ParentType, ContextType, Partial<ApiTopicNarrowerArgs>>;
  publications?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiTopicPublicationsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTopicConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['TopicConnection'] = ApiResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTopicEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['TopicEdge'] = ApiResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Topic'], ParentType, ContextType>;
};

export type ApiResolvers<ContextType = Context> = {
  Audience?: ApiAudienceResolvers<ContextType>;
  AudienceConnection?: ApiAudienceConnectionResolvers<ContextType>;
  AudienceEdge?: ApiAudienceEdgeResolvers<ContextType>;
  Entity?: ApiEntityResolvers<ContextType>;
  Evidence?: ApiEvidenceResolvers<ContextType>;
  Institution?: ApiInstitutionResolvers<ContextType>;
  InstitutionConnection?: ApiInstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: ApiInstitutionEdgeResolvers<ContextType>;
  InstitutionPublicationConnection?: ApiInstitutionPublicationConnectionResolvers<ContextType>;
  InstitutionPublicationEdge?: ApiInstitutionPublicationEdgeResolvers<ContextType>;
  Instrument?: ApiInstrumentResolvers<ContextType>;
  InstrumentConnection?: ApiInstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: ApiInstrumentEdgeResolvers<ContextType>;
  Node?: ApiNodeResolvers<ContextType>;
  PageInfo?: ApiPageInfoResolvers<ContextType>;
  PartialDate?: ApiPartialDateResolvers<ContextType>;
  Publication?: ApiPublicationResolvers<ContextType>;
  PublicationConnection?: ApiPublicationConnectionResolvers<ContextType>;
  PublicationEdge?: ApiPublicationEdgeResolvers<ContextType>;
  PublicationInstitutionConnection?: ApiPublicationInstitutionConnectionResolvers<ContextType>;
  PublicationInstitutionEdge?: ApiPublicationInstitutionEdgeResolvers<ContextType>;
  PublicationRegionConnection?: ApiPublicationRegionConnectionResolvers<ContextType>;
  PublicationRegionEdge?: ApiPublicationRegionEdgeResolvers<ContextType>;
  Query?: ApiQueryResolvers<ContextType>;
  Reason?: ApiReasonResolvers<ContextType>;
  Recommendation?: ApiRecommendationResolvers<ContextType>;
  RecommendationConnection?: ApiRecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: ApiRecommendationEdgeResolvers<ContextType>;
  Record?: ApiRecordResolvers<ContextType>;
  RecordConnection?: ApiRecordConnectionResolvers<ContextType>;
  RecordEdge?: ApiRecordEdgeResolvers<ContextType>;
  Region?: ApiRegionResolvers<ContextType>;
  RegionConnection?: ApiRegionConnectionResolvers<ContextType>;
  RegionEdge?: ApiRegionEdgeResolvers<ContextType>;
  RegionPublicationConnection?: ApiRegionPublicationConnectionResolvers<ContextType>;
  RegionPublicationEdge?: ApiRegionPublicationEdgeResolvers<ContextType>;
  RelatedAudienceConnection?: ApiRelatedAudienceConnectionResolvers<ContextType>;
  RelatedAudienceEdge?: ApiRelatedAudienceEdgeResolvers<ContextType>;
  RelatedInstrumentConnection?: ApiRelatedInstrumentConnectionResolvers<ContextType>;
  RelatedInstrumentEdge?: ApiRelatedInstrumentEdgeResolvers<ContextType>;
  RelatedPublicationConnection?: ApiRelatedPublicationConnectionResolvers<ContextType>;
  RelatedPublicationEdge?: ApiRelatedPublicationEdgeResolvers<ContextType>;
  RelatedTopicConnection?: ApiRelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: ApiRelatedTopicEdgeResolvers<ContextType>;
  Source?: ApiSourceResolvers<ContextType>;
  SourceConnection?: ApiSourceConnectionResolvers<ContextType>;
  SourceEdge?: ApiSourceEdgeResolvers<ContextType>;
  Topic?: ApiTopicResolvers<ContextType>;
  TopicConnection?: ApiTopicConnectionResolvers<ContextType>;
  TopicEdge?: ApiTopicEdgeResolvers<ContextType>;
};

