import type { CodegenConfig } from '@graphql-codegen/cli';

/** Each node type resolves from its row of `src/model.ts`; each edge from the relation it was read along. */
const rows = ['Publication', 'Institution', 'Instrument', 'Region', 'Topic', 'Audience', 'Source', 'Record'];
const edges = ['RelatedPublication', 'RelatedInstrument', 'RelatedTopic', 'RelatedAudience'];
const edgesWithRole = ['PublicationInstitution', 'InstitutionPublication', 'PublicationRegion', 'RegionPublication'];

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from schema/; do not edit.\n/* eslint-disable */' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        contextType: '../graph/context.ts#Context',
        // Without a prefix the type Record would hide TypeScript's own.
        typesPrefix: 'Api',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string' },
        mappers: {
          ...Object.fromEntries(rows.map((name) => [name, `../model.ts#${name}Row`])),
          ...Object.fromEntries(
            [...edges, ...edgesWithRole].map((name) => [`${name}Edge`, `../entities/edges.ts#${name}EdgeRow`]),
          ),
          PartialDate: '../entities/date.ts#PartialDateRow',
          Recommendation: '../recommend/recommend.ts#RecommendationRow',
          Reason: '../recommend/recommend.ts#ReasonRow',
        },
      },
    },
  },
};

export default config;
