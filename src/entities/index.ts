/** Every type of the graph, by hand: what can be read of it, and how its fields are resolved. */
import type { Catalogue } from '../graph/loaders.ts';
import type { Entity } from '../graph/projection.ts';
import * as audience from './audience.ts';
import * as concept from './concept.ts';
import * as conflict from './conflict.ts';
import * as correction from './correction.ts';
import * as edges from './edges.ts';
import * as event from './event.ts';
import * as figure from './figure.ts';
import * as institution from './institution.ts';
import * as instrument from './instrument.ts';
import * as node from './node.ts';
import * as person from './person.ts';
import * as programme from './programme.ts';
import * as publication from './publication.ts';
import * as record from './record.ts';
import * as region from './region.ts';
import * as series from './series.ts';
import * as source from './source.ts';
import * as topic from './topic.ts';
import * as version from './version.ts';

export const catalogue: Catalogue = {
  Publication: publication.statements,
  Version: version.statements,
  Institution: institution.statements,
  Person: person.statements,
  Instrument: instrument.statements,
  Concept: concept.statements,
  Region: region.statements,
  Topic: topic.statements,
  Audience: audience.statements,
  Series: series.statements,
  Programme: programme.statements,
  Event: event.statements,
  Figure: figure.statements,
  Source: source.statements,
  Record: record.statements,
  Correction: correction.statements,
  Conflict: conflict.statements,
};

export const statements: readonly Entity[] = Object.values(catalogue);

export const resolvers = [
  publication,
  version,
  institution,
  person,
  instrument,
  concept,
  region,
  topic,
  audience,
  series,
  programme,
  event,
  figure,
  source,
  record,
  correction,
  conflict,
  node,
  edges,
].map((module) => module.resolvers);
