/** What the catalogue is seen to lack. */

import { entityOf } from '../find/entity.ts';
import { languageOf } from '../find/language.ts';
import { compareBy, type Key } from '../find/order.ts';
import { type Found, type Placed, pageOf } from '../find/page.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { maximumPage, type PageArguments } from '../graph/cursor.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import { isCanonicalTag } from '../model.ts';
import { connectionOf } from './gaps/connection.ts';
import { type GapKind, type GapRow, gapKinds, mostLinks } from './gaps/gap.ts';
import { notHeld } from './gaps/held.ts';
import { unexplained } from './gaps/instruments.ts';
import { type LanguageKind, lackingIn } from './gaps/languages.ts';
import { missingNumbers, shortSeries } from './gaps/series.ts';
import { sentenceLanguage } from './language.ts';
import { relationsOf } from './relations.ts';

/** The official languages of the United Nations. */
const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
const maximumLanguages = 20;

export interface GapsQuestion {
  readonly kinds?: readonly GapKind[] | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
}

type Find = (snapshot: Snapshot) => GapRow[];
const finders: { readonly [K in Exclude<GapKind, LanguageKind>]: Find } = {
  SERIES_NUMBER: missingNumbers,
  SERIES_COUNT: shortSeries,
  NOT_HELD: notHeld,
  INSTRUMENT_UNEXPLAINED: unexplained,
};

/** A page of the gaps. Throws a `UserInputError` that names the argument. */
export function gaps(snapshot: Snapshot, { kinds, languages }: GapsQuestion, page: PageArguments): Found<GapRow> {
  if (kinds?.length === 0) throw new UserInputError('"kinds" is empty; leave it out, or name at least one.');
  const tags = checkLanguages(languages ?? officialLanguages);
  const wanted = gapKinds.filter((kind) => kinds?.includes(kind) ?? true);
  const found = wanted.flatMap((kind) =>
    isLanguageKind(kind)
      ? tags.flatMap((tag) => inLanguage(snapshot, kind, tag))
      : snapshot.remember(`gaps ${kind}`, () => placed(snapshot, finders[kind](snapshot))),
  );
  return pageOf(found, compareBy([]), page, { list: 'gaps', asked: [wanted, tags] });
}

const isLanguageKind = (kind: GapKind): kind is LanguageKind => !(kind in finders);

/** What is asked by default is remembered; not whatever a client may think of. */
function inLanguage(snapshot: Snapshot, kind: LanguageKind, tag: string): readonly Placed<GapRow>[] {
  const look = () => placed(snapshot, lackingIn(snapshot, kind, tag));
  return officialLanguages.some((one) => one === tag) ? snapshot.remember(`gaps ${kind} ${tag}`, look) : look();
}

/** In their order, which makes sorting them together quick. */
function placed(snapshot: Snapshot, rows: readonly GapRow[]): readonly Placed<GapRow>[] {
  const keysOf = ({ kind, about, number, language }: GapRow): Key[] => [
    gapKinds.indexOf(kind),
    snapshot.things.get(about)?.sortKey ?? about,
    number,
    language,
  ];
  const compare = compareBy([]);
  return rows.map((item) => ({ item, keys: keysOf(item) })).sort((a, b) => compare(a.keys, b.keys));
}

function checkLanguages(tags: readonly string[]): readonly string[] {
  if (tags.length === 0) throw new UserInputError('"languages" is empty; leave it out, or name at least one.');
  if (tags.length > maximumLanguages)
    throw new UserInputError(`"languages" holds at most ${maximumLanguages} tags; it has ${tags.length}.`);
  for (const tag of tags)
    if (!isCanonicalTag(tag))
      throw new UserInputError(
        `"languages" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "${tag.slice(0, 100)}" is none.`,
      );
  return [...new Set(tags)];
}

/** The first works of a gap, by title. */
function worksShown({ works }: GapRow, snapshot: Snapshot, first: number): string[] {
  checkRange('first', first, maximumPage);
  const shown: string[] = [];
  for (const work of works) {
    if (shown.length === first) break;
    shown.push(snapshot.works[work]?.id ?? '');
  }
  return shown;
}

export const resolvers = {
  Query: {
    gaps: async (_root, { kinds, languages, ...page }, { find }) =>
      connectionOf(gaps(await find(), { kinds, languages }, page)),
  },
  Gap: {
    about: ({ about }, _args, { load }, info) => entityOf(load, about, info),
    language: ({ language }) => (language === null ? null : languageOf(language)),
    works: async (gap, { first }, { load, find }, info) =>
      load.found('Publication', worksShown(gap, await find(), first), info),
    worksCount: ({ works }) => works.size(),
    relations: ({ links }, _args, { load }) => relationsOf(load, links.slice(0, mostLinks)),
    records: async ({ kind, links }, _args, { load }, info) => {
      const relations = kind === 'NOT_HELD' ? await relationsOf(load, links.slice(0, mostLinks)) : [];
      return load.found('Record', [...new Set(relations.flatMap(({ records }) => records))], info);
    },
    sentence: ({ say }, { language }) => say(sentenceLanguage(language)),
  },
} satisfies ApiResolvers;
