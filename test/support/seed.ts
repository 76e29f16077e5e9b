/** The seed that the live tests were given, to compare answers with. */
import { readCheckedSeed } from '../../src/seed/start.ts';

export const seed = readCheckedSeed();
export const totalOfWorks = seed.nodes.filter(({ type }) => type === 'Publication').length;
