/** What to read next: works ranked by reasons that add up. */

import { relationsOf } from '../explore/relations.ts';
import { entityOf, knownTo } from '../find/entity.ts';
import { compareBy } from '../find/order.ts';
import { pageOfSorted } from '../find/page.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { diversified } from './diversity.ts';
import { type Arguments, questionOf } from './question.ts';
import { type Ranking, rank } from './ranking.ts';
import { type ReasonRow, reasonsOf, sentenceOf } from './reasons.ts';

export interface RecommendationRow {
  readonly publication: string;
  readonly rank: number;
  readonly score: number;
  readonly reasons: () => readonly ReasonRow[];
}

/** One page of recommendations. Throws a `UserInputError` that names the argument and its bound. */
export function recommend(snapshot: Snapshot, args: Arguments) {
  const { first, after, ...asked } = args;
  const { question, everyLanguage } = questionOf(snapshot, args);
  const ranking = rank(snapshot, question);
  const order = diversified(snapshot, ranking.order, args.diversity);
  const row = (i: number): RecommendationRow => {
    const ranked = order.at(i);
    const publication = snapshot.works[ranked.work]?.id ?? '';
    const reasons = () => reasonsOf(snapshot, ranking, ranked);
    return { publication, rank: i + 1, score: ranked.score, reasons };
  };
  // A place by score stays where it is while others come and go; one that variety gave is a number.
  const placed = (item: RecommendationRow) => ({
    item,
    keys: [args.diversity === 0 ? item.score : item.rank, item.publication],
  });
  const list = { length: order.length, at: (i: number) => placed(row(i)) };
  const compare = compareBy(args.diversity === 0 ? ['SCORE_DESC'] : []);
  const { edges, ...page } = pageOfSorted(list, compare, { first, after }, { list: 'recommendations', asked });
  return {
    edges: edges.map(({ cursor, item }) => ({ cursor, node: item })),
    ...page,
    isFallback: ranking.isFallback,
    hiddenByLanguage: () => (question === everyLanguage ? 0 : hiddenBy(rank(snapshot, everyLanguage), ranking)),
  };
}

/** A fallback stands in only when all works that relations lead to are hidden. */
const hiddenBy = (all: Ranking, shown: Ranking) =>
  shown.isFallback && !all.isFallback ? all.order.length : Math.max(0, all.order.length - shown.order.length);

export type RecommendationConnectionRow = ReturnType<typeof recommend>;

export const resolvers = {
  Query: {
    recommendations: async (_root, args, { find }) => recommend(await find(), args),
  },
  Publication: {
    recommendations: async ({ id }, args, { find }) => recommend(await find(), { ...args, for: [id] }),
  },
  RecommendationConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
    hiddenByLanguage: ({ hiddenByLanguage }) => hiddenByLanguage(),
  },
  Recommendation: {
    publication: ({ publication }, _args, { load }, info) => knownTo(load, 'Publication', publication, info),
    reasons: ({ reasons }) => reasons(),
  },
  Reason: {
    from: ({ from }, _args, { load }, info) => Promise.all(from.map((id) => entityOf(load, id, info))),
    via: ({ via }, _args, { load }, info) => Promise.all(via.map((id) => entityOf(load, id, info))),
    sentence: async (reason, { language }, { find }) => sentenceOf(await find(), reason, language),
    relations: ({ links }, _args, { load }) => relationsOf(load, links),
    records: async ({ links }, _args, { load }, info) => {
      const relations = await relationsOf(load, links);
      return load.found('Record', [...new Set(relations.flatMap(({ records }) => records))].sort(), info);
    },
  },
} satisfies ApiResolvers;
