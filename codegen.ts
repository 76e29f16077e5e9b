import type { CodegenConfig } from '@graphql-codegen/cli';
import { nodes } from './src/model.ts';

/** Each node type resolves from its row of `src/model.ts`; each edge from the relation it was read along. */
const rows = Object.keys(nodes);
/** Edges that say more than where they stand in their list. */
const edges = [
  ...['Publication', 'Institution', 'Instrument', 'Concept', 'Topic', 'Audience', 'Programme', 'Event', 'Figure'].map(
    (name) => `Related${name}`,
  ),
  'Version',
  ...['PublicationInstitution', 'InstitutionPublication', 'PublicationPerson', 'PersonPublication'],
  ...['PublicationRegion', 'RegionPublication', 'PublicationSeries', 'SeriesPublication', 'NumberedPublication'],
  ...['InstrumentConcept', 'ConceptInstrument', 'DecidedPublication'],
];

/** Connections of publications, which can be counted. */
const works = ['Publication', 'RelatedPublication', 'InstitutionPublication', 'PersonPublication'].concat([
  'RegionPublication',
  'SeriesPublication',
  'NumberedPublication',
  'DecidedPublication',
]);

/**
 * Folders of `web/src/` with operations. Each has a file of its own, with the fragments of `parts/` in it, so that a view
 * that is loaded later brings its operations along.
 */
const views = ['charts', 'coverage', 'graph', 'map', 'parts', 'paths', 'search', 'start', 'thing', 'timeline'];
const operations = (view: string) => ({
  documents: [...new Set(['parts', view])].map((folder) => `web/src/${folder}/*.graphql`),
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' } },
});

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    ...Object.fromEntries(views.map((view) => [`web/src/generated/${view}/`, operations(view)])),
    'web/src/generated/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, useExplicitTyping: true },
    },
    'src/generated/resolvers.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from schema/; do not edit.\n/* eslint-disable */' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        contextType: '../find/context.ts#Context',
        // Without a prefix the type Record would hide TypeScript's own.
        typesPrefix: 'Api',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string', _Any: 'unknown' },
        mappers: {
          ...Object.fromEntries(rows.map((name) => [name, `../model.ts#${name}Row`])),
          ...Object.fromEntries(edges.map((name) => [`${name}Edge`, `../entities/edges.ts#${name}EdgeRow`])),
          ...Object.fromEntries(
            works.map((name) => [`${name}Connection`, `../entities/edges.ts#${name}ConnectionRow`]),
          ),
          FacetCounts: '../find/facets.ts#FacetCountsRow',
          FacetValue: '../find/facets.ts#FacetValueRow',
          HiddenByLanguage: '../find/resolvers.ts#HiddenRow',
          Meta: '../explore/meta.ts#MetaRow',
          PartialDate: '../entities/date.ts#PartialDateRow',
          Duration: '../entities/date.ts#DurationRow',
          Language: '../find/language.ts#LanguageRow',
          Recommendation: '../recommend/recommend.ts#RecommendationRow',
          ReadingStep: '../recommend/reading-path.ts#ReadingStepRow',
          RecommendationConnection: '../recommend/recommend.ts#RecommendationConnectionRow',
          Relation: '../explore/relations.ts#RelationRow',
          Path: '../explore/paths.ts#PathRow',
          Neighbourhood: '../explore/neighbourhood.ts#NeighbourhoodRow',
          NeighbourhoodNode: '../explore/neighbourhood.ts#NeighbourhoodNodeRow',
          NeighbourhoodLink: '../explore/neighbourhood.ts#NeighbourhoodLinkRow',
          CoverageMatrix: '../explore/coverage.ts#CoverageMatrixRow',
          EmptyCell: '../explore/coverage.ts#EmptyCellRow',
          Gap: '../explore/gaps/gap.ts#GapRow',
          TimelineYear: '../explore/timeline.ts#TimelineYear',
          Reason: '../recommend/reasons.ts#ReasonRow',
          SearchConnection: '../search/search.ts#SearchConnectionRow',
          SearchEdge: '../search/search.ts#SearchEdgeRow',
          Suggestion: '../search/suggest.ts#SuggestionRow',
        },
      },
    },
  },
};

export default config;
