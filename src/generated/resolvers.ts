// Written by `npm run codegen` from schema/; do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublicationRow, VersionRow, InstitutionRow, PersonRow, InstrumentRow, ConceptRow, RegionRow, TopicRow, AudienceRow, SeriesRow, ProgrammeRow, EventRow, FigureRow, SourceRow, RecordRow, CorrectionRow, ConflictRow } from '../model.ts';
import type { RelatedPublicationEdgeRow, RelatedInstitutionEdgeRow, RelatedInstrumentEdgeRow, RelatedConceptEdgeRow, RelatedTopicEdgeRow, RelatedAudienceEdgeRow, RelatedProgrammeEdgeRow, RelatedEventEdgeRow, RelatedFigureEdgeRow, VersionEdgeRow, PublicationInstitutionEdgeRow, InstitutionPublicationEdgeRow, PublicationPersonEdgeRow, PersonPublicationEdgeRow, PublicationRegionEdgeRow, RegionPublicationEdgeRow, PublicationSeriesEdgeRow, SeriesPublicationEdgeRow, NumberedPublicationEdgeRow, InstrumentConceptEdgeRow, ConceptInstrumentEdgeRow, DecidedPublicationEdgeRow, PublicationConnectionRow, RelatedPublicationConnectionRow, InstitutionPublicationConnectionRow, PersonPublicationConnectionRow, RegionPublicationConnectionRow, SeriesPublicationConnectionRow, NumberedPublicationConnectionRow, DecidedPublicationConnectionRow } from '../entities/edges.ts';
import type { FacetCountsRow, FacetValueRow } from '../find/facets.ts';
import type { HiddenRow } from '../find/resolvers.ts';
import type { MetaRow } from '../explore/meta.ts';
import type { PartialDateRow, DurationRow } from '../entities/date.ts';
import type { LanguageRow } from '../find/language.ts';
import type { RecommendationRow, RecommendationConnectionRow } from '../recommend/recommend.ts';
import type { ReadingStepRow } from '../recommend/reading-path.ts';
import type { RelationRow } from '../explore/relations.ts';
import type { PathRow } from '../explore/paths.ts';
import type { NeighbourhoodRow, NeighbourhoodNodeRow, NeighbourhoodLinkRow } from '../explore/neighbourhood.ts';
import type { CoverageMatrixRow, EmptyCellRow } from '../explore/coverage.ts';
import type { GapRow } from '../explore/gaps/gap.ts';
import type { TimelineYear } from '../explore/timeline.ts';
import type { ReasonRow } from '../recommend/reasons.ts';
import type { SearchConnectionRow, SearchEdgeRow } from '../search/search.ts';
import type { SuggestionRow } from '../search/suggest.ts';
import type { Context } from '../find/context.ts';
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
  /** For gateways of Apollo Federation: the type and id of a thing, as an object. */
  _Any: { input: unknown; output: unknown; }
};

/** Who can obtain a publication. */
export type ApiAccess =
  /** Those who ask for it. */
  | 'ON_REQUEST'
  /** Anyone. */
  | 'OPEN'
  /** Only some, and only on request. */
  | 'RESTRICTED'
  /** No source says. */
  | 'UNKNOWN';

/** The server. */
export type ApiApiMeta = {
  readonly __typename?: 'ApiMeta';
  /** The SHA-256 of the schema in the schema language: another one means that the schema has changed. */
  readonly schemaChecksum: Scalars['String']['output'];
  /** Its version, for example `0.1.0`. */
  readonly version: Scalars['String']['output'];
};

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
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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

/** One of the audiences. */
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

/** The catalogue as a whole. */
export type ApiCatalogueMeta = {
  readonly __typename?: 'CatalogueMeta';
  /** The SHA-256 of what was loaded; null where the graph was not loaded by Catalograph. */
  readonly checksum?: Maybe<Scalars['String']['output']>;
  /** When it was last loaded, as an ISO 8601 date and time; null where the graph was not loaded by Catalograph. */
  readonly loadedAt?: Maybe<Scalars['String']['output']>;
  /** The version of the graph that this answer was read from: another one means that something has been written since. */
  readonly version: Scalars['String']['output'];
};

/** How one publication is cited. */
export type ApiCitationFormat =
  /** A BibTeX entry. */
  | 'BIBTEX'
  /** CSL-JSON with one item. */
  | 'CSL_JSON'
  /** JSON-LD with the terms of schema.org. */
  | 'JSON_LD'
  /** A RIS entry. */
  | 'RIS'
  /** Plain text. */
  | 'TEXT';

/** What one source says in a conflict. */
export type ApiClaim = {
  readonly __typename?: 'Claim';
  /** The entry that says so. */
  readonly record: ApiRecord;
  /** As that source prints it. */
  readonly value: Scalars['String']['output'];
};

/** A term or definition of a legal instrument, such as consent. */
export type ApiConcept = ApiEntity & ApiNode & {
  readonly __typename?: 'Concept';
  /** Other names and spellings. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The legal instruments that define it, by title, with the article. */
  readonly definedIn: ApiConceptInstrumentConnection;
  /** What it means, in our words. */
  readonly definition: Scalars['String']['output'];
  /** The publications that explain it, by title. */
  readonly explainedBy: ApiRelatedPublicationConnection;
  /** For example `concept/consent`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of concept it is. */
  readonly kind: ApiConceptKind;
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** Its own page on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A term or definition of a legal instrument, such as consent. */
export type ApiConceptDefinedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A term or definition of a legal instrument, such as consent. */
export type ApiConceptExplainedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of legal concepts. */
export type ApiConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiConceptEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiConcept>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the legal concepts. */
export type ApiConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiConcept;
};

/** A page of the instruments that define a concept. */
export type ApiConceptInstrumentConnection = {
  readonly __typename?: 'ConceptInstrumentConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiConceptInstrumentEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstrument>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the instruments that define a concept, and why it is there. */
export type ApiConceptInstrumentEdge = ApiEvidence & {
  readonly __typename?: 'ConceptInstrumentEdge';
  /** The article, where a source names it. */
  readonly article?: Maybe<Scalars['String']['output']>;
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

/** What a concept is. */
export type ApiConceptKind =
  /** The definition of a crime as a whole. */
  | 'DEFINITION'
  /** A term within a definition. */
  | 'TERM';

/**
 * What the sources of a work disagree on: every claim, and what is shown. A request whose header `Catalograph-Trust` names
 * sources, the most trusted first (`source/list, source/catalogue-2019`), is answered with the titles and dates of those
 * sources throughout, whatever a curator decided; sources that are not named follow in the catalogue's own order. Audiences
 * and institutions add up, and addresses are those that are printed, in every order.
 */
export type ApiConflict = ApiNode & {
  readonly __typename?: 'Conflict';
  /** The claim that is shown; null where all are kept side by side. */
  readonly chosen?: Maybe<ApiClaim>;
  /** What each source says. */
  readonly claims: ReadonlyArray<ApiClaim>;
  /** What they disagree on. */
  readonly field: ApiConflictField;
  /** For example `conflict/model-law-against-smuggling-of-migrants-published`. */
  readonly id: Scalars['ID']['output'];
  /** The work, under the catalogue's own title, and the field. */
  readonly label: Scalars['String']['output'];
  /** Why that claim is shown, or why none is chosen. */
  readonly policy: Scalars['String']['output'];
  /** The work whose sources disagree. */
  readonly publication: ApiPublication;
};

/** A page of conflicts. */
export type ApiConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiConflictEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiConflict>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the conflicts. */
export type ApiConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiConflict;
};

/** What sources can disagree on. */
export type ApiConflictField =
  /** Whom the work is for. */
  | 'AUDIENCE'
  /** The institutions of the byline. */
  | 'INSTITUTION'
  /** Where the work is found. */
  | 'LINK'
  /** When the work was published. */
  | 'PUBLISHED'
  /** The wording of the title. */
  | 'TITLE';

/** A slip of a source, with what is right. */
export type ApiCorrection = ApiNode & {
  readonly __typename?: 'Correction';
  /** What the source says. */
  readonly claim: Scalars['String']['output'];
  /** What is right. */
  readonly correction: Scalars['String']['output'];
  /** For example `correction/list-manuals-3`. */
  readonly id: Scalars['ID']['output'];
  /** How it is known. */
  readonly reason: Scalars['String']['output'];
  /** The entry that holds the slip. */
  readonly record: ApiRecord;
};

/** How an existing publication can fill a gap. */
export type ApiCoverageAdvice =
  /** It is like what is wanted, and lacks the value. */
  | 'ADAPT'
  /** It is what is wanted, in another language. */
  | 'TRANSLATE';

/** Publications counted by two facets at once. A value has the works that a filter for it finds: topics and regions count what is below them, and a work with two values counts in both. */
export type ApiCoverageMatrix = {
  readonly __typename?: 'CoverageMatrix';
  /** The values of the columns, in the same order. */
  readonly columns: ReadonlyArray<ApiFacetValue>;
  /** How many columns there are in all; more than are shown where they were cut. */
  readonly columnsTotal: Scalars['Int']['output'];
  /** How many publications have both values: one list for each row, one number for each column. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The empty cells among those shown, row by row. */
  readonly empty: ApiEmptyCellConnection;
  /** How many of the cells that are shown are empty. */
  readonly emptyCount: Scalars['Int']['output'];
  /** The values of the rows, those with most publications first; after them those that occur in the catalogue but not under the filter, by label. */
  readonly rows: ReadonlyArray<ApiFacetValue>;
  /** How many rows there are in all; more than are shown where they were cut. */
  readonly rowsTotal: Scalars['Int']['output'];
  /** How many publications fit the filter. */
  readonly total: Scalars['Int']['output'];
  /** How many publications have no value of the columns. */
  readonly withoutColumn: Scalars['Int']['output'];
  /** How many publications have no value of the rows. */
  readonly withoutRow: Scalars['Int']['output'];
};


/** Publications counted by two facets at once. A value has the works that a filter for it finds: topics and regions count what is below them, and a work with two values counts in both. */
export type ApiCoverageMatrixEmptyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The database that holds the graph, as far as it says what it is. */
export type ApiDatabaseMeta = {
  readonly __typename?: 'DatabaseMeta';
  /** For example `Neo4j`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** For example `5.26.31`. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** How much of a date is known. */
export type ApiDatePrecision =
  /** The whole date. */
  | 'DAY'
  /** The year and the month. */
  | 'MONTH'
  /** Only the year. */
  | 'YEAR';

/** A page of publications that a curator decided something about. */
export type ApiDecidedPublicationConnection = {
  readonly __typename?: 'DecidedPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiDecidedPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of publications that a curator decided something about. */
export type ApiDecidedPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications that a curator decided something about, and why. */
export type ApiDecidedPublicationEdge = {
  readonly __typename?: 'DecidedPublicationEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why the curator decided so; no source says it. */
  readonly reason: Scalars['String']['output'];
};

/** A length of time. */
export type ApiDuration = {
  readonly __typename?: 'Duration';
  /** For example `PT9M30S` (ISO 8601). */
  readonly iso: Scalars['String']['output'];
  /** The same in seconds. */
  readonly seconds: Scalars['Int']['output'];
};

/** Two values that no publication has together, and what it would be easiest to begin from. */
export type ApiEmptyCell = {
  readonly __typename?: 'EmptyCell';
  /** What to do with it; null when there is none, or when what it lacks is a year, a source or a way of access, which no work can be given. */
  readonly advice?: Maybe<ApiCoverageAdvice>;
  /** The value of the column. */
  readonly column: ApiFacetValue;
  /** The publication that has one of the two values and is most like those that have the other; null when none that fits the filter has either. */
  readonly nearest?: Maybe<ApiPublication>;
  /** Why it is the nearest, and what it lacks, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The value of the row. */
  readonly row: ApiFacetValue;
  /** What it has in common with the publications that have the other value, what tells most first; at most 5. */
  readonly shares: ReadonlyArray<ApiEntity>;
};


/** Two values that no publication has together, and what it would be easiest to begin from. */
export type ApiEmptyCellReasonArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of empty cells. */
export type ApiEmptyCellConnection = {
  readonly __typename?: 'EmptyCellConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiEmptyCellEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiEmptyCell>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the empty cells. */
export type ApiEmptyCellEdge = {
  readonly __typename?: 'EmptyCellEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The cell itself. */
  readonly node: ApiEmptyCell;
};

/** A thing that publications are, come from, or are about. */
export type ApiEntity = {
  /** Unique, stable and readable: the kind of thing, a slash, a name in words. */
  readonly id: Scalars['ID']['output'];
  /** What a person calls it. */
  readonly label: Scalars['String']['output'];
  /** Its own page or document on the web, where one is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What publications are joined to, by ids: all that is given holds together. */
export type ApiEntityFilter = {
  /** Joined to every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Joined to at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only to these themselves, not to what is below them; for topics and regions. */
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Joined to none of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The kinds of things that can be searched. */
export type ApiEntityKind =
  /** Audiences. */
  | 'AUDIENCE'
  /** Legal concepts. */
  | 'CONCEPT'
  /** Events. */
  | 'EVENT'
  /** Institutions. */
  | 'INSTITUTION'
  /** Legal instruments. */
  | 'INSTRUMENT'
  /** Persons. */
  | 'PERSON'
  /** Programmes, projects, initiatives and campaigns. */
  | 'PROGRAMME'
  /** Works. */
  | 'PUBLICATION'
  /** Regions, countries and groupings of countries. */
  | 'REGION'
  /** Series. */
  | 'SERIES'
  /** Sources. */
  | 'SOURCE'
  /** Topics. */
  | 'TOPIC';

/** An order of institutions, legal instruments, regions or topics; equal ones stand by label. */
export type ApiEntitySort =
  /** By label. */
  | 'LABEL_ASC'
  /** By label, the last first. */
  | 'LABEL_DESC'
  /** By number of publications, the fewest first. */
  | 'WORK_COUNT_ASC'
  /** By number of publications, the most first; topics and regions count those of what is below them. */
  | 'WORK_COUNT_DESC';

/** A forum, conference, meeting or launch. */
export type ApiEvent = ApiEntity & ApiNode & {
  readonly __typename?: 'Event';
  /** Other names and spellings. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in our words. */
  readonly description: Scalars['String']['output'];
  /** When it ended, as far as a source says. */
  readonly ends?: Maybe<ApiPartialDate>;
  /** For example `event/vienna-forum-to-fight-human-trafficking`. */
  readonly id: Scalars['ID']['output'];
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** The publications that were made for it or came from it, by title. */
  readonly occasioned: ApiRelatedPublicationConnection;
  /** The legal instruments that were opened for signature at it, by title. */
  readonly opened: ApiRelatedInstrumentConnection;
  /** Where it was held, as printed. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The publications that are a part of it, by title. */
  readonly publications: ApiRelatedPublicationConnection;
  /** When it began, as far as a source says. */
  readonly starts?: Maybe<ApiPartialDate>;
  /** The publications that report on it as a whole, by title. */
  readonly summarizedBy: ApiRelatedPublicationConnection;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Its own page on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A forum, conference, meeting or launch. */
export type ApiEventOccasionedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A forum, conference, meeting or launch. */
export type ApiEventOpenedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A forum, conference, meeting or launch. */
export type ApiEventPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A forum, conference, meeting or launch. */
export type ApiEventSummarizedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of events. */
export type ApiEventConnection = {
  readonly __typename?: 'EventConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiEventEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiEvent>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events. */
export type ApiEventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiEvent;
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

/** Publications as one file. */
export type ApiExport = {
  readonly __typename?: 'Export';
  /** How many publications it holds. */
  readonly count: Scalars['Int']['output'];
  /** A name to save it under, for example `catalograph-157-works.csv`. */
  readonly fileName: Scalars['String']['output'];
  /** How the file is written. */
  readonly format: ApiExportFormat;
  /** Its media type with its charset, for example `text/csv; charset=utf-8`. */
  readonly mediaType: Scalars['String']['output'];
  /** What stands in the file. */
  readonly text: Scalars['String']['output'];
};

/** How publications are written in a file. */
export type ApiExportFormat =
  /** BibTeX, in UTF-8. */
  | 'BIBTEX'
  /** CSL-JSON (Citation Style Language 1.0.2), for citation processors. */
  | 'CSL_JSON'
  /** CSV (RFC 4180): a header, one row for each publication, lists joined by a semicolon. */
  | 'CSV'
  /** JSON-LD with the terms of schema.org, and of Dublin Core where schema.org has none. */
  | 'JSON_LD'
  /** RIS, as reference managers read it. */
  | 'RIS';

/** What publications can be counted by. */
export type ApiFacet =
  /** Who can obtain them. */
  | 'ACCESS'
  /** The audiences they are written for. */
  | 'AUDIENCE'
  /** The institutions that had a part in them. */
  | 'INSTITUTION'
  /** The legal instruments they implement, support, explain, print, answer or are mandated by. */
  | 'INSTRUMENT'
  /** Their kind. */
  | 'KIND'
  /** The languages in which they can be read, seen or heard as a whole. */
  | 'LANGUAGE'
  /** The programmes they were made under or are about. */
  | 'PROGRAMME'
  /** The regions they cover, each with what lies within. */
  | 'REGION'
  /** The series they belong to. */
  | 'SERIES'
  /** The sources that describe or mention them. */
  | 'SOURCE'
  /** Their topics, each with what is narrower. */
  | 'TOPIC'
  /** The year they were published in. */
  | 'YEAR';

/** Publications counted by one facet. */
export type ApiFacetCounts = {
  readonly __typename?: 'FacetCounts';
  /** What they are counted by. */
  readonly facet: ApiFacet;
  /** How many values there are. */
  readonly total: Scalars['Int']['output'];
  /** How many publications have no value. */
  readonly unknown: Scalars['Int']['output'];
  /** The values, the most frequent first. */
  readonly values: ReadonlyArray<ApiFacetValue>;
};

/** Which conditions of the filter are left out when a facet is counted. */
export type ApiFacetExclusion =
  /** None: counts are of the publications that are listed. */
  | 'NONE'
  /** The filter's own conditions on the facet, unless they stand in `or` or `not`: counts are of what another choice would give. */
  | 'SELF';

/** One value of a facet. */
export type ApiFacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many publications a filter for it would leave. */
  readonly count: Scalars['Int']['output'];
  /** The thing itself, where the value is one. */
  readonly entity?: Maybe<ApiEntity>;
  /** What a person calls it. */
  readonly label: Scalars['String']['output'];
  /** The value as a filter takes it: an id, a code, a year, a name of an enum. */
  readonly value: Scalars['String']['output'];
};

/** A count that a source gives for a work: countries covered, modules, cases. */
export type ApiFigure = ApiNode & {
  readonly __typename?: 'Figure';
  /** For example `figure/global-report-on-trafficking-in-persons-2018-countries-covered`. */
  readonly id: Scalars['ID']['output'];
  /** What is counted. */
  readonly label: Scalars['String']['output'];
  /** The work it is about. */
  readonly publication: ApiPublication;
  /** How the source qualifies the number, for example `more than`. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The unit, in the plural. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** Something that the catalogue is seen to lack. */
export type ApiGap = {
  readonly __typename?: 'Gap';
  /** What it is lacking of: the series, the work, the topic, the region, the audience or the legal instrument. */
  readonly about: ApiEntity;
  /** What sort of thing is lacking. */
  readonly kind: ApiGapKind;
  /** The language that is lacking, where one is. */
  readonly language?: Maybe<ApiLanguage>;
  /** The number that is missing from a series; for `SERIES_COUNT` how many works were announced. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** For a work that is not held, the entries of sources that support those relations: they mention it. Empty for other kinds. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** The relations that show it, at most 10: places in a series, what mentions the work, what the instrument is joined to in other ways. Empty for languages. */
  readonly relations: ReadonlyArray<ApiRelation>;
  /** What is lacking and how it is known, in words. */
  readonly sentence: Scalars['String']['output'];
  /** The works that show it, by title: the neighbours in the series, those that the work is related to, those of the topic, those that the instrument is joined to in other ways. */
  readonly works: ReadonlyArray<ApiPublication>;
  /** How many works show it. */
  readonly worksCount: Scalars['Int']['output'];
};


/** Something that the catalogue is seen to lack. */
export type ApiGapSentenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that the catalogue is seen to lack. */
export type ApiGapWorksArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of gaps. */
export type ApiGapConnection = {
  readonly __typename?: 'GapConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiGapEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiGap>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the gaps. */
export type ApiGapEdge = {
  readonly __typename?: 'GapEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap itself. */
  readonly node: ApiGap;
};

/** What sort of thing is lacking. */
export type ApiGapKind =
  /** A legal instrument that no work explains, implements or supports. */
  | 'INSTRUMENT_UNEXPLAINED'
  /** An audience with at least two works, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_AUDIENCE'
  /** A region with at least two works, counting what lies within, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_REGION'
  /** A topic with at least two works, counting narrower ones, none of which is known to exist as a whole in the language; a summary does not count. */
  | 'LANGUAGE_OF_TOPIC'
  /** A work that is mentioned but has no entry of its own in a source. */
  | 'NOT_HELD'
  /** A series of which a source announces more works than are held. */
  | 'SERIES_COUNT'
  /** A number of a series that no work is known to have, though a later one is there; none where more than 100 are missing, since such numbers do not count from 1. */
  | 'SERIES_NUMBER';

/** What a choice of languages hides. */
export type ApiHiddenByLanguage = {
  readonly __typename?: 'HiddenByLanguage';
  /** How many publications fit everything but the languages that were asked for. */
  readonly count: Scalars['Int']['output'];
  /** How many of those exist in another language. */
  readonly inOtherLanguages: Scalars['Int']['output'];
  /** How many of those exist in no language that is known. */
  readonly languageUnknown: Scalars['Int']['output'];
  /** The other languages, the most frequent first. */
  readonly languages: ReadonlyArray<ApiFacetValue>;
  /** Those that exist in another language, by title. */
  readonly works: ReadonlyArray<ApiPublication>;
};


/** What a choice of languages hides. */
export type ApiHiddenByLanguageWorksArgs = {
  first?: Scalars['Int']['input'];
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
  /** The legal instruments it adopted, by title. */
  readonly instruments: ApiRelatedInstrumentConnection;
  /** What sort of organization it is. */
  readonly kind: ApiInstitutionKind;
  /** The same as `name`. */
  readonly label: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** The institutions it is a part of, by name. */
  readonly parents: ApiRelatedInstitutionConnection;
  /** Its programmes and initiatives, by title. */
  readonly programmes: ApiRelatedProgrammeConnection;
  /** The works it had a part in, by title. */
  readonly publications: ApiInstitutionPublicationConnection;
  /** Its offices and other parts, by name. */
  readonly units: ApiRelatedInstitutionConnection;
  /** Its own site, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionParentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiInstitutionRole>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** An organization that publishes, funds, hosts or contributes. */
export type ApiInstitutionUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** One of the institutions. */
export type ApiInstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstitution;
};

/** Which institutions: all conditions hold together. */
export type ApiInstitutionFilter = {
  /** Those of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ApiInstitutionKind>>;
  /** Those with all of these words, in whatever form, in their name, acronym or other names. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What an institution is. */
export type ApiInstitutionKind =
  /** A university or research institute. */
  | 'ACADEMIC'
  /** A bank that finances development. */
  | 'DEVELOPMENT_BANK'
  /** A government or one of its authorities. */
  | 'GOVERNMENT'
  /** A joint initiative that publishes under its own name. */
  | 'INITIATIVE'
  /** An organization of states outside the United Nations. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** An international organization of other members than states. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A group in which agencies coordinate. */
  | 'INTER_AGENCY_GROUP'
  /** A non-governmental organization. */
  | 'NON_GOVERNMENTAL_ORGANIZATION'
  /** The United Nations itself. */
  | 'UNITED_NATIONS'
  /** An office, programme or agency of the United Nations. */
  | 'UN_ENTITY'
  /** A field office or section of an entity of the United Nations. */
  | 'UN_OFFICE'
  /** An organ of the United Nations. */
  | 'UN_ORGAN';

/** A page of the works of an institution. */
export type ApiInstitutionPublicationConnection = {
  readonly __typename?: 'InstitutionPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiInstitutionPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the works of an institution. */
export type ApiInstitutionPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
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
  /** Made it in collaboration with the publisher. */
  | 'COLLABORATOR'
  /** Had it made. */
  | 'COMMISSIONER'
  /** Was consulted. */
  | 'CONSULTED'
  /** Gave inputs. */
  | 'CONTRIBUTOR'
  /** Published it jointly with others. */
  | 'CO_PUBLISHER'
  /** Hands it out. */
  | 'DISSEMINATOR'
  /** Paid for it. */
  | 'FUNDER'
  /** Carried out the work, or part of it. */
  | 'IMPLEMENTING_PARTNER'
  /** Led the preparation. */
  | 'LEAD'
  /** Published it. */
  | 'PUBLISHER';

/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrument = ApiEntity & ApiNode & {
  readonly __typename?: 'Instrument';
  /** When it was adopted, as far as a source says. */
  readonly adopted?: Maybe<ApiPartialDate>;
  /** The institutions that adopted it, by name. */
  readonly adoptedBy: ApiRelatedInstitutionConnection;
  /** The resolutions by which it was adopted, by title. */
  readonly adoptedIn: ApiRelatedInstrumentConnection;
  /** The instruments that this resolution adopted, by title. */
  readonly adopts: ApiRelatedInstrumentConnection;
  /** The legal concepts it defines, by label, with the article. */
  readonly concepts: ApiInstrumentConceptConnection;
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
  /** The publications it asks for, by title. */
  readonly mandates: ApiRelatedPublicationConnection;
  /** The events at which it was opened for signature, by title. */
  readonly openedAt: ApiRelatedEventConnection;
  /** The programmes that put it into practice, by title. */
  readonly programmes: ApiRelatedProgrammeConnection;
  /** The publications that respond to it, by title. */
  readonly responses: ApiRelatedPublicationConnection;
  /** What it is called for short. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** The instruments that supplement it, by title. */
  readonly supplementedBy: ApiRelatedInstrumentConnection;
  /** The instruments it supplements, by title. */
  readonly supplements: ApiRelatedInstrumentConnection;
  /** The publications that support its implementation, by title. */
  readonly supportedBy: ApiRelatedPublicationConnection;
  /** The publications that print its text, by title. */
  readonly texts: ApiRelatedPublicationConnection;
  /** The full official title. */
  readonly title: Scalars['String']['output'];
  /** Its text on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentAdoptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentAdoptedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentExplainedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentOpenedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A legal instrument: a convention, a protocol, a resolution, a plan of action. */
export type ApiInstrumentTextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of the concepts that an instrument defines. */
export type ApiInstrumentConceptConnection = {
  readonly __typename?: 'InstrumentConceptConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiInstrumentConceptEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiConcept>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the concepts that an instrument defines, and why it is there. */
export type ApiInstrumentConceptEdge = ApiEvidence & {
  readonly __typename?: 'InstrumentConceptEdge';
  /** The article, where a source names it. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiConcept;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
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

/** One of the legal instruments. */
export type ApiInstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiInstrument;
};

/** Which legal instruments: all conditions hold together. */
export type ApiInstrumentFilter = {
  /** Those of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ApiInstrumentKind>>;
  /** Those with all of these words, in whatever form, in their title or short title. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a legal instrument is. */
export type ApiInstrumentKind =
  /** A treaty that stands on its own. */
  | 'CONVENTION'
  /** A declaration. */
  | 'DECLARATION'
  /** A plan of action. */
  | 'PLAN_OF_ACTION'
  /** An instrument that supplements a convention. */
  | 'PROTOCOL'
  /** A resolution of an organ of the United Nations. */
  | 'RESOLUTION';

/** A language (BCP 47). */
export type ApiLanguage = {
  readonly __typename?: 'Language';
  /** For example `fr` (BCP 47). */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly name: Scalars['String']['output'];
  /** Its name in itself, for example `français`. */
  readonly nativeName: Scalars['String']['output'];
};

/** What answers: the server, its database, the catalogue and its sources. */
export type ApiMeta = {
  readonly __typename?: 'Meta';
  /** The server. */
  readonly api: ApiApiMeta;
  /** The catalogue as a whole. */
  readonly catalogue: ApiCatalogueMeta;
  /** The database that holds the graph. */
  readonly database: ApiDatabaseMeta;
  /** The languages in which relations and reasons are put into words. */
  readonly languages: ReadonlyArray<ApiLanguage>;
  /** How many nodes there are of each type, also where there are none. */
  readonly nodes: ReadonlyArray<ApiTypeCount>;
  /** How many relations there are of each type, also where there are none; one that is read both ways counts once. */
  readonly relations: ReadonlyArray<ApiTypeCount>;
  /** All sources, the most trusted first, in the order that this answer follows: the catalogue's own, or the one that the header `Catalograph-Trust` asks for. */
  readonly trust: ReadonlyArray<ApiSource>;
};

/** What surrounds a thing, as nodes and links. */
export type ApiNeighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The thing in the center. */
  readonly center: ApiEntity;
  /** All links between the nodes that are shown, each once. */
  readonly links: ReadonlyArray<ApiNeighbourhoodLink>;
  /** The center, then each thing after one that joins it to the center, the nearest of those first: a smaller budget shows the beginning of this list. */
  readonly nodes: ReadonlyArray<ApiNeighbourhoodNode>;
  /** What lies within `depth` and is not shown for want of budget, by kind; empty when nothing is left out. */
  readonly omitted: ReadonlyArray<ApiOmittedCount>;
};

/** A link between two nodes of a neighbourhood, in the direction of its relation. */
export type ApiNeighbourhoodLink = {
  readonly __typename?: 'NeighbourhoodLink';
  /** The id of the node that it goes out from. */
  readonly from: Scalars['ID']['output'];
  /** The relations behind it, with their evidence: one for each role. */
  readonly relations: ReadonlyArray<ApiRelation>;
  /** The id of the node that it leads to. */
  readonly to: Scalars['ID']['output'];
  /** What sort of relation it is. */
  readonly type: ApiRelationType;
};

/** A thing near the center. */
export type ApiNeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** How many links it has in the whole catalogue, versions not counted. */
  readonly degree: Scalars['Int']['output'];
  /** How many steps it is from the center, which is at 0. */
  readonly depth: Scalars['Int']['output'];
  /** How near it is to the center, as near as the center is to it: walks that set out from the one and at each step start again with a probability of 0.15 come by the other so often, made even between things with many links and few. */
  readonly nearness: Scalars['Float']['output'];
  /** The thing itself. */
  readonly node: ApiEntity;
};

/** Anything with an id of its own. */
export type ApiNode = {
  /** Unique, stable and readable: the kind of thing, a slash, a name in words. */
  readonly id: Scalars['ID']['output'];
};

/** A page of publications that belong together by number. */
export type ApiNumberedPublicationConnection = {
  readonly __typename?: 'NumberedPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiNumberedPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of publications that belong together by number. */
export type ApiNumberedPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications that belong together by number, and why it is there. */
export type ApiNumberedPublicationEdge = ApiEvidence & {
  readonly __typename?: 'NumberedPublicationEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number there, where a source gives one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** How many things of a kind are not shown. */
export type ApiOmittedCount = {
  readonly __typename?: 'OmittedCount';
  /** How many things of it are not shown; never 0. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ApiEntityKind;
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

/** A way from one thing to another, along relations between them; nothing is passed twice. */
export type ApiPath = {
  readonly __typename?: 'Path';
  /** How little it tells, in bits: 1 for each step, and log2(1 + n) for each thing it passes that has n links, versions not counted and all that lies below a topic or region counted as such. The lowest comes first. */
  readonly cost: Scalars['Float']['output'];
  /** How many steps it has: one fewer than nodes. */
  readonly length: Scalars['Int']['output'];
  /** The things on the way, both ends included. */
  readonly nodes: ReadonlyArray<ApiEntity>;
  /** The relations that join each of them to the next, in order: all of them where two are joined in several ways. */
  readonly relations: ReadonlyArray<ApiRelation>;
  /** The whole way in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A way from one thing to another, along relations between them; nothing is passed twice. */
export type ApiPathSentenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A person who is named with a work. */
export type ApiPerson = ApiEntity & ApiNode & {
  readonly __typename?: 'Person';
  /** For example `person/riikka-puttonen`. */
  readonly id: Scalars['ID']['output'];
  /** The same as `name`. */
  readonly label: Scalars['String']['output'];
  /** The name as printed, without titles. */
  readonly name: Scalars['String']['output'];
  /** Position or office, as printed. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** The publications the person is named with, by title. */
  readonly publications: ApiPersonPublicationConnection;
  /** Its own page on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A person who is named with a work. */
export type ApiPersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiPersonRole>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of persons. */
export type ApiPersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPersonEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPerson>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the persons. */
export type ApiPersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPerson;
};

/** A page of the publications a person is named with. */
export type ApiPersonPublicationConnection = {
  readonly __typename?: 'PersonPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPersonPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the publications a person is named with. */
export type ApiPersonPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications a person is named with, and why. */
export type ApiPersonPublicationEdge = ApiEvidence & {
  readonly __typename?: 'PersonPublicationEdge';
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
  /** What the person did for the publication. */
  readonly role: ApiPersonRole;
};

/** What a person did for a publication. */
export type ApiPersonRole =
  /** Wrote or made it. */
  | 'AUTHOR'
  /** Created the work of art it presents. */
  | 'CREATOR'
  /** Asks the questions in it. */
  | 'INTERVIEWER'
  /** Introduces or launches it. */
  | 'PRESENTER'
  /** Speaks in it. */
  | 'SPEAKER';

/** A programme, project, initiative or campaign. */
export type ApiProgramme = ApiEntity & ApiNode & {
  readonly __typename?: 'Programme';
  /** What it is called for short. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Other names and spellings. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in our words. */
  readonly description: Scalars['String']['output'];
  /** For example `programme/un-gift`. */
  readonly id: Scalars['ID']['output'];
  /** The legal instruments it puts into practice, by title. */
  readonly implements: ApiRelatedInstrumentConnection;
  /** What sort of programme it is. */
  readonly kind: ApiProgrammeKind;
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** The institutions it belongs to, by name. */
  readonly operatedBy: ApiRelatedInstitutionConnection;
  /** The programmes it is a part of, by title. */
  readonly partOf: ApiRelatedProgrammeConnection;
  /** Its parts, by title. */
  readonly parts: ApiRelatedProgrammeConnection;
  /** The publications made under it, by title. */
  readonly publications: ApiRelatedPublicationConnection;
  /** The publications that are about it, by title. */
  readonly referencedBy: ApiRelatedPublicationConnection;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Its own page on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammeImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammeOperatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A programme, project, initiative or campaign. */
export type ApiProgrammeReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of programmes. */
export type ApiProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiProgrammeEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiProgramme>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the programmes. */
export type ApiProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiProgramme;
};

/** What a programme is. */
export type ApiProgrammeKind =
  /** Work to make something known. */
  | 'CAMPAIGN'
  /** Joint work of several partners. */
  | 'INITIATIVE'
  /** Lasting work with an aim. */
  | 'PROGRAMME'
  /** Work with an end. */
  | 'PROJECT';

/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublication = ApiEntity & ApiNode & {
  readonly __typename?: 'Publication';
  /** Who can obtain it. */
  readonly access: ApiAccess;
  /** How it can be requested, and why it is not simply there. */
  readonly accessNote?: Maybe<Scalars['String']['output']>;
  /** Other titles it is known by. */
  readonly alternativeTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is for, by label. */
  readonly audiences: ApiRelatedAudienceConnection;
  /**
   * Its citation. As text it reads "Institutions. Title. Edition. Year. (Series number). URL": the persons named as authors
   * stand first where there are some, and the publishing institutions after the title; what is not known is left out.
   */
  readonly citation: Scalars['String']['output'];
  /** Works made to be used together with it, by title. */
  readonly companions: ApiRelatedPublicationConnection;
  /** Works that it completes and that complete it, by title. */
  readonly complements: ApiRelatedPublicationConnection;
  /** The legal concepts it explains, by label. */
  readonly concepts: ApiRelatedConceptConnection;
  /** What its sources disagree on: every claim, and what is shown by which policy. */
  readonly conflicts: ReadonlyArray<ApiConflict>;
  /** The persons named with it, by name. */
  readonly contributors: ApiPublicationPersonConnection;
  /** The same kind of work for the other crime and its protocol, by title. */
  readonly counterparts: ApiRelatedPublicationConnection;
  /** The countries among its regions, by name. */
  readonly countries: ApiPublicationRegionConnection;
  /** The works that draw on it, by title. */
  readonly drawnOnBy: ApiRelatedPublicationConnection;
  /** The works and databases it draws on, by title. */
  readonly drawsOn: ApiRelatedPublicationConnection;
  /** The edition, as printed. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The events it is a part of, such as a forum it is a paper of, by title. */
  readonly events: ApiRelatedEventConnection;
  /** The legal instruments it explains, by title. */
  readonly explains: ApiRelatedInstrumentConnection;
  /** The counts a source gives: countries covered, modules, cases …, by label. */
  readonly figures: ApiRelatedFigureConnection;
  /** Whether it has an entry of its own in a source; false for a work that is known only because an entry mentions it. */
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
  /** The languages in which the whole work exists, once each, by code: of its full texts, contents and recordings. */
  readonly languages: ReadonlyArray<ApiLanguage>;
  /** The legal instruments that ask for it, by title. */
  readonly mandatedBy: ApiRelatedInstrumentConnection;
  /** Works that a curator wants never to be recommended to its readers, nor it to theirs, by title. */
  readonly notRecommendedWith: ApiDecidedPublicationConnection;
  /** The events it was made for or came from, by title. */
  readonly occasions: ApiRelatedEventConnection;
  /** The works it is a part of, by title. */
  readonly partOf: ApiRelatedPublicationConnection;
  /** Its parts, such as the databases of a portal, by title. */
  readonly parts: ApiRelatedPublicationConnection;
  /** The edition before it; `predecessors` says how that is known. */
  readonly predecessor?: Maybe<ApiPublication>;
  /** The editions it follows directly, by title. */
  readonly predecessors: ApiRelatedPublicationConnection;
  /** The programmes and initiatives it was made under, by title. */
  readonly programmes: ApiRelatedProgrammeConnection;
  /** When it was published, as far as a source says. */
  readonly published?: Maybe<ApiPartialDate>;
  /** What to read next, by what joins the works: each with the reasons that add up to its score. */
  readonly recommendations: ApiRecommendationConnection;
  /** Works that a curator wants to be shown to its readers, as it is to theirs, by title. */
  readonly recommendedWith: ApiDecidedPublicationConnection;
  /** What each source says of it, by locator. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** The works that are about it or point to it, by title. */
  readonly referencedBy: ApiRelatedPublicationConnection;
  /** The works it is about or points to, by title. */
  readonly references: ApiRelatedPublicationConnection;
  /** The programmes and campaigns it is about or points to, by title. */
  readonly referencesProgrammes: ApiRelatedProgrammeConnection;
  /** The regions and countries it covers, by name. */
  readonly regions: ApiPublicationRegionConnection;
  /** The resolutions it responds to, by title. */
  readonly respondsTo: ApiRelatedInstrumentConnection;
  /** The series it belongs to, by title, with its number. */
  readonly series: ApiPublicationSeriesConnection;
  /** The editions that follow it directly, by title. */
  readonly successors: ApiRelatedPublicationConnection;
  /** The works that summarize it, by title. */
  readonly summarizedBy: ApiRelatedPublicationConnection;
  /** The works it summarizes, by title. */
  readonly summarizes: ApiRelatedPublicationConnection;
  /** The events it reports on as a whole, by title. */
  readonly summarizesEvents: ApiRelatedEventConnection;
  /** What it is about, in our words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The legal instruments whose implementation it supports, by title: said less strongly than `implements`. */
  readonly supports: ApiRelatedInstrumentConnection;
  /** Its named parts, in order. */
  readonly tableOfContents: ReadonlyArray<Scalars['String']['output']>;
  /** The beginning of the time that its data are from, as far as a source says. */
  readonly temporalFrom?: Maybe<ApiPartialDate>;
  /** The end of the time that its data are from, as far as a source says. */
  readonly temporalTo?: Maybe<ApiPartialDate>;
  /** The legal instruments whose text it prints, by title. */
  readonly textOf: ApiRelatedInstrumentConnection;
  /** As printed, without the byline. */
  readonly title: Scalars['String']['output'];
  /** What it is mainly about, by label. */
  readonly topics: ApiRelatedTopicConnection;
  /** Where it can be read, as the source prints it, repaired where line breaks damaged it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its language versions and separate parts such as executive summaries, by label. */
  readonly versions: ApiVersionConnection;
  /** The work it is a volume of, with its number. */
  readonly volumeOf: ApiNumberedPublicationConnection;
  /** Its further volumes, by number. */
  readonly volumes: ApiNumberedPublicationConnection;
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
export type ApiPublicationCitationArgs = {
  format?: ApiCitationFormat;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationCompanionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationComplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationContributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiPersonRole>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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
export type ApiPublicationDrawnOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationDrawsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationExplainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationFiguresArgs = {
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
export type ApiPublicationMandatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationNotRecommendedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationOccasionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  diversity?: Scalars['Float']['input'];
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: Scalars['Int']['input'];
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  mode?: ApiRecommendationMode;
  not?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weights?: InputMaybe<ReadonlyArray<ApiReasonWeight>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationRecommendedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationReferencesProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type ApiPublicationRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSummarizedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSummarizesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSummarizesEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationTextOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiVersionRole>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationVolumeOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/** A work: a manual, a report, a model law, a toolkit … in whatever languages and forms it exists. */
export type ApiPublicationVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of publications. */
export type ApiPublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of publications. */
export type ApiPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications. */
export type ApiPublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
};

/** Which publications: all conditions hold together. */
export type ApiPublicationFilter = {
  /** Those that can be obtained in one of these ways. */
  readonly access?: InputMaybe<ReadonlyArray<ApiAccess>>;
  /** Those that fit every one of these filters. */
  readonly and?: InputMaybe<ReadonlyArray<ApiPublicationFilter>>;
  /** Those written for these audiences. */
  readonly audiences?: InputMaybe<ApiEntityFilter>;
  /** Those that explain these legal concepts. */
  readonly concepts?: InputMaybe<ApiEntityFilter>;
  /** Those that are part of these events, were made for them, came from them or summarize them. */
  readonly events?: InputMaybe<ApiEntityFilter>;
  /** Those with an entry of their own in a source, or those that are only mentioned. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those among these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those that these institutions had a part in, in any role. */
  readonly institutions?: InputMaybe<ApiEntityFilter>;
  /** Those that implement, support, explain, print, answer or are mandated by these legal instruments. */
  readonly instruments?: InputMaybe<ApiEntityFilter>;
  /** Those of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ApiPublicationKind>>;
  /** Those of which a whole version is in one of these languages (BCP 47); `pt` finds `pt-BR` too. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that do not fit this filter. */
  readonly not?: InputMaybe<ApiPublicationFilter>;
  /** Those that fit at least one of these filters. */
  readonly or?: InputMaybe<ReadonlyArray<ApiPublicationFilter>>;
  /** Those that these persons are named with. */
  readonly persons?: InputMaybe<ApiEntityFilter>;
  /** Those made under these programmes, or about them. */
  readonly programmes?: InputMaybe<ApiEntityFilter>;
  /** Those that cover these regions or what lies within them, in any role. */
  readonly regions?: InputMaybe<ApiEntityFilter>;
  /** Those of these series. */
  readonly series?: InputMaybe<ApiEntityFilter>;
  /** Those that one of these sources describes or mentions. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those that hold every one of these words, in whatever form, in their title, other titles or summary; at most 200 characters and 20 words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Those about these topics or narrower ones. */
  readonly topics?: InputMaybe<ApiEntityFilter>;
  /** Those published in these years. */
  readonly years?: InputMaybe<ApiYearRange>;
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
  /** A public service announcement. */
  | 'ANNOUNCEMENT'
  /** A work of art. */
  | 'ARTWORK'
  /** An assessment of a situation, of laws or of a response. */
  | 'ASSESSMENT'
  /** A guide to assessing an institution or a response. */
  | 'ASSESSMENT_GUIDE'
  /** A sound recording. */
  | 'AUDIO'
  /** A paper written for a forum. */
  | 'BACKGROUND_PAPER'
  /** A list of what has been written. */
  | 'BIBLIOGRAPHY'
  /** A brochure. */
  | 'BROCHURE'
  /** A digest of court cases. */
  | 'CASE_DIGEST'
  /** A collection of practices. */
  | 'COMPENDIUM'
  /** Profiles of countries that belong to a report. */
  | 'COUNTRY_PROFILES'
  /** A database. */
  | 'DATABASE'
  /** A film for training or information. */
  | 'FILM'
  /** A framework for action. */
  | 'FRAMEWORK'
  /** A guide. */
  | 'GUIDE'
  /** A handbook. */
  | 'HANDBOOK'
  /** A short paper on one issue. */
  | 'ISSUE_BRIEF'
  /** A paper that introduces or examines one question. */
  | 'ISSUE_PAPER'
  /** A set of printed materials. */
  | 'KIT'
  /** A leaflet. */
  | 'LEAFLET'
  /** The text of a treaty or another legal instrument. */
  | 'LEGAL_TEXT'
  /** A review of what has been written. */
  | 'LITERATURE_REVIEW'
  /** A practical manual. */
  | 'MANUAL'
  /** A list of services that are offered. */
  | 'MENU_OF_SERVICES'
  /** A model law or model legislative provisions. */
  | 'MODEL_LAW'
  /** A paper of another sort. */
  | 'PAPER'
  /** A knowledge portal on the web. */
  | 'PORTAL'
  /** A report. */
  | 'REPORT'
  /** A book of resources. */
  | 'RESOURCE_BOOK'
  /** Standard operating procedures or an operating protocol. */
  | 'STANDARD_OPERATING_PROCEDURES'
  /** A study. */
  | 'STUDY'
  /** Material for teaching. */
  | 'TEACHING_MATERIAL'
  /** An assessment of the threat of organized crime. */
  | 'THREAT_ASSESSMENT'
  /** A tool of another sort. */
  | 'TOOL'
  /** A set of tools. */
  | 'TOOLKIT'
  /** A manual for training. */
  | 'TRAINING_MANUAL'
  /** A video. */
  | 'VIDEO';

/** A page of the persons named with a publication. */
export type ApiPublicationPersonConnection = {
  readonly __typename?: 'PublicationPersonConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationPersonEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPerson>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the persons named with a publication, and why. */
export type ApiPublicationPersonEdge = ApiEvidence & {
  readonly __typename?: 'PublicationPersonEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPerson;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** What the person did for the publication. */
  readonly role: ApiPersonRole;
};

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

/** A page of the series that a publication belongs to. */
export type ApiPublicationSeriesConnection = {
  readonly __typename?: 'PublicationSeriesConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiPublicationSeriesEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiSeries>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the series that a publication belongs to, and why it is there. */
export type ApiPublicationSeriesEdge = ApiEvidence & {
  readonly __typename?: 'PublicationSeriesEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiSeries;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number there, where a source gives one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** An order of publications. What has no value comes last in both directions; equal ones stand by title. */
export type ApiPublicationSort =
  /** By kind. */
  | 'KIND_ASC'
  /** By kind, the last first. */
  | 'KIND_DESC'
  /** By number of languages, the fewest first. */
  | 'LANGUAGE_COUNT_ASC'
  /** By number of languages, the most first. */
  | 'LANGUAGE_COUNT_DESC'
  /** By date, the oldest first; a year alone comes before its months. */
  | 'PUBLISHED_ASC'
  /** By date, the newest first. */
  | 'PUBLISHED_DESC'
  /** By number of publications that it leads to, as their companion or by a shared topic, region, audience or instrument; the fewest first. */
  | 'RECOMMENDED_BY_COUNT_ASC'
  /** By number of publications that it leads to, as their companion or by a shared topic, region, audience or instrument; the most first. */
  | 'RECOMMENDED_BY_COUNT_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, the last first. */
  | 'TITLE_DESC'
  /** By number of versions, the fewest first. */
  | 'VERSION_COUNT_ASC'
  /** By number of versions, the most first. */
  | 'VERSION_COUNT_DESC'
  /** By year, the oldest first. */
  | 'YEAR_ASC'
  /** By year, the newest first. */
  | 'YEAR_DESC';

/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuery = {
  readonly __typename?: 'Query';
  /** For gateways of Apollo Federation: things by their ids, in that order; null where there is none. At most 1000. */
  readonly _entities: ReadonlyArray<Maybe<Api_Entity>>;
  /** For gateways of Apollo Federation: this schema as a subgraph. */
  readonly _service: Api_Service;
  /** One audience, or null when there is none. */
  readonly audience?: Maybe<ApiAudience>;
  /** All audiences, by label. */
  readonly audiences: ApiAudienceConnection;
  /** One legal concept, or null when there is none. */
  readonly concept?: Maybe<ApiConcept>;
  /** All legal concepts, by label. */
  readonly concepts: ApiConceptConnection;
  /** One conflict, or null when there is none. */
  readonly conflict?: Maybe<ApiConflict>;
  /** What the sources disagree on, by work. */
  readonly conflicts: ApiConflictConnection;
  /** What the catalogue covers and what it does not: publications counted by two facets at once, with the empty cells and what is nearest to them. */
  readonly coverage: ApiCoverageMatrix;
  /** One event, or null when there is none. */
  readonly event?: Maybe<ApiEvent>;
  /** All events, by title. */
  readonly events: ApiEventConnection;
  /**
   * Publications as one file, by title: for reference managers, spreadsheets and the web of data. At most 5000 works;
   * a file of none is a valid file too.
   */
  readonly export: ApiExport;
  /** What the catalogue is seen to lack, each with the evidence that it does: by kind, then by label, then by number and language. */
  readonly gaps: ApiGapConnection;
  /** One institution, or null when there is none. */
  readonly institution?: Maybe<ApiInstitution>;
  /** All institutions, by name. */
  readonly institutions: ApiInstitutionConnection;
  /** One legal instrument, or null when there is none. */
  readonly instrument?: Maybe<ApiInstrument>;
  /** All legal instruments (conventions, protocols, resolutions …), by title. */
  readonly instruments: ApiInstrumentConnection;
  /** What answers here: the server, its database, the catalogue and its sources. */
  readonly meta: ApiMeta;
  /**
   * What surrounds a thing, as nodes and links for a drawing: what is nearest to it, within a budget. Every node has a
   * shortest way to the center through other nodes that are shown. Nothing is looked for beyond things that have more than
   * 500 links, unless one is the center. At most 2,000,000 links are looked at; a question that needs more is refused.
   */
  readonly neighbourhood: ApiNeighbourhood;
  /** Any node of the graph by its id, or null when there is none. */
  readonly node?: Maybe<ApiNode>;
  /** Several nodes at once, in the order of their ids; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<ApiNode>>;
  /**
   * The most telling ways in which two things are related. A way is the more telling the less is joined to the things it
   * passes: that two works explain the same concept says more than that both are about smuggling. Relations are followed in
   * both directions; those that lead to versions only when one end is a version, and `NOT_RECOMMENDED_WITH` only when
   * `types` names it. What half of all works are joined to, or has more than 500 links, is passed only when there is no other way, or when `through` names it.
   * Empty when nothing joins the two within `maxLength`. At most 2,000,000 links are looked at; a question that needs more
   * is refused.
   */
  readonly paths: ReadonlyArray<ApiPath>;
  /** One person, or null when there is none. */
  readonly person?: Maybe<ApiPerson>;
  /** All persons, by name. */
  readonly persons: ApiPersonConnection;
  /** One programme, or null when there is none. */
  readonly programme?: Maybe<ApiProgramme>;
  /** All programmes, projects, initiatives and campaigns, by title. */
  readonly programmes: ApiProgrammeConnection;
  /** The protocols among the legal instruments, by title. */
  readonly protocols: ApiInstrumentConnection;
  /** One publication, or null when there is none. */
  readonly publication?: Maybe<ApiPublication>;
  /** All publications, by title. */
  readonly publications: ApiPublicationConnection;
  /**
   * A way of reading into a topic, in order: the works that fit best, each after what it builds on, in its latest edition,
   * and followed by its companions and by what completes it. Only works that the catalogue holds.
   */
  readonly readingPath: ReadonlyArray<ApiReadingStep>;
  /** What to read next, for someone who works with all of these: by what joins the works, with reasons that add up. */
  readonly recommendations: ApiRecommendationConnection;
  /** One region, country or grouping of countries, or null when there is none. */
  readonly region?: Maybe<ApiRegion>;
  /** All regions, countries and groupings of countries, by name. */
  readonly regions: ApiRegionConnection;
  /**
   * One search over all kinds of things: works, institutions, instruments, concepts, regions, topics, audiences, series,
   * programmes, events, persons and sources, the best first. Every word must be found; a work is also found by its year
   * and by the names of its institutions, topics, regions and audiences.
   */
  readonly search: ApiSearchConnection;
  /** One series, or null when there is none. */
  readonly series?: Maybe<ApiSeries>;
  /** All series, by title. */
  readonly seriesList: ApiSeriesConnection;
  /** One source, or null when there is none. */
  readonly source?: Maybe<ApiSource>;
  /** The catalogues and lists that were read, by title. */
  readonly sources: ApiSourceConnection;
  /**
   * Names that go on as a prefix does, for a box that is being typed into: the prefix may begin any word of a label, of
   * another name or of an acronym. Names that begin with it come first, then what most works are joined to.
   */
  readonly suggest: ReadonlyArray<ApiSuggestion>;
  /** Publications year by year, from the first to the last: years without any are there too, with a count of 0. */
  readonly timeline: ReadonlyArray<ApiTimelineYear>;
  /** One topic, or null when there is none. */
  readonly topic?: Maybe<ApiTopic>;
  /** All topics, by label. */
  readonly topics: ApiTopicConnection;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuery_EntitiesArgs = {
  representations: ReadonlyArray<Scalars['_Any']['input']>;
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
export type ApiQueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryConflictArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<ApiConflictField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryCoverageArgs = {
  columns: ApiFacet;
  columnsFirst?: Scalars['Int']['input'];
  filter?: InputMaybe<ApiPublicationFilter>;
  rows: ApiFacet;
  rowsFirst?: Scalars['Int']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryExportArgs = {
  filter?: InputMaybe<ApiPublicationFilter>;
  format: ApiExportFormat;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ApiGapKind>>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  filter?: InputMaybe<ApiInstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiEntitySort>>;
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
  filter?: InputMaybe<ApiInstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiEntitySort>>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryNeighbourhoodArgs = {
  budget?: Scalars['Int']['input'];
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ApiEntityKind>>;
  of: Scalars['ID']['input'];
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
export type ApiQueryPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<ApiRelationType>>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryReadingPathArgs = {
  audience?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: Scalars['Int']['input'];
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  topic: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  diversity?: Scalars['Float']['input'];
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: Scalars['Int']['input'];
  for: ReadonlyArray<Scalars['ID']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  mode?: ApiRecommendationMode;
  not?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weights?: InputMaybe<ReadonlyArray<ApiReasonWeight>>;
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
  filter?: InputMaybe<ApiRegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiEntitySort>>;
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<ReadonlyArray<ApiEntityKind>>;
  mode?: ApiSearchMode;
  query: Scalars['String']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQuerySeriesListArgs = {
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
export type ApiQuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  in?: InputMaybe<ReadonlyArray<ApiEntityKind>>;
  prefix: Scalars['String']['input'];
};


/**
 * A catalogue of publications as a graph: works, the institutions behind them, the legal instruments they implement,
 * the regions, topics and audiences they are for, joined by typed relations that say where they come from.
 */
export type ApiQueryTimelineArgs = {
  filter?: InputMaybe<ApiPublicationFilter>;
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
  filter?: InputMaybe<ApiTopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiEntitySort>>;
};

/** One work of a reading path. */
export type ApiReadingStep = {
  readonly __typename?: 'ReadingStep';
  /** Why it stands here. */
  readonly kind: ApiReadingStepKind;
  /** The work that it is read before, with, after or instead of; null for a start. */
  readonly other?: Maybe<ApiPublication>;
  /** 1 for the first. */
  readonly position: Scalars['Int']['output'];
  /** The work. */
  readonly publication: ApiPublication;
  /** For a start: why the work fits, the strongest reason first. */
  readonly reasons: ReadonlyArray<ApiReason>;
  /** The relations to that work, each with its evidence. */
  readonly relations: ReadonlyArray<ApiRelation>;
  /** Why it stands here, in words. */
  readonly sentence: Scalars['String']['output'];
};


/** One work of a reading path. */
export type ApiReadingStepSentenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Why a work stands in a reading path. */
export type ApiReadingStepKind =
  /** It was made to be used together with the other work. */
  | 'COMPANION'
  /** It completes the other work. */
  | 'COMPLEMENT'
  /** It is the latest edition of the other work, which is not read itself. */
  | 'EDITION'
  /** The other work builds on it: it draws on it, or is a part or a volume of it. */
  | 'PREREQUISITE'
  /** It fits the topic and the audience best among those that are left. */
  | 'START';

/** One reason for a recommendation: a path to the work from what was asked for. */
export type ApiReason = {
  readonly __typename?: 'Reason';
  /**
   * Its part of the score: the weight, less the commoner the shared thing is (nothing when every second work has it), and
   * the more other things of its kind the two works have.
   */
  readonly contribution: Scalars['Float']['output'];
  /** Which of the things asked for it starts from. */
  readonly from: ReadonlyArray<ApiEntity>;
  /** What sort of path it is. */
  readonly kind: ApiReasonKind;
  /** The entries of sources that support the relations on the path. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** The relations on the path, each with its evidence. */
  readonly relations: ReadonlyArray<ApiRelation>;
  /** The reason in words. */
  readonly sentence: Scalars['String']['output'];
  /** How many works share the thing. */
  readonly sharedBy?: Maybe<Scalars['Int']['output']>;
  /** The things on the path between; none when the work is joined directly. */
  readonly via: ReadonlyArray<ApiEntity>;
  /** How much a reason of this kind counts when what is shared is as rare as can be, and all that the works have of its kind. */
  readonly weight: Scalars['Float']['output'];
  /** The place of the work by score without this reason; null when nothing else would recommend it. */
  readonly withoutThis?: Maybe<Scalars['Int']['output']>;
};


/** One reason for a recommendation: a path to the work from what was asked for. */
export type ApiReasonSentenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of path that leads to a work. */
export type ApiReasonKind =
  /** The first fallback, where relations lead to no work: a broader topic of both. */
  | 'BROADER_TOPIC'
  /** They were made to be used together. */
  | 'COMPANION'
  /** They complete each other. */
  | 'COMPLEMENT'
  /** The same kind of work for another protocol. */
  | 'COUNTERPART'
  /** One is the next edition of the other. */
  | 'EDITION'
  /** They cover places that lie in the same region, the nearest one counts. */
  | 'NEARBY_REGION'
  /** In the mode `COMPLEMENT`: the same topic for another audience. */
  | 'OTHER_AUDIENCE'
  /** In the mode `COMPLEMENT`: the same topic in another form. */
  | 'OTHER_KIND'
  /** The last fallback: any other work, those with most relations first. */
  | 'OTHER_WORK'
  /** One is a part of the other. */
  | 'PART'
  /** A curator recommends it with the other. */
  | 'PINNED'
  /** One uses or mentions the other. */
  | 'REFERENCE'
  /** They are the same kind of work. */
  | 'SAME_KIND'
  /** They belong to the same series; the more it counts the nearer their numbers are. */
  | 'SAME_SERIES'
  /** They are written for the same audience. */
  | 'SHARED_AUDIENCE'
  /** They explain the same legal concept. */
  | 'SHARED_CONCEPT'
  /** They were made for the same event. */
  | 'SHARED_EVENT'
  /** The same institution stands behind both. */
  | 'SHARED_INSTITUTION'
  /** They serve the same legal instrument. */
  | 'SHARED_INSTRUMENT'
  /** The same person took part in both. */
  | 'SHARED_PERSON'
  /** They came out of the same programme. */
  | 'SHARED_PROGRAMME'
  /** They cover the same region. */
  | 'SHARED_REGION'
  /** They are about the same topic. */
  | 'SHARED_TOPIC'
  /** They are joined to the same third work. */
  | 'SHARED_WORK'
  /** The second fallback: their titles and summaries share telling words. */
  | 'SIMILAR_TEXT'
  /** One sums up the other. */
  | 'SUMMARY'
  /** One is a volume of the other. */
  | 'VOLUME'
  /** Walks along the relations, over several steps, often come by it. */
  | 'WALK';

/** How much one kind of reasons is to count. */
export type ApiReasonWeight = {
  /** The kind. */
  readonly kind: ApiReasonKind;
  /** What a reason of this kind adds when what is shared is as rare as can be: 0 to 100, 0 turns it off. */
  readonly weight: Scalars['Float']['input'];
};

/** A work to read next. */
export type ApiRecommendation = {
  readonly __typename?: 'Recommendation';
  /** The work that is recommended. */
  readonly publication: ApiPublication;
  /** 1 for the first of the list. */
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
  /** How many more would be recommended without `languages`; 0 when none are given. */
  readonly hiddenByLanguage: Scalars['Int']['output'];
  /** True when no relation leads to a work that fits, so that a fallback stands in; its reasons say which. */
  readonly isFallback: Scalars['Boolean']['output'];
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

/** What sort of works is wanted. */
export type ApiRecommendationMode =
  /** What completes it: the same topic for another audience, or in another form. */
  | 'COMPLEMENT'
  /** What is most closely related. */
  | 'RELATED';

/** One entry of one source: what that source says of a work. */
export type ApiRecord = ApiNode & {
  readonly __typename?: 'Record';
  /** The conflicts in which it makes a claim. */
  readonly conflicts: ReadonlyArray<ApiConflict>;
  /** Slips of the source in this entry, each with its correction and the reason. */
  readonly corrections: ReadonlyArray<ApiCorrection>;
  /** The sub-heading it stands under, as printed. */
  readonly heading?: Maybe<Scalars['String']['output']>;
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
  /** The length as this source prints it. */
  readonly statedDuration?: Maybe<Scalars['String']['output']>;
  /** The byline as this source prints it. */
  readonly statedInstitution?: Maybe<Scalars['String']['output']>;
  /** Each line of links as this source prints it, without addresses. */
  readonly statedLinks: ReadonlyArray<Scalars['String']['output']>;
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
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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

/** One of the entries of sources. */
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
  /** Other names, as sources print them. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
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
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ApiRegionRole>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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

/** One of the regions. */
export type ApiRegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiRegion;
};

/** Which regions: all conditions hold together. */
export type ApiRegionFilter = {
  /** Those of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ApiRegionKind>>;
  /** Those with all of these words, in whatever form, in their name or other names. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Those that lie within one of these regions, at any depth. */
  readonly within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a region is. */
export type ApiRegionKind =
  /** A country or area of M49. */
  | 'COUNTRY'
  /** Countries that a source or an organization groups together, without a code. */
  | 'GROUPING'
  /** A region of M49, such as Asia. */
  | 'REGION'
  /** A state or province of a country. */
  | 'SUBDIVISION'
  /** A sub-region of M49, such as South-eastern Asia. */
  | 'SUBREGION'
  /** The whole world. */
  | 'WORLD';

/** A page of the works that cover a region. */
export type ApiRegionPublicationConnection = {
  readonly __typename?: 'RegionPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRegionPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the works that cover a region. */
export type ApiRegionPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
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
  /** It treats the region as one that people come from. */
  | 'ORIGIN'
  /** It is about this region. */
  | 'SCOPE'
  /** It rests on a survey, interviews or field research there. */
  | 'SURVEY_COUNTRY'
  /** It treats the region as one that people pass through. */
  | 'TRANSIT';

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

/** One of the audiences that something is joined to, and why it is there. */
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

/** A page of legal concepts that something is joined to. */
export type ApiRelatedConceptConnection = {
  readonly __typename?: 'RelatedConceptConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedConceptEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiConcept>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the legal concepts that something is joined to, and why it is there. */
export type ApiRelatedConceptEdge = ApiEvidence & {
  readonly __typename?: 'RelatedConceptEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiConcept;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of events that something is joined to. */
export type ApiRelatedEventConnection = {
  readonly __typename?: 'RelatedEventConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedEventEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiEvent>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events that something is joined to, and why it is there. */
export type ApiRelatedEventEdge = ApiEvidence & {
  readonly __typename?: 'RelatedEventEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiEvent;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of counts that something is joined to. */
export type ApiRelatedFigureConnection = {
  readonly __typename?: 'RelatedFigureConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedFigureEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiFigure>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the counts that something is joined to, and why it is there. */
export type ApiRelatedFigureEdge = ApiEvidence & {
  readonly __typename?: 'RelatedFigureEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiFigure;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** A page of institutions that something is joined to. */
export type ApiRelatedInstitutionConnection = {
  readonly __typename?: 'RelatedInstitutionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedInstitutionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiInstitution>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the institutions that something is joined to, and why it is there. */
export type ApiRelatedInstitutionEdge = ApiEvidence & {
  readonly __typename?: 'RelatedInstitutionEdge';
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

/** One of the legal instruments that something is joined to, and why it is there. */
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

/** A page of programmes that something is joined to. */
export type ApiRelatedProgrammeConnection = {
  readonly __typename?: 'RelatedProgrammeConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiRelatedProgrammeEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiProgramme>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the programmes that something is joined to, and why it is there. */
export type ApiRelatedProgrammeEdge = ApiEvidence & {
  readonly __typename?: 'RelatedProgrammeEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiProgramme;
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
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of publications that something is joined to. */
export type ApiRelatedPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications that something is joined to, and why it is there. */
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

/** One of the topics that something is joined to, and why it is there. */
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

/** One relation of the graph, with its evidence. */
export type ApiRelation = {
  readonly __typename?: 'Relation';
  /** The article of the instrument, where the relation names one. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Whether a source says so or it was concluded; null where the relation only puts things in order, or a curator decided it. */
  readonly basis?: Maybe<ApiBasis>;
  /** The thing that it goes out from; the smaller id where it is read both ways. */
  readonly from: ApiEntity;
  /** Why it was concluded, where no source says it in so many words; or why a curator decided it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The number in the series or of the volume, where the relation has one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
  /** In what capacity, where the relation has roles: for example `PUBLISHER`, `AUTHOR` or `SCOPE`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, from the one end to the other. */
  readonly sentence: Scalars['String']['output'];
  /** The thing that it leads to. */
  readonly to: ApiEntity;
  /** What sort of relation it is. */
  readonly type: ApiRelationType;
};


/** One relation of the graph, with its evidence. */
export type ApiRelationSentenceArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How two things of the catalogue can be related, from the one to the other. */
export type ApiRelationType =
  /** A work, and a topic it is about. */
  | 'ABOUT'
  /** An instrument, and the body or instrument that adopted it. */
  | 'ADOPTED_BY'
  /** A narrower topic, and a broader one. */
  | 'BROADER'
  /** Two works were made to be used together; read both ways. */
  | 'COMPANION_TO'
  /** Two works that complete each other; read both ways. */
  | 'COMPLEMENTS'
  /** A work, and a person who took part in it. */
  | 'CONTRIBUTED_BY'
  /** Two works of the same kind, one for each of two protocols; read both ways. */
  | 'COUNTERPART_OF'
  /** A work, and a region it covers. */
  | 'COVERS'
  /** A concept, and the instrument that defines it. */
  | 'DEFINED_IN'
  /** A work, and the work whose data it uses. */
  | 'DRAWS_ON'
  /** A work, and the instrument or concept that it explains. */
  | 'EXPLAINS'
  /** A work, and an audience it is for. */
  | 'FOR'
  /** A work, and one of its versions. */
  | 'HAS_VERSION'
  /** A work or programme, and the instrument it puts into practice. */
  | 'IMPLEMENTS'
  /** A work, and a series it belongs to. */
  | 'IN_SERIES'
  /** A work, and the instrument that asked for it. */
  | 'MANDATED_BY'
  /** Two works of which a curator wants neither recommended to readers of the other; read both ways. */
  | 'NOT_RECOMMENDED_WITH'
  /** A work, and the event it was made for. */
  | 'OCCASIONED_BY'
  /** An instrument, and the event where it was opened for signature. */
  | 'OPENED_FOR_SIGNATURE_AT'
  /** A programme, and the institution that runs it. */
  | 'OPERATED_BY'
  /** A part, and the whole. */
  | 'PART_OF'
  /** A work, and the programme it came out of. */
  | 'PRODUCED_UNDER'
  /** A work, and an institution behind it. */
  | 'PUBLISHED_BY'
  /** Two works of which a curator wants the one shown to readers of the other; read both ways. */
  | 'RECOMMENDED_WITH'
  /** A work, and a work or programme that it mentions. */
  | 'REFERENCES'
  /** A work, and the instrument that it answers. */
  | 'RESPONDS_TO'
  /** An institution, and the one it is part of. */
  | 'SUB_ORGANIZATION_OF'
  /** A later edition, and the earlier one. */
  | 'SUCCEEDS'
  /** A work, and a work or event that it sums up. */
  | 'SUMMARIZES'
  /** A protocol, and the convention it supplements. */
  | 'SUPPLEMENTS'
  /** A work, and an instrument that it helps to put into practice. */
  | 'SUPPORTS'
  /** A work, and the instrument whose text it is. */
  | 'TEXT_OF'
  /** A volume, and the work it is a volume of. */
  | 'VOLUME_OF'
  /** A place, and the region it lies in. */
  | 'WITHIN';

/** What a search can give up. */
export type ApiRelaxationKind =
  /** One condition of the filter. */
  | 'DROP_CONDITION'
  /** One word of the query. */
  | 'DROP_WORD'
  /** That words are written so: a wider mode is used. */
  | 'WIDEN_MODE';

/** What a search found, the best first. */
export type ApiSearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The query with words that are nowhere known replaced by the nearest known ones; null when something was found, or when that would find nothing either. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiSearchEdge>;
  /** The publications among all that was found, counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiEntity>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** When nothing was found: what to give up to find something, the least first, each with what it would find; else empty. */
  readonly relaxations: ReadonlyArray<ApiSearchRelaxation>;
  /** How many were found in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How the query was read. */
  readonly understood: ApiUnderstoodQuery;
};


/** What a search found, the best first. */
export type ApiSearchConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** Something that a search found. */
export type ApiSearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words stand in it. */
  readonly highlights: ReadonlyArray<ApiSearchHighlight>;
  /** The thing itself. */
  readonly node: ApiEntity;
  /** How well it fits; comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** What is searched of a thing. */
export type ApiSearchField =
  /** Its acronym. */
  | 'ACRONYM'
  /** All names of the audiences of a work. */
  | 'AUDIENCES'
  /** All names of the institutions of a work. */
  | 'INSTITUTIONS'
  /** Its label. */
  | 'LABEL'
  /** Its other names. */
  | 'OTHER_NAMES'
  /** All names of the regions of a work. */
  | 'REGIONS'
  /** What it is, in words: its summary, definition or description; the position of a person, the place of an event. */
  | 'SUMMARY'
  /** All names of the topics of a work. */
  | 'TOPICS'
  /** The year of a work. */
  | 'YEAR';

/** Where the words of a search stand in one field of what was found. */
export type ApiSearchHighlight = {
  readonly __typename?: 'SearchHighlight';
  /** The field. */
  readonly field: ApiSearchField;
  /** At most two passages of some 160 characters, as HTML: text escaped, words that were found in `<mark>`. */
  readonly fragments: ReadonlyArray<Scalars['String']['output']>;
};

/** How near to the words of a search what is found must be. */
export type ApiSearchMode =
  /** The words as they are written; accents and case make no difference. */
  | 'EXACT'
  /** Words that are spelt nearly so or begin so as well. */
  | 'FUZZY'
  /** Other forms of the words as well, in English, French and Spanish; joining words such as `of` are passed over. */
  | 'STEMMED';

/** Something to give up so that something is found. */
export type ApiSearchRelaxation = {
  readonly __typename?: 'SearchRelaxation';
  /** How many would be found; never 0. */
  readonly count: Scalars['Int']['output'];
  /** What is given up. */
  readonly kind: ApiRelaxationKind;
  /** The mode to ask in then. */
  readonly mode: ApiSearchMode;
  /** The query to ask then. */
  readonly query: Scalars['String']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The condition of the filter to leave out then, by its name; null when the filter stays as it is. */
  readonly withoutCondition?: Maybe<Scalars['String']['output']>;
};

/** A series of works. */
export type ApiSeries = ApiEntity & ApiNode & {
  readonly __typename?: 'Series';
  /** Other names and spellings. */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** How many works a source says it has or will have. */
  readonly announced?: Maybe<Scalars['Int']['output']>;
  /** What it is, in our words. */
  readonly description: Scalars['String']['output'];
  /** For example `series/icat-issue-briefs`. */
  readonly id: Scalars['ID']['output'];
  /** The same as `title`. */
  readonly label: Scalars['String']['output'];
  /** Its publications, by number; those without one at the end, by title. */
  readonly publications: ApiSeriesPublicationConnection;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Its own page on the web, where it is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A series of works. */
export type ApiSeriesPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
};

/** A page of series. */
export type ApiSeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiSeriesEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiSeries>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the series. */
export type ApiSeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiSeries;
};

/** A page of the publications of a series. */
export type ApiSeriesPublicationConnection = {
  readonly __typename?: 'SeriesPublicationConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiSeriesPublicationEdge>;
  /** The publications of the whole list counted by what they have in common. */
  readonly facets: ReadonlyArray<ApiFacetCounts>;
  /** What the languages of the filter hide; null when it names none. */
  readonly hiddenByLanguage?: Maybe<ApiHiddenByLanguage>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiPublication>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the publications of a series. */
export type ApiSeriesPublicationConnectionFacetsArgs = {
  exclude?: ApiFacetExclusion;
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<ApiFacet>;
};

/** One of the publications of a series, and why it is there. */
export type ApiSeriesPublicationEdge = ApiEvidence & {
  readonly __typename?: 'SeriesPublicationEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiPublication;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number there, where a source gives one. */
  readonly number?: Maybe<Scalars['Int']['output']>;
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
  /** Its place in the order of trust that this answer follows: 1 is trusted most; null where there is no such order. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Why it stands there. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
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

/** One of the sources. */
export type ApiSourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiSource;
};

/** A thing that goes by a name which goes on as a prefix does. */
export type ApiSuggestion = {
  readonly __typename?: 'Suggestion';
  /** The thing itself. */
  readonly entity: ApiEntity;
  /** What kind of thing it is. */
  readonly kind: ApiEntityKind;
  /** The name that the prefix was found in: the label, another name or the acronym. */
  readonly matched: Scalars['String']['output'];
  /** Its label. */
  readonly text: Scalars['String']['output'];
};

/** The publications of one year. */
export type ApiTimelineYear = {
  readonly __typename?: 'TimelineYear';
  /** How many publications are of this year. */
  readonly count: Scalars['Int']['output'];
  /** Those by kind, the most frequent first. */
  readonly kinds: ReadonlyArray<ApiFacetValue>;
  /** The year, or null for those whose year is not known; these come last, and only if there are any. */
  readonly year?: Maybe<Scalars['Int']['output']>;
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
  filter?: InputMaybe<ApiPublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ApiPublicationSort>>;
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

/** One of the topics. */
export type ApiTopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiTopic;
};

/** Which topics: all conditions hold together. */
export type ApiTopicFilter = {
  /** Those with all of these words, in whatever form, in their label or other labels. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Those narrower than one of these topics, at any depth. */
  readonly within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How many there are of one type. */
export type ApiTypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type: `Publication`, `COMPANION_TO`. */
  readonly type: Scalars['String']['output'];
};

/** How a query was read. */
export type ApiUnderstoodQuery = {
  readonly __typename?: 'UnderstoodQuery';
  /** The mode it was searched in. */
  readonly mode: ApiSearchMode;
  /** The words that were looked for. */
  readonly words: ReadonlyArray<ApiUnderstoodWord>;
};

/** One word of a query. */
export type ApiUnderstoodWord = {
  readonly __typename?: 'UnderstoodWord';
  /** The words of the catalogue that it stands for, the nearest first; none when it is nowhere known. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** The word as it is written in the query. */
  readonly word: Scalars['String']['output'];
};

/** One language version of a work, or a separate part of it such as an executive summary. */
export type ApiVersion = ApiEntity & ApiNode & {
  readonly __typename?: 'Version';
  /** How long it runs, for recordings. */
  readonly duration?: Maybe<ApiDuration>;
  /** What sort of file it is. */
  readonly format?: Maybe<ApiVersionFormat>;
  /** For example `version/issue-paper-the-concept-of-exploitation-in-the-trafficking-in-persons-protocol-full-text-ar`. */
  readonly id: Scalars['ID']['output'];
  /** What tells it from the other versions of the work: its language, its role, its length. */
  readonly label: Scalars['String']['output'];
  /** Its language; null where no source says. */
  readonly language?: Maybe<ApiLanguage>;
  /** The work it is a version of. */
  readonly publication: ApiPublication;
  /** What part of the work it is. */
  readonly role: ApiVersionRole;
  /** Where it can be read or seen, where the address is known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of the versions of a work. */
export type ApiVersionConnection = {
  readonly __typename?: 'VersionConnection';
  /** The entries of the page, in order. */
  readonly edges: ReadonlyArray<ApiVersionEdge>;
  /** The nodes of the edges, in the same order. */
  readonly nodes: ReadonlyArray<ApiVersion>;
  /** Where the page stands in the list. */
  readonly pageInfo: ApiPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the versions of a work, and why it is there. */
export type ApiVersionEdge = ApiEvidence & {
  readonly __typename?: 'VersionEdge';
  /** Whether a source says so or it was concluded. */
  readonly basis: ApiBasis;
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiVersion;
  /** Why it was concluded, where no source says it in so many words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entries of sources that support it. */
  readonly records: ReadonlyArray<ApiRecord>;
};

/** What sort of file a version is. */
export type ApiVersionFormat =
  /** Sound. */
  | 'AUDIO'
  /** Text to read. */
  | 'TEXT'
  /** Moving images. */
  | 'VIDEO';

/** What part of a work a version is. */
export type ApiVersionRole =
  /** The content of a kit. */
  | 'CONTENT'
  /** A summary that is offered separately. */
  | 'EXECUTIVE_SUMMARY'
  /** The whole text. */
  | 'FULL_TEXT'
  /** The film or sound in full length. */
  | 'RECORDING'
  /** A shorter cut of a film. */
  | 'SHORT_FORM'
  /** The text as a separate file. */
  | 'TEXT_FILE';

/** A range of years; at least one end is given. */
export type ApiYearRange = {
  /** The first year. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Whether publications without a year fit as well. */
  readonly includeUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last year. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** For gateways of Apollo Federation: what other subgraphs may refer to by its id. */
export type Api_Entity = ApiAudience | ApiConcept | ApiEvent | ApiInstitution | ApiInstrument | ApiPerson | ApiProgramme | ApiPublication | ApiRegion | ApiSeries | ApiSource | ApiTopic | ApiVersion;

/** For gateways of Apollo Federation: this schema as a subgraph. */
export type Api_Service = {
  readonly __typename?: '_Service';
  /** The schema in the schema definition language, with its keys. */
  readonly sdl: Scalars['String']['output'];
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



/** Mapping of union types */
export type ApiResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( AudienceRow )
    | ( ConceptRow )
    | ( EventRow )
    | ( InstitutionRow )
    | ( InstrumentRow )
    | ( PersonRow )
    | ( ProgrammeRow )
    | ( PublicationRow )
    | ( RegionRow )
    | ( SeriesRow )
    | ( SourceRow )
    | ( TopicRow )
    | ( VersionRow )
  ;
};

/** Mapping of interface types */
export type ApiResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( AudienceRow )
    | ( ConceptRow )
    | ( EventRow )
    | ( InstitutionRow )
    | ( InstrumentRow )
    | ( PersonRow )
    | ( ProgrammeRow )
    | ( PublicationRow )
    | ( RegionRow )
    | ( SeriesRow )
    | ( SourceRow )
    | ( TopicRow )
    | ( VersionRow )
  ;
  Evidence:
    | ( ConceptInstrumentEdgeRow )
    | ( InstitutionPublicationEdgeRow )
    | ( InstrumentConceptEdgeRow )
    | ( NumberedPublicationEdgeRow )
    | ( PersonPublicationEdgeRow )
    | ( PublicationInstitutionEdgeRow )
    | ( PublicationPersonEdgeRow )
    | ( PublicationRegionEdgeRow )
    | ( PublicationSeriesEdgeRow )
    | ( RegionPublicationEdgeRow )
    | ( RelatedAudienceEdgeRow )
    | ( RelatedConceptEdgeRow )
    | ( RelatedEventEdgeRow )
    | ( RelatedFigureEdgeRow )
    | ( RelatedInstitutionEdgeRow )
    | ( RelatedInstrumentEdgeRow )
    | ( RelatedProgrammeEdgeRow )
    | ( RelatedPublicationEdgeRow )
    | ( RelatedTopicEdgeRow )
    | ( SeriesPublicationEdgeRow )
    | ( VersionEdgeRow )
  ;
  Node:
    | ( AudienceRow )
    | ( ConceptRow )
    | ( ConflictRow )
    | ( CorrectionRow )
    | ( EventRow )
    | ( FigureRow )
    | ( InstitutionRow )
    | ( InstrumentRow )
    | ( PersonRow )
    | ( ProgrammeRow )
    | ( PublicationRow )
    | ( RecordRow )
    | ( RegionRow )
    | ( SeriesRow )
    | ( SourceRow )
    | ( TopicRow )
    | ( VersionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ApiResolversTypes = {
  Access: ApiAccess;
  ApiMeta: ResolverTypeWrapper<ApiApiMeta>;
  Audience: ResolverTypeWrapper<AudienceRow>;
  AudienceConnection: ResolverTypeWrapper<Omit<ApiAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['AudienceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Audience']> }>;
  AudienceEdge: ResolverTypeWrapper<Omit<ApiAudienceEdge, 'node'> & { node: ApiResolversTypes['Audience'] }>;
  Basis: ApiBasis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CatalogueMeta: ResolverTypeWrapper<ApiCatalogueMeta>;
  CitationFormat: ApiCitationFormat;
  Claim: ResolverTypeWrapper<Omit<ApiClaim, 'record'> & { record: ApiResolversTypes['Record'] }>;
  Concept: ResolverTypeWrapper<ConceptRow>;
  ConceptConnection: ResolverTypeWrapper<Omit<ApiConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Concept']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ApiConceptEdge, 'node'> & { node: ApiResolversTypes['Concept'] }>;
  ConceptInstrumentConnection: ResolverTypeWrapper<Omit<ApiConceptInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['ConceptInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Instrument']> }>;
  ConceptInstrumentEdge: ResolverTypeWrapper<ConceptInstrumentEdgeRow>;
  ConceptKind: ApiConceptKind;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictConnection: ResolverTypeWrapper<Omit<ApiConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ApiConflictEdge, 'node'> & { node: ApiResolversTypes['Conflict'] }>;
  ConflictField: ApiConflictField;
  Correction: ResolverTypeWrapper<CorrectionRow>;
  CoverageAdvice: ApiCoverageAdvice;
  CoverageMatrix: ResolverTypeWrapper<CoverageMatrixRow>;
  DatabaseMeta: ResolverTypeWrapper<ApiDatabaseMeta>;
  DatePrecision: ApiDatePrecision;
  DecidedPublicationConnection: ResolverTypeWrapper<DecidedPublicationConnectionRow>;
  DecidedPublicationEdge: ResolverTypeWrapper<DecidedPublicationEdgeRow>;
  Duration: ResolverTypeWrapper<DurationRow>;
  EmptyCell: ResolverTypeWrapper<EmptyCellRow>;
  EmptyCellConnection: ResolverTypeWrapper<Omit<ApiEmptyCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['EmptyCellEdge']>, nodes: ReadonlyArray<ApiResolversTypes['EmptyCell']> }>;
  EmptyCellEdge: ResolverTypeWrapper<Omit<ApiEmptyCellEdge, 'node'> & { node: ApiResolversTypes['EmptyCell'] }>;
  Entity: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Entity']>;
  EntityFilter: ApiEntityFilter;
  EntityKind: ApiEntityKind;
  EntitySort: ApiEntitySort;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Omit<ApiEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['EventEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<ApiEventEdge, 'node'> & { node: ApiResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Evidence']>;
  Export: ResolverTypeWrapper<ApiExport>;
  ExportFormat: ApiExportFormat;
  Facet: ApiFacet;
  FacetCounts: ResolverTypeWrapper<FacetCountsRow>;
  FacetExclusion: ApiFacetExclusion;
  FacetValue: ResolverTypeWrapper<FacetValueRow>;
  Figure: ResolverTypeWrapper<FigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapRow>;
  GapConnection: ResolverTypeWrapper<Omit<ApiGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['GapEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<ApiGapEdge, 'node'> & { node: ApiResolversTypes['Gap'] }>;
  GapKind: ApiGapKind;
  HiddenByLanguage: ResolverTypeWrapper<HiddenRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<Omit<ApiInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<ApiInstitutionEdge, 'node'> & { node: ApiResolversTypes['Institution'] }>;
  InstitutionFilter: ApiInstitutionFilter;
  InstitutionKind: ApiInstitutionKind;
  InstitutionPublicationConnection: ResolverTypeWrapper<InstitutionPublicationConnectionRow>;
  InstitutionPublicationEdge: ResolverTypeWrapper<InstitutionPublicationEdgeRow>;
  InstitutionRole: ApiInstitutionRole;
  Instrument: ResolverTypeWrapper<InstrumentRow>;
  InstrumentConceptConnection: ResolverTypeWrapper<Omit<ApiInstrumentConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstrumentConceptEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Concept']> }>;
  InstrumentConceptEdge: ResolverTypeWrapper<InstrumentConceptEdgeRow>;
  InstrumentConnection: ResolverTypeWrapper<Omit<ApiInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['InstrumentEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Instrument']> }>;
  InstrumentEdge: ResolverTypeWrapper<Omit<ApiInstrumentEdge, 'node'> & { node: ApiResolversTypes['Instrument'] }>;
  InstrumentFilter: ApiInstrumentFilter;
  InstrumentKind: ApiInstrumentKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: ResolverTypeWrapper<LanguageRow>;
  Meta: ResolverTypeWrapper<MetaRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  NeighbourhoodLink: ResolverTypeWrapper<NeighbourhoodLinkRow>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeRow>;
  Node: ResolverTypeWrapper<ApiResolversInterfaceTypes<ApiResolversTypes>['Node']>;
  NumberedPublicationConnection: ResolverTypeWrapper<NumberedPublicationConnectionRow>;
  NumberedPublicationEdge: ResolverTypeWrapper<NumberedPublicationEdgeRow>;
  OmittedCount: ResolverTypeWrapper<ApiOmittedCount>;
  PageInfo: ResolverTypeWrapper<ApiPageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateRow>;
  Path: ResolverTypeWrapper<PathRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<ApiPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<ApiPersonEdge, 'node'> & { node: ApiResolversTypes['Person'] }>;
  PersonPublicationConnection: ResolverTypeWrapper<PersonPublicationConnectionRow>;
  PersonPublicationEdge: ResolverTypeWrapper<PersonPublicationEdgeRow>;
  PersonRole: ApiPersonRole;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ApiProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ApiProgrammeEdge, 'node'> & { node: ApiResolversTypes['Programme'] }>;
  ProgrammeKind: ApiProgrammeKind;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionRow>;
  PublicationEdge: ResolverTypeWrapper<Omit<ApiPublicationEdge, 'node'> & { node: ApiResolversTypes['Publication'] }>;
  PublicationFilter: ApiPublicationFilter;
  PublicationInstitutionConnection: ResolverTypeWrapper<Omit<ApiPublicationInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Institution']> }>;
  PublicationInstitutionEdge: ResolverTypeWrapper<PublicationInstitutionEdgeRow>;
  PublicationKind: ApiPublicationKind;
  PublicationPersonConnection: ResolverTypeWrapper<Omit<ApiPublicationPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationPersonEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Person']> }>;
  PublicationPersonEdge: ResolverTypeWrapper<PublicationPersonEdgeRow>;
  PublicationRegionConnection: ResolverTypeWrapper<Omit<ApiPublicationRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationRegionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Region']> }>;
  PublicationRegionEdge: ResolverTypeWrapper<PublicationRegionEdgeRow>;
  PublicationSeriesConnection: ResolverTypeWrapper<Omit<ApiPublicationSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['PublicationSeriesEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Series']> }>;
  PublicationSeriesEdge: ResolverTypeWrapper<PublicationSeriesEdgeRow>;
  PublicationSort: ApiPublicationSort;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingStep: ResolverTypeWrapper<ReadingStepRow>;
  ReadingStepKind: ApiReadingStepKind;
  Reason: ResolverTypeWrapper<ReasonRow>;
  ReasonKind: ApiReasonKind;
  ReasonWeight: ApiReasonWeight;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationConnectionRow>;
  RecommendationEdge: ResolverTypeWrapper<Omit<ApiRecommendationEdge, 'node'> & { node: ApiResolversTypes['Recommendation'] }>;
  RecommendationMode: ApiRecommendationMode;
  Record: ResolverTypeWrapper<RecordRow>;
  RecordConnection: ResolverTypeWrapper<Omit<ApiRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RecordEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Record']> }>;
  RecordEdge: ResolverTypeWrapper<Omit<ApiRecordEdge, 'node'> & { node: ApiResolversTypes['Record'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<Omit<ApiRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<ApiRegionEdge, 'node'> & { node: ApiResolversTypes['Region'] }>;
  RegionFilter: ApiRegionFilter;
  RegionKind: ApiRegionKind;
  RegionPublicationConnection: ResolverTypeWrapper<RegionPublicationConnectionRow>;
  RegionPublicationEdge: ResolverTypeWrapper<RegionPublicationEdgeRow>;
  RegionRole: ApiRegionRole;
  RelatedAudienceConnection: ResolverTypeWrapper<Omit<ApiRelatedAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedAudienceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Audience']> }>;
  RelatedAudienceEdge: ResolverTypeWrapper<RelatedAudienceEdgeRow>;
  RelatedConceptConnection: ResolverTypeWrapper<Omit<ApiRelatedConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedConceptEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Concept']> }>;
  RelatedConceptEdge: ResolverTypeWrapper<RelatedConceptEdgeRow>;
  RelatedEventConnection: ResolverTypeWrapper<Omit<ApiRelatedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedEventEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Event']> }>;
  RelatedEventEdge: ResolverTypeWrapper<RelatedEventEdgeRow>;
  RelatedFigureConnection: ResolverTypeWrapper<Omit<ApiRelatedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedFigureEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Figure']> }>;
  RelatedFigureEdge: ResolverTypeWrapper<RelatedFigureEdgeRow>;
  RelatedInstitutionConnection: ResolverTypeWrapper<Omit<ApiRelatedInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Institution']> }>;
  RelatedInstitutionEdge: ResolverTypeWrapper<RelatedInstitutionEdgeRow>;
  RelatedInstrumentConnection: ResolverTypeWrapper<Omit<ApiRelatedInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Instrument']> }>;
  RelatedInstrumentEdge: ResolverTypeWrapper<RelatedInstrumentEdgeRow>;
  RelatedProgrammeConnection: ResolverTypeWrapper<Omit<ApiRelatedProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedProgrammeEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Programme']> }>;
  RelatedProgrammeEdge: ResolverTypeWrapper<RelatedProgrammeEdgeRow>;
  RelatedPublicationConnection: ResolverTypeWrapper<RelatedPublicationConnectionRow>;
  RelatedPublicationEdge: ResolverTypeWrapper<RelatedPublicationEdgeRow>;
  RelatedTopicConnection: ResolverTypeWrapper<Omit<ApiRelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Topic']> }>;
  RelatedTopicEdge: ResolverTypeWrapper<RelatedTopicEdgeRow>;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationType: ApiRelationType;
  RelaxationKind: ApiRelaxationKind;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchField: ApiSearchField;
  SearchHighlight: ResolverTypeWrapper<ApiSearchHighlight>;
  SearchMode: ApiSearchMode;
  SearchRelaxation: ResolverTypeWrapper<ApiSearchRelaxation>;
  Series: ResolverTypeWrapper<SeriesRow>;
  SeriesConnection: ResolverTypeWrapper<Omit<ApiSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['SeriesEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Series']> }>;
  SeriesEdge: ResolverTypeWrapper<Omit<ApiSeriesEdge, 'node'> & { node: ApiResolversTypes['Series'] }>;
  SeriesPublicationConnection: ResolverTypeWrapper<SeriesPublicationConnectionRow>;
  SeriesPublicationEdge: ResolverTypeWrapper<SeriesPublicationEdgeRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Omit<ApiSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<ApiSourceEdge, 'node'> & { node: ApiResolversTypes['Source'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  TimelineYear: ResolverTypeWrapper<TimelineYear>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Omit<ApiTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<ApiTopicEdge, 'node'> & { node: ApiResolversTypes['Topic'] }>;
  TopicFilter: ApiTopicFilter;
  TypeCount: ResolverTypeWrapper<ApiTypeCount>;
  UnderstoodQuery: ResolverTypeWrapper<ApiUnderstoodQuery>;
  UnderstoodWord: ResolverTypeWrapper<ApiUnderstoodWord>;
  Version: ResolverTypeWrapper<VersionRow>;
  VersionConnection: ResolverTypeWrapper<Omit<ApiVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversTypes['VersionEdge']>, nodes: ReadonlyArray<ApiResolversTypes['Version']> }>;
  VersionEdge: ResolverTypeWrapper<VersionEdgeRow>;
  VersionFormat: ApiVersionFormat;
  VersionRole: ApiVersionRole;
  YearRange: ApiYearRange;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Entity: ResolverTypeWrapper<ApiResolversUnionTypes<ApiResolversTypes>['_Entity']>;
  _Service: ResolverTypeWrapper<Api_Service>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ApiResolversParentTypes = {
  ApiMeta: ApiApiMeta;
  Audience: AudienceRow;
  AudienceConnection: Omit<ApiAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['AudienceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Audience']> };
  AudienceEdge: Omit<ApiAudienceEdge, 'node'> & { node: ApiResolversParentTypes['Audience'] };
  Boolean: Scalars['Boolean']['output'];
  CatalogueMeta: ApiCatalogueMeta;
  Claim: Omit<ApiClaim, 'record'> & { record: ApiResolversParentTypes['Record'] };
  Concept: ConceptRow;
  ConceptConnection: Omit<ApiConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Concept']> };
  ConceptEdge: Omit<ApiConceptEdge, 'node'> & { node: ApiResolversParentTypes['Concept'] };
  ConceptInstrumentConnection: Omit<ApiConceptInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['ConceptInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Instrument']> };
  ConceptInstrumentEdge: ConceptInstrumentEdgeRow;
  Conflict: ConflictRow;
  ConflictConnection: Omit<ApiConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ApiConflictEdge, 'node'> & { node: ApiResolversParentTypes['Conflict'] };
  Correction: CorrectionRow;
  CoverageMatrix: CoverageMatrixRow;
  DatabaseMeta: ApiDatabaseMeta;
  DecidedPublicationConnection: DecidedPublicationConnectionRow;
  DecidedPublicationEdge: DecidedPublicationEdgeRow;
  Duration: DurationRow;
  EmptyCell: EmptyCellRow;
  EmptyCellConnection: Omit<ApiEmptyCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['EmptyCellEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['EmptyCell']> };
  EmptyCellEdge: Omit<ApiEmptyCellEdge, 'node'> & { node: ApiResolversParentTypes['EmptyCell'] };
  Entity: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Entity'];
  EntityFilter: ApiEntityFilter;
  Event: EventRow;
  EventConnection: Omit<ApiEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Event']> };
  EventEdge: Omit<ApiEventEdge, 'node'> & { node: ApiResolversParentTypes['Event'] };
  Evidence: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Evidence'];
  Export: ApiExport;
  FacetCounts: FacetCountsRow;
  FacetValue: FacetValueRow;
  Figure: FigureRow;
  Float: Scalars['Float']['output'];
  Gap: GapRow;
  GapConnection: Omit<ApiGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['GapEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Gap']> };
  GapEdge: Omit<ApiGapEdge, 'node'> & { node: ApiResolversParentTypes['Gap'] };
  HiddenByLanguage: HiddenRow;
  ID: Scalars['ID']['output'];
  Institution: InstitutionRow;
  InstitutionConnection: Omit<ApiInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<ApiInstitutionEdge, 'node'> & { node: ApiResolversParentTypes['Institution'] };
  InstitutionFilter: ApiInstitutionFilter;
  InstitutionPublicationConnection: InstitutionPublicationConnectionRow;
  InstitutionPublicationEdge: InstitutionPublicationEdgeRow;
  Instrument: InstrumentRow;
  InstrumentConceptConnection: Omit<ApiInstrumentConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstrumentConceptEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Concept']> };
  InstrumentConceptEdge: InstrumentConceptEdgeRow;
  InstrumentConnection: Omit<ApiInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['InstrumentEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Instrument']> };
  InstrumentEdge: Omit<ApiInstrumentEdge, 'node'> & { node: ApiResolversParentTypes['Instrument'] };
  InstrumentFilter: ApiInstrumentFilter;
  Int: Scalars['Int']['output'];
  Language: LanguageRow;
  Meta: MetaRow;
  Neighbourhood: NeighbourhoodRow;
  NeighbourhoodLink: NeighbourhoodLinkRow;
  NeighbourhoodNode: NeighbourhoodNodeRow;
  Node: ApiResolversInterfaceTypes<ApiResolversParentTypes>['Node'];
  NumberedPublicationConnection: NumberedPublicationConnectionRow;
  NumberedPublicationEdge: NumberedPublicationEdgeRow;
  OmittedCount: ApiOmittedCount;
  PageInfo: ApiPageInfo;
  PartialDate: PartialDateRow;
  Path: PathRow;
  Person: PersonRow;
  PersonConnection: Omit<ApiPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Person']> };
  PersonEdge: Omit<ApiPersonEdge, 'node'> & { node: ApiResolversParentTypes['Person'] };
  PersonPublicationConnection: PersonPublicationConnectionRow;
  PersonPublicationEdge: PersonPublicationEdgeRow;
  Programme: ProgrammeRow;
  ProgrammeConnection: Omit<ApiProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ApiProgrammeEdge, 'node'> & { node: ApiResolversParentTypes['Programme'] };
  Publication: PublicationRow;
  PublicationConnection: PublicationConnectionRow;
  PublicationEdge: Omit<ApiPublicationEdge, 'node'> & { node: ApiResolversParentTypes['Publication'] };
  PublicationFilter: ApiPublicationFilter;
  PublicationInstitutionConnection: Omit<ApiPublicationInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Institution']> };
  PublicationInstitutionEdge: PublicationInstitutionEdgeRow;
  PublicationPersonConnection: Omit<ApiPublicationPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationPersonEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Person']> };
  PublicationPersonEdge: PublicationPersonEdgeRow;
  PublicationRegionConnection: Omit<ApiPublicationRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationRegionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Region']> };
  PublicationRegionEdge: PublicationRegionEdgeRow;
  PublicationSeriesConnection: Omit<ApiPublicationSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['PublicationSeriesEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Series']> };
  PublicationSeriesEdge: PublicationSeriesEdgeRow;
  Query: Record<PropertyKey, never>;
  ReadingStep: ReadingStepRow;
  Reason: ReasonRow;
  ReasonWeight: ApiReasonWeight;
  Recommendation: RecommendationRow;
  RecommendationConnection: RecommendationConnectionRow;
  RecommendationEdge: Omit<ApiRecommendationEdge, 'node'> & { node: ApiResolversParentTypes['Recommendation'] };
  Record: RecordRow;
  RecordConnection: Omit<ApiRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RecordEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Record']> };
  RecordEdge: Omit<ApiRecordEdge, 'node'> & { node: ApiResolversParentTypes['Record'] };
  Region: RegionRow;
  RegionConnection: Omit<ApiRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Region']> };
  RegionEdge: Omit<ApiRegionEdge, 'node'> & { node: ApiResolversParentTypes['Region'] };
  RegionFilter: ApiRegionFilter;
  RegionPublicationConnection: RegionPublicationConnectionRow;
  RegionPublicationEdge: RegionPublicationEdgeRow;
  RelatedAudienceConnection: Omit<ApiRelatedAudienceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedAudienceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Audience']> };
  RelatedAudienceEdge: RelatedAudienceEdgeRow;
  RelatedConceptConnection: Omit<ApiRelatedConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedConceptEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Concept']> };
  RelatedConceptEdge: RelatedConceptEdgeRow;
  RelatedEventConnection: Omit<ApiRelatedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedEventEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Event']> };
  RelatedEventEdge: RelatedEventEdgeRow;
  RelatedFigureConnection: Omit<ApiRelatedFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedFigureEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Figure']> };
  RelatedFigureEdge: RelatedFigureEdgeRow;
  RelatedInstitutionConnection: Omit<ApiRelatedInstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedInstitutionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Institution']> };
  RelatedInstitutionEdge: RelatedInstitutionEdgeRow;
  RelatedInstrumentConnection: Omit<ApiRelatedInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedInstrumentEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Instrument']> };
  RelatedInstrumentEdge: RelatedInstrumentEdgeRow;
  RelatedProgrammeConnection: Omit<ApiRelatedProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedProgrammeEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Programme']> };
  RelatedProgrammeEdge: RelatedProgrammeEdgeRow;
  RelatedPublicationConnection: RelatedPublicationConnectionRow;
  RelatedPublicationEdge: RelatedPublicationEdgeRow;
  RelatedTopicConnection: Omit<ApiRelatedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['RelatedTopicEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Topic']> };
  RelatedTopicEdge: RelatedTopicEdgeRow;
  Relation: RelationRow;
  SearchConnection: SearchConnectionRow;
  SearchEdge: SearchEdgeRow;
  SearchHighlight: ApiSearchHighlight;
  SearchRelaxation: ApiSearchRelaxation;
  Series: SeriesRow;
  SeriesConnection: Omit<ApiSeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['SeriesEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Series']> };
  SeriesEdge: Omit<ApiSeriesEdge, 'node'> & { node: ApiResolversParentTypes['Series'] };
  SeriesPublicationConnection: SeriesPublicationConnectionRow;
  SeriesPublicationEdge: SeriesPublicationEdgeRow;
  Source: SourceRow;
  SourceConnection: Omit<ApiSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Source']> };
  SourceEdge: Omit<ApiSourceEdge, 'node'> & { node: ApiResolversParentTypes['Source'] };
  String: Scalars['String']['output'];
  Suggestion: SuggestionRow;
  TimelineYear: TimelineYear;
  Topic: TopicRow;
  TopicConnection: Omit<ApiTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Topic']> };
  TopicEdge: Omit<ApiTopicEdge, 'node'> & { node: ApiResolversParentTypes['Topic'] };
  TopicFilter: ApiTopicFilter;
  TypeCount: ApiTypeCount;
  UnderstoodQuery: ApiUnderstoodQuery;
  UnderstoodWord: ApiUnderstoodWord;
  Version: VersionRow;
  VersionConnection: Omit<ApiVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ApiResolversParentTypes['VersionEdge']>, nodes: ReadonlyArray<ApiResolversParentTypes['Version']> };
  VersionEdge: VersionEdgeRow;
  YearRange: ApiYearRange;
  _Any: Scalars['_Any']['output'];
  _Entity: ApiResolversUnionTypes<ApiResolversParentTypes>['_Entity'];
  _Service: Api_Service;
};

export type ApiKeyDirectiveArgs = {
  fields: Scalars['String']['input'];
};

export type ApiKeyDirectiveResolver<Result, Parent, ContextType = Context, Args = ApiKeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApiLinkDirectiveArgs = {
  import?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  url: Scalars['String']['input'];
};

export type ApiLinkDirectiveResolver<Result, Parent, ContextType = Context, Args = ApiLinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApiShareableDirectiveArgs = { };

export type ApiShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ApiShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApiApiMetaResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ApiMeta'] = ApiResolversParentTypes['ApiMeta']> = {
  schemaChecksum?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
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

export type ApiCatalogueMetaResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['CatalogueMeta'] = ApiResolversParentTypes['CatalogueMeta']> = {
  checksum?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiClaimResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Claim'] = ApiResolversParentTypes['Claim']> = {
  record?: Resolver<ApiResolversTypes['Record'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiConceptResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Concept'] = ApiResolversParentTypes['Concept']> = {
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  definedIn?: Resolver<ApiResolversTypes['ConceptInstrumentConnection'], ParentType, ContextType, Partial<ApiConceptDefinedInArgs>>;
  definition?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  explainedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiConceptExplainedByArgs>>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['ConceptKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiConceptConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConceptConnection'] = ApiResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiConceptEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConceptEdge'] = ApiResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Concept'], ParentType, ContextType>;
};

export type ApiConceptInstrumentConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConceptInstrumentConnection'] = ApiResolversParentTypes['ConceptInstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ConceptInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiConceptInstrumentEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConceptInstrumentEdge'] = ApiResolversParentTypes['ConceptInstrumentEdge']> = {
  article?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Instrument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiConflictResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Conflict'] = ApiResolversParentTypes['Conflict']> = {
  chosen?: Resolver<Maybe<ApiResolversTypes['Claim']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ApiResolversTypes['Claim']>, ParentType, ContextType>;
  field?: Resolver<ApiResolversTypes['ConflictField'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiConflictConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConflictConnection'] = ApiResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiConflictEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ConflictEdge'] = ApiResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ApiCorrectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Correction'] = ApiResolversParentTypes['Correction']> = {
  claim?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ApiResolversTypes['Record'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiCoverageMatrixResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['CoverageMatrix'] = ApiResolversParentTypes['CoverageMatrix']> = {
  columns?: Resolver<ReadonlyArray<ApiResolversTypes['FacetValue']>, ParentType, ContextType>;
  columnsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ApiResolversTypes['Int']>>, ParentType, ContextType>;
  empty?: Resolver<ApiResolversTypes['EmptyCellConnection'], ParentType, ContextType, Partial<ApiCoverageMatrixEmptyArgs>>;
  emptyCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ApiResolversTypes['FacetValue']>, ParentType, ContextType>;
  rowsTotal?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  withoutColumn?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  withoutRow?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiDatabaseMetaResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['DatabaseMeta'] = ApiResolversParentTypes['DatabaseMeta']> = {
  name?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiDecidedPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['DecidedPublicationConnection'] = ApiResolversParentTypes['DecidedPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['DecidedPublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiDecidedPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiDecidedPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['DecidedPublicationEdge'] = ApiResolversParentTypes['DecidedPublicationEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiDurationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Duration'] = ApiResolversParentTypes['Duration']> = {
  iso?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  seconds?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiEmptyCellResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['EmptyCell'] = ApiResolversParentTypes['EmptyCell']> = {
  advice?: Resolver<Maybe<ApiResolversTypes['CoverageAdvice']>, ParentType, ContextType>;
  column?: Resolver<ApiResolversTypes['FacetValue'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  reason?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiEmptyCellReasonArgs>>;
  row?: Resolver<ApiResolversTypes['FacetValue'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ApiEmptyCellConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['EmptyCellConnection'] = ApiResolversParentTypes['EmptyCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['EmptyCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['EmptyCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiEmptyCellEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['EmptyCellEdge'] = ApiResolversParentTypes['EmptyCellEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['EmptyCell'], ParentType, ContextType>;
};

export type ApiEntityResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Entity'] = ApiResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Concept' | 'Event' | 'Institution' | 'Instrument' | 'Person' | 'Programme' | 'Publication' | 'Region' | 'Series' | 'Source' | 'Topic' | 'Version', ParentType, ContextType>;
};

export type ApiEventResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Event'] = ApiResolversParentTypes['Event']> = {
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  occasioned?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiEventOccasionedArgs>>;
  opened?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiEventOpenedArgs>>;
  place?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiEventPublicationsArgs>>;
  starts?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  summarizedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiEventSummarizedByArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiEventConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['EventConnection'] = ApiResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiEventEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['EventEdge'] = ApiResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Event'], ParentType, ContextType>;
};

export type ApiEvidenceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Evidence'] = ApiResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'ConceptInstrumentEdge' | 'InstitutionPublicationEdge' | 'InstrumentConceptEdge' | 'NumberedPublicationEdge' | 'PersonPublicationEdge' | 'PublicationInstitutionEdge' | 'PublicationPersonEdge' | 'PublicationRegionEdge' | 'PublicationSeriesEdge' | 'RegionPublicationEdge' | 'RelatedAudienceEdge' | 'RelatedConceptEdge' | 'RelatedEventEdge' | 'RelatedFigureEdge' | 'RelatedInstitutionEdge' | 'RelatedInstrumentEdge' | 'RelatedProgrammeEdge' | 'RelatedPublicationEdge' | 'RelatedTopicEdge' | 'SeriesPublicationEdge' | 'VersionEdge', ParentType, ContextType>;
};

export type ApiExportResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Export'] = ApiResolversParentTypes['Export']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ApiResolversTypes['ExportFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFacetCountsResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['FacetCounts'] = ApiResolversParentTypes['FacetCounts']> = {
  facet?: Resolver<ApiResolversTypes['Facet'], ParentType, ContextType>;
  total?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ApiResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type ApiFacetValueResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['FacetValue'] = ApiResolversParentTypes['FacetValue']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiFigureResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Figure'] = ApiResolversParentTypes['Figure']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiGapResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Gap'] = ApiResolversParentTypes['Gap']> = {
  about?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['GapKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ApiResolversTypes['Language']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiGapSentenceArgs>>;
  works?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType, RequireFields<ApiGapWorksArgs, 'first'>>;
  worksCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiGapConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['GapConnection'] = ApiResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiGapEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['GapEdge'] = ApiResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Gap'], ParentType, ContextType>;
};

export type ApiHiddenByLanguageResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['HiddenByLanguage'] = ApiResolversParentTypes['HiddenByLanguage']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  inOtherLanguages?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  languageUnknown?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ApiResolversTypes['FacetValue']>, ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType, RequireFields<ApiHiddenByLanguageWorksArgs, 'first'>>;
};

export type ApiInstitutionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Institution'] = ApiResolversParentTypes['Institution']> = {
  acronym?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstitutionInstrumentsArgs>>;
  kind?: Resolver<ApiResolversTypes['InstitutionKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  parents?: Resolver<ApiResolversTypes['RelatedInstitutionConnection'], ParentType, ContextType, Partial<ApiInstitutionParentsArgs>>;
  programmes?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiInstitutionProgrammesArgs>>;
  publications?: Resolver<ApiResolversTypes['InstitutionPublicationConnection'], ParentType, ContextType, Partial<ApiInstitutionPublicationsArgs>>;
  units?: Resolver<ApiResolversTypes['RelatedInstitutionConnection'], ParentType, ContextType, Partial<ApiInstitutionUnitsArgs>>;
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
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiInstitutionPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
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
  adoptedBy?: Resolver<ApiResolversTypes['RelatedInstitutionConnection'], ParentType, ContextType, Partial<ApiInstrumentAdoptedByArgs>>;
  adoptedIn?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentAdoptedInArgs>>;
  adopts?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentAdoptsArgs>>;
  concepts?: Resolver<ApiResolversTypes['InstrumentConceptConnection'], ParentType, ContextType, Partial<ApiInstrumentConceptsArgs>>;
  explainedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentExplainedByArgs>>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentImplementedByArgs>>;
  inForce?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['InstrumentKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  mandates?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentMandatesArgs>>;
  openedAt?: Resolver<ApiResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ApiInstrumentOpenedAtArgs>>;
  programmes?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiInstrumentProgrammesArgs>>;
  responses?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentResponsesArgs>>;
  shortTitle?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  supplementedBy?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentSupplementedByArgs>>;
  supplements?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiInstrumentSupplementsArgs>>;
  supportedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentSupportedByArgs>>;
  texts?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiInstrumentTextsArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiInstrumentConceptConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstrumentConceptConnection'] = ApiResolversParentTypes['InstrumentConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['InstrumentConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiInstrumentConceptEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['InstrumentConceptEdge'] = ApiResolversParentTypes['InstrumentConceptEdge']> = {
  article?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Concept'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
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

export type ApiLanguageResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Language'] = ApiResolversParentTypes['Language']> = {
  code?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  nativeName?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiMetaResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Meta'] = ApiResolversParentTypes['Meta']> = {
  api?: Resolver<ApiResolversTypes['ApiMeta'], ParentType, ContextType>;
  catalogue?: Resolver<ApiResolversTypes['CatalogueMeta'], ParentType, ContextType>;
  database?: Resolver<ApiResolversTypes['DatabaseMeta'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ApiResolversTypes['Language']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['TypeCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['TypeCount']>, ParentType, ContextType>;
  trust?: Resolver<ReadonlyArray<ApiResolversTypes['Source']>, ParentType, ContextType>;
};

export type ApiNeighbourhoodResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Neighbourhood'] = ApiResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ApiResolversTypes['NeighbourhoodLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ApiResolversTypes['OmittedCount']>, ParentType, ContextType>;
};

export type ApiNeighbourhoodLinkResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['NeighbourhoodLink'] = ApiResolversParentTypes['NeighbourhoodLink']> = {
  from?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['Relation']>, ParentType, ContextType>;
  to?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ApiNeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['NeighbourhoodNode'] = ApiResolversParentTypes['NeighbourhoodNode']> = {
  degree?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  nearness?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
};

export type ApiNodeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Node'] = ApiResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Concept' | 'Conflict' | 'Correction' | 'Event' | 'Figure' | 'Institution' | 'Instrument' | 'Person' | 'Programme' | 'Publication' | 'Record' | 'Region' | 'Series' | 'Source' | 'Topic' | 'Version', ParentType, ContextType>;
};

export type ApiNumberedPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['NumberedPublicationConnection'] = ApiResolversParentTypes['NumberedPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['NumberedPublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiNumberedPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiNumberedPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['NumberedPublicationEdge'] = ApiResolversParentTypes['NumberedPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiOmittedCountResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['OmittedCount'] = ApiResolversParentTypes['OmittedCount']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['EntityKind'], ParentType, ContextType>;
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

export type ApiPathResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Path'] = ApiResolversParentTypes['Path']> = {
  cost?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiPathSentenceArgs>>;
};

export type ApiPersonResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Person'] = ApiResolversParentTypes['Person']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['PersonPublicationConnection'], ParentType, ContextType, Partial<ApiPersonPublicationsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiPersonConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PersonConnection'] = ApiResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPersonEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PersonEdge'] = ApiResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Person'], ParentType, ContextType>;
};

export type ApiPersonPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PersonPublicationConnection'] = ApiResolversParentTypes['PersonPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PersonPublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiPersonPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPersonPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PersonPublicationEdge'] = ApiResolversParentTypes['PersonPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['PersonRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiProgrammeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Programme'] = ApiResolversParentTypes['Programme']> = {
  acronym?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiProgrammeImplementsArgs>>;
  kind?: Resolver<ApiResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  operatedBy?: Resolver<ApiResolversTypes['RelatedInstitutionConnection'], ParentType, ContextType, Partial<ApiProgrammeOperatedByArgs>>;
  partOf?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiProgrammePartOfArgs>>;
  parts?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiProgrammePartsArgs>>;
  publications?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiProgrammePublicationsArgs>>;
  referencedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiProgrammeReferencedByArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiProgrammeConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ProgrammeConnection'] = ApiResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiProgrammeEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ProgrammeEdge'] = ApiResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Programme'], ParentType, ContextType>;
};

export type ApiPublicationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Publication'] = ApiResolversParentTypes['Publication']> = {
  access?: Resolver<ApiResolversTypes['Access'], ParentType, ContextType>;
  accessNote?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  alternativeTitles?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ApiResolversTypes['RelatedAudienceConnection'], ParentType, ContextType, Partial<ApiPublicationAudiencesArgs>>;
  citation?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, RequireFields<ApiPublicationCitationArgs, 'format'>>;
  companions?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationCompanionsArgs>>;
  complements?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationComplementsArgs>>;
  concepts?: Resolver<ApiResolversTypes['RelatedConceptConnection'], ParentType, ContextType, Partial<ApiPublicationConceptsArgs>>;
  conflicts?: Resolver<ReadonlyArray<ApiResolversTypes['Conflict']>, ParentType, ContextType>;
  contributors?: Resolver<ApiResolversTypes['PublicationPersonConnection'], ParentType, ContextType, Partial<ApiPublicationContributorsArgs>>;
  counterparts?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationCounterpartsArgs>>;
  countries?: Resolver<ApiResolversTypes['PublicationRegionConnection'], ParentType, ContextType, Partial<ApiPublicationCountriesArgs>>;
  drawnOnBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationDrawnOnByArgs>>;
  drawsOn?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationDrawsOnArgs>>;
  edition?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ApiResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ApiPublicationEventsArgs>>;
  explains?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationExplainsArgs>>;
  figures?: Resolver<ApiResolversTypes['RelatedFigureConnection'], ParentType, ContextType, Partial<ApiPublicationFiguresArgs>>;
  held?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationImplementsArgs>>;
  institutions?: Resolver<ApiResolversTypes['PublicationInstitutionConnection'], ParentType, ContextType, Partial<ApiPublicationInstitutionsArgs>>;
  kind?: Resolver<ApiResolversTypes['PublicationKind'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ApiResolversTypes['Language']>, ParentType, ContextType>;
  mandatedBy?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationMandatedByArgs>>;
  notRecommendedWith?: Resolver<ApiResolversTypes['DecidedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationNotRecommendedWithArgs>>;
  occasions?: Resolver<ApiResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ApiPublicationOccasionsArgs>>;
  partOf?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationPartOfArgs>>;
  parts?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationPartsArgs>>;
  predecessor?: Resolver<Maybe<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  predecessors?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationPredecessorsArgs>>;
  programmes?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiPublicationProgrammesArgs>>;
  published?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  recommendations?: Resolver<ApiResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ApiPublicationRecommendationsArgs, 'diversity' | 'first' | 'mode'>>;
  recommendedWith?: Resolver<ApiResolversTypes['DecidedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationRecommendedWithArgs>>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  referencedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationReferencedByArgs>>;
  references?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationReferencesArgs>>;
  referencesProgrammes?: Resolver<ApiResolversTypes['RelatedProgrammeConnection'], ParentType, ContextType, Partial<ApiPublicationReferencesProgrammesArgs>>;
  regions?: Resolver<ApiResolversTypes['PublicationRegionConnection'], ParentType, ContextType, Partial<ApiPublicationRegionsArgs>>;
  respondsTo?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationRespondsToArgs>>;
  series?: Resolver<ApiResolversTypes['PublicationSeriesConnection'], ParentType, ContextType, Partial<ApiPublicationSeriesArgs>>;
  successors?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationSuccessorsArgs>>;
  summarizedBy?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationSummarizedByArgs>>;
  summarizes?: Resolver<ApiResolversTypes['RelatedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationSummarizesArgs>>;
  summarizesEvents?: Resolver<ApiResolversTypes['RelatedEventConnection'], ParentType, ContextType, Partial<ApiPublicationSummarizesEventsArgs>>;
  summary?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationSupportsArgs>>;
  tableOfContents?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  temporalFrom?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  temporalTo?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  textOf?: Resolver<ApiResolversTypes['RelatedInstrumentConnection'], ParentType, ContextType, Partial<ApiPublicationTextOfArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ApiResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<ApiPublicationTopicsArgs>>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ApiResolversTypes['VersionConnection'], ParentType, ContextType, Partial<ApiPublicationVersionsArgs>>;
  volumeOf?: Resolver<ApiResolversTypes['NumberedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationVolumeOfArgs>>;
  volumes?: Resolver<ApiResolversTypes['NumberedPublicationConnection'], ParentType, ContextType, Partial<ApiPublicationVolumesArgs>>;
  year?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationConnection'] = ApiResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
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

export type ApiPublicationPersonConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationPersonConnection'] = ApiResolversParentTypes['PublicationPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationPersonEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationPersonEdge'] = ApiResolversParentTypes['PublicationPersonEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['PersonRole'], ParentType, ContextType>;
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

export type ApiPublicationSeriesConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationSeriesConnection'] = ApiResolversParentTypes['PublicationSeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['PublicationSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiPublicationSeriesEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['PublicationSeriesEdge'] = ApiResolversParentTypes['PublicationSeriesEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Series'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiQueryResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Query'] = ApiResolversParentTypes['Query']> = {
  _entities?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<ApiQuery_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ApiResolversTypes['_Service'], ParentType, ContextType>;
  audience?: Resolver<Maybe<ApiResolversTypes['Audience']>, ParentType, ContextType, RequireFields<ApiQueryAudienceArgs, 'id'>>;
  audiences?: Resolver<ApiResolversTypes['AudienceConnection'], ParentType, ContextType, Partial<ApiQueryAudiencesArgs>>;
  concept?: Resolver<Maybe<ApiResolversTypes['Concept']>, ParentType, ContextType, RequireFields<ApiQueryConceptArgs, 'id'>>;
  concepts?: Resolver<ApiResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<ApiQueryConceptsArgs>>;
  conflict?: Resolver<Maybe<ApiResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<ApiQueryConflictArgs, 'id'>>;
  conflicts?: Resolver<ApiResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<ApiQueryConflictsArgs>>;
  coverage?: Resolver<ApiResolversTypes['CoverageMatrix'], ParentType, ContextType, RequireFields<ApiQueryCoverageArgs, 'columns' | 'columnsFirst' | 'rows' | 'rowsFirst'>>;
  event?: Resolver<Maybe<ApiResolversTypes['Event']>, ParentType, ContextType, RequireFields<ApiQueryEventArgs, 'id'>>;
  events?: Resolver<ApiResolversTypes['EventConnection'], ParentType, ContextType, Partial<ApiQueryEventsArgs>>;
  export?: Resolver<ApiResolversTypes['Export'], ParentType, ContextType, RequireFields<ApiQueryExportArgs, 'format'>>;
  gaps?: Resolver<ApiResolversTypes['GapConnection'], ParentType, ContextType, Partial<ApiQueryGapsArgs>>;
  institution?: Resolver<Maybe<ApiResolversTypes['Institution']>, ParentType, ContextType, RequireFields<ApiQueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ApiResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<ApiQueryInstitutionsArgs>>;
  instrument?: Resolver<Maybe<ApiResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<ApiQueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ApiResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ApiQueryInstrumentsArgs>>;
  meta?: Resolver<ApiResolversTypes['Meta'], ParentType, ContextType>;
  neighbourhood?: Resolver<ApiResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<ApiQueryNeighbourhoodArgs, 'budget' | 'depth' | 'of'>>;
  node?: Resolver<Maybe<ApiResolversTypes['Node']>, ParentType, ContextType, RequireFields<ApiQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ApiResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ApiQueryNodesArgs, 'ids'>>;
  paths?: Resolver<ReadonlyArray<ApiResolversTypes['Path']>, ParentType, ContextType, RequireFields<ApiQueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  person?: Resolver<Maybe<ApiResolversTypes['Person']>, ParentType, ContextType, RequireFields<ApiQueryPersonArgs, 'id'>>;
  persons?: Resolver<ApiResolversTypes['PersonConnection'], ParentType, ContextType, Partial<ApiQueryPersonsArgs>>;
  programme?: Resolver<Maybe<ApiResolversTypes['Programme']>, ParentType, ContextType, RequireFields<ApiQueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ApiResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<ApiQueryProgrammesArgs>>;
  protocols?: Resolver<ApiResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ApiQueryProtocolsArgs>>;
  publication?: Resolver<Maybe<ApiResolversTypes['Publication']>, ParentType, ContextType, RequireFields<ApiQueryPublicationArgs, 'id'>>;
  publications?: Resolver<ApiResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ApiQueryPublicationsArgs>>;
  readingPath?: Resolver<ReadonlyArray<ApiResolversTypes['ReadingStep']>, ParentType, ContextType, RequireFields<ApiQueryReadingPathArgs, 'first' | 'topic'>>;
  recommendations?: Resolver<ApiResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ApiQueryRecommendationsArgs, 'diversity' | 'first' | 'for' | 'mode'>>;
  region?: Resolver<Maybe<ApiResolversTypes['Region']>, ParentType, ContextType, RequireFields<ApiQueryRegionArgs, 'id'>>;
  regions?: Resolver<ApiResolversTypes['RegionConnection'], ParentType, ContextType, Partial<ApiQueryRegionsArgs>>;
  search?: Resolver<ApiResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<ApiQuerySearchArgs, 'mode' | 'query'>>;
  series?: Resolver<Maybe<ApiResolversTypes['Series']>, ParentType, ContextType, RequireFields<ApiQuerySeriesArgs, 'id'>>;
  seriesList?: Resolver<ApiResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<ApiQuerySeriesListArgs>>;
  source?: Resolver<Maybe<ApiResolversTypes['Source']>, ParentType, ContextType, RequireFields<ApiQuerySourceArgs, 'id'>>;
  sources?: Resolver<ApiResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ApiQuerySourcesArgs>>;
  suggest?: Resolver<ReadonlyArray<ApiResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<ApiQuerySuggestArgs, 'first' | 'prefix'>>;
  timeline?: Resolver<ReadonlyArray<ApiResolversTypes['TimelineYear']>, ParentType, ContextType, Partial<ApiQueryTimelineArgs>>;
  topic?: Resolver<Maybe<ApiResolversTypes['Topic']>, ParentType, ContextType, RequireFields<ApiQueryTopicArgs, 'id'>>;
  topics?: Resolver<ApiResolversTypes['TopicConnection'], ParentType, ContextType, Partial<ApiQueryTopicsArgs>>;
};

export type ApiReadingStepResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['ReadingStep'] = ApiResolversParentTypes['ReadingStep']> = {
  kind?: Resolver<ApiResolversTypes['ReadingStepKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  position?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['Reason']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiReadingStepSentenceArgs>>;
};

export type ApiReasonResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Reason'] = ApiResolversParentTypes['Reason']> = {
  contribution?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['ReasonKind'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ApiResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiReasonSentenceArgs>>;
  sharedBy?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  weight?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
  withoutThis?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiRecommendationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Recommendation'] = ApiResolversParentTypes['Recommendation']> = {
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  rank?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ApiResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiRecommendationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecommendationConnection'] = ApiResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  hiddenByLanguage?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  isFallback?: Resolver<ApiResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRecommendationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RecommendationEdge'] = ApiResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type ApiRecordResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Record'] = ApiResolversParentTypes['Record']> = {
  conflicts?: Resolver<ReadonlyArray<ApiResolversTypes['Conflict']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ApiResolversTypes['Correction']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ApiRecordPublicationsArgs>>;
  section?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ApiResolversTypes['Source'], ParentType, ContextType>;
  statedAudience?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedDuration?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedInstitution?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  statedLinks?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
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
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
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
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiRegionPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
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

export type ApiRelatedConceptConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedConceptConnection'] = ApiResolversParentTypes['RelatedConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedConceptEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedConceptEdge'] = ApiResolversParentTypes['RelatedConceptEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Concept'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedEventConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedEventConnection'] = ApiResolversParentTypes['RelatedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedEventEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedEventEdge'] = ApiResolversParentTypes['RelatedEventEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedFigureConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedFigureConnection'] = ApiResolversParentTypes['RelatedFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedFigureEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedFigureEdge'] = ApiResolversParentTypes['RelatedFigureEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Figure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedInstitutionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedInstitutionConnection'] = ApiResolversParentTypes['RelatedInstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedInstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedInstitutionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedInstitutionEdge'] = ApiResolversParentTypes['RelatedInstitutionEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Institution'], ParentType, ContextType>;
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

export type ApiRelatedProgrammeConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedProgrammeConnection'] = ApiResolversParentTypes['RelatedProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiRelatedProgrammeEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedProgrammeEdge'] = ApiResolversParentTypes['RelatedProgrammeEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Programme'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiRelatedPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['RelatedPublicationConnection'] = ApiResolversParentTypes['RelatedPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['RelatedPublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiRelatedPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
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

export type ApiRelationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Relation'] = ApiResolversParentTypes['Relation']> = {
  article?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ApiResolversTypes['Basis']>, ParentType, ContextType>;
  from?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType, Partial<ApiRelationSentenceArgs>>;
  to?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ApiSearchConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SearchConnection'] = ApiResolversParentTypes['SearchConnection']> = {
  didYouMean?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiSearchConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  relaxations?: Resolver<ReadonlyArray<ApiResolversTypes['SearchRelaxation']>, ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  understood?: Resolver<ApiResolversTypes['UnderstoodQuery'], ParentType, ContextType>;
};

export type ApiSearchEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SearchEdge'] = ApiResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ApiResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ApiResolversTypes['Float'], ParentType, ContextType>;
};

export type ApiSearchHighlightResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SearchHighlight'] = ApiResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ApiResolversTypes['SearchField'], ParentType, ContextType>;
  fragments?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiSearchRelaxationResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SearchRelaxation'] = ApiResolversParentTypes['SearchRelaxation']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['RelaxationKind'], ParentType, ContextType>;
  mode?: Resolver<ApiResolversTypes['SearchMode'], ParentType, ContextType>;
  query?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  withoutCondition?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiSeriesResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Series'] = ApiResolversParentTypes['Series']> = {
  altLabels?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<ApiResolversTypes['SeriesPublicationConnection'], ParentType, ContextType, Partial<ApiSeriesPublicationsArgs>>;
  title?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiSeriesConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SeriesConnection'] = ApiResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiSeriesEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SeriesEdge'] = ApiResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Series'], ParentType, ContextType>;
};

export type ApiSeriesPublicationConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SeriesPublicationConnection'] = ApiResolversParentTypes['SeriesPublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['SeriesPublicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ApiResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ApiSeriesPublicationConnectionFacetsArgs, 'exclude' | 'first' | 'of'>>;
  hiddenByLanguage?: Resolver<Maybe<ApiResolversTypes['HiddenByLanguage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiSeriesPublicationEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['SeriesPublicationEdge'] = ApiResolversParentTypes['SeriesPublicationEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiSourceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Source'] = ApiResolversParentTypes['Source']> = {
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<Maybe<ApiResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
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

export type ApiSuggestionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Suggestion'] = ApiResolversParentTypes['Suggestion']> = {
  entity?: Resolver<ApiResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ApiResolversTypes['EntityKind'], ParentType, ContextType>;
  matched?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiTimelineYearResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['TimelineYear'] = ApiResolversParentTypes['TimelineYear']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ApiResolversTypes['FacetValue']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ApiResolversTypes['Int']>, ParentType, ContextType>;
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

export type ApiTypeCountResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['TypeCount'] = ApiResolversParentTypes['TypeCount']> = {
  count?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiUnderstoodQueryResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['UnderstoodQuery'] = ApiResolversParentTypes['UnderstoodQuery']> = {
  mode?: Resolver<ApiResolversTypes['SearchMode'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ApiResolversTypes['UnderstoodWord']>, ParentType, ContextType>;
};

export type ApiUnderstoodWordResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['UnderstoodWord'] = ApiResolversParentTypes['UnderstoodWord']> = {
  matched?: Resolver<ReadonlyArray<ApiResolversTypes['String']>, ParentType, ContextType>;
  word?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiVersionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['Version'] = ApiResolversParentTypes['Version']> = {
  duration?: Resolver<Maybe<ApiResolversTypes['Duration']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ApiResolversTypes['VersionFormat']>, ParentType, ContextType>;
  id?: Resolver<ApiResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ApiResolversTypes['Language']>, ParentType, ContextType>;
  publication?: Resolver<ApiResolversTypes['Publication'], ParentType, ContextType>;
  role?: Resolver<ApiResolversTypes['VersionRole'], ParentType, ContextType>;
  url?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiVersionConnectionResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['VersionConnection'] = ApiResolversParentTypes['VersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ApiResolversTypes['VersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ApiResolversTypes['Version']>, ParentType, ContextType>;
  pageInfo?: Resolver<ApiResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ApiResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiVersionEdgeResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['VersionEdge'] = ApiResolversParentTypes['VersionEdge']> = {
  basis?: Resolver<ApiResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ApiResolversTypes['Version'], ParentType, ContextType>;
  note?: Resolver<Maybe<ApiResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ApiResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface Api_AnyScalarConfig extends GraphQLScalarTypeConfig<ApiResolversTypes['_Any'], any> {
  name: '_Any';
}

export type Api_EntityResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['_Entity'] = ApiResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Concept' | 'Event' | 'Institution' | 'Instrument' | 'Person' | 'Programme' | 'Publication' | 'Region' | 'Series' | 'Source' | 'Topic' | 'Version', ParentType, ContextType>;
};

export type Api_ServiceResolvers<ContextType = Context, ParentType extends ApiResolversParentTypes['_Service'] = ApiResolversParentTypes['_Service']> = {
  sdl?: Resolver<ApiResolversTypes['String'], ParentType, ContextType>;
};

export type ApiResolvers<ContextType = Context> = {
  ApiMeta?: ApiApiMetaResolvers<ContextType>;
  Audience?: ApiAudienceResolvers<ContextType>;
  AudienceConnection?: ApiAudienceConnectionResolvers<ContextType>;
  AudienceEdge?: ApiAudienceEdgeResolvers<ContextType>;
  CatalogueMeta?: ApiCatalogueMetaResolvers<ContextType>;
  Claim?: ApiClaimResolvers<ContextType>;
  Concept?: ApiConceptResolvers<ContextType>;
  ConceptConnection?: ApiConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ApiConceptEdgeResolvers<ContextType>;
  ConceptInstrumentConnection?: ApiConceptInstrumentConnectionResolvers<ContextType>;
  ConceptInstrumentEdge?: ApiConceptInstrumentEdgeResolvers<ContextType>;
  Conflict?: ApiConflictResolvers<ContextType>;
  ConflictConnection?: ApiConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ApiConflictEdgeResolvers<ContextType>;
  Correction?: ApiCorrectionResolvers<ContextType>;
  CoverageMatrix?: ApiCoverageMatrixResolvers<ContextType>;
  DatabaseMeta?: ApiDatabaseMetaResolvers<ContextType>;
  DecidedPublicationConnection?: ApiDecidedPublicationConnectionResolvers<ContextType>;
  DecidedPublicationEdge?: ApiDecidedPublicationEdgeResolvers<ContextType>;
  Duration?: ApiDurationResolvers<ContextType>;
  EmptyCell?: ApiEmptyCellResolvers<ContextType>;
  EmptyCellConnection?: ApiEmptyCellConnectionResolvers<ContextType>;
  EmptyCellEdge?: ApiEmptyCellEdgeResolvers<ContextType>;
  Entity?: ApiEntityResolvers<ContextType>;
  Event?: ApiEventResolvers<ContextType>;
  EventConnection?: ApiEventConnectionResolvers<ContextType>;
  EventEdge?: ApiEventEdgeResolvers<ContextType>;
  Evidence?: ApiEvidenceResolvers<ContextType>;
  Export?: ApiExportResolvers<ContextType>;
  FacetCounts?: ApiFacetCountsResolvers<ContextType>;
  FacetValue?: ApiFacetValueResolvers<ContextType>;
  Figure?: ApiFigureResolvers<ContextType>;
  Gap?: ApiGapResolvers<ContextType>;
  GapConnection?: ApiGapConnectionResolvers<ContextType>;
  GapEdge?: ApiGapEdgeResolvers<ContextType>;
  HiddenByLanguage?: ApiHiddenByLanguageResolvers<ContextType>;
  Institution?: ApiInstitutionResolvers<ContextType>;
  InstitutionConnection?: ApiInstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: ApiInstitutionEdgeResolvers<ContextType>;
  InstitutionPublicationConnection?: ApiInstitutionPublicationConnectionResolvers<ContextType>;
  InstitutionPublicationEdge?: ApiInstitutionPublicationEdgeResolvers<ContextType>;
  Instrument?: ApiInstrumentResolvers<ContextType>;
  InstrumentConceptConnection?: ApiInstrumentConceptConnectionResolvers<ContextType>;
  InstrumentConceptEdge?: ApiInstrumentConceptEdgeResolvers<ContextType>;
  InstrumentConnection?: ApiInstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: ApiInstrumentEdgeResolvers<ContextType>;
  Language?: ApiLanguageResolvers<ContextType>;
  Meta?: ApiMetaResolvers<ContextType>;
  Neighbourhood?: ApiNeighbourhoodResolvers<ContextType>;
  NeighbourhoodLink?: ApiNeighbourhoodLinkResolvers<ContextType>;
  NeighbourhoodNode?: ApiNeighbourhoodNodeResolvers<ContextType>;
  Node?: ApiNodeResolvers<ContextType>;
  NumberedPublicationConnection?: ApiNumberedPublicationConnectionResolvers<ContextType>;
  NumberedPublicationEdge?: ApiNumberedPublicationEdgeResolvers<ContextType>;
  OmittedCount?: ApiOmittedCountResolvers<ContextType>;
  PageInfo?: ApiPageInfoResolvers<ContextType>;
  PartialDate?: ApiPartialDateResolvers<ContextType>;
  Path?: ApiPathResolvers<ContextType>;
  Person?: ApiPersonResolvers<ContextType>;
  PersonConnection?: ApiPersonConnectionResolvers<ContextType>;
  PersonEdge?: ApiPersonEdgeResolvers<ContextType>;
  PersonPublicationConnection?: ApiPersonPublicationConnectionResolvers<ContextType>;
  PersonPublicationEdge?: ApiPersonPublicationEdgeResolvers<ContextType>;
  Programme?: ApiProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ApiProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ApiProgrammeEdgeResolvers<ContextType>;
  Publication?: ApiPublicationResolvers<ContextType>;
  PublicationConnection?: ApiPublicationConnectionResolvers<ContextType>;
  PublicationEdge?: ApiPublicationEdgeResolvers<ContextType>;
  PublicationInstitutionConnection?: ApiPublicationInstitutionConnectionResolvers<ContextType>;
  PublicationInstitutionEdge?: ApiPublicationInstitutionEdgeResolvers<ContextType>;
  PublicationPersonConnection?: ApiPublicationPersonConnectionResolvers<ContextType>;
  PublicationPersonEdge?: ApiPublicationPersonEdgeResolvers<ContextType>;
  PublicationRegionConnection?: ApiPublicationRegionConnectionResolvers<ContextType>;
  PublicationRegionEdge?: ApiPublicationRegionEdgeResolvers<ContextType>;
  PublicationSeriesConnection?: ApiPublicationSeriesConnectionResolvers<ContextType>;
  PublicationSeriesEdge?: ApiPublicationSeriesEdgeResolvers<ContextType>;
  Query?: ApiQueryResolvers<ContextType>;
  ReadingStep?: ApiReadingStepResolvers<ContextType>;
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
  RelatedConceptConnection?: ApiRelatedConceptConnectionResolvers<ContextType>;
  RelatedConceptEdge?: ApiRelatedConceptEdgeResolvers<ContextType>;
  RelatedEventConnection?: ApiRelatedEventConnectionResolvers<ContextType>;
  RelatedEventEdge?: ApiRelatedEventEdgeResolvers<ContextType>;
  RelatedFigureConnection?: ApiRelatedFigureConnectionResolvers<ContextType>;
  RelatedFigureEdge?: ApiRelatedFigureEdgeResolvers<ContextType>;
  RelatedInstitutionConnection?: ApiRelatedInstitutionConnectionResolvers<ContextType>;
  RelatedInstitutionEdge?: ApiRelatedInstitutionEdgeResolvers<ContextType>;
  RelatedInstrumentConnection?: ApiRelatedInstrumentConnectionResolvers<ContextType>;
  RelatedInstrumentEdge?: ApiRelatedInstrumentEdgeResolvers<ContextType>;
  RelatedProgrammeConnection?: ApiRelatedProgrammeConnectionResolvers<ContextType>;
  RelatedProgrammeEdge?: ApiRelatedProgrammeEdgeResolvers<ContextType>;
  RelatedPublicationConnection?: ApiRelatedPublicationConnectionResolvers<ContextType>;
  RelatedPublicationEdge?: ApiRelatedPublicationEdgeResolvers<ContextType>;
  RelatedTopicConnection?: ApiRelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: ApiRelatedTopicEdgeResolvers<ContextType>;
  Relation?: ApiRelationResolvers<ContextType>;
  SearchConnection?: ApiSearchConnectionResolvers<ContextType>;
  SearchEdge?: ApiSearchEdgeResolvers<ContextType>;
  SearchHighlight?: ApiSearchHighlightResolvers<ContextType>;
  SearchRelaxation?: ApiSearchRelaxationResolvers<ContextType>;
  Series?: ApiSeriesResolvers<ContextType>;
  SeriesConnection?: ApiSeriesConnectionResolvers<ContextType>;
  SeriesEdge?: ApiSeriesEdgeResolvers<ContextType>;
  SeriesPublicationConnection?: ApiSeriesPublicationConnectionResolvers<ContextType>;
  SeriesPublicationEdge?: ApiSeriesPublicationEdgeResolvers<ContextType>;
  Source?: ApiSourceResolvers<ContextType>;
  SourceConnection?: ApiSourceConnectionResolvers<ContextType>;
  SourceEdge?: ApiSourceEdgeResolvers<ContextType>;
  Suggestion?: ApiSuggestionResolvers<ContextType>;
  TimelineYear?: ApiTimelineYearResolvers<ContextType>;
  Topic?: ApiTopicResolvers<ContextType>;
  TopicConnection?: ApiTopicConnectionResolvers<ContextType>;
  TopicEdge?: ApiTopicEdgeResolvers<ContextType>;
  TypeCount?: ApiTypeCountResolvers<ContextType>;
  UnderstoodQuery?: ApiUnderstoodQueryResolvers<ContextType>;
  UnderstoodWord?: ApiUnderstoodWordResolvers<ContextType>;
  Version?: ApiVersionResolvers<ContextType>;
  VersionConnection?: ApiVersionConnectionResolvers<ContextType>;
  VersionEdge?: ApiVersionEdgeResolvers<ContextType>;
  _Any?: GraphQLScalarType;
  _Entity?: Api_EntityResolvers<ContextType>;
  _Service?: Api_ServiceResolvers<ContextType>;
};

export type ApiDirectiveResolvers<ContextType = Context> = {
  key?: ApiKeyDirectiveResolver<any, any, ContextType>;
  link?: ApiLinkDirectiveResolver<any, any, ContextType>;
  shareable?: ApiShareableDirectiveResolver<any, any, ContextType>;
};
