/** One work that two records describe, one of each source, and the conflicts between them. */
import type { Properties, SeedCatalogue } from '../../src/seed/catalogue.ts';
import { conflictsOf } from '../../src/seed/conflicts.ts';
import type { Policy } from '../../src/seed/policy.ts';

/** The catalogue is trusted before the list. */
export const policyOf = (change: Partial<Policy> = {}): Policy => ({
  trust: [
    { source: 'source/catalogue', reason: 'The catalogue is dated.' },
    { source: 'source/list', reason: 'The list comes last.' },
  ],
  fields: {
    TITLE: { shows: 'TRUSTED', reason: 'One title is shown.' },
    PUBLISHED: { shows: 'TRUSTED', reason: 'One date is shown.' },
    INSTITUTION: { shows: 'NONE', reason: 'All institutions are kept.' },
    AUDIENCE: { shows: 'NONE', reason: 'All audiences are kept.' },
    LINK: { shows: 'ADDRESS', reason: 'An address is shown.' },
  },
  decisions: [],
  ...change,
});

export function conflictsBetween(
  catalogue: Properties,
  list: Properties,
  { work = {}, policy = policyOf() }: { work?: Properties; policy?: Policy } = {},
) {
  const id = 'publication/toolkit';
  const record = (name: string, properties: Properties) => ({ type: 'Record', id: name, properties }) as const;
  const joining = (type: 'IN' | 'DESCRIBES', from: string, to: string) =>
    ({ type, from, to, key: '', properties: {} }) as const;
  const before: SeedCatalogue = {
    nodes: [
      { type: 'Publication', id, properties: { title: 'The Toolkit', held: true, ...work } },
      record('record/catalogue-1', catalogue),
      record('record/list-1', list),
    ],
    relations: [
      joining('DESCRIBES', 'record/catalogue-1', id),
      joining('DESCRIBES', 'record/list-1', id),
      joining('IN', 'record/catalogue-1', 'source/catalogue'),
      joining('IN', 'record/list-1', 'source/list'),
    ],
  };
  const { catalogue: after, problems } = conflictsOf(before, policy);
  const relations = after.relations.slice(before.relations.length);
  return {
    before,
    after,
    problems,
    conflicts: after.nodes.filter(({ type }) => type === 'Conflict'),
    relations,
    claims: relations.filter(({ type }) => type === 'CLAIMED_BY'),
  };
}
