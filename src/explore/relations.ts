/** Relations as clients see them wherever they explain something: on a path, in a drawing, behind a reason. */
import { z } from 'zod';
import { entityOf } from '../find/entity.ts';
import type { ApiRelationType, ApiResolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../graph/loaders.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { type NodeType, type RelationShape, relations, relationTypes } from '../model.ts';
import { relationSentence } from './phrases.ts';

/** The relations between things, as opposed to those that say where a fact comes from. */
export const between = relationTypes.filter((type): type is ApiRelationType => {
  const { ends }: RelationShape = relations[type];
  const hidden: readonly NodeType[] = ['Figure', 'Record', 'Correction', 'Conflict'];
  return ends.every((pair) => pair.every((end) => !hidden.includes(end)));
});

export const evidence = source('explore/evidence', {
  params: z.object({ ids: z.array(z.string()) }),
  row: {
    id: z.string(),
    type: z.enum(between),
    role: z.string().nullable(),
    number: z.int().nullable(),
    article: z.string().nullable(),
    basis: z.enum(['STATED', 'INFERRED']).nullable(),
    note: z.string().nullable(),
    records: z.array(z.string()),
  },
});
export const statements: AnyStatement[] = [evidence];

/** A link between two things, in the direction in which it is stored; of one of the types, or of any. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly ApiRelationType[];
}

export interface RelationRow extends Omit<z.output<typeof evidence.row>, 'id'> {
  readonly from: string;
  readonly to: string;
}

/** All relations of the links, in the order of the links: one statement for all that one level of a question asks. */
export async function relationsOf(load: Loaders, links: readonly LinkRow[]): Promise<RelationRow[]> {
  const found = await Promise.all(
    links.map(async ({ from, to, types }) => {
      const rows = await load.source(evidence, `${from} ${to}`);
      return rows.filter(({ type }) => !types || types.includes(type)).map((row) => ({ ...row, from, to }));
    }),
  );
  return found.flat();
}

export const resolvers = {
  Relation: {
    from: ({ from }, _args, { load }, info) => entityOf(load, from, info),
    to: ({ to }, _args, { load }, info) => entityOf(load, to, info),
    records: ({ records }, _args, { load }, info) => load.found('Record', records, info),
    sentence: async (relation, { language }, { find }) => relationSentence(await find(), relation, language),
  },
} satisfies ApiResolvers;
