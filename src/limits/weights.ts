/**
 * What fields cost besides the things they lead to: four points for each millisecond that they take on the catalogue as
 * it ships, with nothing but one thing asked of them (`node bench/weights.js`, on two cores, the server as `npm start`
 * has it; a point is about what one row of a page takes). Higher where the time depends on the question, or grows with
 * the catalogue: paths between things with many relations, a file of five thousand works.
 */
const weights: { readonly [field: string]: number } = {
  facets: 10,
  hiddenByLanguage: 15,
  'Publication.recommendations': 10,
  'Query.__schema': 50,
  'Query._service': 10,
  'Query.coverage': 20,
  'Query.export': 500,
  'Query.gaps': 15,
  'Query.meta': 15,
  'Query.neighbourhood': 25,
  'Query.paths': 50,
  'Query.readingPath': 25,
  'Query.recommendations': 25,
  'Query.search': 25,
  'Query.suggest': 10,
  'Query.timeline': 10,
};

/** By type and field, or by field alone where it is the same on every type. */
export const weightOf = (type: string, field: string): number => weights[`${type}.${field}`] ?? weights[field] ?? 0;
