/** How things hang together, and what is missing. */
import { resolvers as coverage } from './coverage.ts';
import { resolvers as gaps } from './gaps.ts';
import { resolvers as meta } from './meta.ts';
import { resolvers as neighbourhood } from './neighbourhood.ts';
import { resolvers as paths } from './paths.ts';
import { resolvers as relations } from './relations.ts';
import { resolvers as timeline } from './timeline.ts';

export const resolvers = [relations, meta, coverage, gaps, timeline, paths, neighbourhood];
