/** How things hang together, and what is missing. */
import { resolvers as relations } from './relations.ts';

export const resolvers = [relations];
