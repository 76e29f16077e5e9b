/** The five works of the shelf, joined as a test wants them. */

import type { RelationType } from '../../src/model.ts';
import type { SeedCatalogue, SeedRelation } from '../../src/seed/catalogue.ts';
import { shelf } from '../support/shelf.ts';

export const of = (slug: string) => `publication/${slug}`;
export const join = (type: RelationType, from: string, to: string): SeedRelation => ({
  type,
  from,
  to,
  key: '',
  properties: {},
});

/** The shelf with nothing on it joined, and these relations. */
export const joinedBy = (...relations: SeedRelation[]): SeedCatalogue => ({ nodes: shelf.nodes, relations });
