/** Every type of the graph, by hand: what can be read of it, and how its fields are resolved. */
import type { Catalogue } from '../graph/loaders.ts';
import type { Entity } from '../graph/projection.ts';
import * as audience from './audience.ts';
import * as edges from './edges.ts';
import * as institution from './institution.ts';
import * as instrument from './instrument.ts';
import * as node from './node.ts';
import * as publication from './publication.ts';
import * as record from './record.ts';
import * as region from './region.ts';
import * as source from './source.ts';
import * as topic from './topic.ts';

export const catalogue: Catalogue = {
  Publication: publication.statements,
  Institution: institution.statements,
  Instrument: instrument.statements,
  Region: region.statements,
  Topic: topic.statements,
  Audience: audience.statements,
  Source: source.statements,
  Record: record.statements,
};

export const statements: readonly Entity[] = Object.values(catalogue);

export const resolvers = [
  publication,
  institution,
  instrument,
  region,
  topic,
  audience,
  source,
  record,
  node,
  edges,
].map((module) => module.resolvers);
