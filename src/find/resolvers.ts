/** What connections of publications say of their whole list: counts by facets, and what a choice of languages hides. */
import type { GraphQLResolveInfo } from 'graphql';
import { maximumPage } from '../graph/cursor.ts';
import { checkRange } from '../graph/input.ts';
import type { Context } from './context.ts';
import { checkFacets, conditionOf, countBy, type FacetArguments, type FacetValueRow, without } from './facets.ts';
import { union, worksByLanguage } from './filter.ts';
import { type Scope, type Scoped, worksIn } from './works.ts';

/** The fields of every connection of publications. */
export const counted = {
  facets: async ({ scope }: Scoped, { of, first, exclude }: FacetArguments, { find }: Context) => {
    checkFacets(of, first);
    const snapshot = await find();
    return of.map((facet) => {
      const filter = exclude === 'SELF' ? without(scope.filter, conditionOf[facet]) : scope.filter;
      return countBy(snapshot, worksIn(snapshot, scope, filter), facet, first);
    });
  },
  hiddenByLanguage: ({ scope }: Scoped, _args: unknown, { find }: Context) => hiddenBy(scope, find),
};

const namesLanguages = (filter: Scope['filter']): boolean =>
  filter != null && (filter.languages != null || (filter.and ?? []).some(namesLanguages));

export interface HiddenRow {
  readonly count: number;
  readonly inOtherLanguages: number;
  readonly languageUnknown: number;
  readonly languages: readonly FacetValueRow[];
  /** Ids, by title. */
  readonly works: readonly string[];
}

async function hiddenBy(scope: Scope, find: Context['find']): Promise<HiddenRow | null> {
  const wider = without(scope.filter, 'languages');
  if (!namesLanguages(scope.filter)) return null;
  const snapshot = await find();
  const hidden = worksIn(snapshot, scope, wider).difference(worksIn(snapshot, scope, scope.filter));
  const readable = union([...worksByLanguage(snapshot).values()]).intersection(hidden);
  return {
    count: hidden.size(),
    inOtherLanguages: readable.size(),
    languageUnknown: hidden.size() - readable.size(),
    languages: countBy(snapshot, hidden, 'LANGUAGE', 100).values,
    works: readable.array().flatMap((work) => snapshot.works[work]?.id ?? []),
  };
}

export const resolvers = {
  FacetValue: {
    entity: async ({ thing }: FacetValueRow, _args: unknown, { load }: Context, info: GraphQLResolveInfo) =>
      thing === null ? null : ((await load.entities([thing], info))[0] ?? null),
  },
  HiddenByLanguage: {
    works: ({ works }: HiddenRow, { first }: { first: number }, { load }: Context, info: GraphQLResolveInfo) =>
      load.found('Publication', works.slice(0, checkRange('first', first, maximumPage)), info),
  },
};
