/** Lists of works as the resolvers find them, without a database: rows are handed out from the snapshot. */
import type { GraphQLResolveInfo } from 'graphql';
import { statements as institution } from '../../src/entities/institution.ts';
import { statements as series } from '../../src/entities/series.ts';
import { statements as topic } from '../../src/entities/topic.ts';
import type { Context } from '../../src/find/context.ts';
import type { counted } from '../../src/find/resolvers.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import type { allWorks, WorksArguments, WorksConnection, worksOf } from '../../src/find/works.ts';
import type { Relation } from '../../src/graph/projection.ts';
import type { Entry } from '../../src/graph/rows.ts';
import type { NodeType } from '../../src/model.ts';
import type { Answer, Page, Question } from './reference.ts';

/** What is tried: of `src/find`, or of a copy of it. */
export interface Find {
  readonly allWorks: typeof allWorks;
  readonly worksOf: typeof worksOf;
  readonly counted: typeof counted;
}

const relations: { readonly [of: string]: readonly [NodeType, Relation | undefined] } = {
  topic: ['Topic', topic.relations.publications],
  institution: ['Institution', institution.relations.publications],
  series: ['Series', series.relations.publications],
};
const noInfo = {} as GraphQLResolveInfo;
const mostPages = 60;

/** A context whose rows come from the snapshot. */
export function offline(snapshot: Snapshot): Context {
  const rowOf = (id: string) => snapshot.things.get(id)?.row;
  const load = {
    once: <T>(_key: string, work: () => T) => work(),
    many: async (_type: NodeType, ids: readonly string[]) => ids.map(rowOf),
    found: async (_type: NodeType, ids: readonly string[]) => ids.map(rowOf),
    picked: async (type: NodeType, id: string, _name: string, only: readonly string[]) => {
      const [, relation] = relations[type.toLowerCase()] ?? [];
      const joints = relation ? snapshot.joints(relation.via, 'from', id) : [];
      return joints.flatMap(({ work, role, order }) => {
        const row = snapshot.works[work];
        return row && only.includes(row.id) ? [[[], row, { role, number: numberOf(order) }] as Entry] : [];
      });
    },
  };
  return { load: load as unknown as Context['load'], find: async () => snapshot };
}
const numberOf = (order: string) => (/^\d+$/.test(order) ? Number(order) : null);

export async function listOffline(
  find: Find,
  context: Context,
  { of, id, role }: Pick<Question, 'of' | 'id' | 'role'>,
  args: WorksArguments,
): Promise<WorksConnection<unknown>> {
  const [type, relation] = relations[of] ?? [];
  if (!type || !relation) return find.allWorks(args, context, noInfo);
  return find.worksOf({ type, id, relation }, { ...args, role }, context, noInfo);
}

/** The whole answer: the list at once, page after page, and counted. An empty filter stands for none, which is not for the snapshot. */
export async function answerOffline(find: Find, snapshot: Snapshot, question: Question): Promise<Answer> {
  const context = offline(snapshot);
  const { of, sort, size, backwards, facets, exclude } = question;
  const filter = question.filter ?? {};
  const says = (edge: { node: { id: string } } & object) => {
    const more =
      'role' in edge && of === 'institution' ? edge.role : 'number' in edge && of === 'series' ? edge.number : '';
    return more === '' ? edge.node.id : `${edge.node.id} ${more}`;
  };
  const list = (args: object) => listOffline(find, context, question, { filter, sort, ...args });
  const whole = await list({ first: 100 });
  const pages: Page[] = [];
  for (let cursor: string | null = null; pages.length < mostPages; ) {
    const {
      edges,
      pageInfo,
      totalCount: total,
    } = await list(backwards ? { last: size, before: cursor } : { first: size, after: cursor });
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
    pages.push({ works: edges.map(says), more: [hasPreviousPage, hasNextPage], total });
    cursor = backwards ? startCursor : endCursor;
    if (cursor === null || !(backwards ? hasPreviousPage : hasNextPage)) break;
  }
  const counts = await find.counted.facets(whole, { of: facets, first: 100, exclude }, context);
  const hidden = await find.counted.hiddenByLanguage(whole, {}, context);
  const named = (values: readonly { value: string; count: number }[]) =>
    values.map(({ value, count }) => `${value}: ${count}`).sort();
  return {
    all: whole.edges.map(says),
    total: whole.totalCount,
    pages,
    facets: counts.map(({ values, ...facet }) => ({
      ...facet,
      counts: values.map(({ count }) => count),
      values: named(values),
    })),
    hidden: hidden && { ...hidden, languages: named(hidden.languages) },
  };
}
